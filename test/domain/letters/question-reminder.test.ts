import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../../shared/domain/case.ts';
import { formatDate } from '../../../shared/domain/format-date.ts';
import { PERSON_NOTICES } from '../../../shared/domain/letters/phrases/person-notices.ts';
import { demandsForProof, echoed, inEveryLanguage, namesAuthorities } from './person-letter.ts';

describe('questionReminder', () => {
  it('says what was asked and what silence means, and that it is fine to have replied', () => {
    for (const question of QUESTIONS) {
      for (const { text, language } of inEveryLanguage('question-reminder', { params: { question } })) {
        const { reminder } = PERSON_NOTICES[language];
        expect(text, language).toContain(reminder.asked[question]);
        expect(text, language).toContain(reminder.consequence[question]);
        expect(text, language).toContain(reminder.crossed);
      }
    }
  });

  it('demands no identity document, tells the date, and repeats nothing of the mail', () => {
    for (const { text, language } of inEveryLanguage('question-reminder', { params: { question: 'identity' } })) {
      expect(demandsForProof(text), language).toEqual([]);
      expect(text, language).toContain(formatDate('2026-11-21', language));
      expect(namesAuthorities(text), language).toBe(true);
      expect(echoed(text), language).toBe(false);
    }
  });

  it('finds the question it is about, to say whether the clock stands still', () => {
    const questions = [
      {
        about: 'identity',
        key: 'ask:1',
        askedAt: '2026-10-22T08:00:00.000Z',
        stopsClock: true,
        answeredAt: null,
        reminded: 0,
      },
    ] as const;
    const [danish] = inEveryLanguage('question-reminder', { params: { question: 'identity' }, subject: { questions } });
    expect(danish?.text).toContain('Fristen står stille');
  });
});
