import { isBanner, isDisclaimer, isFooterLine, isFooterLink, isPolicyFooter } from './footers.ts';
import { isBlank, type Line, NO_LINE, nextFilled } from './line.ts';
import { isMeetingLine, opensMeeting } from './meeting.ts';
import { type Role, stretches } from './role.ts';

/**
 * Marks what programs put around the writer's words: lines of phones and scanners, blocks of meetings, footers of lists,
 * banners above, disclaimers and policy links below.
 */
export function markFooters(lines: readonly Line[], roles: Role[]): void {
  for (const [index, line] of lines.entries()) {
    const below = roles[index - 1] === 'footer' && isFooterLink(line.bare);
    if (roles[index] === 'own' && (below || isFooterLine(line.bare))) roles[index] = 'footer';
  }
  markMeetings(lines, roles);
  markListFooters(lines, roles);
  for (const [start, end] of stretches(roles)) {
    const paragraphs = paragraphsOf(lines, roles, start, end);
    for (const paragraph of paragraphs) {
      if (!isBanner(paragraph.text)) break;
      roles.fill('footer', paragraph.start, paragraph.end);
    }
    for (const paragraph of paragraphs.reverse()) {
      const isFooter = isDisclaimer(paragraph.text) || isPolicyFooter(paragraph.text) || isRule(paragraph.text);
      if (!isFooter) break;
      roles.fill('footer', paragraph.start, paragraph.end);
    }
  }
}

/** Marks the blocks of video meetings, with the row of signs above them, to the first line that is not of theirs. */
function markMeetings(lines: readonly Line[], roles: Role[]): void {
  for (let index = 0; index < lines.length; index += 1) {
    if (roles[index] !== 'own' || !opensMeeting(lines[index]?.bare ?? '')) continue;
    let end = index + 1;
    for (let at = end; at < lines.length && roles[at] === 'own'; at += 1) {
      const bare = lines[at]?.bare ?? '';
      if (bare === '') continue;
      if (!isMeetingLine(bare)) break;
      end = at + 1;
    }
    // A title alone ("Microsoft Teams") is a word of the writer's.
    if (end - index < 3) continue;
    const above = index > 0 && isRule(lines[index - 1]?.text ?? '') ? index - 1 : index;
    roles.fill('footer', above, end);
    index = end - 1;
  }
}

/** Mailman's footer: a row of underscores, the list's name, its address and its page. */
function markListFooters(lines: readonly Line[], roles: Role[]): void {
  for (let index = 0; index < lines.length; index += 1) {
    if (roles[index] !== 'own' || !/^_{40,}$/u.test(lines[index]?.bare ?? '')) continue;
    let end = index + 1;
    while (end < lines.length && end < index + 5 && roles[end] === 'own' && !isBlank(lines[end] ?? NO_LINE)) end += 1;
    const block = lines.slice(index + 1, end).map(({ bare }) => bare);
    if (block.some((bare) => /^https?:\/\/\S*(?:listinfo|mailman|\/lists?\/)\S*$/iu.test(bare)))
      roles.fill('footer', index, end);
  }
}

/** A row of signs above a footer or at the end. */
const isRule = (text: string): boolean => /^[-_=*~—–\s]{3,}$/u.test(text);

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function paragraphsOf(lines: readonly Line[], roles: readonly Role[], start: number, end: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let index = start;
  while (index < end) {
    index = Math.min(end, nextFilled(lines, index));
    const first = index;
    const texts: string[] = [];
    while (index < end && roles[index] === 'own' && !isBlank(lines[index] ?? NO_LINE)) {
      texts.push(lines[index]?.bare ?? '');
      index += 1;
    }
    if (texts.length > 0) paragraphs.push({ start: first, end: index, text: texts.join(' ') });
    else if (index < end) index += 1;
  }
  return paragraphs;
}
