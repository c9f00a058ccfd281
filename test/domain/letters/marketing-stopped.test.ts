import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../shared/domain/format-date.ts';
import { undecided } from '../../../shared/domain/untouched.ts';
import { demandsForProof, echoed, inEveryLanguage, namesAuthorities } from './person-letter.ts';

const objecting = { rights: [undecided('objection', 0.9)] };

describe('marketingStopped', () => {
  it('confirms it by Article 21(2) and (3), asks for nothing, and tells of the block list', () => {
    for (const { text, language } of inEveryLanguage('marketing-stopped', { subject: objecting })) {
      expect(text, language).toMatch(/\b21\b/u);
      expect(text, language).toMatch(/spærreliste|spärrlista|sperreliste|block list|Sperrliste|estolista/u);
      expect(demandsForProof(text), language).toEqual([]);
      expect(namesAuthorities(text), language).toBe(true);
      expect(echoed(text), language).toBe(false);
    }
  });

  it('promises the rest of the request by its date, and no date where there is no rest', () => {
    const more = { rights: [undecided('objection', 0.9), undecided('access', 0.9)] };
    for (const { text, language } of inEveryLanguage('marketing-stopped', { subject: more })) {
      expect(text, language).toContain(formatDate('2026-11-21', language));
    }
    for (const { text, language } of inEveryLanguage('marketing-stopped', { subject: objecting })) {
      expect(text, language).not.toContain(formatDate('2026-11-21', language));
    }
  });
});
