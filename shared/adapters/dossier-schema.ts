import { z } from 'zod';
import type { Authenticity } from '../domain/authenticity.ts';
import {
  CASE_STATES,
  type Case,
  type CaseMessage,
  type CaseRight,
  type Correction,
  type Dossier,
  HELD_REASONS,
  type HistoryEntry,
  OUTCOMES,
  QUESTIONS,
  type Question,
  type StrayMail,
} from '../domain/case.ts';
import { LANGUAGES } from '../domain/language.ts';
import { type EchoLine, type LetterParams, type OutboxEntry, PERSON_LETTERS, STAFF_LETTERS } from '../domain/outbox.ts';
import { RIGHT_IDS } from '../domain/rights.ts';
import { AUTOMATIC_KINDS, MAIL_KINDS, type Mark } from '../domain/understanding.ts';

/** Lists the members of a union once, so that a member added to the type is a compile error here. */
const oneOf = <T extends string>(members: Readonly<Record<T, true>>) => z.enum(Object.keys(members) as [T, ...T[]]);

const instant = z.iso.datetime({ offset: true });
const localDate = z.iso.date();
const count = z.int().nonnegative();

const echoLine = z.custom<EchoLine>(
  (value) => typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string',
);

const params: z.ZodType<LetterParams> = z.looseObject({
  text: z.string().optional(),
  objectKey: z.string().optional(),
  inReplyTo: z.string().optional(),
  about: z.string().optional(),
  days: z.number().optional(),
  echo: z.array(echoLine).optional(),
  reason: z.string().optional(),
  commands: z.array(z.string()).optional(),
  question: z.enum(QUESTIONS).optional(),
  refusals: z.array(z.looseObject({ right: z.enum(RIGHT_IDS), ground: z.string() })).optional(),
  rights: z.array(z.enum(RIGHT_IDS)).optional(),
  promisedOn: localDate.optional(),
  movedFrom: localDate.optional(),
} satisfies Record<keyof LetterParams, z.ZodType>);

const outboxEntry: z.ZodType<OutboxEntry> = z.looseObject({
  key: z.string(),
  letter: z.enum([...PERSON_LETTERS, ...STAFF_LETTERS]),
  to: z.string(),
  dueAt: instant,
  status: oneOf<OutboxEntry['status']>({
    owed: true,
    leased: true,
    sent: true,
    failed: true,
    withheld: true,
    cancelled: true,
  }),
  attempts: count,
  leasedUntil: instant.nullable(),
  sentAt: instant.nullable(),
  providerId: z.string().nullable(),
  reason: z.string().nullable(),
  delivery: oneOf<NonNullable<OutboxEntry['delivery']>>({
    delivered: true,
    delayed: true,
    bounced: true,
    complained: true,
    rejected: true,
  }).nullable(),
  params,
});

const historyEntry: z.ZodType<HistoryEntry> = z.looseObject({
  at: instant,
  what: z.string(),
  by: z.string(),
  detail: z.string(),
});

const caseRight: z.ZodType<CaseRight> = z.looseObject({
  right: z.enum(RIGHT_IDS),
  confidence: z.number(),
  outcome: z.enum(OUTCOMES).nullable(),
  ground: z.string().nullable().default(null),
  letter: z.string().nullable().default(null),
});

const raw = oneOf<StrayMail['raw']>({ kept: true, due: true, erased: true }).default('kept');

const question: z.ZodType<Question> = z.looseObject({
  about: z.enum(QUESTIONS),
  key: z.string(),
  askedAt: instant.nullable(),
  stopsClock: z.boolean(),
  answeredAt: instant.nullable(),
  reminded: count,
});

const reading = z.looseObject({ kind: z.enum(MAIL_KINDS), rights: z.array(z.enum(RIGHT_IDS)) });

const correction: z.ZodType<Correction> = z.looseObject({
  at: instant,
  by: z.string(),
  textHash: z.string(),
  signals: z.record(z.string(), z.number()),
  machine: reading,
  people: reading,
});

const caseMessage: z.ZodType<CaseMessage> = z.looseObject({
  id: z.string(),
  at: instant,
  from: oneOf<CaseMessage['from']>({ person: true, staff: true, unverified: true, automatic: true }),
  address: z.string(),
  objectKey: z.string(),
  messageId: z.string().nullable(),
  automatic: z.enum(AUTOMATIC_KINDS),
  wording: z.string().optional(),
  authenticity: oneOf<Authenticity>({ proven: true, unproven: true, forged: true, unknown: true }),
  raw,
});

const mark = oneOf<Mark>({
  reminder: true,
  'authority-copy': true,
  representative: true,
  generator: true,
  scan: true,
});

const common = {
  id: z.string().min(1),
  version: count,
  organisation: z.string(),
  outbox: z.array(outboxEntry),
  history: z.array(historyEntry),
  nextDueAt: instant.nullable(),
};

const caseItem = z
  .looseObject({
    ...common,
    type: z.literal('case'),
    mailbox: z.string(),
    receivedAt: instant,
    reference: z.string(),
    person: z.looseObject({ address: z.string(), alsoAt: z.array(z.string()).optional() }),
    kind: z.enum(MAIL_KINDS),
    rights: z.array(caseRight),
    marks: z.array(mark),
    language: z.enum(LANGUAGES),
    languageUnsure: z.boolean(),
    state: z.enum(CASE_STATES),
    outcome: z.enum(OUTCOMES).nullable(),
    receivedOn: localDate,
    promisedOn: localDate,
    latestOn: localDate,
    endsAt: instant,
    // What older items lack. `safeOn` is filled in below.
    safeOn: localDate.default(''),
    extension: z.looseObject({ reason: z.string(), noticeAt: instant }).nullable().default(null),
    questions: z.array(question).default([]),
    receivedElsewhere: z
      .looseObject({ on: localDate, at: instant.optional(), stated: z.boolean() })
      .nullable()
      .default(null),
    complainedAt: instant.nullable().default(null),
    duplicateOf: z.string().nullable().default(null),
    assignedTo: z.string().nullable().default(null),
    addressEpoch: count.default(0),
    legalHold: z.looseObject({ since: instant, by: z.string() }).nullable().default(null),
    corrections: z.array(correction).default([]),
    personSweep: oneOf<Case['personSweep']>({ none: true, due: true, done: true }).default('none'),
    dropped: z
      .looseObject({
        mails: z.array(z.looseObject({ id: z.string(), objectKey: z.string() })),
        sentIds: z.array(z.string()),
      })
      .default({ mails: [], sentIds: [] }),
    calendar: z.string(),
    policyVersion: z.string(),
    clock: count,
    closedAt: instant.nullable(),
    remindedThrough: instant.nullable(),
    messages: z.array(caseMessage),
    messagesDropped: count,
    historyDropped: count,
  })
  .transform((item) => ({ ...item, safeOn: item.safeOn === '' ? item.promisedOn : item.safeOn }));

const strayItem = z.looseObject({
  ...common,
  type: z.literal('stray'),
  mailbox: z.string(),
  receivedAt: instant,
  disposition: z.enum(['passed_on', 'held']),
  reason: z.enum(HELD_REASONS).nullable(),
  sesMessageId: z.string(),
  objectKey: z.string(),
  envelope: z.looseObject({ source: z.string(), recipients: z.array(z.string()) }).nullable(),
  verdicts: z.looseObject({
    spam: z.string(),
    virus: z.string(),
    spf: z.string(),
    dkim: z.string(),
    dmarc: z.string(),
  }),
  about: z.string().optional(),
  releasedAs: z.string().nullable(),
  raw,
});

const officeItem = z.looseObject({
  ...common,
  type: z.literal('office'),
  openedAt: instant,
  digestedThrough: instant,
  absences: z
    .array(z.looseObject({ address: z.string(), until: localDate, seen: z.literal(true).optional() }))
    .default([]),
  followed: z.array(z.string()),
});

const tombstoneItem = z.looseObject({
  id: common.id,
  version: count,
  organisation: z.string(),
  type: z.literal('tombstone'),
  was: z.enum(['case', 'stray']),
  closing: z
    .looseObject({
      reference: z.string(),
      kind: z.enum(MAIL_KINDS),
      rights: z.array(z.looseObject({ right: z.enum(RIGHT_IDS), outcome: z.enum(OUTCOMES).nullable() })),
      outcome: z.enum(OUTCOMES).nullable(),
      promisedOn: localDate,
      latestOn: localDate,
      answeredOn: localDate.nullable(),
      closedOn: localDate,
      extended: z.boolean(),
      paused: z.boolean(),
    })
    .nullable(),
  receivedOn: localDate,
  erasedAt: instant,
  hash: z.string(),
  outbox: z.tuple([]),
  history: z.tuple([]),
  nextDueAt: z.null(),
});

/**
 * A dossier as it lies in the table. Fields this version does not know are kept, so that an older version that updates
 * an item (during a deployment, or after a rollback) does not drop what a newer one wrote.
 */
export const dossierSchema: z.ZodType<Dossier> = z.discriminatedUnion('type', [
  caseItem,
  strayItem,
  officeItem,
  tombstoneItem,
]);
