import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/domain/classification/normalise.ts';

describe('fold', () => {
  it.each([
    ['sløjfe', 'sloejfe', 'slojfe'],
    ['få', 'faa', 'fa'],
    ['löschen', 'loeschen', 'LÖSCHEN'],
    ['für', 'fuer', 'fur'],
    ['Straße', 'strasse', 'STRASSE'],
    ['é', 'e\u0301', 'e'],
  ])('draws the spellings of %s together', (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  it('maps Cyrillic look-alikes to the letters they imitate', () => {
    expect(fold('dеlеtе')).toBe('delete');
  });
});
