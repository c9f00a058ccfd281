import { describe, expect, it } from 'vitest';
import { GLOSSARIES } from '../../../shared/domain/classification/glossary/all.ts';
import { CLASSES } from '../../../shared/domain/classification/glossary/classes.ts';
import { ENGLISH_WORDS } from '../../../shared/domain/classification/glossary/english.ts';
import { Glossary } from '../../../shared/domain/classification/glossary.ts';
import { meaningClass } from '../../../shared/domain/classification/meaning-class.ts';
import { tokenise } from '../../../shared/domain/classification/tokens.ts';

const DANISH = new Glossary(
  [
    'you: ^i dig',
    'in: i',
    'nobody: ingen',
    'must: have~to',
    '---',
    'delete: slet*',
    'customer: kunde*',
    'register: kartotek*',
    'remove: tage~ud tage~helt~ud',
    'lock: lås*',
    'read: læs*',
  ].join('\n'),
);

const word = (text: string) => DANISH.word(tokenise(text)[0] as ReturnType<typeof tokenise>[number]);
const phrase = (text: string) => {
  const words = tokenise(text);
  return DANISH.phrase(words, 0, words.length);
};

describe('Glossary', () => {
  it('knows a word by its stem, whatever its ending', () => {
    expect(word('slettes')).toEqual({ meaning: 'delete' });
    expect(word('bil')).toBeUndefined();
  });

  it('takes a compound apart into what stands before and its head', () => {
    expect(word('kundekartoteket')).toEqual({ meaning: 'register', before: 'customer' });
  });

  it('takes no little word for the head of a compound', () => {
    expect(word('kundeingen')).toEqual({ meaning: 'customer' });
  });

  it('tells words apart by their vowels where these are written', () => {
    expect(word('låst')?.meaning).toBe('lock');
    expect(word('læst')?.meaning).toBe('read');
  });

  it('hears the Danish I as you only with a capital', () => {
    expect(word('I')?.meaning).toBe('you');
    expect(word('i')?.meaning).toBe('in');
  });

  it('reads a verb whose parts stand apart, the longer one first, and phrases of little words only together', () => {
    expect(phrase('tage mig ud')).toBe('remove');
    expect(phrase('have to')).toBe('must');
    expect(phrase('have the right to')).toBeUndefined();
  });
});

const meaningsOf = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => line.slice(0, line.indexOf(':')));

describe('the glossaries', () => {
  const english = new Set(meaningsOf(ENGLISH_WORDS));

  it('name each meaning once, and nearly none that English does not', () => {
    for (const [language, lines] of Object.entries(GLOSSARIES)) {
      const meanings = meaningsOf(lines);
      expect(new Set(meanings).size, language).toBe(meanings.length);
      expect(meanings.filter((meaning) => !english.has(meaning)).length, language).toBeLessThanOrEqual(2);
      expect(meanings.length, language).toBeGreaterThan(0.95 * english.size);
    }
  });

  it('have every meaning in one class', () => {
    const members = CLASSES.trim()
      .split('\n')
      .flatMap((line) => line.slice(line.indexOf(': ') + 2).split(' '));
    expect(new Set(members).size).toBe(members.length);
    expect(members.filter((meaning) => !english.has(meaning))).toEqual([]);
    expect([...english].filter((meaning) => !members.includes(meaning))).toEqual([]);
    expect(meaningClass('delete')).toBe('erase-verb');
  });
});
