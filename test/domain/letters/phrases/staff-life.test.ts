import { describe, expect, it } from 'vitest';
import { STAFF_LANGUAGES, type StaffLanguage } from '../../../../shared/domain/language.ts';
import { STAFF_LIFE } from '../../../../shared/domain/letters/phrases/staff-life.ts';
import { neighbourWords, strings } from './neighbour-words.ts';

/** Every phrase; where a command is to be shown its name stands in angle brackets. */
const all = (language: StaffLanguage): readonly string[] => phrases(STAFF_LIFE[language]);

const phrases = (value: unknown): readonly string[] => {
  if (typeof value === 'function') {
    const call = value as (...given: unknown[]) => unknown;
    const given = Object.assign((name: string) => `<${name}>`, { toString: () => '1' });
    return phrases(call(given, given, given));
  }
  if (typeof value !== 'object' || value === null) return strings(value);
  return Object.values(value).flatMap(phrases);
};

describe('STAFF_LIFE', () => {
  it('keeps each language free of words from its neighbours', () => {
    for (const language of STAFF_LANGUAGES)
      expect(neighbourWords(all(language).join(' '), language), language).toEqual([]);
  });

  it('has no phrase that Danish and Norwegian share by oversight', () => {
    const danish = new Set(all('da').filter((phrase) => phrase.length > 40));
    expect(all('nb').filter((phrase) => danish.has(phrase))).toEqual([]);
  });

  it('cites the same articles and decisions in every language', () => {
    const cited = (language: StaffLanguage): readonly string[] =>
      all(language).flatMap((phrase) =>
        [...new Set(phrase.match(/2019-423-0202|DI-2021-10488|\b(?:12|15|28|159|163)\b/gu) ?? [])].sort(),
      );
    for (const language of STAFF_LANGUAGES) expect(cited(language), language).toEqual(cited('en'));
  });
});
