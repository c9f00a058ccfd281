import type { ClassifyInput } from '../../../../shared/domain/classification/classify.ts';
import { detectLanguage } from '../../../../shared/domain/classification/detect-language.ts';

/** Language, what it is (rights joined by `+`, or a kind without rights), the text; a first line `Subject: …` is its subject. */
export type Mail = readonly [language: string, label: string, text: string];

/** A written mail as the classifier gets it from the reading of its text. */
export function inputOf(text: string, extra: Partial<ClassifyInput> = {}): ClassifyInput {
  const line = text.startsWith('Subject: ') ? text.indexOf('\n') : -1;
  const subject = line < 0 ? '' : text.slice('Subject: '.length, line);
  const newText = line < 0 ? text : text.slice(line + 1);
  return {
    subject,
    typed: { newText, signature: '', quoted: '', certain: true },
    attachmentTexts: [],
    language: detectLanguage(newText),
    to: ['office@example.dk'],
    cc: [],
    mode: 'general',
    hasUnreadableAttachment: false,
    ...extra,
  };
}
