import type { z } from 'zod';
import type { Organisation } from '../domain/organisation.ts';
import { organisationRules } from './organisation-rules.ts';
import { organisationSchema } from './organisation-schema.ts';
import { shown, type WrongValue, wrongValueLine } from './wrong-value.ts';

/**
 * The organisation that a file under `organisations/` describes, addresses in lower case.
 *
 * Throws one Error whose message has a line for each wrong value, so that a file is mended in one go:
 * `organisations/<id>: <key path>: got …, expected …`. A wrong file stops synthesis, start and deployment; nothing of
 * it is guessed or defaulted, because a default would be a legal promise nobody made.
 */
export function parseOrganisation(value: unknown): Organisation {
  const parsed = organisationSchema.safeParse(value);
  const file = isRecord(value) ? value : {};
  const wrong = [
    ...(parsed.error?.issues.flatMap((issue) => wrongValues(issue, value)) ?? []),
    ...organisationRules(file),
  ];
  if (parsed.success && wrong.length === 0) return parsed.data;
  const id = typeof file.id === 'string' ? file.id : '?';
  throw new Error(wrong.map((each) => wrongValueLine(id, each)).join('\n'));
}

/** One for each thing to mend: an issue about unknown keys names several. */
function wrongValues(issue: z.core.$ZodIssue, root: unknown): WrongValue[] {
  if (issue.code === 'unrecognized_keys') {
    const nearest = issue.message.split(',');
    return issue.keys.map((key, index) => ({
      path: pathText([...issue.path, key]),
      got: 'an unknown key',
      expected: `no such key; the nearest known one is ${nearest[index]}`,
    }));
  }
  return [{ path: pathText(issue.path), got: shown(valueAt(root, issue.path)), expected: issue.message }];
}

/** `staff[1].address`, as one would write it in the file. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) value = isRecord(value) ? value[String(key)] : undefined;
  return value;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
