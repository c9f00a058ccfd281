import { domainToASCII } from 'node:url';
import addressparser from 'nodemailer/lib/addressparser';
import type { Mailbox } from '../domain/inbound-mail.ts';
import { cleanLine, decodeWords } from './mail-headers.ts';

/** Mailboxes read of one header line. Nobody is answered at To or Cc, so a mass mailing loses nothing we use. */
const MOST_MAILBOXES = 500;

/** Longest path of RFC 5321 4.5.3.1.3 is 256; a display name may be longer and is cut for people's eyes. */
const LONGEST_ADDRESS = 320;
const LONGEST_NAME = 200;

/**
 * Mailboxes of an address header line, groups flattened.
 *
 * The raw value is split into addresses first and only the names are decoded after it: an encoded word may hold
 * anything, and must never become an address (RFC 2047 5(3)).
 */
export function mailboxes(rawValue: string): readonly Mailbox[] {
  const found: Mailbox[] = [];
  for (const entry of addressparser(rawValue, { flatten: true })) {
    const address = comparableAddress(entry.address);
    if (address === null) continue;
    found.push({ address, name: cleanLine(decodeWords(entry.name)).slice(0, LONGEST_NAME) });
    if (found.length === MOST_MAILBOXES) break;
  }
  return found;
}

/** The one form in which addresses are compared: lower case, domain as A-label. Null when it is no address. */
function comparableAddress(address: string): string | null {
  const bare = address
    .normalize('NFC')
    .trim()
    .replace(/^<|>$/gu, '')
    .replace(/^mailto:/iu, '')
    .toLowerCase();
  const at = bare.lastIndexOf('@');
  if (at <= 0 || bare.length > LONGEST_ADDRESS || /[\s<>,;\p{Cc}]/u.test(bare)) return null;
  const domain = bare.slice(at + 1).replace(/\.+$/u, '');
  if (domain === '' || bare.includes('=?')) return null;
  return `${bare.slice(0, at)}@${domainToASCII(domain) || domain}`;
}
