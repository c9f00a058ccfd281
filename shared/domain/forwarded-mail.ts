import type { InboundMail } from './inbound-mail.ts';
import { borderAt } from './typed-text/border.ts';
import { type HeaderFields, headerBlockAt, headerFields } from './typed-text/header-block.ts';
import { type Line, lineOf, withoutMarks } from './typed-text/line.ts';
import { isForwardSubject, isReplySubject } from './typed-text/reference.ts';
import { type SentDate, sentDate } from './typed-text/sent-date.ts';
import { typedText } from './typed-text.ts';

/** A mail that somebody passed on: whose it really is. All of it is the forwarder's word until a person confirms it. */
export interface ForwardedMail {
  readonly how: 'inline' | 'attached';
  /** Lower case; null where the client wrote a name alone, as Outlook does for people of its own directory. */
  readonly address: string | null;
  readonly name: string;
  readonly sent: SentDate | null;
  readonly subject: string;
  /** What that person typed, without what they quoted in turn. */
  readonly text: string;
}

/** Forwards of forwards that are looked through. */
const MOST_BLOCKS = 10;

/** Lines searched for header blocks: a forward stands near the top. */
const MOST_LINES = 5_000;

/**
 * The mail that a forward passes on, or null when there is none.
 *
 * Passed on through several colleagues it is the first one that is no colleague's. Inline blocks come before attached
 * mails: a mail attached below an inline forward was the person's own attachment.
 *
 * @param isColleague is this address (lower case) one of ours: staff or a mailbox
 */
export function forwardedMail(mail: InboundMail, isColleague: (address: string) => boolean): ForwardedMail | null {
  const found = [...inlineMails(mail), ...attachedMails(mail)];
  return found.find(({ address }) => address === null || !isColleague(address)) ?? found.at(-1) ?? null;
}

function inlineMails({ body, subject }: InboundMail): readonly ForwardedMail[] {
  if (isReplySubject(subject)) return [];
  const lines = body.text.split('\n').slice(0, MOST_LINES).map(lineOf);
  const found: ForwardedMail[] = [];
  for (let index = 0; index < lines.length && found.length < MOST_BLOCKS; ) {
    const border = borderAt(lines, index, true);
    const block = border === null ? null : blockWithin(lines, index, border.lines);
    if (border === null || block === null) {
      index += 1;
      continue;
    }
    // In Finnish `VS:` is an answer, and what stands below it is ours.
    if (block.finnish && !isForwardSubject(subject.replace(/^\s*vs\s?:/iu, ''))) return found;
    const after = index + border.lines;
    found.push(passedOn('inline', block.fields, below(lines, after, lines[index]?.depth ?? 0)));
    index = after;
  }
  return found;
}

function blockWithin(
  lines: readonly Line[],
  start: number,
  count: number,
): { readonly fields: HeaderFields; readonly finnish: boolean } | null {
  for (let index = start; index < start + count; index += 1) {
    const block = headerBlockAt(lines, index, 2);
    if (block !== null) return { fields: headerFields(lines, index, block.lines), finnish: block.finnish };
  }
  return null;
}

/** The lines below a block, one level of marks taken away where the block itself or all below it carries them. */
function below(lines: readonly Line[], start: number, depth: number): string {
  const rest = lines.slice(start);
  const marked = depth > 0 || rest.every((line) => line.depth > 0 || line.bare === '');
  return rest.map((line) => (marked ? withoutMarks(line) : line.text)).join('\n');
}

function attachedMails({ attachments }: InboundMail): readonly ForwardedMail[] {
  return attachments.flatMap(({ contentType, filename, text }) => {
    const isMail = contentType === 'message/rfc822' || contentType === 'message/global' || /\.eml$/iu.test(filename);
    if (!isMail || text === null) return [];
    // The adapter writes an enclosed mail as its header lines, an empty line and its text.
    const lines = text.split('\n');
    const end = lines.indexOf('');
    const header = lines.slice(0, end < 0 ? 0 : end).map(lineOf);
    return [passedOn('attached', headerFields(header, 0, header.length), lines.slice(end + 1).join('\n'))];
  });
}

function passedOn(how: ForwardedMail['how'], fields: HeaderFields, text: string): ForwardedMail {
  const address = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.\p{L}{2,}/u.exec(fields.from)?.[0] ?? null;
  const name = fields.from
    .replace(/[<[(]?(?:mailto:)?[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;]+[>\])]*/giu, ' ')
    .replace(/["<>]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const typed = typedText({ text, source: 'plain' }, { subject: fields.subject });
  return {
    how,
    address: address?.toLowerCase() ?? null,
    name,
    sent: sentDate(fields.sent),
    subject: fields.subject,
    text: typed.newText,
  };
}
