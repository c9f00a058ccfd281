import type { Body } from './inbound-mail.ts';
import { isReplyMarker } from './reply-marker.ts';
import { asTyped } from './typed-text/as-typed.ts';
import { attributionAt, isAttributionWithoutColon } from './typed-text/attribution.ts';
import { borderAt, isForwardEnd, opensWithEnd } from './typed-text/border.ts';
import { isDisclaimer, isFooterLine } from './typed-text/footers.ts';
import { isBlank, type Line, lineOf, NO_LINE, nextFilled, withoutMarks } from './typed-text/line.ts';
import { markFooters } from './typed-text/mark-footers.ts';
import { withoutArmour } from './typed-text/pgp-armour.ts';
import { answersInside, isForwardSubject, isReplySubject, refersBelow } from './typed-text/reference.ts';
import { type Role, stretches } from './typed-text/role.ts';
import type { TypedText } from './understanding.ts';

export interface TypedTextOptions {
  /** Tells a forward from an answer where the client marks both alike (Outlook). */
  readonly subject?: string;
}

/** A signature block is short; `-- ` above more than this is the writer's own divider. */
const LONGEST_SIGNATURE_LINES = 20;
const LONGEST_SIGNATURE = 1_500;

/** No person types more lines; what a machine adds beyond them is not read, and nothing in such a mail is executed. */
const MOST_LINES = 50_000;

/**
 * What the human typed, apart from what they quoted, forwarded and signed with (labels.md, "What a person typed").
 *
 * Works line by line on what clients write: quotation marks, attributions, header blocks, separators, `-- `. Our own
 * marker line ends the typed part whatever the client did. Where the border is a guess, `certain` is false: then people
 * are shown everything and nothing is executed. Linear in the length of the text.
 */
export function typedText(body: Body, options: TypedTextOptions = {}): TypedText {
  const subject = options.subject ?? '';
  const written = withoutArmour(body.text).split('\n').flatMap(asTyped);
  const lines = written.slice(0, MOST_LINES).map(lineOf);
  const roles: Role[] = lines.map(() => 'own');
  const marker = lines.findIndex(({ text }) => isReplyMarker(text));
  const end = marker < 0 ? lines.length : marker;
  roles.fill('quote', end);
  const whole = written.length === lines.length;
  const forward = isForwardSubject(subject);
  const reply = isReplySubject(subject);
  const first = marker < 0 && !forward && !reply && subject.trim() !== '';
  let certain = markQuotes(lines, roles, end, { forward, reply, first });
  joinWrappedQuotes(lines, roles);
  certain = markSignatures(lines, roles) && certain && whole;
  markFooters(lines, roles);
  const own = textOf(lines, roles, ['own']);
  const signature = textOf(lines, roles, ['signature']);
  // A quotation without a reply's subject was put there by the writer, as a forward is.
  if (!reply && marker < 0 && refersBelow(own)) passOnQuotes(roles);
  const forwarded = roles.includes('forward');
  if (forwarded && refersBelow(own)) {
    return {
      newText: textOf(lines, roles, ['own', 'forward']),
      signature,
      quoted: textOf(lines, roles, ['quote']),
      certain,
    };
  }
  const quoted = textOf(lines, roles, ['quote', 'forward']);
  if (marker < 0 && quoted !== '' && answersInside(own)) {
    // Told by colour alone, and so by the writer's word for it: people see all of it, and nothing is executed.
    const typed = new Set(own.split('\n').map((line) => line.trim()));
    const inside = (body.answers ?? [])
      .filter((line) => line.trim() === '' || !typed.has(line.trim()))
      .join('\n')
      .trim();
    certain = false;
    return { newText: [own, inside].filter((text) => text !== '').join('\n\n'), signature, quoted, certain };
  }
  return { newText: own, signature, quoted, certain: marker >= 0 || certain };
}

/**
 * Marks what is quoted or forwarded before `end`; false when a border was guessed.
 *
 * @param subject what the subject says: that the mail passes something on, answers, or (`first`) does neither
 */
function markQuotes(
  lines: readonly Line[],
  roles: Role[],
  end: number,
  { forward, reply, first }: { readonly forward: boolean; readonly reply: boolean; readonly first: boolean },
): boolean {
  const forwarding = forward || !reply;
  // Our marker line below counts as marked quotation: what introduces it is the client's, however short.
  const searched = end < lines.length ? [...lines.slice(0, end), BELOW_MARKER] : lines;
  let certain = true;
  let marked: Role = 'quote';
  for (let index = 0; index < end; ) {
    const line = searched[index];
    if (line === undefined) break;
    const border = borderAt(searched, index, forwarding);
    if (border !== null && line.depth > 0 && border.kind === 'reply') {
      roles.fill(marked, index, Math.min(end, index + border.lines));
      index += border.lines;
      continue;
    }
    // The head of a letter, typed at the very top: there is nothing above it that would answer or pass on.
    const isHead = border !== null && !border.certain && !forward && !'-–—_='.includes(line.bare[0] ?? '-');
    if (isHead && nextFilled(lines, 0) === index) {
      certain = false;
      index += border.lines;
      continue;
    }
    if (border !== null) {
      certain &&= border.certain;
      const role = border.kind === 'forward' ? 'forward' : 'quote';
      if (!border.marked && line.depth === 0) {
        if (takeAttributionAbove(lines, roles, index)) certain = false;
        const closing = role === 'forward' ? forwardEnd(lines, index, end) : -1;
        roles.fill(role, index, closing < 0 ? end : closing + 1);
        // Whoever wrote the mail that is passed on may have written that line: people see what follows, nothing is executed.
        if (closing >= 0) certain = false;
        if (closing < 0) return certain;
        index = closing + 1;
        continue;
      }
      roles.fill(role, index, Math.min(end, index + border.lines));
      marked = role;
      index += border.lines;
      continue;
    }
    const attribution = attributionAt(searched, index);
    if (attribution !== null) {
      certain &&= attribution.certain;
      // A first mail that begins with what somebody wrote tells of it: there is nothing above that would be the answer.
      if (!attribution.marked && first && nextFilled(lines, 0) === index) {
        certain = false;
        index += attribution.lines;
        continue;
      }
      if (!attribution.marked) {
        roles.fill('quote', index, end);
        return certain;
      }
      roles.fill('quote', index, Math.min(end, index + attribution.lines));
      marked = 'quote';
      index += attribution.lines;
      continue;
    }
    if (line.depth > 0) roles[index] = marked;
    index += 1;
  }
  return certain;
}

/** Some programs write a bare attribution above the header lines of the mail they quote. */
function takeAttributionAbove(lines: readonly Line[], roles: Role[], border: number): boolean {
  let above = border - 1;
  while (above >= 0 && isBlank(lines[above] ?? NO_LINE)) above -= 1;
  const line = lines[above];
  const isTaken = line !== undefined && roles[above] === 'own' && isAttributionWithoutColon(line);
  if (isTaken) roles[above] = 'quote';
  return isTaken;
}

/** Where mutt closes what it passed on; -1 for other programs, which close nothing. */
function forwardEnd(lines: readonly Line[], start: number, end: number): number {
  if (!opensWithEnd(lines[start] ?? NO_LINE)) return -1;
  for (let index = start + 1; index < end; index += 1) if (isForwardEnd(lines[index] ?? NO_LINE)) return index;
  return -1;
}

const BELOW_MARKER: Line = { text: '>', depth: 1, bare: '>' };

/** A line long enough to have been wrapped by a program that lost the mark on the second half. */
const WRAPPED_FROM = 60;
const LONGEST_FRAGMENT = 30;

/** A short, lower-case line squeezed between two quoted lines is the tail of the first one, not an answer. */
function joinWrappedQuotes(lines: readonly Line[], roles: Role[]): void {
  for (let index = 1; index + 1 < lines.length; index += 1) {
    const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
    if (before === undefined || line === undefined || after === undefined || roles[index] !== 'own') continue;
    const squeezed = before.depth > 0 && after.depth > 0 && !isBlank(before) && !isBlank(line) && !isBlank(after);
    if (!squeezed || before.text.length < WRAPPED_FROM || line.bare.length > LONGEST_FRAGMENT) continue;
    if (/^[\p{Ll}\d(]/u.test(line.bare) && !/[.:!?]$/u.test(before.bare)) roles[index] = roles[index - 1] ?? 'quote';
  }
}

/** Marks the block below `-- ` in each stretch of own lines; false when there is one too long to be a signature. */
function markSignatures(lines: readonly Line[], roles: Role[]): boolean {
  let certain = true;
  for (const [start, end] of stretches(roles)) {
    const mark = signatureStart(lines, start, end);
    if (mark < end) roles.fill('signature', mark, withoutFooters(lines, mark, end));
    certain &&= !lines.slice(start, mark).some(isSignatureMark);
  }
  return certain;
}

/** Where a signature ends: programs add their lines and pictures to it. One of nothing else is what its owner chose. */
function withoutFooters(lines: readonly Line[], mark: number, end: number): number {
  let last = end;
  while (last > mark + 1 && (isBlank(lines[last - 1] ?? NO_LINE) || isFooterLine(lines[last - 1]?.bare ?? '')))
    last -= 1;
  return last > mark + 1 ? last : end;
}

/** The topmost mark with no more than a signature below it; `end` when there is none. Read upwards, so in one pass. */
function signatureStart(lines: readonly Line[], start: number, end: number): number {
  let found = end;
  let filled = 0;
  let length = 0;
  let disclaimed = false;
  for (let index = end - 1; index >= start && filled <= LONGEST_SIGNATURE_LINES; index -= 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isSignatureMark(line)) {
      if (length <= LONGEST_SIGNATURE || disclaimed) found = index;
      continue;
    }
    filled += isBlank(line) ? 0 : 1;
    length += line.text.length;
    disclaimed ||= isDisclaimer(line.bare);
  }
  return found;
}

/** RFC 3676 4.3; the space is often lost. Phones turn the two hyphens into a dash. */
const isSignatureMark = (line: Line | undefined): boolean =>
  line !== undefined && /^(?:-- ?|[—–])$/u.test(line.text.trimStart());

function passOnQuotes(roles: Role[]): void {
  for (const [index, role] of roles.entries()) if (role === 'quote') roles[index] = 'forward';
}

/** The lines of some roles, in order. Between two stretches stands an empty line; marks of passed-on lines go. */
function textOf(lines: readonly Line[], roles: readonly Role[], wanted: readonly Role[]): string {
  const out: string[] = [];
  let gap = false;
  for (const [index, line] of lines.entries()) {
    const role = roles[index];
    if (role === undefined || !wanted.includes(role)) {
      gap = true;
      continue;
    }
    if (role === 'signature' && isSignatureMark(line)) continue;
    if (gap && out.length > 0) out.push('');
    gap = false;
    out.push((role === 'forward' ? withoutMarks(line) : line.text).trimEnd());
  }
  return unindented(out)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Yahoo puts a space before every line of its plain text; it is no one's. */
const unindented = (lines: readonly string[]): readonly string[] =>
  lines.every((line) => line === '' || line.startsWith(' ')) ? lines.map((line) => line.slice(1)) : lines;
