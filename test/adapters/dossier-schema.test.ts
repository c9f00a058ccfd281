import { describe, expect, it } from 'vitest';
import { dossierSchema } from '../../shared/adapters/dossier-schema.ts';
import { HELD_REASONS } from '../../shared/domain/case.ts';
import { UNTOUCHED } from '../../shared/domain/untouched.ts';
import { storedCase, storedOffice, storedStray, storedTombstone } from '../contracts/dossiers.ts';

describe('dossierSchema', () => {
  it('takes a case and stray mail as they are', () => {
    expect(dossierSchema.parse(storedCase('aaaa'))).toEqual(storedCase('aaaa'));
    expect(dossierSchema.parse(storedStray('bbbb'))).toEqual(storedStray('bbbb'));
  });

  it('takes what an organisation is owed, and what is left of an erased case', () => {
    expect(dossierSchema.parse(storedOffice('cccc'))).toEqual(storedOffice('cccc'));
    expect(dossierSchema.parse(storedTombstone('dddd'))).toEqual(storedTombstone('dddd'));
  });

  it('reads a case that an older version wrote, with the safe date as it then was', () => {
    const now = storedCase('aaaa', {
      rights: [{ right: 'access', confidence: 0.9, outcome: null, ground: null, letter: null }],
    });
    const { safeOn, extension, questions, receivedElsewhere, complainedAt, duplicateOf, ...rest } = now;
    const { legalHold, corrections, personSweep, dropped, ...older } = rest;
    const stored = {
      ...older,
      rights: [{ right: 'access', confidence: 0.9, outcome: null }],
      messages: now.messages.map(({ raw, ...message }) => message),
    };
    expect(dossierSchema.parse(stored)).toEqual({ ...now, safeOn: now.promisedOn });
    expect(UNTOUCHED).toMatchObject({ extension, questions, receivedElsewhere, complainedAt, duplicateOf });
    expect(UNTOUCHED).toMatchObject({ legalHold, corrections, personSweep, dropped });
    expect(safeOn).toBe(now.promisedOn);
  });

  it('reads stray mail that an older version wrote as mail that is still there', () => {
    const { raw, ...older } = storedStray('bbbb');
    expect(dossierSchema.parse(older)).toEqual(storedStray('bbbb'));
    expect(raw).toBe('kept');
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
