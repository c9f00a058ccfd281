import type { Language } from '../language.ts';
import type { Block } from './block.ts';
import { cleanLine } from './clean.ts';
import { html } from './html.ts';
import type { Letter } from './letter.ts';
import { plainText } from './plain-text.ts';

/** Longest subject, in characters; more is never seen in a list of mails. */
const LONGEST_SUBJECT = 200;

/** Puts a letter on paper. Text and HTML come from the same blocks. */
export function compose(subject: string, blocks: readonly Block[], language: Language): Letter {
  const title = cleanLine(subject, LONGEST_SUBJECT);
  return { subject: title, text: plainText(blocks), html: html(blocks, language, title) };
}

/** The reference in brackets is what people and mail programs recognise a case by; it authorises nothing. */
export const withReference = (reference: string, subject: string): string => `[${reference}] ${subject}`;
