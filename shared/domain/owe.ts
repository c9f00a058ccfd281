import type { Case } from './case.ts';
import type { Event } from './events.ts';
import type { Organisation } from './organisation.ts';
import type { LetterParams, PersonLetter, StaffLetter } from './outbox.ts';
import type { Instant } from './time.ts';

/** Those who get new cases; everybody where nobody is named. */
export function handlers(organisation: Organisation): readonly string[] {
  const addresses = organisation.staff.filter((member) => member.role === 'handler').map((member) => member.address);
  return addresses.length > 0 ? addresses : organisation.staff.map((member) => member.address);
}

/** All staff and the first step of the escalation. */
export const escalated = (organisation: Organisation): readonly string[] => [
  ...new Set([...organisation.staff.map((member) => member.address), ...organisation.escalation.slice(0, 1)]),
];

export const oweStaff = (
  at: Instant,
  letter: StaffLetter,
  key: string,
  to: string,
  params: LetterParams = {},
  dueAt: Instant = at,
): Event => ({ kind: 'LetterOwed', at, by: 'system', key: `${key}:${to}`, letter, to, dueAt, params });

/** A letter to the person, as an answer to their last mail. */
export function owePerson(
  subject: Case,
  letter: {
    readonly at: Instant;
    readonly by: string;
    readonly letter: PersonLetter;
    readonly key: string;
    readonly dueAt: Instant;
    readonly params: LetterParams;
  },
): Event {
  const answered = subject.messages.findLast((message) => message.from === 'person')?.messageId ?? null;
  return {
    kind: 'LetterOwed',
    ...letter,
    to: subject.person.address,
    params: { ...letter.params, ...(answered === null ? {} : { inReplyTo: answered }) },
  };
}
