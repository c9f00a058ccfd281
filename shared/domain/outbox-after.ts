import type { Event } from './events.ts';
import { isPersonLetter, type OutboxEntry } from './outbox.ts';

/** Settled letters to staff kept on the item; older ones go. DynamoDB's item limit is 400 KB. */
const DONE_LETTERS_CAP = 80;

/** The letters of a dossier after one event. */
export function outboxAfter(outbox: readonly OutboxEntry[], event: Event): readonly OutboxEntry[] {
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
