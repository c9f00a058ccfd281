import { automaticKind } from './automatic-mail.ts';
import type { ClassifyInput } from './classification/classify.ts';
import { classifyMail } from './classification/classify-mail.ts';
import { detectLanguage } from './classification/detect-language.ts';
import { findIdentifiers } from './identifiers.ts';
import type { Envelope, InboundMail } from './inbound-mail.ts';
import type { Language } from './language.ts';
import { typedText } from './typed-text.ts';
import type { AutomaticKind, Classification, IdentifierFound, LanguageFound, TypedText } from './understanding.ts';

/** Everything the product reads out of one mail. Pure: the same mail gives the same understanding everywhere. */
export interface Understanding {
  readonly automatic: AutomaticKind;
  readonly typed: TypedText;
  readonly language: LanguageFound;
  readonly classification: Classification;
  /** In `typed.newText`. */
  readonly identifiers: readonly IdentifierFound[];
}

/** What may be known about the receiving side when a mail is read. */
export interface ReadingContext {
  /** For ties between languages. */
  readonly language: Language;
  readonly mode: 'general' | 'privacy';
  /** Our own addresses and intake domains, lower case. */
  readonly ownAddresses: readonly string[];
  readonly envelope: Envelope | null;
}

/** A text shorter than this says too little about its language; what is quoted below is asked too. */
const SHORT_TEXT = 40;

/** Reads one mail: who wrote (a person or a machine), what they typed, in which language, and what they want. */
export function understand(mail: InboundMail, context: ReadingContext): Understanding {
  const input = classifyInput(mail, context.mode);
  const { typed, language } = input;
  const classification = classifyMail(input);
  const automatic = automaticKind(mail, {
    envelopeSource: context.envelope?.source ?? null,
    ownAddresses: context.ownAddresses,
    // Mailboxes that redirect to us are our published ones; an intake domain is no mailbox.
    forwarders: context.ownAddresses.filter((address) => address.includes('@')),
  });
  return {
    automatic,
    typed,
    language,
    classification: MACHINE_ANSWERS.has(automatic) ? ORDINARY : classification,
    identifiers: findIdentifiers(typed.newText),
  };
}

/** What the classifier is given of a mail. */
export function classifyInput(mail: InboundMail, mode: ReadingContext['mode']): ClassifyInput {
  const typed = typedText(mail.body, { subject: mail.subject });
  const attachmentTexts = mail.attachments.flatMap(({ text }) => (text === null ? [] : [text]));
  return {
    subject: mail.subject,
    typed,
    attachmentTexts,
    language: detectLanguage(languageText(mail.subject, typed, attachmentTexts)),
    to: mail.to.map(({ address }) => address),
    cc: mail.cc.map(({ address }) => address),
    mode,
    hasUnreadableAttachment: mail.attachments.some((each) => !each.inline && each.text === null && isLetterLike(each)),
  };
}

/** Answers of machines to somebody's mail: they quote rights and invoke none. */
const MACHINE_ANSWERS: ReadonlySet<AutomaticKind> = new Set(['auto-reply', 'bounce', 'feedback-report', 'receipt']);

const ORDINARY: Classification = { kind: 'other', confidence: 1, rights: [], marks: [] };

/** The writer's own words; the subject helps where they are few, and an attached letter where there are none. */
export function languageText(subject: string, typed: TypedText, attachmentTexts: readonly string[]): string {
  if (typed.newText.length >= SHORT_TEXT) return typed.newText;
  const more = attachmentTexts[0] ?? (typed.newText === '' ? typed.quoted : '');
  return `${typed.newText}\n${subject}\n${more}`.trim();
}

/** What a letter comes as that we could not read: a picture, a PDF without a text layer, an old or encrypted format. */
const isLetterLike = ({
  contentType,
  filename,
}: {
  readonly contentType: string;
  readonly filename: string;
}): boolean =>
  contentType.startsWith('image/') ||
  LETTER_TYPES.includes(contentType) ||
  /\.(?:pdf|tiff?|jpe?g|png|heic|webp|docx?|odt|rtf|pages|p7m)$/iu.test(filename);

const LETTER_TYPES = [
  'application/pdf',
  'application/msword',
  'application/rtf',
  'text/rtf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
  'application/ms-tnef',
];
