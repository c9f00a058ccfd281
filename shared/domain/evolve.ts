import type {
  Case,
  CaseMessage,
  CaseRight,
  CaseState,
  Dossier,
  Office,
  Question,
  StrayMail,
  Tombstone,
} from './case.ts';
import type { Event } from './events.ts';
import { historyEntry, remember } from './history.ts';
import { outboxAfter } from './outbox-after.ts';
import { isPaused } from './questions.ts';
import { unreachable } from './result.ts';
import { UNTOUCHED } from './untouched.ts';

/** Messages and corrections kept on the item; older ones are counted or go. DynamoDB's item limit is 400 KB. */
const MESSAGES_CAP = 100;
const CORRECTIONS_CAP = 10;
const FOLLOWED_CAP = 50;

/** Addresses one person may write from; more is no longer one person. */
const ALSO_AT_CAP = 5;

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
    history: [historyEntry(event)],
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
    absences: [],
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
    history: [historyEntry(event)],
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
      return { ...state, kind: event.mail, rights: event.rights, ...event.answeredIn };
    case 'CorrectionKept':
      return { ...state, corrections: [...state.corrections, event.correction].slice(-CORRECTIONS_CAP) };
    case 'ComplaintSeen':
      return { ...state, complainedAt: state.complainedAt ?? event.at };
    case 'LanguageSet':
      return { ...state, language: event.language, languageUnsure: false };
    case 'CaseAssigned':
      return { ...state, assignedTo: event.to };
    case 'CaseMerged':
      return { ...state, ...event.dates, rights: [...state.rights, ...event.rights] };
    case 'AddressesRenewed':
      return { ...state, addressEpoch: state.addressEpoch + 1 };
    case 'PersonNamed':
      return { ...state, person: { ...state.person, address: event.address } };
    case 'AddressAccepted': {
      const alsoAt = [...new Set([...(state.person.alsoAt ?? []), event.address])].slice(-ALSO_AT_CAP);
      return { ...state, person: { ...state.person, alsoAt } };
    }
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
    case 'ReplyConfirmed':
    case 'CopyReceived':
    case 'LetterLeased':
    case 'LetterDeferred':
    case 'LetterWithheld':
    case 'DeliveryReported':
      return state;
    case 'AbsenceStated':
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
    case 'AbsenceStated': {
      const { address, until, seen } = event;
      // A member states the newest; those long back go with the next one that is stated.
      const others = state.absences.filter((each) => each.address !== address && each.until > event.at.slice(0, 10));
      return { ...state, absences: [...others, { address, until, ...(seen === undefined ? {} : { seen }) }] };
    }
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
  const outbox = outboxAfter(state.outbox, event);
  if (state.type !== 'case') return { ...state, outbox };
  // By id and not by key: a letter that is sent again takes the place of the one before.
  const kept = new Set(outbox.map(({ providerId }) => providerId));
  const gone = state.outbox.flatMap(({ providerId }) =>
    providerId === null || kept.has(providerId) ? [] : [providerId],
  );
  if (gone.length === 0) return { ...state, outbox };
  const sentIds = [...state.dropped.sentIds, ...gone].slice(-DROPPED_CAP);
  return { ...state, outbox, dropped: { ...state.dropped, sentIds } };
}
