import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../shared/domain/language.ts';
import { PERSON_NOTICES } from '../../../../shared/domain/letters/phrases/person-notices.ts';
import { PLACES } from '../../../../shared/domain/letters/phrases/places.ts';
import { RIGHT_IDS } from '../../../../shared/domain/rights.ts';
import { neighbourWords, strings } from './neighbour-words.ts';

const all = (language: Language): string =>
  [...strings(PERSON_NOTICES[language]), ...strings(PLACES[language])].join(' ');

describe('PERSON_NOTICES', () => {
  it('keeps each language free of words from its neighbours', () => {
    for (const language of LANGUAGES) expect(neighbourWords(all(language), language), language).toEqual([]);
  });

  it('addresses people as each language does', () => {
    expect(all('de')).not.toMatch(/(?<!\p{L})(?:du|dein|deine|dir|dich)(?!\p{L})/iu);
    expect(all('da')).not.toMatch(/(?<!\p{L})(?:De|Dem|Deres)(?!\p{L})/u);
    expect(all('sv')).not.toMatch(/(?<!\p{L})(?:Ni|Er|Eder)(?!\p{L})/u);
    expect(all('fi')).not.toMatch(/(?<!\p{L})(?:Te|Teidän|Teille)(?!\p{L})/u);
  });

  it('cites the same articles in every language', () => {
    const numbers = (language: Language): readonly string[] =>
      strings(PERSON_NOTICES[language]).flatMap((phrase) => [
        ...new Set(phrase.match(/\b(?:7|12|15|16|17|18|2[0-2])\b/gu) ?? []),
      ]);
    for (const language of LANGUAGES) expect(numbers(language), language).toEqual(numbers('en'));
  });

  it('gives each right its article', () => {
    const articles = ['15', '16', '17', '18', '20', '21', '22', '7'];
    for (const language of LANGUAGES) {
      for (const [index, right] of RIGHT_IDS.entries()) {
        expect(PERSON_NOTICES[language].rightNames[right], language).toMatch(
          new RegExp(`\\b${articles[index]}\\b`, 'u'),
        );
      }
    }
  });
});
