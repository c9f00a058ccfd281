import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../shared/domain/classification/classify.ts';
import { read } from '../../../shared/domain/classification/reading.ts';
import { spokenLanguages } from '../../../shared/domain/classification/spoken-languages.ts';
import { READ_FROM_END, READ_FROM_START, tokenise } from '../../../shared/domain/classification/tokens.ts';
import { inputOf } from './mails/mail.ts';

const MEGABYTE = 1_000_000;

const HOSTILE: readonly (readonly [string, string])[] = [
  ['one word', 'a'.repeat(MEGABYTE)],
  ['ten megabytes of wishes', 'delete me now '.repeat((10 * MEGABYTE) / 14)],
  ['no full stop', 'what do you have about me delete my name wrong object stop copy '.repeat(2_000)],
  ['nothing but not', 'not '.repeat(MEGABYTE / 4)],
  ['stacked marks', `s${'\u0301'.repeat(1_000)}`.repeat(1_000)],
  ['bidi controls', '\u202e\u2066'.repeat(MEGABYTE / 2)],
  ['half pairs', '\ud83d'.repeat(MEGABYTE / 10)],
  ['addresses', 'a@b.c/'.repeat(MEGABYTE / 6)],
  ['dots', 'a.'.repeat(MEGABYTE / 2)],
  ['line ends', '\r\n'.repeat(MEGABYTE / 2)],
];

describe('reading hostile text', () => {
  it.each(HOSTILE)('reads a bounded part of %s', (_name, text) => {
    expect(tokenise(text).length).toBeLessThanOrEqual(READ_FROM_START + READ_FROM_END);
    expect(['request', 'inquiry', 'complaint', 'other']).toContain(classify(inputOf(text)).kind);
  });

  it('keeps sentences and clauses short, so that no rule meets a long one', () => {
    const { sentences, clauses } = read('delete my data and '.repeat(3_000), spokenLanguages(['delete my data']));
    expect(Math.max(...sentences.map(({ first, end }) => end - first))).toBeLessThanOrEqual(90);
    expect(Math.max(...clauses.map(({ first, end }) => end - first))).toBeLessThanOrEqual(45);
  });

  it('reads a request at the end of a very long mail', () => {
    const found = classify(
      inputOf(`${'Lorem ipsum dolor sit amet. '.repeat(10_000)}\n\nPlease delete my account and all my data.`),
    );
    expect(found.rights.map(({ right }) => right)).toEqual(['erasure']);
  });

  it('quotes evidence from the end of a very long mail at its true place', () => {
    const text = `${'x '.repeat(40_000)}\n\nPlease delete my account.`;
    const [evidence] = classify(inputOf(text)).rights[0]?.evidence ?? [];
    expect(text.slice(evidence?.start, evidence?.end)).toBe('delete my account');
  });

  it('sees through invisible characters and look-alike letters', () => {
    for (const text of [
      'Please del\u00adete my acc\u200bount',
      'Please dеlete my аccount',
      'Ｐｌｅａｓｅ ｄｅｌｅｔｅ ｍｙ ａｃｃｏｕｎｔ',
    ]) {
      expect(classify(inputOf(text)).rights.map(({ right }) => right)).toEqual(['erasure']);
    }
  });

  it('survives any text and points inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 60 }), (noise, subject) => {
        const text = `${noise} delete my account ${noise}`;
        const input = inputOf(text);
        const found = classify({
          ...input,
          subject,
          typed: { ...input.typed, newText: text, quoted: noise },
          attachmentTexts: [noise],
        });
        for (const { evidence, confidence } of found.rights) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { text: words, start, end, source } of evidence)
            if (!source) expect(text.slice(start, end)).toBe(words);
        }
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});
