import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestKey } from '../../shared/config/nearest-key.ts';

const KNOWN = ['name', 'mailboxes', 'intakeDomain', 'zone', 'language', 'staffLanguage', 'opensAt'] as const;

describe('nearestKey', () => {
  it.each([
    { typed: 'nmae', means: 'name', why: 'two letters swapped' },
    { typed: 'mailbox', means: 'mailboxes', why: 'two letters missing' },
    { typed: 'intake_domain', means: 'intakeDomain', why: 'another spelling' },
    { typed: 'STAFFLANGUAGE', means: 'staffLanguage', why: 'another case' },
    { typed: 'timezone', means: 'zone', why: 'a longer word around it' },
    { typed: 'opens', means: 'opensAt', why: 'a part of it' },
  ])('takes $typed for $means: $why', ({ typed, means }) => {
    expect(nearestKey(typed, KNOWN)).toBe(means);
  });

  it('finds a key from which one letter is missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN), fc.nat(), (key, position) => {
        const at = position % key.length;
        expect(nearestKey(key.slice(0, at) + key.slice(at + 1), KNOWN)).toBe(key);
      }),
    );
  });

  it('takes the first of two that are equally near', () => {
    expect(nearestKey('b', ['aa', 'cc'])).toBe('aa');
  });
});
