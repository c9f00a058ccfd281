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
 * @throws when the secret is shorter than 32 characters; nothing should run with such a secret
 */
export function createSeal(secret: string): Seal {
  if (secret.length < SECRET_MINIMUM) {
    throw new Error(`the token secret has fewer than ${SECRET_MINIMUM} characters`);
  }
  return {
    digest: (text) => base32(createHash('sha256').update(text, 'utf8').digest()),
    token: (parts) => base32(createHmac('sha256', secret).update(unambiguous(parts), 'utf8').digest()),
    same(a, b) {
      // Hashed first, since the comparison needs equal lengths and must not tell how long the right one is.
      const [left, right] = [a, b].map((text) => createHmac('sha256', secret).update(text, 'utf8').digest());
      return left !== undefined && right !== undefined && timingSafeEqual(left, right);
    },
  };
}

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
