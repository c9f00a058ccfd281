import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../shared/domain/format-date.ts';
import { STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import { extensionWarning } from '../../../shared/domain/letters/extension-warning.ts';
import { COMMAND_WORDS } from '../../../shared/domain/staff-words.ts';
import { aCase, aContext, organisation } from './letter-fixtures.ts';

describe('extensionWarning', () => {
  it('says until when the notice can go out, what is no reason, and which reply sends it', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const context = aContext('extension-warning', { organisation: { ...organisation, staffLanguage } });
      const { subject, text } = extensionWarning(aCase(), context);
      expect(subject, staffLanguage).toContain(formatDate('2026-11-21', staffLanguage));
      expect(text, staffLanguage).toContain(formatDate('2026-11-21', staffLanguage));
      expect(text, staffLanguage).toMatch(/12(?:, stk\. |\.| nr\. |\()3/u);
      expect(text, staffLanguage).toContain('DI-2021-10488');
      expect(text, staffLanguage).toContain(COMMAND_WORDS[staffLanguage].extend.toUpperCase());
    }
  });
});
