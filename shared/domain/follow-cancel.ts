import type { Event } from './events.ts';
import { answersOf, type Done, nothing, type Turn, waitingLetters } from './staff-turn.ts';

/** Takes back every letter to the person that has not gone out, and what was decided by it. */
export function cancel({ subject, at, by }: Turn): Done {
  const waiting = waitingLetters(subject);
  if (waiting.length === 0) return nothing({ code: 'nothing-to-cancel' });
  const stopped = new Set(waiting.map(({ key }) => key));
  const restsOnThem =
    answersOf(subject).every(({ key }) => stopped.has(key)) ||
    subject.rights.some(({ letter }) => letter !== null && stopped.has(letter));
  return {
    events: [
      ...waiting.map(({ key }): Event => ({ kind: 'LetterCancelled', at, by, key })),
      // The case was closed on the strength of a letter that is now stopped: its clock runs again.
      ...(subject.state === 'closed' && restsOnThem ? [{ kind: 'CaseReopened', at, by } as const] : []),
    ],
    lines: [{ code: 'cancelled', count: waiting.length }],
  };
}
