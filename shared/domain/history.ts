import type { Dossier, HistoryEntry } from './case.ts';
import type { Event } from './events.ts';
import { unreachable } from './result.ts';

/** Entries kept on the item; older ones are counted. DynamoDB's item limit is 400 KB. */
const HISTORY_CAP = 200;

/** Leases are technique, not history. */
const UNREMARKABLE = new Set<Event['kind']>(['LetterLeased', 'RemindersPassed']);

/** A dossier that remembers one event more, and drops the oldest where it would remember too many. */
export function remember(state: Dossier, event: Event): Dossier {
  if (UNREMARKABLE.has(event.kind)) return state;
  const history = [...state.history, historyEntry(event)];
  const dropped = Math.max(0, history.length - HISTORY_CAP);
  if (state.type === 'tombstone') return state;
  if (state.type !== 'case') return { ...state, history: history.slice(dropped) };
  return { ...state, history: history.slice(dropped), historyDropped: state.historyDropped + dropped };
}

export const historyEntry = (event: Event): HistoryEntry => ({
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
    case 'ReplyConfirmed':
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
      return [
        event.mail,
        ...event.rights.map(({ right }) => right),
        ...(event.answeredIn === undefined ? [] : [event.answeredIn.language]),
      ].join(' ');
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
    case 'LanguageSet':
      return event.language;
    case 'CaseAssigned':
      return event.to;
    case 'CaseMerged':
      return event.reference;
    case 'AbsenceStated':
      return `${event.address} until ${event.until}`;
    case 'CaseReopened':
    case 'ExtensionNotified':
    case 'AddressesRenewed':
    case 'PersonNamed':
    case 'AddressAccepted':
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
