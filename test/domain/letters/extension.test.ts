import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../shared/domain/format-date.ts';
import { PERSON_NOTICES } from '../../../shared/domain/letters/phrases/person-notices.ts';
import { undecided } from '../../../shared/domain/untouched.ts';
import { echoed, inEveryLanguage, namesAuthorities } from './person-letter.ts';

const params = { text: 'Der er 14.000 mails fra tolv år.\nDe skal læses én for én.', promisedOn: '2027-01-21' };

describe('extension', () => {
  it('gives the reason for this request as staff wrote it', () => {
    for (const { text } of inEveryLanguage('extension', { params })) {
      expect(text).toContain('Der er 14.000 mails fra tolv år.\nDe skal læses én for én.\n');
    }
  });

  it('tells when the request came, the date that cannot be kept, and the new one, which the subject says too', () => {
    for (const { text, title, language } of inEveryLanguage('extension', { params })) {
      for (const date of ['2026-10-21', '2026-11-21', '2027-01-21']) {
        expect(text, language).toContain(formatDate(date, language));
      }
      expect(title, language).toContain(formatDate('2027-01-21', language));
      expect(title, language).not.toContain(formatDate('2026-11-21', language));
    }
  });

  it('names Article 12(3), and where to complain', () => {
    for (const { text, language } of inEveryLanguage('extension', { params })) {
      expect(text, language).toMatch(/12\(3\)|12(?:, stk\.| nr\.|\.| Absatz) ?3|12 artiklan 3/u);
      expect(namesAuthorities(text), language).toBe(true);
      expect(echoed(text), language).toBe(false);
    }
  });

  it('says what has been answered already, if anything', () => {
    const rights = [{ ...undecided('access', 0.9), outcome: 'fulfilled' as const }, undecided('erasure', 0.9)];
    for (const { text, language } of inEveryLanguage('extension', { params, subject: { rights } })) {
      expect(text, language).toContain(`* ${PERSON_NOTICES[language].rightNames.access}`);
      expect(text, language).not.toContain(`* ${PERSON_NOTICES[language].rightNames.erasure}`);
    }
    for (const { text, language } of inEveryLanguage('extension', { params })) {
      expect(text, language).not.toContain(PERSON_NOTICES[language].extension.answeredHeading);
    }
  });
});
