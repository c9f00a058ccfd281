import type { Node } from 'constructs';
import { z } from 'zod';

/** Settings of a deployment, as CDK context: in `cdk.json`, or `-c key=value` on the command line. */
export interface Settings {
  readonly region: string;
  /** Told of every alarm; null when nobody is. */
  readonly alarmEmail: string | null;
  /** An active receipt rule set that is already in use in this account and region, to join. */
  readonly existingRuleSetName: string | null;
  /** How far back the table can be restored, and so how long erased data stays restorable. */
  readonly recoveryDays: number;
}

/** London and Zurich are European and not in the Union: mail there would be a transfer to a third country. */
const OUTSIDE_THE_UNION = ['eu-west-2', 'eu-central-2'];

/** A slip noticed after a long weekend and a holiday is still mended; erased data is gone within two weeks. */
const SHORTEST_RECOVERY_DAYS = 7;
const LONGEST_RECOVERY_DAYS = 14;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ses-receiptruleset.html */
const RULE_SET_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9_.-]{0,62}[a-zA-Z0-9])?$/;

const recovery = `a whole number of days from ${SHORTEST_RECOVERY_DAYS} to ${LONGEST_RECOVERY_DAYS}`;

const schema = z.object({
  region: z
    .string({ error: 'an AWS region such as eu-west-1' })
    .refine((region) => /^(eu|eusc)-[a-z-]+-\d$/.test(region) && !OUTSIDE_THE_UNION.includes(region), {
      error: 'an AWS region in the European Union such as eu-west-1: personal data stays there',
    }),
  alarmEmail: z.email({ error: 'a mail address' }).nullable(),
  existingRuleSetName: z
    .string({ error: 'the name of a receipt rule set' })
    .regex(RULE_SET_NAME, { error: 'the name of a receipt rule set' })
    .nullable(),
  recoveryDays: z.coerce
    .number({ error: recovery })
    .int({ error: recovery })
    .min(SHORTEST_RECOVERY_DAYS, { error: recovery })
    .max(LONGEST_RECOVERY_DAYS, { error: recovery }),
}) satisfies z.ZodType<Settings>;

/** Throws one Error with a line for each wrong setting: `context <key>: got …, expected …`. */
export function readSettings(node: Node): Settings {
  const given = {
    region: node.tryGetContext('region') ?? 'eu-west-1',
    alarmEmail: emptyAsNull(node.tryGetContext('alarmEmail')),
    existingRuleSetName: emptyAsNull(node.tryGetContext('existingRuleSetName')),
    recoveryDays: node.tryGetContext('recoveryDays') ?? LONGEST_RECOVERY_DAYS,
  };
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const key = String(issue.path[0]) as keyof typeof given;
    return `context ${key}: got ${JSON.stringify(given[key])}, expected ${issue.message}`;
  });
  throw new Error([...new Set(lines)].join('\n'));
}

const emptyAsNull = (value: unknown): unknown => (value === undefined || value === '' ? null : value);
