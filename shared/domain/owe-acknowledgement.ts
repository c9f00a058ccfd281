import type { Case } from './case.ts';
import type { Event } from './events.ts';
import type { Instant } from './time.ts';

export const ACKNOWLEDGEMENT_KEY = 'ack';

export const isAcknowledgementHeld = ({ outbox }: Pick<Case, 'outbox'>): boolean =>
  outbox.some(({ key, status }) => key === ACKNOWLEDGEMENT_KEY && status === 'withheld');

/**
 * The acknowledgement of a case, at once: nothing in it can be wrong but whom it goes to.
 *
 * @param again the staff message that asks for it once more, after one went out: another reason, and another letter
 */
export function oweAcknowledgement(subject: Case, at: Instant, by: string, again: string | null = null): Event {
  // A colleague's mail that brought the request in is none the person ever saw.
  const [first] = subject.messages;
  const inReplyTo = first?.from === 'person' ? first.messageId : null;
  return {
    kind: 'LetterOwed',
    at,
    by,
    key: again === null ? ACKNOWLEDGEMENT_KEY : `${ACKNOWLEDGEMENT_KEY}:${again}`,
    letter: 'acknowledgement',
    to: subject.person.address,
    dueAt: at,
    params: inReplyTo === null ? {} : { inReplyTo },
  };
}
