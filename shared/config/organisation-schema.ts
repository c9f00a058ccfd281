import { z } from 'zod';
import { LANGUAGES, STAFF_LANGUAGES } from '../domain/language.ts';
import { COUNTRIES, type Organisation } from '../domain/organisation.ts';
import { RIGHT_IDS } from '../domain/rights.ts';
import { SYSTEM_KINDS } from '../domain/system-kind.ts';
import { nearestKey } from './nearest-key.ts';

/** A minute to a day: a letter that waits longer than a day would be forgotten rather than reconsidered. */
const LONGEST_UNDO_MINUTES = 24 * 60;

/** The shortest possible month: an earlier reminder could fall before the mail was received. */
const EARLIEST_REMINDER_DAYS = 27;

/** Ten years: the longest limitation period of the three countries. Keeping proof for longer has no ground. */
const LONGEST_CASE_YEARS = 10;

/** A counter remembers each case it admitted, within DynamoDB's 400 KB an item. */
const HIGHEST_CAP = 10_000;

/** Two weeks: nobody would call a later question one without undue delay (EDPB 01/2022 §159). */
const LATEST_PROMPT_DAYS = 10;

/** Within two months of a question people must have decided what its silence means. */
const LATEST_QUESTION_DAYS = 60;

/** RFC 5321 4.5.3.1.1. */
const LONGEST_LOCAL_PART = 64;

/** RFC 1035 2.3.4. */
const LONGEST_DOMAIN = 253;

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(xn--[a-z0-9-]+|[a-z]{2,})$/;

const isDomain = (value: string): boolean => value.length <= LONGEST_DOMAIN && DOMAIN.test(value);

const isAddress = (value: string): boolean => {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  return at > 0 && local.length <= LONGEST_LOCAL_PART && LOCAL_PART.test(local) && isDomain(value.slice(at + 1));
};

const isZone = (value: string): boolean => {
  try {
    // Offsets such as +01:00 are taken by Intl too, but know no summer time: a day would end an hour late.
    return value.includes('/') && new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const isHttps = (value: string): boolean => URL.canParse(value) && new URL(value).protocol === 'https:';

const isUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const isFalling = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value < (values[index - 1] ?? 0));

const isRising = (values: readonly number[]): boolean => isFalling(values.toReversed());

/** An object with exactly these keys. For an unknown key the message is the nearest known one, comma-separated. */
function section<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const [first = '', ...rest] = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => nearestKey(key, [first, ...rest])).join(',')
        : `an object with the keys ${[first, ...rest].join(', ')}`,
  });
}

const text = (expected: string, holds: (value: string) => boolean = (value) => value !== '') =>
  z.string({ error: expected }).trim().refine(holds, { error: expected });

const lowerCase = (expected: string, holds: (value: string) => boolean) =>
  z.string({ error: expected }).trim().toLowerCase().refine(holds, { error: expected });

const wholeNumber = (lowest: number, highest: number, unit: string) => {
  const expected = `a whole number of ${unit} from ${lowest} to ${highest}`;
  return z.int({ error: expected }).min(lowest, { error: expected }).max(highest, { error: expected });
};

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

const uniqueList = <Element extends z.ZodType>(element: Element, expected: string) =>
  z.array(element, { error: expected }).refine(isUnique, { error: `${expected}, none twice` });

const address = lowerCase('a mail address in ASCII such as office@example.dk (an IDN domain as xn--…)', isAddress);
const line = text('a text that is not empty');
const url = text('an address that begins with https://', isHttps);
const phone = text('a phone number such as +45 33 19 32 00', (value) => /^\+\d[\d ]{5,18}\d$/.test(value));
const country = oneOf(COUNTRIES);

const authority = section({
  country,
  name: line,
  postalAddress: line,
  phone,
  email: address,
  complaintUrl: url,
});

const staffMember = section({ address, name: line, role: oneOf(['handler', 'deputy']) });

const right = z.enum(RIGHT_IDS, { error: `one of ${RIGHT_IDS.join(', ')}` });

const yesOrNo = z.boolean({ error: 'true or false' });

const system = section({ kind: oneOf(SYSTEM_KINDS), holds: line });

const isEachKindOnce = (all: readonly { readonly kind: string }[]): boolean => isUnique(all.map(({ kind }) => kind));

const recipient = section({ what: line, name: line.nullable(), outsideEu: yesOrNo });

const systems = 'a list of at least one place where data lies, the first to search first';
const authorities = 'a list of at least one authority, the lead authority first';
const staff = 'a list of at least one staff member';
const mailboxes = 'a list of at least one mail address, the one that writes the letters first';
const weekday = 'a weekday from 1 (Monday) to 7 (Sunday)';
const questionDays = 'a list of whole numbers of days, from fewest to most, none twice';
const reminderDays = 'at least one whole number of days, from most to fewest, none twice';

/**
 * What a file under `organisations/` may say, key by key. Every message is the second half of "got …, expected …".
 * Rules between keys stand in `organisation-rules.ts`.
 */
export const organisationSchema = section({
  id: text('a lower-case id such as server-systems', (value) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value)),
  name: line,
  referencePrefix: text('two to six capital letters A to Z', (value) => /^[A-Z]{2,6}$/.test(value)),
  mailboxes: z.tuple([address], address, { error: mailboxes }).refine(isUnique, { error: `${mailboxes}, none twice` }),
  intakeDomain: lowerCase('a domain such as in.example.dk', isDomain),
  mailServers: uniqueList(lowerCase('a domain such as outlook.com', isDomain), 'a list of domains').optional(),
  mode: oneOf(['general', 'privacy']),
  phone: phone.nullable(),
  postalAddress: line,
  country,
  zone: text('an IANA time zone such as Europe/Copenhagen', isZone),
  language: oneOf(LANGUAGES),
  staffLanguage: oneOf(STAFF_LANGUAGES),
  opensAt: text('a local time as HH:MM, 00:00 to 23:59', (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value)),
  policy: section({
    version: line,
    url,
    rightsNamed: uniqueList(right, 'a list of the rights that the policy names'),
    answersWithin: z.literal('one-month', { error: '"one-month", or null when the policy states no limit' }).nullable(),
    refusalsReserved: uniqueList(line, 'a list of the refusals that the policy reserves, or an empty list'),
    retention: z.array(section({ what: line, period: line }), { error: 'a list of { what, period }' }),
    promises: z.array(section({ right, words: line }), { error: 'a list of { right, words }' }),
  }),
  records: section({
    systems: z
      .tuple([system], system, { error: systems })
      .refine(isEachKindOnce, { error: `${systems}, no kind twice` }),
    recipients: z.array(recipient, { error: 'a list of { what, name, outsideEu }' }),
    bookkeeping: section({ what: line, law: line }),
    erasesBackups: yesOrNo,
    source: line,
    markets: yesOrNo,
    processorFor: line.nullable(),
  }),
  authorities: z.tuple([authority], authority, { error: authorities }),
  staff: z.tuple([staffMember], staffMember, { error: staff }),
  escalation: uniqueList(address, 'a list of mail addresses, or an empty list'),
  reminders: section({
    daysBefore: z
      .array(wholeNumber(0, EARLIEST_REMINDER_DAYS, 'days'), { error: reminderDays })
      .refine((days) => days.length > 0 && isFalling(days), { error: reminderDays }),
  }),
  questions: section({
    promptWithinWorkingDays: wholeNumber(1, LATEST_PROMPT_DAYS, 'working days'),
    remindPersonAfterDays: z
      .array(wholeNumber(1, LATEST_QUESTION_DAYS, 'days'), { error: questionDays })
      .refine(isRising, { error: questionDays }),
  }),
  digestWeekday: z.int({ error: weekday }).min(1, { error: weekday }).max(7, { error: weekday }),
  acknowledgementCaps: section({
    perSenderAndDay: wholeNumber(0, HIGHEST_CAP, 'letters'),
    perDomainAndHour: wholeNumber(0, HIGHEST_CAP, 'letters'),
    perHour: wholeNumber(0, HIGHEST_CAP, 'letters'),
  }).optional(),
  undoMinutes: wholeNumber(0, LONGEST_UNDO_MINUTES, 'minutes'),
  retention: section({
    rawMailDays: wholeNumber(1, 365, 'days'),
    caseYears: wholeNumber(1, LONGEST_CASE_YEARS, 'years'),
  }),
}) satisfies z.ZodType<Organisation>;
