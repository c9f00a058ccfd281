import { describe, expect, it } from 'vitest';
import { PERSON_NOTICES } from '../../../shared/domain/letters/phrases/person-notices.ts';
import { echoed, inEveryLanguage, namesAuthorities } from './person-letter.ts';

describe('withdrawal', () => {
  it('says that the case is closed, and how to undo it', () => {
    for (const { text, language } of inEveryLanguage('withdrawal')) {
      const { closed, wrong } = PERSON_NOTICES[language].withdrawal;
      expect(text, language).toContain(`${closed}\n\n${wrong}\n`);
      expect(text, language).toContain('NOR-2026-7KQ4');
      expect(namesAuthorities(text), language).toBe(true);
      expect(echoed(text), language).toBe(false);
    }
  });
});
