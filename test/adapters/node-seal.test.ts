import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeal } from '../../shared/adapters/node-seal.ts';

const SECRET = 'a secret of exactly 32 characters';
const seal = createSeal(SECRET);

/** RFC 4648 base32 the slow way: the first 130 bits as text, five at a time. */
const base32 = (bytes: Buffer): string =>
  (
    [...bytes]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .slice(0, 130)
      .match(/.{5}/g) ?? []
  )
    .map((bits) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(bits, 2)])
    .join('');

describe('createSeal', () => {
  it('digests a text to 26 characters of its SHA-256', () => {
    expect(seal.digest('karen.testsen@example.dk')).toBe(
      base32(createHash('sha256').update('karen.testsen@example.dk').digest()),
    );
    // ba7816bf8f01cfea414140de5dae2223…, the example of FIPS 180-4.
    expect(seal.digest('abc')).toBe('xj4bnp4pahh6uqkbidpf3lrceo');
  });

  it('gives the same digest whatever the secret, and another token', () => {
    const other = createSeal('another secret of enough characters');
    expect(other.digest('æøå')).toBe(seal.digest('æøå'));
    expect(other.token(['reply', 'k4q7'])).not.toBe(seal.token(['reply', 'k4q7']));
  });

  it('makes a token of 26 characters of the HMAC over the parts with their lengths', () => {
    expect(seal.token(['reply', 'k4q7'])).toBe(base32(createHmac('sha256', SECRET).update('5:reply4:k4q7').digest()));
    expect(seal.token([])).toMatch(/^[a-z2-7]{26}$/);
  });

  it('gives different parts different tokens, however they are cut', () => {
    const parts = fc.array(fc.string({ unit: fc.constantFrom('a', '1', ':', '0') }), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        expect(seal.token(left) === seal.token(right)).toBe(JSON.stringify(left) === JSON.stringify(right));
      }),
    );
  });

  it.each([
    { a: 'k4q7', b: 'k4q7', same: true },
    { a: 'k4q7', b: 'k4q6', same: false },
    { a: 'k4q7', b: 'k4q', same: false },
    { a: '', b: '', same: true },
    { a: 'é', b: 'e\u0301', same: false },
  ])('compares "$a" and "$b"', ({ a, b, same }) => {
    expect(seal.same(a, b)).toBe(same);
  });

  it('refuses a secret that is too short, without showing it', () => {
    expect(() => createSeal('short-secret')).toThrow('the token secret has fewer than 32 characters');
    expect(() => createSeal('')).toThrow();
    expect(() => createSeal('x'.repeat(32))).not.toThrow();
  });

  it('names what is stored with the first key, revoked or not, whatever keys are added', () => {
    const [first, second] = ['a'.repeat(32), 'b'.repeat(32)];
    const parts = ['person', 'anna@example.dk'];
    expect(createSeal(`${first}\n${second}`).token(parts)).toBe(createSeal(first).token(parts));
    expect(createSeal(`revoked ${first}\n${second}\n`).token(parts)).toBe(createSeal(first).token(parts));
    expect(createSeal(`revoked ${first}\n${second}`).versions).toEqual(['b']);
  });

  it('runs with no key that is too short, and not without any that makes addresses', () => {
    expect(() => createSeal(`${'a'.repeat(32)}\nshort`)).toThrow('fewer than 32');
    expect(() => createSeal(`revoked ${'a'.repeat(32)}`)).toThrow('revoked');
  });
});
