import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Seal } from '../app/ports.ts';

/** A secret of fewer characters could be guessed, or is a placeholder. */
const SECRET_MINIMUM = 32;

/** RFC 4648 base32 in lower case: no 0, 1, 8 or 9 to mistake, and safe where mail systems fold case. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 × 5 = 130 bits. */
const LENGTH = 26;

/**
 * Tokens and digests with Node's crypto.
 *
 * The secret is one key, or several on lines of their own, oldest first: a new line at the end makes the addresses of
 * new letters, and those in circulation go on working. `revoked ` before a key makes every reply address made with it
 * void; the key itself must stay, because what is stored was named with the first.
 *
 * @throws when a key is shorter than 32 characters, or none is left to make addresses with; nothing should run so
 */
export function createSeal(secret: string): Seal {
  const keys = readKeys(secret);
  const [first] = keys;
  const versions = keys.flatMap(({ version, revoked }) => (revoked ? [] : [version]));
  if (first === undefined || keys.some(({ key }) => key.length < SECRET_MINIMUM)) {
    throw new Error(`the token secret has fewer than ${SECRET_MINIMUM} characters`);
  }
  if (versions.length === 0) throw new Error('every key of the token secret is revoked');
  return {
    versions,
    digest: (text) => base32(createHash('sha256').update(text, 'utf8').digest()),
    token: (parts, version = first.version) =>
      base32(
        createHmac('sha256', keys.find((each) => each.version === version)?.key ?? first.key)
          .update(unambiguous(parts), 'utf8')
          .digest(),
      ),
    same(a, b) {
      // Hashed first, since the comparison needs equal lengths and must not tell how long the right one is.
      const [left, right] = [a, b].map((text) => createHmac('sha256', first.key).update(text, 'utf8').digest());
      return left !== undefined && right !== undefined && timingSafeEqual(left, right);
    },
  };
}

/** Keys by their place: `a` is the first line. More than the letters there are nobody will need. */
const readKeys = (secret: string): readonly { version: string; key: string; revoked: boolean }[] =>
  secret
    .trim()
    .split(/\s*\n\s*/u)
    .map((line, index) => ({
      version: ALPHABET[index] ?? '',
      key: line.replace(/^revoked /u, ''),
      revoked: line.startsWith('revoked '),
    }));

/** With its length before each part, no two lists give the same text: ['ab', 'c'] is not ['a', 'bc']. */
const unambiguous = (parts: readonly string[]): string => parts.map((part) => `${part.length}:${part}`).join('');

function base32(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    for (; bits >= 5 && text.length < LENGTH; bits -= 5) text += ALPHABET[(buffer >>> (bits - 5)) & 31];
    if (text.length === LENGTH) return text;
    buffer &= (1 << bits) - 1;
  }
  return text;
}
