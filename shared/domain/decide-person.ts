import type { Case } from './case.ts';
import type { AcceptAddress, TakeOver } from './commands.ts';
import type { Event } from './events.ts';
import { undecided } from './untouched.ts';

export const acceptAddress = ({ at, by, address }: AcceptAddress, subject: Case): readonly Event[] =>
  address === '' || address === subject.person.address || (subject.person.alsoAt ?? []).includes(address)
    ? []
    : [{ kind: 'AddressAccepted', at, by, address }];

/** What was asked last is decided here too, and the earlier of both dates stands: merging never buys time. */
export function takeOver({ at, by, from }: TakeOver, subject: Case): readonly Event[] {
  const before = subject.history.some(({ what, detail }) => what === 'CaseMerged' && detail === from.reference);
  if (before || subject.state === 'closed') return [];
  const known = new Set(subject.rights.map(({ right }) => right));
  const rights = from.rights
    .filter(({ right }) => !known.has(right))
    .map(({ right, confidence }) => undecided(right, confidence));
  const first = from.promisedOn < subject.promisedOn ? from : subject;
  return [
    {
      kind: 'CaseMerged',
      at,
      by,
      reference: from.reference,
      rights,
      dates: {
        promisedOn: first.promisedOn,
        safeOn: from.safeOn < subject.safeOn ? from.safeOn : subject.safeOn,
        latestOn: first.latestOn,
        endsAt: first.endsAt,
      },
    },
  ];
}
