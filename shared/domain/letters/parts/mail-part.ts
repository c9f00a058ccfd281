import { type Block, facts, heading, list, paragraph, quote } from '../block.ts';
import { clean, cleanLine } from '../clean.ts';
import type { MailShown } from '../letter.ts';
import { maskElsewhere, maskTyped } from '../mask.ts';
import type { StaffPhrases } from '../phrases/staff-phrases.ts';
import type { StaffSetting } from './staff-setting.ts';

/** More than a person reads in a notification; the mail itself is kept in full. */
const LONGEST_TEXT = 20_000;
const LONGEST_SUBJECT = 200;
const LONGEST_FILENAME = 120;
const MOST_ATTACHMENTS = 50;

/**
 * The words of the mail with identifiers masked, and its attachments by name and size.
 *
 * @param isForwarded what looks quoted is what the mail is about
 */
export function mailPart({ context, phrases }: StaffSetting, isForwarded = false): readonly Block[] {
  const { mail } = context;
  const words = phrases.mail;
  if (mail === null) return [heading(words.heading), paragraph(words.gone)];
  const subject = cleanLine(maskElsewhere(mail.subject, mail.typed, mail.identifiers), LONGEST_SUBJECT);
  return [
    heading(words.heading),
    ...(subject === '' ? [] : [facts([[words.subject, subject]])]),
    ...textBlocks(mail, phrases, isForwarded),
    ...attachmentBlocks(mail, phrases),
  ];
}

function textBlocks(mail: MailShown, phrases: StaffPhrases, isForwarded: boolean): readonly Block[] {
  const words = phrases.mail;
  const elsewhere = (text: string): string => maskElsewhere(clean(text), mail.typed, mail.identifiers).trim();
  const typed = clean(maskTyped(mail.typed, mail.identifiers)).trim();
  const signature = elsewhere(mail.typed.signature);
  // Where the border is a guess, what looks quoted may be the person's own words; where nothing else is, it is the mail.
  const isQuoteShown = isForwarded || !mail.typed.certain || typed === '';
  const quoted = isQuoteShown ? elsewhere(mail.typed.quoted) : '';
  return [
    ...(typed === '' ? [paragraph(words.empty)] : bounded(typed, words.cut)),
    ...(signature === '' ? [] : [paragraph(`${words.signature}:`), ...bounded(signature, words.cut)]),
    ...(quoted === '' ? [] : [paragraph(`${words.quoted}:`), ...bounded(quoted, words.cut)]),
  ];
}

function bounded(text: string, cut: string): readonly Block[] {
  if (text.length <= LONGEST_TEXT) return [quote(text)];
  const end = text.lastIndexOf('\n', LONGEST_TEXT);
  return [quote(text.slice(0, end > LONGEST_TEXT / 2 ? end : LONGEST_TEXT)), paragraph(cut)];
}

function attachmentBlocks(mail: MailShown, phrases: StaffPhrases): readonly Block[] {
  if (mail.attachments.length === 0) return [];
  const words = phrases.mail;
  const shown = mail.attachments.slice(0, MOST_ATTACHMENTS).map(({ filename, bytes }) => {
    const name = cleanLine(maskElsewhere(filename, mail.typed, mail.identifiers), LONGEST_FILENAME);
    return `${name === '' ? words.noName : name} (${size(bytes, phrases)})`;
  });
  const more = mail.attachments.length - shown.length;
  return [paragraph(`${words.attachments}:`), list(more > 0 ? [...shown, `+${more}`] : shown)];
}

function size(bytes: number, phrases: StaffPhrases): string {
  if (bytes < 1000) return phrases.mail.bytes(String(bytes), 'B');
  if (bytes < 1_000_000) return phrases.mail.bytes(String(Math.round(bytes / 1000)), 'kB');
  return phrases.mail.bytes((bytes / 1_000_000).toFixed(1), 'MB');
}
