import {
  type Case,
  HELD_REASONS,
  type HeldReason,
  type Outcome,
  QUESTIONS,
  type QuestionKind,
  type StrayMail,
} from '../../shared/domain/case.ts';
import { deadline } from '../../shared/domain/deadline.ts';
import type { DigestCase } from '../../shared/domain/digest.ts';
import { explainCase } from '../../shared/domain/explain-case.ts';
import { LANGUAGES, type Language, STAFF_LANGUAGES, type StaffLanguage } from '../../shared/domain/language.ts';
import { caseLetter } from '../../shared/domain/letters/case-letter.ts';
import type { Letter, MailShown } from '../../shared/domain/letters/letter.ts';
import { officeLetter } from '../../shared/domain/letters/office-letter.ts';
import { strayLetter } from '../../shared/domain/letters/stray-letter.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import {
  type EchoLine,
  type LetterKind,
  type LetterParams,
  type OutboxEntry,
  WEAK_REASONS,
} from '../../shared/domain/outbox.ts';
import { RIGHT_IDS, type Right } from '../../shared/domain/rights.ts';
import { COMMAND_WORDS, OUTCOME_WORDS } from '../../shared/domain/staff-command.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { MailKind } from '../../shared/domain/understanding.ts';
import { UNTOUCHED, undecided } from '../../shared/domain/untouched.ts';
import { ANSWER_WORDS, NOTICE_WORDS, REQUEST_WORDS } from './letter-sample-words.ts';

/** A letter about an invented case, to be read by people before it is ever sent. */
export interface LetterSample {
  /** Letter, variant and language, e.g. `acknowledgement-inquiry.da`. */
  readonly name: string;
  readonly letter: LetterKind;
  readonly language: Language;
  readonly to: string;
  readonly written: Letter;
}

const RECEIVED_AT = '2026-11-21T08:15:00.000Z';
const PERSON = 'alex.prover@example.com';

/** Every letter in every language, for one controller; to staff in each staff language, whatever its own is. */
export function letterSamples(organisation: Organisation): readonly LetterSample[] {
  return [
    ...LANGUAGES.flatMap((language) => personSamples(organisation, language)),
    ...STAFF_LANGUAGES.flatMap((language) => staffSamples({ ...organisation, staffLanguage: language })),
  ];
}

function personSamples(organisation: Organisation, language: Language): readonly LetterSample[] {
  const sample = (variant: string, subject: Case, letter: LetterKind, params: LetterParams = {}): LetterSample =>
    aboutCase(organisation, { ...subject, language }, variant, language, letter, PERSON, params);
  const kinds: readonly MailKind[] = ['inquiry', 'complaint', 'other'];
  const words = NOTICE_WORDS[language];
  const request = sampleCase(organisation, 'request', ['access']);
  const two = sampleCase(organisation, 'request', ['access', 'erasure']);
  return [
    sample('', sampleCase(organisation, 'request', ['access', 'erasure']), 'acknowledgement'),
    sample('-every-right', sampleCase(organisation, 'request', RIGHT_IDS), 'acknowledgement'),
    ...kinds.map((kind) => sample(`-${kind}`, sampleCase(organisation, kind, []), 'acknowledgement')),
    sample(
      '-language-unsure',
      { ...sampleCase(organisation, 'request', ['objection']), languageUnsure: true },
      'acknowledgement',
    ),
    sample('', sampleCase(organisation, 'request', ['access']), 'answer', { text: ANSWER_WORDS[language] }),
    sample('-attached', sampleCase(organisation, 'request', ['access']), 'answer', { text: '' }),
    sample('', asked(request, 'identity-question', 'identity', true), 'identity-question', { text: words.doubt }),
    sample('-clock-runs', asked(request, 'identity-question', 'identity', false), 'identity-question'),
    sample(
      '-marketing',
      asked(sampleCase(organisation, 'request', ['erasure', 'objection']), 'identity-question', 'identity', true),
      'identity-question',
    ),
    sample('', asked(request, 'clarification', 'clarification', true), 'clarification', { text: words.question }),
    ...QUESTIONS.map((question) =>
      sample(`-${question}`, asked(request, 'ask', question, true), 'question-reminder', { question }),
    ),
    sample('', request, 'extension', { text: words.reason, promisedOn: '2027-02-21' }),
    sample('-partly-answered', decided(two, 'fulfilled', null), 'extension', {
      text: words.reason,
      promisedOn: '2027-02-21',
    }),
    sample('', decided(two, 'fulfilled', 'partly'), 'refusal', {
      refusals: [{ right: 'erasure', ground: words.ground }],
    }),
    sample('-all', decided(sampleCase(organisation, 'request', ['erasure']), 'refused', null), 'refusal', {
      refusals: [{ right: 'erasure', ground: words.ground }],
    }),
    sample('-rest-open', decided(two, null, 'refused'), 'refusal', {
      refusals: [{ right: 'erasure', ground: words.ground }],
    }),
    sample('', request, 'no-data'),
    sample('', request, 'withdrawal'),
    sample('-and-more', sampleCase(organisation, 'request', ['objection', 'access']), 'marketing-stopped'),
    sample('', sampleCase(organisation, 'request', ['objection']), 'marketing-stopped'),
  ];
}

function staffSamples(organisation: Organisation): readonly LetterSample[] {
  const { staffLanguage: language } = organisation;
  const to = organisation.staff[0].address;
  const subject = { ...sampleCase(organisation, 'request', ['access', 'erasure']), language };
  const sample = (letter: LetterKind, variant = '', params: LetterParams = {}, about: Case = subject, dueAt?: string) =>
    aboutCase(organisation, about, variant, language, letter, to, params, dueAt);
  const inquiry = { ...sampleCase(organisation, 'inquiry', []), language };
  const unread = { ...sampleCase(organisation, 'other', []), language };
  const echoes: readonly EchoLine[] = [
    { code: 'will-send', at: addMinutes(RECEIVED_AT, organisation.undoMinutes), attachments: 1 },
    {
      code: 'unclear',
      line: `${COMMAND_WORDS[language].close} xyz`,
      nearest: `${COMMAND_WORDS[language].close} ${OUTCOME_WORDS[language].partly}`,
    },
  ];
  const otherEchoes: readonly EchoLine[] = [
    { code: 'nothing-to-send' },
    { code: 'too-long-to-send', characters: 61_234, limit: 40_000 },
    { code: 'noted' },
    { code: 'closed', outcome: 'fulfilled' },
    { code: 'closed-unanswered' },
    { code: 'already-closed' },
    { code: 'cancelled', count: 1 },
    { code: 'cancelled', count: 2 },
    { code: 'nothing-to-cancel' },
    { code: 'already-a-case' },
    { code: 'uncertain' },
  ];
  const at = addMinutes(RECEIVED_AT, organisation.undoMinutes);
  const lifeEchoes: readonly EchoLine[] = [
    { code: 'right-decided', right: 'access', outcome: 'fulfilled', at: null },
    { code: 'right-decided', right: 'erasure', outcome: 'refused', at },
    { code: 'no-such-right', right: 'portability' },
    { code: 'still-unanswered', rights: ['access', 'erasure'] },
    { code: 'ground-missing', right: 'erasure' },
    ...QUESTIONS.flatMap((about): readonly EchoLine[] => [
      { code: 'will-ask', about, at, stopsClock: about === 'identity' },
      { code: 'already-asked', about },
      { code: 'question-settled', about, promisedOn: '2026-12-23' },
    ]),
    { code: 'question-missing' },
    { code: 'no-open-question' },
    { code: 'will-extend', at, promisedOn: '2027-02-21' },
    ...WEAK_REASONS.map((why): EchoLine => ({ code: 'weak-reason', why, reason: ANSWER_WORDS[language] })),
    { code: 'too-late-to-extend', promisedOn: '2026-12-21' },
    { code: 'already-extended' },
    { code: 'no-statutory-clock' },
    { code: 'will-send-letter', letter: 'no-data', at },
    { code: 'rights-corrected', rights: ['access', 'erasure'] },
    { code: 'duplicate-of', reference: subject.reference },
    { code: 'received-on', receivedOn: '2026-11-18', promisedOn: '2026-12-18', latestOn: '2026-12-18' },
    { code: 'impossible-date', on: '2027-11-18' },
    { code: 'on-hold' },
    { code: 'hold-ended' },
    { code: 'not-on-hold' },
    { code: 'reopened' },
    { code: 'not-closed' },
    { code: 'register-follows' },
    { code: 'status' },
    { code: 'help' },
  ];
  return [
    sample('new-case', '', { objectKey: 'raw/sample' }),
    sample('new-case', '-every-mark', { objectKey: 'raw/sample' }, everyMark(organisation, language)),
    sample('new-case', '-mail-gone', {}, unread),
    sample('reminder', '', { days: 7 }, subject, '2026-12-14T07:00:00.000Z'),
    sample('reminder', '-today', { days: 0 }, subject, '2026-12-21T07:00:00.000Z'),
    sample('reminder', '-after-pause', { days: 7 }, paused(subject), '2026-12-22T07:00:00.000Z'),
    sample('reminder', '-extended', { days: 7 }, extended(organisation, subject), '2027-02-12T07:00:00.000Z'),
    sample('reminder', '-by-phone', { days: 7 }, byPhone(organisation, subject), '2026-12-11T07:00:00.000Z'),
    sample('overdue', '-own-date', { days: -1 }, inquiry, '2026-12-22T07:00:00.000Z'),
    sample('overdue', '', { days: -1 }, subject, '2026-12-22T07:00:00.000Z'),
    sample('follow-up', '', { objectKey: 'raw/sample' }),
    sample('inquiry', '', { objectKey: 'raw/sample' }, inquiry),
    sample('complaint', '', { objectKey: 'raw/sample' }, { ...sampleCase(organisation, 'complaint', []), language }),
    sample('extension-warning'),
    ...QUESTIONS.map((question) =>
      sample('question-unanswered', `-${question}`, { question }, asked(subject, 'ask', question, true)),
    ),
    sample('calendar-moved', '', { movedFrom: '2026-12-22' }),
    sample('register'),
    aboutOffice(organisation),
    sample('echo', '', { echo: echoes, text: ANSWER_WORDS[language] }),
    sample('echo', '-other-lines', { echo: otherEchoes, text: '' }),
    sample('echo', '-life', { echo: lifeEchoes, text: '' }),
    sample('unverified-reply', '', { reason: 'unproven-sender' }),
    sample('bounced-letter', '', { about: 'ack', reason: 'bounced' }),
    sample('undelivered-letter', '', { about: 'answer:sample', reason: 'too-large' }),
    sample('undelivered-letter', '-to-staff', { about: 'notify:sample', reason: 'rejected' }),
    ...(['passed-on', 'held-mail'] as const).map((letter) => aboutStray(organisation, letter, 'spam', '')),
    ...HELD_REASONS.map((reason) => aboutStray(organisation, 'held-mail', reason, `-${reason}`)),
  ];
}

function aboutCase(
  organisation: Organisation,
  subject: Case,
  variant: string,
  language: Language,
  letter: LetterKind,
  to: string,
  params: LetterParams,
  dueAt = RECEIVED_AT,
): LetterSample {
  const { staffLanguage } = organisation;
  const written = caseLetter(subject, {
    organisation,
    entry: entry(letter, letter, to, params, { dueAt }),
    mail: params.objectKey === undefined ? null : sampleMail(staffLanguage, subject),
    explanation: explainCase(subject, organisation, staffLanguage),
  });
  return { name: `${letter}${variant}.${language}`, letter, language, to, written };
}

function aboutOffice(organisation: Organisation): LetterSample {
  const { staffLanguage: language } = organisation;
  const to = organisation.staff[0].address;
  const written = officeLetter(
    {
      type: 'office',
      id: 'sampleoffice',
      version: 1,
      organisation: organisation.id,
      openedAt: RECEIVED_AT,
      digestedThrough: RECEIVED_AT,
      followed: [],
      outbox: [],
      history: [],
      nextDueAt: null,
    },
    {
      organisation,
      entry: entry('digest', 'digest', to, {}),
      mail: null,
      explanation: '',
      figures: {
        open: [
          digestCase(organisation, '7KQ4', { promisedOn: '2026-11-30', overdue: true, acknowledgementWithheld: true }),
          digestCase(organisation, '3MZA', { rights: ['access', 'erasure'], promisedOn: '2026-12-06', dueSoon: true }),
          digestCase(organisation, 'B5TX', { rights: ['rectification'], promisedOn: '2026-12-15', waiting: true }),
          digestCase(organisation, 'Q2WD', { kind: 'inquiry', rights: [], promisedOn: '2026-12-21', letterLost: true }),
        ],
        held: [{ receivedOn: '2026-11-21', reason: 'spam' }],
      },
    },
  );
  return { name: `digest.${language}`, letter: 'digest', language, to, written };
}

const digestCase = (organisation: Organisation, end: string, changes: Partial<DigestCase>): DigestCase => ({
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

function aboutStray(
  organisation: Organisation,
  letter: 'passed-on' | 'held-mail',
  reason: HeldReason,
  variant: string,
): LetterSample {
  const { staffLanguage: language } = organisation;
  const to = organisation.staff[0].address;
  const subject = sampleStray(organisation, letter === 'held-mail' ? reason : null);
  const readable = reason !== 'unparsable' && reason !== 'raw-mail-missing';
  const written = strayLetter(subject, {
    organisation,
    entry: entry(letter, letter, to, { objectKey: subject.objectKey }),
    mail: readable ? sampleMail(language, sampleCase(organisation, 'other', [])) : null,
    explanation: '',
  });
  return { name: `${letter}${variant}.${language}`, letter, language, to, written };
}

function sampleCase(organisation: Organisation, kind: MailKind, rights: readonly Right[]): Case {
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
const asked = (subject: Case, key: string, about: QuestionKind, stopsClock: boolean): Case => ({
  ...subject,
  questions: [{ about, key, askedAt: RECEIVED_AT, stopsClock, answeredAt: null, reminded: 0 }],
});

/** The same case with its first and second right decided. */
const decided = (subject: Case, ...outcomes: readonly (Outcome | null)[]): Case => ({
  ...subject,
  rights: subject.rights.map((each, index) => ({ ...each, outcome: outcomes[index] ?? null })),
});

/** Asked on the third day, answered six days later. */
const paused = (subject: Case): Case => ({
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

function extended(organisation: Organisation, subject: Case): Case {
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
function byPhone(organisation: Organisation, subject: Case): Case {
  const { zone, country } = organisation;
  const dates = deadline({ receivedAt: '2026-11-18T11:00:00.000Z', zone, country, extended: false });
  return { ...subject, ...dates, safeOn: dates.promisedOn, receivedElsewhere: { on: dates.receivedOn, stated: true } };
}

function everyMark(organisation: Organisation, language: StaffLanguage): Case {
  return {
    ...sampleCase(organisation, 'request', ['automated_decision']),
    language,
    languageUnsure: true,
    marks: ['reminder', 'authority-copy', 'representative', 'generator', 'scan'],
    outbox: [entry('ack', 'acknowledgement', PERSON, {}, { status: 'withheld', reason: 'unproven-sender' })],
  };
}

function sampleStray(organisation: Organisation, reason: HeldReason | null): StrayMail {
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

function sampleMail(language: StaffLanguage, subject: Case): MailShown {
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

const entry = (
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
