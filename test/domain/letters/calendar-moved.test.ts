import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../shared/domain/format-date.ts';
import { STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import { calendarMoved } from '../../../shared/domain/letters/calendar-moved.ts';
import { aCase, aContext, organisation } from './letter-fixtures.ts';

describe('calendarMoved', () => {
  it('tells the old limit, the new one, and that the promise stands', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const context = aContext('calendar-moved', {
        params: { movedFrom: '2026-11-24' },
        organisation: { ...organisation, staffLanguage },
      });
      const { text, subject } = calendarMoved(aCase(), context);
      for (const date of ['2026-11-24', '2026-11-23', '2026-11-21']) {
        expect(text, staffLanguage).toContain(formatDate(date, staffLanguage));
      }
      expect(subject).toContain(formatDate('2026-11-23', staffLanguage));
    }
  });
});
