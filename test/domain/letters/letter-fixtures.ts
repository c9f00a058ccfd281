import type { Case, StrayMail } from '../../../shared/domain/case.ts';
import type { LetterContext, MailShown } from '../../../shared/domain/letters/letter.ts';
import type { Organisation } from '../../../shared/domain/organisation.ts';
import type { LetterKind, LetterParams, OutboxEntry } from '../../../shared/domain/outbox.ts';
import type { Right } from '../../../shared/domain/rights.ts';
import { UNTOUCHED, undecided } from '../../../shared/domain/untouched.ts';

/** A controller that does not exist, with two authorities and a policy that reserves a refusal. */
export const organisation: Organisation = {
  id: 'nordlys',
  name: 'Nordlys Drift',
  referencePrefix: 'NOR',
  mailboxes: ['privat@nordlys.example.dk'],
  intakeDomain: 'in.nordlys.example.dk',
  mode: 'privacy',
  phone: '+45 5550 0100',
  postalAddress: 'Prøvevej 7, 1000 Prøveby',
  country: 'DK',
  zone: 'Europe/Copenhagen',
  language: 'da',
  staffLanguage: 'da',
  opensAt: '08:00',
  policy: {
    version: '2026-01-15',
    url: 'https://nordlys.example.dk/privatliv',
    rightsNamed: ['access', 'rectification', 'erasure', 'objection'],
    answersWithin: 'one-month',
    refusalsReserved: [],
    retention: [{ what: 'Serviceaftaler', period: '10 år' }],
    promises: [],
  },
  records: {
    systems: [
      { kind: 'customer-records', holds: 'navn og aftaler' },
      { kind: 'backups', holds: 'kopier' },
    ],
    recipients: [{ what: 'denne indbakke', name: 'Prøvesky', outsideEu: true }],
    bookkeeping: { what: 'fakturaer', law: 'bogføringsloven' },
    erasesBackups: false,
    source: 'personen selv',
    markets: true,
    processorFor: null,
  },
  authorities: [
    {
      country: 'DK',
      name: 'Prøvetilsynet',
      postalAddress: 'Tilsynsvej 1, 1001 Prøveby',
      phone: '+45 5550 0200',
      email: 'tilsyn@example.dk',
      complaintUrl: 'https://tilsyn.example.dk/klage?a=1&b=2',
    },
    {
      country: 'NO',
      name: 'Prøvetilsynet i nord',
      postalAddress: 'Postboks 1, 0001 Oslo',
      phone: '+47 5550 0300',
      email: 'tilsyn@example.no',
      complaintUrl: 'https://tilsyn.example.no/klage',
    },
  ],
  staff: [{ address: 'hanne@nordlys.example.dk', name: 'Hanne Prøve', role: 'handler' }],
  escalation: [],
  reminders: { daysBefore: [7, 1, 0] },
  questions: { promptWithinWorkingDays: 5, remindPersonAfterDays: [7, 14] },
  digestWeekday: 1,
  undoMinutes: 10,
  retention: { rawMailDays: 90, caseYears: 3 },
};

/** Received on a Saturday in October; the promised date is a Saturday, so the statutory limit lies two days later. */
export const aCase = (changes: Partial<Omit<Case, 'rights'>> & { readonly rights?: readonly Right[] } = {}): Case => ({
  type: 'case',
  id: 'aaaaaaaaaaaa',
  version: 1,
  reference: 'NOR-2026-7KQ4',
  organisation: 'nordlys',
  mailbox: 'privat@nordlys.example.dk',
  person: { address: 'signe@example.com' },
  kind: 'request',
  marks: [],
  language: 'da',
  languageUnsure: false,
  ...UNTOUCHED,
  state: 'received',
  receivedAt: '2026-10-21T08:15:00.000Z',
  receivedOn: '2026-10-21',
  promisedOn: '2026-11-21',
  safeOn: '2026-11-21',
  latestOn: '2026-11-23',
  endsAt: '2026-11-23T23:00:00.000Z',
  calendar: 'dk-2026',
  policyVersion: '2026-01-15',
  ...changes,
  rights: (changes.rights ?? ['access']).map((right) => undecided(right, 0.95)),
});

export const aStray = (changes: Partial<StrayMail> = {}): StrayMail => ({
  type: 'stray',
  id: 'bbbbbbbbbbbb',
  version: 1,
  organisation: 'nordlys',
  mailbox: 'privat@nordlys.example.dk',
  disposition: 'held',
  reason: 'spam',
  receivedAt: '2026-10-21T22:30:00.000Z',
  sesMessageId: 'ses-1',
  objectKey: 'raw/ses-1',
  envelope: { source: 'bounce@example.com', recipients: ['privat@nordlys.example.dk'] },
  verdicts: { spam: 'FAIL', virus: 'PASS', spf: 'PASS', dkim: 'GRAY', dmarc: 'PASS' },
  releasedAs: null,
  raw: 'kept',
  outbox: [],
  history: [],
  nextDueAt: null,
  ...changes,
});

const TEXT = 'Hej\n\nSend mig alt, hvad I har om mig.\nMit nummer er 310299-1234.';

export const aMail = (changes: Partial<MailShown> = {}): MailShown => ({
  from: { address: 'signe@example.com', name: 'Signe Opdigtet' },
  subject: 'Mine data',
  typed: { newText: TEXT, signature: '', quoted: '', certain: true },
  classification: {
    kind: 'request',
    confidence: 0.95,
    rights: [
      {
        right: 'access',
        confidence: 0.95,
        evidence: [{ text: 'Send mig alt, hvad I har om mig.', start: 5, end: 37 }],
      },
    ],
    marks: [],
  },
  language: { language: 'da', confidence: 0.9 },
  identifiers: [
    { kind: 'cpr', masked: '310299-••••', start: TEXT.indexOf('310299'), end: TEXT.indexOf('310299') + 11 },
  ],
  attachments: [],
  authentic: 'proven',
  ...changes,
});

export const anEntry = (
  letter: LetterKind,
  params: LetterParams = {},
  changes: Partial<OutboxEntry> = {},
): OutboxEntry => ({
  key: letter,
  letter,
  to: 'hanne@nordlys.example.dk',
  dueAt: '2026-10-21T08:15:00.000Z',
  status: 'leased',
  attempts: 1,
  leasedUntil: null,
  sentAt: null,
  providerId: null,
  reason: null,
  delivery: null,
  params,
  ...changes,
});

export const aContext = (
  letter: LetterKind,
  changes: Partial<LetterContext> & { readonly params?: LetterParams; readonly dueAt?: string } = {},
): LetterContext => ({
  organisation: changes.organisation ?? organisation,
  entry:
    changes.entry ?? anEntry(letter, changes.params ?? {}, changes.dueAt === undefined ? {} : { dueAt: changes.dueAt }),
  mail: changes.mail ?? null,
  explanation: changes.explanation ?? '',
});
