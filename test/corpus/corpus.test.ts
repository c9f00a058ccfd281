import { describe, expect, it } from 'vitest';
import { readCorpus, testHands } from '../../bench/corpus.ts';
import { corpusInput } from '../../bench/corpus-input.ts';
import { figures } from '../../bench/figures.ts';
import { classifyMail } from '../../shared/domain/classification/classify-mail.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import { RIGHT_IDS } from '../../shared/domain/rights.ts';

const corpus = readCorpus();
const kept = testHands();

describe('the corpus', () => {
  it('has its mails numbered in order, hand by hand', () => {
    const hands = new Map<string, string[]>();
    for (const { hand, id } of corpus) hands.set(hand, [...(hands.get(hand) ?? []), id]);
    for (const [hand, ids] of hands) {
      expect(ids, hand).toEqual(ids.map((_, index) => String(index + 1).padStart(3, '0')));
    }
  });

  it('holds every right in every language, and as many other mails as requests, within a tenth', () => {
    for (const language of LANGUAGES) {
      const rights = new Set(corpus.filter((mail) => mail.language === language).flatMap((mail) => mail.rights));
      expect([...rights].sort(), language).toEqual([...RIGHT_IDS].sort());
    }
    const requests = corpus.filter((mail) => mail.kind === 'request').length / corpus.length;
    expect(requests).toBeGreaterThan(0.4);
    expect(requests).toBeLessThan(0.6);
  });

  it('keeps whole hands for measuring', () => {
    const hands = new Set(corpus.map(({ hand }) => hand));
    for (const hand of kept) expect(hands).toContain(hand);
    expect(corpus.filter(({ hand }) => kept.has(hand)).length).toBeGreaterThanOrEqual(900);
  });
});

describe('classifyMail on hands it was never trained on', () => {
  const mails = corpus.filter(({ hand }) => kept.has(hand));
  const inputs = mails.map((mail) => ({ mail, input: corpusInput(mail) }));

  // Floors a little under what `npm run bench:classify` prints, so that a change that makes understanding worse fails.
  it('finds the requests, the rights and the ordinary mail as well as it is said to', () => {
    const of = figures(
      inputs.map(({ mail, input }) => {
        const { kind, rights } = classifyMail(input);
        return { mail, answer: { kind, rights: rights.map(({ right }) => right) } };
      }),
    );
    expect(of.recall).toBeGreaterThan(0.98);
    expect(of.exact).toBeGreaterThan(0.93);
    expect(of.falseOnOrdinary).toBeLessThan(0.03);
  });

  it('tells the language of texts over twenty words', () => {
    const long = inputs.filter(({ mail }) => mail.body.split(/\s+/u).length > 20);
    const right = long.filter(({ mail, input }) => {
      const expected = (LANGUAGES as readonly string[]).includes(mail.language) ? mail.language : 'other';
      return input.language.language === expected;
    });
    expect(right.length / long.length).toBeGreaterThan(0.98);
  });

  it('shows words of the mail as evidence', () => {
    for (const { input } of inputs.slice(0, 60)) {
      for (const { evidence } of classifyMail(input).rights) {
        for (const { text, start, end, source } of evidence) {
          if (source === undefined) expect(input.typed.newText.slice(start, end)).toBe(text);
        }
      }
    }
  });
});
