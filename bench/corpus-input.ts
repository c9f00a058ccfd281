import type { ClassifyInput } from '../shared/domain/classification/classify.ts';
import { detectLanguage } from '../shared/domain/classification/detect-language.ts';
import { typedText } from '../shared/domain/typed-text.ts';
import { languageText } from '../shared/domain/understand.ts';
import type { CorpusMail } from './corpus.ts';

/** What the classifier is given for a mail of the corpus: the same steps as for a mail received. */
export function corpusInput(mail: CorpusMail): ClassifyInput {
  const typed = typedText({ text: mail.body, source: 'plain' }, { subject: mail.subject });
  return {
    subject: mail.subject,
    typed,
    attachmentTexts: [],
    language: detectLanguage(languageText(mail.subject, typed, [])),
    to: [],
    cc: [],
    mode: mail.to === 'gdpr' ? 'privacy' : 'general',
    hasUnreadableAttachment: false,
  };
}
