import { describe, expect, it } from 'vitest';
import { dossierSchema } from '../../shared/adapters/dossier-schema.ts';
import { HELD_REASONS } from '../../shared/domain/case.ts';
import { storedCase, storedStray } from '../contracts/dossiers.ts';

describe('dossierSchema', () => {
  it('takes a case and stray mail as they are', () => {
    expect(dossierSchema.parse(storedCase('aaaa'))).toEqual(storedCase('aaaa'));
    expect(dossierSchema.parse(storedStray('bbbb'))).toEqual(storedStray('bbbb'));
  });

  it.each(HELD_REASONS)('takes mail held as %s', (reason) => {
    expect(dossierSchema.safeParse(storedStray('bbbb', { reason })).success).toBe(true);
  });

  it.each([
    { why: 'an unknown type', item: { ...storedCase('a'), type: 'letter' } },
    { why: 'a missing version', item: { ...storedCase('a'), version: undefined } },
    { why: 'an instant that is none', item: { ...storedCase('a'), receivedAt: 'yesterday' } },
    { why: 'an impossible date', item: { ...storedCase('a'), promisedOn: '2026-02-30' } },
    { why: 'a letter without a status', item: { ...storedCase('a'), outbox: [{ key: 'ack' }] } },
    {
      why: 'an unknown right',
      item: { ...storedCase('a'), rights: [{ right: 'oblivion', confidence: 1, outcome: null }] },
    },
    { why: 'a fraction of a version', item: { ...storedStray('a'), version: 1.5 } },
  ])('refuses $why', ({ item }) => {
    expect(dossierSchema.safeParse(item).success).toBe(false);
  });
});
