import type { Case, HeldReason, Outcome, QuestionKind, StrayMail } from '../../shared/domain/case.ts';
import { deadline } from '../../shared/domain/deadline.ts';
import type { DigestCase } from '../../shared/domain/digest.ts';
import type { StaffLanguage } from '../../shared/domain/language.ts';
import type { MailShown } from '../../shared/domain/letters/letter.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import type { LetterKind, LetterParams, OutboxEntry } from '../../shared/domain/outbox.ts';
import type { Right } from '../../shared/domain/rights.ts';
import type { MailKind } from '../../shared/domain/understanding.ts';
import { UNTOUCHED, undecided } from '../../shared/domain/untouched.ts';
import { REQUEST_WORDS } from './letter-sample-words.ts';

export const RECEIVED_AT = '2026-11-21T08:15:00.000Z';

export const PERSON = 'alex.prover@example.com';

export function sampleCase(organisation: Organisation, kind: MailKind, rights: readonly Right[]): Case {
  const { zone, country } = organisation;
  const dates = deadline({ receivedAt: RECEIVED_AT, zone, country, extended: false });
  return {
    type: 'case',
    id: 'samplecase22',
    version: 1,
    reference: `${organisation.referencePrefix}-2026-7KQ4`,
    organisation: organisation.id,
    mailbox: organisation.mailboxes[0],
    person: { address: PERSON },
    kind,
    rights: rights.map((right, index) => undecided(right, Math.max(0.3, 0.97 - index * 0.2))),
    marks: [],
    language: organisation.language,
    languageUnsure: false,
    ...UNTOUCHED,
    state: 'received',
    receivedAt: RECEIVED_AT,
    ...dates,
    safeOn: dates.promisedOn,
    policyVersion: organisation.policy.version,
    outbox: [
      entry('ack', 'acknowledgement', PERSON, {}, { status: 'sent', sentAt: RECEIVED_AT }),
      entry('answer:sample', 'answer', PERSON, {}, { status: 'failed' }),
      entry('notify:sample', 'new-case', organisation.staff[0].address, {}),
    ],
  };
}

/** The same case once the person was asked something. */
export const asked = (subject: Case, key: string, about: QuestionKind, stopsClock: boolean): Case => ({
  ...subject,
  questions: [{ about, key, askedAt: RECEIVED_AT, stopsClock, answeredAt: null, reminded: 0 }],
});

/** The same case with its first and second right decided. */
export const decided = (subject: Case, ...outcomes: readonly (Outcome | null)[]): Case => ({
  ...subject,
  rights: subject.rights.map((each, index) => ({ ...each, outcome: outcomes[index] ?? null })),
});

/** Asked on the third day, answered six days later. */
export const paused = (subject: Case): Case => ({
  ...asked(subject, 'ask', 'identity', true),
  questions: [
    {
      about: 'identity',
      key: 'ask',
      askedAt: '2026-11-24T09:00:00.000Z',
      stopsClock: true,
      answeredAt: '2026-11-30T09:00:00.000Z',
      reminded: 0,
    },
  ],
  promisedOn: '2026-12-27',
  latestOn: '2026-12-28',
});

export function extended(organisation: Organisation, subject: Case): Case {
  const { zone, country } = organisation;
  const dates = deadline({ receivedAt: RECEIVED_AT, zone, country, extended: true });
  return {
    ...subject,
    ...dates,
    safeOn: dates.promisedOn,
    extension: { reason: '', noticeAt: '2026-12-10T09:00:00.000Z' },
  };
}

/** The request had come by phone three days before the mail. */
export function byPhone(organisation: Organisation, subject: Case): Case {
  const { zone, country } = organisation;
  const dates = deadline({ receivedAt: '2026-11-18T11:00:00.000Z', zone, country, extended: false });
  return { ...subject, ...dates, safeOn: dates.promisedOn, receivedElsewhere: { on: dates.receivedOn, stated: true } };
}

export function everyMark(organisation: Organisation, language: StaffLanguage): Case {
  return {
    ...sampleCase(organisation, 'request', ['automated_decision']),
    language,
    languageUnsure: true,
    marks: ['reminder', 'authority-copy', 'representative', 'generator', 'scan'],
    outbox: [entry('ack', 'acknowledgement', PERSON, {}, { status: 'withheld', reason: 'unproven-sender' })],
  };
}

export function sampleStray(organisation: Organisation, reason: HeldReason | null): StrayMail {
  return {
    type: 'stray',
    id: 'samplestray2',
    version: 1,
    organisation: organisation.id,
    mailbox: organisation.mailboxes[0],
    disposition: reason === null ? 'passed_on' : 'held',
    reason,
    receivedAt: RECEIVED_AT,
    sesMessageId: 'sample',
    objectKey: 'raw/sample',
    envelope: { source: PERSON, recipients: [organisation.mailboxes[0]] },
    verdicts: {
      spam: reason === 'spam' ? 'FAIL' : 'PASS',
      virus: reason === 'virus' ? 'FAIL' : 'PASS',
      spf: 'PASS',
      dkim: 'GRAY',
      dmarc: 'PASS',
    },
    releasedAs: null,
    raw: 'kept',
    outbox: [],
    history: [],
    nextDueAt: null,
  };
}

export function sampleMail(language: StaffLanguage, subject: Case): MailShown {
  const words = REQUEST_WORDS[language];
  const newText = words.text;
  const { kind, masked, digits } = words.identifier;
  const start = newText.indexOf(digits);
  return {
    from: { address: PERSON, name: 'Alex Prøver' },
    subject: words.subject,
    typed: { newText, signature: 'Alex Prøver\nEksempelvej 1', quoted: '', certain: subject.marks.length === 0 },
    classification: {
      kind: subject.kind,
      confidence: 0.9,
      rights: subject.rights.flatMap(({ right, confidence }) => {
        const text = words.evidence[right];
        if (text === undefined) return [];
        const at = newText.indexOf(text);
        return [{ right, confidence, evidence: [{ text, start: at, end: at + text.length }] }];
      }),
      marks: subject.marks,
    },
    language: { language: subject.languageUnsure ? 'other' : language, confidence: 0.9 },
    identifiers: [{ kind, masked, start, end: start + digits.length }],
    attachments: [
      { filename: 'faktura-2024.pdf', bytes: 48_213 },
      { filename: '', bytes: 2_400_000 },
    ],
    authentic: subject.marks.length === 0 ? 'proven' : 'unproven',
  };
}

export const digestCase = (organisation: Organisation, end: string, changes: Partial<DigestCase>): DigestCase => ({
  reference: `${organisation.referencePrefix}-2026-${end}`,
  kind: 'request',
  rights: ['erasure'],
  promisedOn: '2026-12-21',
  overdue: false,
  dueSoon: false,
  waiting: false,
  acknowledgementWithheld: false,
  letterLost: false,
  ...changes,
});

export const entry = (
  key: string,
  letter: LetterKind,
  to: string,
  params: LetterParams,
  state: Partial<OutboxEntry> = {},
): OutboxEntry => ({
  key,
  letter,
  to,
  dueAt: RECEIVED_AT,
  status: 'owed',
  attempts: 0,
  leasedUntil: null,
  sentAt: null,
  providerId: null,
  reason: null,
  delivery: null,
  params,
  ...state,
});
