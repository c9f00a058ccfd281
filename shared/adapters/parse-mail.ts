import type { MailParser } from '../app/ports.ts';
import type { Attachment, InboundMail, Mailbox } from '../domain/inbound-mail.ts';
import { err, ok } from '../domain/result.ts';
import { attachmentText, LARGEST_OPENED_BYTES, letterKind } from './attachment-text.ts';
import { decodeText } from './decode-text.ts';
import { mailboxes } from './mail-addresses.ts';
import { LARGEST_TEXT_PART_BYTES, mailBody } from './mail-body.ts';
import { mailDate } from './mail-date.ts';
import { cleanLine, cleanText, decodeWords, headerMap, messageIds, rawValue, structuredValue } from './mail-headers.ts';
import { MimeError, type MimePart, mimeParts } from './mime-parts.ts';
import { MOST_HOPS, receivedHop } from './received-hop.ts';

/** Ids of a thread that are looked up; the newest stand last. */
const MOST_REFERENCES = 100;

/** Attachments listed; a mail with more is a program's. */
const MOST_ATTACHMENTS = 500;

/** What may still be opened, over the mail and the mails enclosed in it. A letter takes up to seconds. */
interface Allowance {
  letters: number;
  enclosures: number;
}

const newAllowance = (): Allowance => ({ letters: 5, enclosures: 3 });

const LONGEST_SUBJECT = 1_000;
const LONGEST_FILENAME = 255;
const LONGEST_REPORT = 100_000;

/** Machine-readable parts of delivery, feedback and disposition reports: RFC 3464, 5965, 8098 and 6533. */
const REPORTS = [
  'message/delivery-status',
  'message/global-delivery-status',
  'message/feedback-report',
  'message/disposition-notification',
  'message/global-disposition-notification',
];

/** Part of the envelope a mail travels in, not something a person attached. */
const SIGNATURES = ['application/pgp-signature', 'application/pkcs7-signature', 'application/x-pkcs7-signature'];

/**
 * Raw mail to `InboundMail`, by mailparser behind limits of our own. Whatever arrives, the answer is a mail or
 * `unparsable` with a word; it never throws and never hangs.
 */
export const createMailParser = (): MailParser => ({
  async parse(raw) {
    try {
      return ok(await inboundMail(await mimeParts(raw, wantedBytes), newAllowance()));
    } catch (error) {
      return err({ kind: 'unparsable', reason: error instanceof MimeError ? error.reason : 'broken' });
    }
  },

  async attachments(raw) {
    const root = await mimeParts(raw, () => Number.POSITIVE_INFINITY);
    const shown = shownContentIds(root);
    return attachedParts(root).flatMap((part, index) => {
      const attachment = { ...attachmentOf(part, index, shown), content: part.content ?? new Uint8Array() };
      return attachment.inline ? [] : [attachment];
    });
  },
});

function wantedBytes(contentType: string, filename: string): number {
  if (isMail(contentType, filename)) return LARGEST_OPENED_BYTES + 1;
  if (letterKind(contentType, filename) !== null) return Math.max(LARGEST_OPENED_BYTES + 1, LARGEST_TEXT_PART_BYTES);
  if (contentType.startsWith('text')) return LARGEST_TEXT_PART_BYTES;
  return contentType.startsWith('message/') ? LONGEST_REPORT : 0;
}

async function inboundMail(root: MimePart, allowance: Allowance): Promise<InboundMail> {
  const lines = root.headerLines;
  const valuesOf = (name: string): readonly string[] => lines.filter(({ key }) => key === name).map(rawValue);
  const firstOf = (name: string): string => valuesOf(name)[0] ?? '';
  const mailboxesOf = (name: string): readonly Mailbox[] => valuesOf(name).flatMap(mailboxes);
  const { body, used, problems } = mailBody(root);
  const attached = attachedParts(root, used);
  const attachments = await openLetters(attached.slice(0, MOST_ATTACHMENTS), shownContentIds(root), allowance);
  const left = attached.length - attachments.length;
  return {
    from: mailboxesOf('from'),
    fromLines: valuesOf('from').length,
    sender: mailboxesOf('sender')[0] ?? null,
    replyTo: mailboxesOf('reply-to'),
    to: mailboxesOf('to'),
    cc: mailboxesOf('cc'),
    subject: cleanLine(decodeWords(firstOf('subject'))).slice(0, LONGEST_SUBJECT),
    date: mailDate(firstOf('date')),
    messageId: messageIds(firstOf('message-id'), 1)[0] ?? null,
    inReplyTo: messageIds(valuesOf('in-reply-to').join(' '), MOST_REFERENCES),
    references: messageIds(valuesOf('references').join(' '), MOST_REFERENCES),
    hops: valuesOf('received').slice(0, MOST_HOPS).map(receivedHop),
    headers: headerMap(lines),
    contentType: root.contentType,
    contentTypeParameters: structuredValue(firstOf('content-type')).parameters,
    body,
    attachments,
    report: reportOf(root),
    problems: left > 0 ? [...problems, `${left} attachments not listed`] : problems,
  };
}

/** The first report that belongs to the mail itself, not to a mail enclosed in it. */
function reportOf(root: MimePart): string | null {
  const report = [root, ...root.parts].find(({ contentType }) => REPORTS.includes(contentType));
  if (report === undefined || report.content === null) return null;
  return cleanText(decodeText(report.content, null)).slice(0, LONGEST_REPORT);
}

/** Leaves that are neither body text nor a report, in order. */
function attachedParts(root: MimePart, used: ReadonlySet<MimePart> = mailBody(root).used): readonly MimePart[] {
  const leaves: MimePart[] = [];
  const open: MimePart[] = [root];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.parts.length > 0) open.push(...[...part.parts].reverse());
    else if (isAttached(part, used)) leaves.push(part);
  }
  return leaves;
}

function isAttached(part: MimePart, used: ReadonlySet<MimePart>): boolean {
  if (used.has(part) || REPORTS.includes(part.contentType) || part.contentType.startsWith('multipart/')) return false;
  // An empty body without a name is no attachment: the mail has only headers.
  return part.bytes > 0 || part.filename !== '';
}

function attachmentOf(part: MimePart, index: number, shown: ReadonlySet<string>): Attachment {
  return {
    index,
    filename: cleanFilename(part.filename),
    contentType: part.contentType,
    bytes: part.bytes,
    text: null,
    inline: SIGNATURES.includes(part.contentType) || isShownInBody(part, shown),
  };
}

/** Content-IDs that the HTML of the mail shows (RFC 2392). */
function shownContentIds(root: MimePart): ReadonlySet<string> {
  const shown = new Set<string>();
  const open: MimePart[] = [root];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    open.push(...part.parts);
    if (part.contentType !== 'text/html' || part.content === null) continue;
    const html = Buffer.from(part.content).toString('latin1');
    for (const [, id] of html.matchAll(/cid:([^"'\s<>)]{1,250})/giu)) if (id !== undefined) shown.add(id);
  }
  return shown;
}

/** An image that the HTML shows, and that is not marked as attached. */
const isShownInBody = ({ contentType, contentId, disposition }: MimePart, shown: ReadonlySet<string>): boolean =>
  contentType.startsWith('image/') && disposition !== 'attachment' && shown.has(contentId);

async function openLetters(
  parts: readonly MimePart[],
  shown: ReadonlySet<string>,
  allowance: Allowance,
): Promise<readonly Attachment[]> {
  const attachments: Attachment[] = [];
  for (const [index, part] of parts.entries()) {
    const attachment = attachmentOf(part, index, shown);
    attachments.push({ ...attachment, text: await textOf(part, attachment.filename, allowance) });
  }
  return attachments;
}

async function textOf(part: MimePart, filename: string, allowance: Allowance): Promise<string | null> {
  if (part.content === null || part.bytes > LARGEST_OPENED_BYTES) return null;
  if (isMail(part.contentType, filename)) {
    if (allowance.enclosures === 0) return null;
    allowance.enclosures -= 1;
    return await enclosedText(part.content, allowance);
  }
  if (letterKind(part.contentType, filename) === null || allowance.letters === 0) return null;
  allowance.letters -= 1;
  return await attachmentText(part.contentType, filename, part.content, part.parameters.get('charset') ?? null);
}

/** A mail forwarded as an attachment reads like one forwarded inline: who wrote, about what, and the text. */
async function enclosedText(raw: Uint8Array, allowance: Allowance): Promise<string | null> {
  let mail: InboundMail;
  try {
    mail = await inboundMail(await mimeParts(raw, wantedBytes), allowance);
  } catch {
    return null;
  }
  const sender = mail.from[0];
  const lines = [
    ...(sender === undefined ? [] : [`From: ${sender.name} <${sender.address}>`]),
    ...(mail.date === null ? [] : [`Date: ${mail.date}`]),
    ...(mail.subject === '' ? [] : [`Subject: ${mail.subject}`]),
    '',
    mail.body.text,
    ...mail.attachments.flatMap(({ text }) => (text === null ? [] : ['', text])),
  ];
  const text = lines.join('\n').trim();
  return text === '' ? null : text;
}

const isMail = (contentType: string, filename: string): boolean =>
  contentType === 'message/rfc822' || contentType === 'message/global' || /\.eml$/iu.test(filename);

/** Names are shown and never used as paths; still no path, no control and no reordering character stays in one. */
function cleanFilename(filename: string): string {
  const name = cleanLine(decodeWords(filename)).split(/[\\/]/u).pop() ?? '';
  return name
    .replace(/[<>:"|?*]/gu, '_')
    .slice(-LONGEST_FILENAME)
    .trim();
}
