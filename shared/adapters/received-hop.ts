import type { Hop } from '../domain/inbound-mail.ts';
import { mailDate } from './mail-date.ts';

/** Lines that are read; RFC 5321 6.3 calls a hundred a loop. */
export const MOST_HOPS = 100;

/** A name or address literal with what stands in brackets behind it: `name (looked-up.example [192.0.2.1])`. */
const HOST = '([^\\s()]{1,255})(?:\\s{1,3}\\(([^()]{0,400})\\))?';
const FROM = new RegExp(`^from\\s+${HOST}`, 'iu');
const BY = new RegExp(`(?:^|\\s)by\\s+${HOST}`, 'iu');

/** One unfolded `Received` value (RFC 5321 4.4) as a hop; what it does not say stays empty. */
export function receivedHop(value: string): Hop {
  const semicolon = value.lastIndexOf(';');
  const clauses = (semicolon < 0 ? value : value.slice(0, semicolon)).trim();
  const [, said = '', comment = ''] = FROM.exec(clauses) ?? [];
  return {
    by: hostName(BY.exec(clauses)?.[1]),
    from: lookedUp(comment),
    said: hostName(said),
    address: addressIn(comment) || addressIn(said),
    at: semicolon < 0 ? null : mailDate(value.slice(semicolon + 1)),
  };
}

/** SES and most servers write the name they looked up for the address; Exchange writes the bare address, Exim `helo=`. */
function lookedUp(comment: string): string {
  const name = hostName(comment.trim().split(/\s/u)[0]);
  return name.includes('.') && /[a-z]/u.test(name) && !name.includes(':') && !name.includes('=') ? name : '';
}

/** IPv4, or IPv6 with or without its tag. */
const addressIn = (text: string): string =>
  /(?:\d{1,3}\.){3}\d{1,3}|(?:ipv6:)?([\da-f]{0,4}:[\da-f:.]{2,40})/iu
    .exec(text)?.[0]
    .toLowerCase()
    .replace(/^ipv6:/u, '') ?? '';

const hostName = (word = ''): string => word.toLowerCase().replace(/^\[|\]$|\.$/gu, '');
