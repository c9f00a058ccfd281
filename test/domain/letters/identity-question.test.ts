import { describe, expect, it } from 'vitest';
import type { Question } from '../../../shared/domain/case.ts';
import { formatDate } from '../../../shared/domain/format-date.ts';
import { undecided } from '../../../shared/domain/untouched.ts';
import { organisation } from './letter-fixtures.ts';
import { demandsForProof, echoed, inEveryLanguage, namesAuthorities } from './person-letter.ts';

const asked = (stopsClock: boolean): Question => ({
  about: 'identity',
  key: 'identity-question',
  askedAt: null,
  stopsClock,
  answeredAt: null,
  reminded: 0,
});

describe('identityQuestion', () => {
  it('says why, by Article 12(6), and offers ways of which one is enough', () => {
    for (const { text, language } of inEveryLanguage('identity-question')) {
      expect(text, language).toMatch(/12\(6\)|12(?:, stk\.| nr\.|\.| Absatz) ?6|12 artiklan 6/u);
      expect(text.match(/^\* /gmu), language).toHaveLength(3);
    }
  });

  it('asks for no identity number or document, and says that none may be mailed', () => {
    for (const { text, language } of inEveryLanguage('identity-question')) {
      expect(demandsForProof(text), language).toEqual([]);
      expect(text, language).toMatch(
        /CPR|personnummer|fødselsnummer|henkilötunnus|identity numbers|Personenkennnummern/u,
      );
    }
  });

  it('offers the phone as the safe way, or to find one where there is no phone', () => {
    for (const { text } of inEveryLanguage('identity-question')) expect(text).toContain('+45 5550 0100');
    const without = inEveryLanguage('identity-question', {
      context: { organisation: { ...organisation, phone: null } },
    });
    for (const { text, language } of without) expect(text.match(/^\* /gmu), language).toHaveLength(3);
  });

  it('tells what the question does to the clock, with the date as if nothing had been asked', () => {
    const pausing = inEveryLanguage('identity-question', { subject: { questions: [asked(true)] } });
    const running = inEveryLanguage('identity-question', { subject: { questions: [asked(false)] } });
    for (const [index, { text, language }] of pausing.entries()) {
      expect(text, language).toContain(formatDate('2026-11-21', language));
      expect(running[index]?.text, language).toContain(formatDate('2026-11-21', language));
      expect(running[index]?.text, language).not.toBe(text);
    }
    expect(pausing[0]?.text).toContain('Fristen står stille');
    expect(running[0]?.text).toContain('Spørgsmålet ændrer ikke fristen');
  });

  it('asks for no proof to stop marketing', () => {
    const objecting = inEveryLanguage('identity-question', { subject: { rights: [undecided('objection', 0.9)] } });
    const others = inEveryLanguage('identity-question');
    for (const [index, { text, language }] of objecting.entries()) {
      expect(text.length, language).toBeGreaterThan((others[index]?.text.length ?? 0) + 40);
    }
    expect(objecting.find(({ language }) => language === 'en')?.text).toContain('you need not show anything');
  });

  it('shows what staff are unsure about, in their words', () => {
    const params = { text: 'Første linje\n\nAnden linje' };
    for (const { text } of inEveryLanguage('identity-question', { params })) {
      expect(text).toContain('Første linje\n\nAnden linje\n');
    }
  });

  it('names the authorities and repeats nothing of the mail', () => {
    for (const { text, title, language } of inEveryLanguage('identity-question')) {
      expect(namesAuthorities(text), language).toBe(true);
      expect(echoed(text + title), language).toBe(false);
      expect(title, language).toMatch(/^\[NOR-2026-7KQ4\] /u);
    }
  });
});
