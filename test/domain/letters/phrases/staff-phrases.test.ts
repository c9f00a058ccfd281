import { describe, expect, it } from 'vitest';
import { STAFF_LANGUAGES } from '../../../../shared/domain/language.ts';
import { STAFF_PHRASES } from '../../../../shared/domain/letters/phrases/staff-phrases.ts';
import { neighbourWords, strings } from './neighbour-words.ts';

describe('STAFF_PHRASES', () => {
  it('keeps each language free of words from its neighbours', () => {
    for (const language of STAFF_LANGUAGES) {
      expect(neighbourWords(strings(STAFF_PHRASES[language]).join(' '), language)).toEqual([]);
    }
  });

  it('has no phrase that Danish and Norwegian share by oversight', () => {
    const danish = new Set(strings(STAFF_PHRASES.da).filter((phrase) => phrase.length > 40));
    expect(strings(STAFF_PHRASES.nb).filter((phrase) => danish.has(phrase))).toEqual([]);
  });
});
