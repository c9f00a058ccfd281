import type { Body } from '../domain/inbound-mail.ts';
import { decodeText, isUnknownCharset, unflow } from './decode-text.ts';
import { readHtml } from './html-to-text.ts';
import { cleanText } from './mail-headers.ts';
import { markSignature } from './marked-signature.ts';
import type { MimePart } from './mime-parts.ts';

/** Characters of text kept of one mail: a person who writes more has attached a book. */
const LONGEST_BODY = 1_000_000;

/** Bytes read of one text part. HTML of Word and newsletters has up to a hundred times the size of its text. */
export const LARGEST_TEXT_PART_BYTES = 4 * 1024 * 1024;

export interface BodyRead {
  readonly body: Body;
  /** Parts whose text went into the body, or would have if another form of it had not been better. */
  readonly used: ReadonlySet<MimePart>;
  readonly problems: readonly string[];
}

interface Piece {
  readonly part: MimePart;
  readonly html: boolean;
  readonly text: string;
  readonly answers: readonly string[];
  /** Outermost multipart/alternative around the part, null outside of one. */
  readonly alternative: MimePart | null;
}

/** A text shorter than this beside a much longer HTML form says "your program shows no HTML" and nothing else. */
const STUB = 200;

/** What such a text speaks of; then the HTML form need not be that much longer. */
const ABOUT_HTML = /\bhtml\b|\bbrowser|webbläsare|mail ?(?:program|client|klient)|e-?postprogram/iu;

/** The text a reader sees: plain where there is some, otherwise read out of HTML. */
export function mailBody(root: MimePart): BodyRead {
  const problems = new Set<string>();
  const pieces = collect(root, problems);
  const texts: string[] = [];
  const done = new Set<MimePart>();
  let sawPlain = false;
  for (const piece of pieces) {
    const { alternative } = piece;
    if (alternative === null) {
      texts.push(piece.text);
      sawPlain ||= !piece.html && piece.text.trim() !== '';
    } else if (!done.has(alternative)) {
      done.add(alternative);
      const chosen = better(pieces.filter((other) => other.alternative === alternative));
      texts.push(chosen.text);
      sawPlain ||= !chosen.html;
    }
  }
  const answers = pieces.flatMap((piece) => piece.answers);
  const whole = cleanText(texts.filter((text) => text.trim() !== '').join('\n\n'));
  const text = whole.slice(0, LONGEST_BODY).trimEnd();
  if (whole.length > LONGEST_BODY) problems.add(`text cut at ${LONGEST_BODY} characters`);
  const source = text.trim() === '' ? 'none' : sawPlain ? 'plain' : 'html';
  return {
    body: {
      text: source === 'none' ? '' : text.replace(/^\n+/u, ''),
      source,
      ...(answers.length === 0 ? {} : { answers }),
    },
    used: new Set(pieces.map(({ part }) => part)),
    problems: [...problems],
  };
}

function better(forms: readonly Piece[]): { readonly text: string; readonly html: boolean } {
  const join = (html: boolean): string =>
    forms
      .filter((form) => form.html === html)
      .map(({ text }) => text)
      .join('\n\n');
  const plain = join(false);
  const html = join(true);
  return isStub(plain, html) ? { text: html, html: true } : { text: markSignature(plain, html), html: false };
}

function isStub(plain: string, html: string): boolean {
  const short = plain.trim();
  if (html.trim() === '') return false;
  if (short === '') return true;
  if (short.length > STUB) return false;
  const longer = html.length >= short.length * 2 + STUB || (ABOUT_HTML.test(short) && html.length > short.length);
  if (!longer) return false;
  const words = (text: string): string => text.replace(/[\s*_>-]+/gu, '').slice(0, 4_000);
  return !words(html).includes(words(short).slice(0, 40));
}

interface Visit {
  readonly part: MimePart;
  readonly alternative: MimePart | null;
}

/** Walks the parts in order, without recursion. */
function collect(root: MimePart, problems: Set<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: Visit[] = [{ part: root, alternative: null }];
  let length = 0;
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { part } = visit;
    const alternative = visit.alternative ?? (part.contentType === 'multipart/alternative' ? part : null);
    for (const child of [...part.parts].reverse()) open.push({ part: child, alternative });
    if (part.parts.length > 0) continue;
    if (!isBodyText(part, pieces.length === 0) || length > LONGEST_BODY) continue;
    const piece = read(part, visit.alternative, problems);
    length += piece.text.length;
    pieces.push(piece);
  }
  return pieces;
}

/** Text with a file name was attached, except the first: some programs name the body itself. */
function isBodyText(part: MimePart, isFirst: boolean): boolean {
  if (part.disposition === 'attachment' || part.content === null) return false;
  if (part.filename !== '' && !isFirst) return false;
  return ['text/plain', 'text/html', 'text', 'text/enriched', 'text/richtext'].includes(part.contentType);
}

function read(part: MimePart, alternative: MimePart | null, problems: Set<string>): Piece {
  const charset = part.parameters.get('charset') ?? null;
  if (isUnknownCharset(charset)) problems.add('unknown charset, guessed');
  if (part.bytes > LARGEST_TEXT_PART_BYTES) problems.add(`text part cut at ${LARGEST_TEXT_PART_BYTES} bytes`);
  const decoded = decodeText(part.content ?? new Uint8Array(), charset);
  const html = part.contentType === 'text/html' || /^\s*<(?:!doctype\s+html|html)\b/iu.test(decoded.slice(0, 200));
  if (html) {
    const { text, answers } = readHtml(decoded, LONGEST_BODY);
    return { part, html, text: cleanText(text), answers: answers.map(cleanText), alternative };
  }
  const lines = decoded.replace(/\r\n?/gu, '\n');
  const flowed = part.parameters.get('format')?.toLowerCase() === 'flowed';
  const text = flowed ? unflow(lines, part.parameters.get('delsp')?.toLowerCase() === 'yes') : lines;
  return { part, html, text: cleanText(text), answers: [], alternative };
}
