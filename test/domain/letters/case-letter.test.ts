import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { letterSamples } from '../../../local/commands/letter-samples.ts';
import { LANGUAGES, STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import { caseLetter } from '../../../shared/domain/letters/case-letter.ts';
import { strayLetter } from '../../../shared/domain/letters/stray-letter.ts';
import { isPersonLetter, PERSON_LETTERS, STAFF_LETTERS } from '../../../shared/domain/outbox.ts';
import { isReplyMarker } from '../../../shared/domain/reply-marker.ts';
import { aCase, aContext, aStray, organisation } from './letter-fixtures.ts';

const samples = letterSamples(organisation);

/** Tags that load or run something. `a` is left out: it does so only when clicked. */
const ACTIVE = new Set([
  'img',
  'script',
  'link',
  'style',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'form',
  'input',
]);

const ATTRIBUTES = new Set(['lang', 'style', 'charset', 'name', 'content', 'href']);

describe('caseLetter', () => {
  it('has every letter in every language', () => {
    const written = new Set(samples.map(({ letter, language }) => `${letter}.${language}`));
    const wanted = [
      ...PERSON_LETTERS.flatMap((letter) => LANGUAGES.map((language) => `${letter}.${language}`)),
      ...STAFF_LETTERS.flatMap((letter) => STAFF_LANGUAGES.map((language) => `${letter}.${language}`)),
    ];
    expect(wanted.filter((each) => !written.has(each))).toEqual([]);
  });

  it('refuses a letter that is not about a case', () => {
    expect(() => caseLetter(aCase(), aContext('passed-on'))).toThrow('no letter about a case: passed-on');
    expect(() => strayLetter(aStray(), aContext('acknowledgement'))).toThrow('no letter about stray mail');
  });

  it('gives every letter a subject of one line', () => {
    for (const { name, written } of samples) expect(written.subject, name).toMatch(/^[^\n\r]{10,200}$/u);
  });

  it('writes no line that mail cannot carry', () => {
    for (const { name, written } of samples) {
      const lines = [...written.text.split('\n'), ...written.html.split('\n')];
      expect(Math.max(...lines.map((line) => line.length)), name).toBeLessThan(998);
    }
  });

  it('leaves nothing unsaid or half rendered', () => {
    for (const { name, written } of samples) {
      const all = `${written.subject}\n${written.text}`;
      expect(all, name).not.toMatch(/undefined|\bnull\b|\[object|NaN|\$\{|\(\)|: :|[^\S\n]\n/u);
    }
  });

  it('loads nothing and runs nothing', () => {
    for (const { name, written } of samples) {
      const parser = new Parser({
        onopentag: (tag, attributes) => {
          expect(ACTIVE.has(tag), name).toBe(false);
          for (const [key, value] of Object.entries(attributes)) {
            expect(ATTRIBUTES.has(key), `${name}: ${key}`).toBe(true);
            if (key === 'href') expect(`${tag} ${value}`, name).toMatch(/^a (?:https:\/\/|mailto:)/u);
            if (key === 'style') expect(value, name).not.toMatch(/url|import|expression/u);
          }
        },
      });
      parser.end(written.html);
    }
  });

  it('says the same in text and in HTML', () => {
    const words = (all: string): string => all.toLowerCase().replace(/[\s>*]+/gu, '');
    for (const { name, written } of samples) {
      let read = '';
      const parser = new Parser({
        ontext: (part) => {
          read += part;
        },
      });
      parser.end(written.html.slice(written.html.indexOf('<body')));
      expect(words(read), name).toBe(words(written.text));
    }
  });

  it('names its language', () => {
    for (const { name, language, written } of samples) expect(written.html, name).toContain(`<html lang="${language}"`);
  });

  it('has the line to write above first in letters to staff, and never in letters to the person', () => {
    for (const { name, letter, written } of samples) {
      const [first = '', ...others] = written.text.split('\n');
      if (isPersonLetter(letter)) expect(isReplyMarker(first), name).toBe(false);
      if (letter === 'new-case' || letter === 'passed-on' || letter === 'echo')
        expect(isReplyMarker(first), name).toBe(true);
      expect(others.some(isReplyMarker), name).toBe(false);
    }
  });
});
