import { domainOf } from './authenticity.ts';
import type { Case } from './case.ts';
import type { Organisation } from './organisation.ts';

/** Addresses named to staff; one is reason enough to look. */
const MOST_NAMED = 5;

/** Characters of a text that are searched; the same bound as a mail's body. */
const LONGEST = 1_000_000;

/** Bounded on both sides, so that the time is linear: the longest local part has 64 characters (RFC 5321). */
const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** Mail addresses in a text to the person that belong to somebody else: not to them, to us or to the authority. */
export function othersAddresses(
  text: string,
  { person }: Pick<Case, 'person'>,
  { mailboxes, authorities }: Pick<Organisation, 'mailboxes' | 'authorities'>,
): readonly string[] {
  const ours = new Set([...mailboxes, ...authorities.map(({ email }) => email)].map(domainOf));
  const theirs = new Set([person.address, ...(person.alsoAt ?? [])]);
  const named = [...text.slice(0, LONGEST).matchAll(ADDRESS)].map(([address]) => address.toLowerCase());
  return [...new Set(named)]
    .filter((address) => !theirs.has(address) && !ours.has(domainOf(address)))
    .slice(0, MOST_NAMED);
}
