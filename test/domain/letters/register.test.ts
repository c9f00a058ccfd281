import { describe, expect, it } from 'vitest';
import { STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import { register } from '../../../shared/domain/letters/register.ts';
import { isReplyMarker } from '../../../shared/domain/reply-marker.ts';
import { aCase, aContext, organisation } from './letter-fixtures.ts';

describe('register', () => {
  it('says what is attached and that it holds no names', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const context = aContext('register', { organisation: { ...organisation, staffLanguage } });
      const { text, subject } = register(aCase(), context);
      expect(subject).toMatch(/^\[NOR-2026-7KQ4\] /u);
      expect(text).toMatch(/CSV/u);
      expect(text).toMatch(/navne|namn|navn|names/u);
      expect(isReplyMarker(text.split('\n')[0] ?? '')).toBe(true);
    }
  });
});
