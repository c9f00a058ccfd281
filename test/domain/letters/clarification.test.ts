import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../shared/domain/format-date.ts';
import { PERSON_NOTICES } from '../../../shared/domain/letters/phrases/person-notices.ts';
import { demandsForProof, echoed, inEveryLanguage, namesAuthorities } from './person-letter.ts';

const params = { text: 'Gælder det alle år?' };

describe('clarification', () => {
  it('puts the question in staff’s words and lets the person leave it at that', () => {
    for (const { text, language } of inEveryLanguage('clarification', { params })) {
      expect(text, language).toContain('Gælder det alle år?');
      expect(text, language).toContain(PERSON_NOTICES[language].clarification.unanswered);
    }
  });

  it('tells the date, the authorities and nothing of the mail', () => {
    for (const { text, language } of inEveryLanguage('clarification', { params })) {
      expect(text, language).toContain(formatDate('2026-11-21', language));
      expect(namesAuthorities(text), language).toBe(true);
      expect(echoed(text), language).toBe(false);
      expect(demandsForProof(text), language).toEqual([]);
    }
  });
});
