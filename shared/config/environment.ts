import { z } from 'zod';
import { ENVIRONMENT } from './names.ts';

/** Where a function finds its parts, as infra/ told it. */
export type Environment = Readonly<Record<keyof typeof ENVIRONMENT, string>>;

/** Shapes as the services define them; an ARN may stand wherever the service takes one. */
const SHAPES: Readonly<Record<keyof Environment, RegExp>> = {
  table: /^(arn:aws[a-z-]*:dynamodb:[a-z0-9-]+:\d{12}:table\/)?[A-Za-z0-9_.-]{3,255}$/,
  bucket: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  configurationSet: /^[A-Za-z0-9_-]{1,64}$/,
  tokenSecretArn: /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[A-Za-z0-9/_+=.@-]{1,519}$/,
  dispatchFunction:
    /^(arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:)?[A-Za-z0-9_-]{1,64}(:[A-Za-z0-9$_-]{1,128})?$/,
};

const NAMES = Object.keys(ENVIRONMENT) as (keyof Environment)[];

/**
 * Reads a function's settings from its environment variables.
 *
 * @param needed what this function uses; all of it unless said otherwise. The rest is neither checked nor returned.
 * @throws one error that names every variable that is missing or malformed, and no value
 */
export function readEnvironment<Name extends keyof Environment = keyof Environment>(
  variables: Readonly<Record<string, string | undefined>>,
  needed?: readonly Name[],
): Pick<Environment, Name> {
  const names: readonly (keyof Environment)[] = needed ?? NAMES;
  const shape = Object.fromEntries(names.map((name) => [ENVIRONMENT[name], z.string().trim().regex(SHAPES[name])]));
  const parsed = z.object(shape).safeParse(variables);
  if (!parsed.success) {
    const wrong = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
    const said = wrong.map((name) => `${name} is ${variables[name]?.trim() ? 'malformed' : 'missing'}`);
    throw new Error(`environment: ${said.join(', ')}`);
  }
  const read = names.map((name) => [name, parsed.data[ENVIRONMENT[name]]]);
  return Object.fromEntries(read) as Pick<Environment, Name>;
}
