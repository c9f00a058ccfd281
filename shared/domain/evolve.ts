import type {
  Case,
  CaseMessage,
  CaseRight,
  CaseState,
  Dossier,
  HistoryEntry,
  Office,
  Question,
  StrayMail,
  Tombstone,
} from './case.ts';
import type { Event } from './events.ts';
import { isPersonLetter, type OutboxEntry } from './outbox.ts';
import { isPaused } from './questions.ts';
import { unreachable } from './result.ts';
import { UNTOUCHED } from './untouched.ts';

/** Entries of history, messages and done letters kept on the item; older ones are counted. DynamoDB's item limit is 400 KB. */
const HISTORY_CAP = 200;
const MESSAGES_CAP = 100;
const DONE_LETTERS_CAP = 80;
const CORRECTIONS_CAP = 10;
const FOLLOWED_CAP = 50;

/** What fell out of the lists above and must be erased one day; a case with more mail than that is no longer a mailbox. */
const DROPPED_CAP = 1_000;

/**
 * Applies facts to a dossier. Pure and total for every sequence that `decide` can produce; the first event makes the
 * dossier, so `null` is only accepted before it.
 */
export function evolve(dossier: Dossier | null, events: readonly Event[]): Dossier {
  let state = dossier;
  for (const event of events) state = apply(state, event);
  if (state === null) throw new Error('no events, no dossier');
  return { ...state, version: (dossier?.version ?? 0) + 1 };
}

function apply(state: Dossier | null, event: Event): Dossier {
  if (event.kind === 'CaseOpened') return openCase(event);
  if (event.kind === 'MailSetAside') return setAside(event);
  if (event.kind === 'OfficeOpened') return openOffice(event);
  if (state === null) throw new Error(`${event.kind} before the dossier was opened`);
  if (state.type === 'tombstone') throw new Error(`${event.kind} after the dossier was erased`);
  if (event.kind === 'DossierErased') return bury(state, event);
  const next = applied(state, event);
  return remember(withLetters(next, event), event);
}

function applied(state: Exclude<Dossier, Tombstone>, event: Later): Exclude<Dossier, Tombstone> {
  switch (state.type) {
    case 'case':
      return applyToCase(state, event);
    case 'stray':
      return applyToStray(state, event);
    case 'office':
      return applyToOffice(state, event);
    default:
      return unreachable(state);
  }
}

type Opened = Extract<Event, { kind: 'CaseOpened' }>;
type SetAside = Extract<Event, { kind: 'MailSetAside' }>;
type Erased = Extract<Event, { kind: 'DossierErased' }>;
type FirstOfOffice = Extract<Event, { kind: 'OfficeOpened' }>;
type Later = Exclude<Event, Opened | SetAside | Erased | FirstOfOffice>;

function openCase(event: Opened): Case {
  return {
    ...UNTOUCHED,
    ...event.facts,
    type: 'case',
    version: 0,
    state: 'received',
    safeOn: event.facts.promisedOn,
    messages: [event.message],
    history: [entry(event)],
  };
}

function openOffice({ at, id, organisation }: FirstOfOffice): Office {
  return {
    type: 'office',
    id,
    version: 0,
    organisation,
    openedAt: at,
    digestedThrough: at,
    followed: [],
    outbox: [],
    history: [],
    nextDueAt: null,
  };
}

/** What is left: nothing about anybody. */
function bury(state: Dossier, { at, was, receivedOn, closing, hash }: Erased): Tombstone {
  return {
    type: 'tombstone',
    id: state.id,
    version: state.version,
    organisation: state.organisation,
    was,
    receivedOn,
    closing,
    erasedAt: at,
    hash,
    outbox: [],
    history: [],
    nextDueAt: null,
  };
}

function setAside(event: SetAside): StrayMail {
  return {
    ...event.facts,
    type: 'stray',
    version: 0,
    releasedAs: null,
    raw: 'kept',
    outbox: [],
    history: [entry(event)],
    nextDueAt: null,
  };
}

function applyToCase(state: Case, event: Later): Case {
  switch (event.kind) {
    case 'LetterSent':
      return isAcknowledgement(state, event.key) ? { ...state, state: after(state.state, 'acknowledged') } : state;
    case 'LetterOwed':
      return event.letter === 'answer' ? { ...state, state: after(state.state, 'in_progress') } : state;
    case 'NoteAdded':
      return { ...state, state: after(state.state, 'in_progress') };
    case 'MessageReceived':
      return withMessage(state, event.message);
    case 'RightAnswered':
      return {
        ...state,
        rights: state.rights.map((each) =>
          each.right === event.right
            ? { ...each, outcome: event.outcome, ground: event.ground, letter: event.letter }
            : each,
        ),
      };
    case 'CaseClosed':
      return { ...state, state: 'closed', outcome: event.outcome, closedAt: event.at };
    case 'CaseReopened':
      return {
        ...state,
        state: isPaused(state) ? 'waiting' : 'in_progress',
        outcome: null,
        closedAt: null,
        // What was decided about each right is decided anew.
        rights: state.rights.map(reconsidered),
        personSweep: 'none',
      };
    case 'RemindersPassed':
      return { ...state, remindedThrough: event.through };
    case 'LetterFailed':
      // A question that never went out may be asked again.
      return {
        ...state,
        questions: state.questions.filter(({ key, askedAt }) => key !== event.key || askedAt !== null),
      };
    case 'LetterCancelled':
      return {
        ...state,
        questions: state.questions.filter(({ key }) => key !== event.key),
        rights: state.rights.map((each) => (each.letter === event.key ? reconsidered(each) : each)),
      };
    case 'QuestionOwed': {
      const { about, key, stopsClock } = event;
      const asked: Question = { about, key, stopsClock, askedAt: null, answeredAt: null, reminded: 0 };
      return { ...state, state: after(state.state, 'in_progress'), questions: [...state.questions, asked] };
    }
    case 'QuestionAsked':
      return withQuestion(state, event.key, { askedAt: event.at, stopsClock: event.stopsClock });
    case 'QuestionAnswered':
      return withQuestion(state, event.key, { answeredAt: event.at });
    case 'QuestionReminded':
      return withQuestion(state, event.key, { reminded: event.reminded });
    case 'DatesMoved':
      return { ...state, ...datesOf(event.dates), clock: state.clock + 1 };
    case 'ReceiptStated': {
      const questions = state.questions.map((each) => ({ ...each, stopsClock: each.stopsClock && event.prompt }));
      return {
        ...state,
        // A question that turns out to have come too late never stopped the clock.
        state: isPaused({ questions }) ? state.state : workedOn(state.state),
        ...datesOf(event.dates),
        receivedAt: event.receivedAt,
        receivedOn: event.dates.receivedOn,
        receivedElsewhere: { on: event.dates.receivedOn, stated: true },
        questions,
        clock: state.clock + 1,
      };
    }
    case 'ExtensionNotified':
      return { ...state, extension: { reason: event.reason, noticeAt: event.at } };
    case 'CalendarMoved': {
      const { latestOn, endsAt, calendar } = event.dates;
      return { ...state, latestOn, endsAt, calendar };
    }
    case 'ReadingCorrected':
      return { ...state, kind: event.mail, rights: event.rights };
    case 'CorrectionKept':
      return { ...state, corrections: [...state.corrections, event.correction].slice(-CORRECTIONS_CAP) };
    case 'ComplaintSeen':
      return { ...state, complainedAt: state.complainedAt ?? event.at };
    case 'DuplicateNamed':
      return { ...state, duplicateOf: event.reference };
    case 'LegalHoldPlaced':
      return { ...state, legalHold: { since: event.at, by: event.by } };
    case 'LegalHoldEnded':
      return { ...state, legalHold: null };
    case 'MailErasureOwed': {
      const keys = new Set(event.objectKeys);
      return withRaw(state, (message) => (keys.has(message.objectKey) && message.raw === 'kept' ? 'due' : message.raw));
    }
    case 'MailErased':
      return {
        ...withRaw(state, (message) => (message.objectKey === event.objectKey ? 'erased' : message.raw)),
        dropped: {
          ...state.dropped,
          mails: state.dropped.mails.filter(({ objectKey }) => objectKey !== event.objectKey),
        },
      };
    case 'PersonSweepOwed':
      return { ...state, personSweep: 'due' };
    case 'PersonSwept':
      return { ...state, personSweep: 'done' };
    case 'CopyReceived':
    case 'LetterLeased':
    case 'LetterDeferred':
    case 'LetterWithheld':
    case 'DeliveryReported':
      return state;
    case 'DigestsPassed':
    case 'RegisterAsked':
      throw new Error(`${event.kind} is about an organisation`);
    case 'MailReleased':
      throw new Error('a case is never released');
    default:
      return unreachable(event);
  }
}

const reconsidered = (each: CaseRight): CaseRight => ({ ...each, outcome: null, ground: null, letter: null });

type Dates = Pick<Case, 'promisedOn' | 'safeOn' | 'latestOn' | 'endsAt' | 'calendar'>;

const datesOf = ({ promisedOn, safeOn, latestOn, endsAt, calendar }: Dates): Dates => ({
  promisedOn,
  safeOn,
  latestOn,
  endsAt,
  calendar,
});

/** While a question stops the clock the case waits; with the answer, work goes on. */
function withQuestion(state: Case, key: string, change: Partial<Question>): Case {
  const questions = state.questions.map((each) => (each.key === key ? { ...each, ...change } : each));
  if (state.state === 'closed') return { ...state, questions };
  return { ...state, questions, state: isPaused({ questions }) ? 'waiting' : workedOn(state.state) };
}

const workedOn = (state: CaseState): CaseState => (state === 'waiting' ? 'in_progress' : state);

const withRaw = (state: Case, rawOf: (message: CaseMessage) => CaseMessage['raw']): Case => ({
  ...state,
  messages: state.messages.map((message) => ({ ...message, raw: rawOf(message) })),
});

function applyToStray(state: StrayMail, event: Later): StrayMail {
  switch (event.kind) {
    case 'MailReleased':
      return { ...state, releasedAs: event.as };
    case 'MailErasureOwed':
      return { ...state, raw: 'due' };
    case 'MailErased':
      // Who sent it and to whom goes with the mail.
      return { ...state, raw: 'erased', envelope: null };
    default:
      return state;
  }
}

function applyToOffice(state: Office, event: Later): Office {
  switch (event.kind) {
    case 'DigestsPassed':
      return { ...state, digestedThrough: event.through };
    case 'RegisterAsked':
      return { ...state, followed: [...state.followed, event.messageId].slice(-FOLLOWED_CAP) };
    default:
      return state;
  }
}

const ORDER: readonly CaseState[] = ['received', 'acknowledged', 'in_progress', 'waiting', 'closed'];

/** The further of two states: an acknowledgement that goes out late does not take a case back. */
const after = (now: CaseState, next: CaseState): CaseState => (ORDER.indexOf(next) > ORDER.indexOf(now) ? next : now);

const isAcknowledgement = (state: Case, key: string): boolean =>
  state.outbox.some((letter) => letter.key === key && letter.letter === 'acknowledgement');

function withMessage(state: Case, message: CaseMessage): Case {
  const messages = [...state.messages, message];
  // The first mail opened the case and is needed for every letter; the middle is what goes.
  const dropped = Math.max(0, messages.length - MESSAGES_CAP);
  const gone = messages.slice(1, 1 + dropped).filter(({ raw }) => raw !== 'erased');
  return {
    ...state,
    messages: dropped === 0 ? messages : [messages[0] as CaseMessage, ...messages.slice(1 + dropped)],
    messagesDropped: state.messagesDropped + dropped,
    dropped: {
      ...state.dropped,
      mails: [...state.dropped.mails, ...gone.map(({ id, objectKey }) => ({ id, objectKey }))].slice(-DROPPED_CAP),
    },
  };
}

/** Letters that leave the list leave their id behind: a pointer leads from it to the case. */
function withLetters(state: Exclude<Dossier, Tombstone>, event: Later): Exclude<Dossier, Tombstone> {
  const outbox = letters(state.outbox, event);
  if (state.type !== 'case') return { ...state, outbox };
  const kept = new Set(outbox.map(({ key }) => key));
  const gone = state.outbox.flatMap(({ key, providerId }) =>
    providerId === null || kept.has(key) ? [] : [providerId],
  );
  if (gone.length === 0) return { ...state, outbox };
  const sentIds = [...state.dropped.sentIds, ...gone].slice(-DROPPED_CAP);
  return { ...state, outbox, dropped: { ...state.dropped, sentIds } };
}

function letters(outbox: readonly OutboxEntry[], event: Later): readonly OutboxEntry[] {
  switch (event.kind) {
    case 'LetterOwed':
      return trimmed([...outbox.filter((letter) => letter.key !== event.key), owed(event)]);
    case 'LetterWithheld':
      return [
        ...outbox,
        { ...owed({ ...event, dueAt: event.at, params: {} }), status: 'withheld', reason: event.reason },
      ];
    case 'LetterLeased':
      return change(outbox, event.key, (letter) => ({
        ...letter,
        status: 'leased',
        leasedUntil: event.until,
        attempts: letter.attempts + 1,
      }));
    case 'LetterSent':
      return change(outbox, event.key, (letter) => ({
        ...letter,
        status: 'sent',
        sentAt: event.at,
        providerId: event.providerId,
        leasedUntil: null,
        reason: null,
        params: {},
      }));
    case 'LetterDeferred':
      return change(outbox, event.key, (letter) => ({
        ...letter,
        status: 'owed',
        dueAt: event.until,
        leasedUntil: null,
        reason: event.reason,
      }));
    case 'LetterFailed':
      return change(outbox, event.key, (letter) => ({
        ...letter,
        status: 'failed',
        leasedUntil: null,
        reason: event.reason,
        params: {},
      }));
    case 'LetterCancelled':
      return change(outbox, event.key, (letter) => ({ ...letter, status: 'cancelled', leasedUntil: null, params: {} }));
    case 'DeliveryReported':
      return change(outbox, event.key, (letter) => ({ ...letter, delivery: event.delivery }));
    default:
      return outbox;
  }
}

const owed = (event: Omit<Extract<Event, { kind: 'LetterOwed' }>, 'kind' | 'by'>): OutboxEntry => ({
  key: event.key,
  letter: event.letter,
  to: event.to,
  dueAt: event.dueAt,
  status: 'owed',
  attempts: 0,
  leasedUntil: null,
  sentAt: null,
  providerId: null,
  reason: null,
  delivery: null,
  params: event.params,
});

const change = (
  outbox: readonly OutboxEntry[],
  key: string,
  how: (letter: OutboxEntry) => OutboxEntry,
): readonly OutboxEntry[] => outbox.map((letter) => (letter.key === key ? how(letter) : letter));

/** Drops the oldest settled staff letters. What is owed, and what went to the person, always stays. */
function trimmed(outbox: readonly OutboxEntry[]): readonly OutboxEntry[] {
  const settled = outbox.filter(
    (letter) =>
      letter.status !== 'owed' &&
      letter.status !== 'leased' &&
      (letter.letter === 'question-reminder' || !isPersonLetter(letter.letter)),
  );
  const drop = new Set(settled.slice(0, Math.max(0, settled.length - DONE_LETTERS_CAP)).map((letter) => letter.key));
  return drop.size === 0 ? outbox : outbox.filter((letter) => !drop.has(letter.key));
}

/** Leases are technique, not history. */
const UNREMARKABLE = new Set<Event['kind']>(['LetterLeased', 'RemindersPassed']);

function remember(state: Dossier, event: Event): Dossier {
  if (UNREMARKABLE.has(event.kind)) return state;
  const history = [...state.history, entry(event)];
  const dropped = Math.max(0, history.length - HISTORY_CAP);
  if (state.type === 'tombstone') return state;
  if (state.type !== 'case') return { ...state, history: history.slice(dropped) };
  return { ...state, history: history.slice(dropped), historyDropped: state.historyDropped + dropped };
}

const entry = (event: Event): HistoryEntry => ({
  at: event.at,
  what: event.kind,
  by: event.by,
  detail: detail(event),
});

function detail(event: Event): string {
  switch (event.kind) {
    case 'CaseOpened':
      return `promised ${event.facts.promisedOn}, latest ${event.facts.latestOn}, calendar ${event.facts.calendar}`;
    case 'MailSetAside':
      return event.facts.reason ?? event.facts.disposition;
    case 'LetterOwed':
    case 'LetterLeased':
    case 'LetterSent':
    case 'LetterCancelled':
      return event.key;
    case 'LetterDeferred':
    case 'LetterFailed':
    case 'LetterWithheld':
      return `${event.key}: ${event.reason}`;
    case 'DeliveryReported':
      return `${event.key}: ${event.delivery}`;
    case 'RemindersPassed':
      return event.through;
    case 'MessageReceived':
      return `${event.message.from} ${event.message.id}`;
    case 'NoteAdded':
      return event.messageId;
    case 'RightAnswered':
      return `${event.right}: ${event.outcome}${event.letter === null ? '' : `, ${event.letter}`}`;
    case 'CaseClosed':
      return event.outcome;
    case 'QuestionOwed':
    case 'QuestionAsked':
      return `${event.key}: ${event.stopsClock ? 'stops the clock' : 'stops no clock'}`;
    case 'QuestionAnswered':
      return event.key;
    case 'QuestionReminded':
      return `${event.key}: ${event.reminded}`;
    case 'DatesMoved':
    case 'ReceiptStated': {
      const { promisedOn, latestOn, calendar } = event.dates;
      const why = event.kind === 'DatesMoved' ? event.why : `received ${event.dates.receivedOn}`;
      return `${why}: promised ${promisedOn}, latest ${latestOn}, calendar ${calendar}`;
    }
    case 'CalendarMoved':
      return `latest ${event.dates.latestOn}, calendar ${event.dates.calendar}`;
    case 'ReadingCorrected':
      return [event.mail, ...event.rights.map(({ right }) => right)].join(' ');
    case 'CorrectionKept':
      return event.correction.textHash;
    case 'DuplicateNamed':
      return event.reference;
    case 'MailErasureOwed':
      return String(event.objectKeys.length);
    case 'MailErased':
      return event.objectKey;
    case 'DigestsPassed':
      return event.through;
    case 'RegisterAsked':
      return event.messageId;
    case 'DossierErased':
      return event.hash;
    case 'OfficeOpened':
      return event.organisation;
    case 'CaseReopened':
    case 'ExtensionNotified':
    case 'ComplaintSeen':
    case 'LegalHoldPlaced':
    case 'LegalHoldEnded':
    case 'PersonSweepOwed':
    case 'PersonSwept':
      return '';
    case 'MailReleased':
      return event.as;
    case 'CopyReceived':
      return event.sesMessageId;
    default:
      return unreachable(event);
  }
}
