import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../shared/domain/language.ts';
import { PERSON_PHRASES } from '../../../../shared/domain/letters/phrases/person-phrases.ts';
import { neighbourWords, strings } from './neighbour-words.ts';

const all = (language: Language): string => strings(PERSON_PHRASES[language]).join(' ');

describe('PERSON_PHRASES', () => {
  it('keeps each language free of words from its neighbours', () => {
    for (const language of LANGUAGES) expect(neighbourWords(all(language), language)).toEqual([]);
  });

  it('addresses people as each language does', () => {
    expect(all('de')).not.toMatch(/(?<!\p{L})(?:du|dein|deine|dir|dich)(?!\p{L})/iu);
    expect(all('da')).not.toMatch(/(?<!\p{L})(?:De|Dem|Deres)(?!\p{L})/u);
    expect(all('sv')).not.toMatch(/(?<!\p{L})(?:Ni|Er|Eder)(?!\p{L})/u);
    expect(all('fi')).not.toMatch(/(?<!\p{L})(?:Te|Teidän|Teille)(?!\p{L})/u);
  });

  it('makes a whole sentence of every right', () => {
    for (const phrases of Object.values(PERSON_PHRASES)) {
      for (const sentence of Object.values(phrases.rights)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
