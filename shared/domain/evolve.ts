import type { Case, CaseMessage, CaseState, Dossier, HistoryEntry, StrayMail, Tombstone } from './case.ts';
import type { Event } from './events.ts';
import type { OutboxEntry } from './outbox.ts';
import { unreachable } from './result.ts';
import { UNTOUCHED } from './untouched.ts';

/** Entries of history, messages and done letters kept on the item; older ones are counted. DynamoDB's item limit is 400 KB. */
const HISTORY_CAP = 200;
const MESSAGES_CAP = 100;
const DONE_LETTERS_CAP = 80;

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
  if (state === null) throw new Error(`${event.kind} before the dossier was opened`);
  if (state.type === 'tombstone') throw new Error(`${event.kind} after the dossier was erased`);
  const next = applied(state, event);
  return remember({ ...next, outbox: letters(next.outbox, event) } as Dossier, event);
}

function applied(state: Exclude<Dossier, Tombstone>, event: Later): Exclude<Dossier, Tombstone> {
  switch (state.type) {
    case 'case':
      return applyToCase(state, event);
    case 'stray':
      return applyToStray(state, event);
    case 'office':
      return state;
    default:
      return unreachable(state);
  }
}

type Opened = Extract<Event, { kind: 'CaseOpened' }>;
type SetAside = Extract<Event, { kind: 'MailSetAside' }>;
type Later = Exclude<Event, Opened | SetAside>;

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
        rights: state.rights.map((r) => (r.right === event.right ? { ...r, outcome: event.outcome } : r)),
      };
    case 'CaseClosed':
      return { ...state, state: 'closed', outcome: event.outcome, closedAt: event.at };
    case 'CaseReopened':
      return {
        ...state,
        state: 'in_progress',
        outcome: null,
        closedAt: null,
        // What was decided about each right is decided anew.
        rights: state.rights.map((each) => ({ ...each, outcome: null })),
      };
    case 'RemindersPassed':
      return { ...state, remindedThrough: event.through };
    case 'CopyReceived':
    case 'LetterLeased':
    case 'LetterDeferred':
    case 'LetterFailed':
    case 'LetterWithheld':
    case 'LetterCancelled':
    case 'DeliveryReported':
      return state;
    case 'MailReleased':
      throw new Error('a case is never released');
    default:
      return unreachable(event);
  }
}

function applyToStray(state: StrayMail, event: Later): StrayMail {
  return event.kind === 'MailReleased' ? { ...state, releasedAs: event.as } : state;
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
  return {
    ...state,
    messages: dropped === 0 ? messages : [messages[0] as CaseMessage, ...messages.slice(1 + dropped)],
    messagesDropped: state.messagesDropped + dropped,
  };
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
      letter.letter !== 'acknowledgement' &&
      letter.letter !== 'answer',
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
      return `${event.right}: ${event.outcome}`;
    case 'CaseClosed':
      return event.outcome;
    case 'CaseReopened':
      return '';
    case 'MailReleased':
      return event.as;
    case 'CopyReceived':
      return event.sesMessageId;
    default:
      return unreachable(event);
  }
}
