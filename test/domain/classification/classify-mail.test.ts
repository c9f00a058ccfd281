import { describe, expect, it } from 'vitest';
import { classifyMail } from '../../../shared/domain/classification/classify-mail.ts';
import { detectLanguage } from '../../../shared/domain/classification/detect-language.ts';
import { typedText } from '../../../shared/domain/typed-text.ts';

function classified(text: string) {
  const typed = typedText({ text, source: 'plain' });
  return classifyMail({
    subject: '',
    typed,
    attachmentTexts: [],
    language: detectLanguage(text),
    to: [],
    cc: [],
    mode: 'general',
    hasUnreadableAttachment: false,
  });
}

describe('classifyMail', () => {
  it.each(['ok', 'x', 'Tak!', 'thanks', 'Hej', '12345', 'Mvh Anders'])(
    'takes no word or two for a request: %s',
    (text) => {
      expect(classified(text)).toMatchObject({ kind: 'other', rights: [] });
    },
  );

  it.each([
    { text: 'slet mig', right: 'erasure' },
    { text: 'unsubscribe', right: 'objection' },
    { text: 'poistakaa tietoni', right: 'erasure' },
    { text: 'registerutdrag tack', right: 'access' },
  ])('takes two words for the request they are: $text', ({ text, right }) => {
    expect(classified(text).rights.map((each) => each.right)).toEqual([right]);
  });

  it('shows the sentence that speaks for a right which no rule saw', () => {
    const text = 'moi, haluun tietää mitä te tiedätte must';
    const [first] = classified(text).rights;
    expect(first?.right).toBe('access');
    expect(first?.evidence[0]?.text).toBe(text);
  });
});
