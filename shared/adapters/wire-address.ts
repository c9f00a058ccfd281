import { domainToASCII } from 'node:url';
import { err, ok, type Result } from '../domain/result.ts';

export type AddressRefusal = { readonly kind: 'non-ascii-recipient' | 'malformed-recipient' };

/** Dot-atom (RFC 5322 3.2.3), at most 64 octets (RFC 5321 4.5.3.1.1). */
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LOCAL_PART_LIMIT = 64;

const LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * An address as SES takes it: 7-bit local part, domain in Punycode. SES has no SMTPUTF8, so a local part with other
 * characters cannot be written to. Quoted local parts are refused: hardly anybody has one, and readers disagree on them
 * (CVE-2025-13033 sent such mail to the wrong domain).
 */
export function wireAddress(address: string): Result<string, AddressRefusal> {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const domain = domainToASCII(address.slice(at + 1));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: 7-bit is what is asked
  if (/[^\u0000-\u007f]/.test(local)) return err({ kind: 'non-ascii-recipient' });
  const labels = domain.split('.');
  const isDomain = labels.length > 1 && domain.length <= 253 && labels.every((label) => LABEL.test(label));
  if (!isDomain || local.length > LOCAL_PART_LIMIT || !LOCAL_PART.test(local)) {
    return err({ kind: 'malformed-recipient' });
  }
  return ok(`${local}@${domain}`);
}
