import { describe, expect, it } from 'vitest';
import { PLACES } from '../../../shared/domain/letters/phrases/places.ts';
import { echoed, inEveryLanguage, namesAuthorities, namesCourts } from './person-letter.ts';

describe('noData', () => {
  it('says where was searched: every place of the organisation’s file, in the person’s language', () => {
    for (const { text, language } of inEveryLanguage('no-data')) {
      expect(text, language).toContain(`* ${PLACES[language]['customer-records']}\n* ${PLACES[language].backups}\n`);
    }
  });

  it('says it in staff’s words where they wrote any', () => {
    for (const { text, language } of inEveryLanguage('no-data', { params: { text: 'Kun i arkivet.' } })) {
      expect(text, language).toContain('Kun i arkivet.');
      expect(text, language).not.toContain(`* ${PLACES[language].backups}`);
    }
  });

  it('names complaint and courts, because it denies what was asked', () => {
    for (const { text, language } of inEveryLanguage('no-data')) {
      expect(namesAuthorities(text), language).toBe(true);
      expect(namesCourts(text), language).toBe(true);
      expect(echoed(text), language).toBe(false);
    }
  });
});
