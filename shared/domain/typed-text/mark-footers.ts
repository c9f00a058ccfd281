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
    const below = isBelowFooter(lines, roles, index) && isFooterLink(line.bare);
    if (roles[index] === 'own' && (below || isFooterLine(line.bare))) roles[index] = 'footer';
  }
  markMeetings(lines, roles);
  markListFooters(lines, roles);
  for (const [start, end] of stretches(roles)) {
    const paragraphs = paragraphsOf(lines, roles, start, end);
    for (const paragraph of paragraphs) {
      const length = bannerLines(lines.slice(paragraph.start, paragraph.end));
      if (length > 0) roles.fill('footer', paragraph.start, paragraph.start + length);
      if (length < paragraph.end - paragraph.start) break;
    }
    for (const paragraph of paragraphs.reverse()) {
      const isFooter = isDisclaimer(paragraph.text) || isPolicyFooter(paragraph.text) || isRule(paragraph.text);
      if (!isFooter) break;
      roles.fill('footer', paragraph.start, paragraph.end);
    }
  }
}

/** Right below a footer, or with one empty line between. */
const isBelowFooter = (lines: readonly Line[], roles: readonly Role[], index: number): boolean =>
  roles[index - 1] === 'footer' || (roles[index - 2] === 'footer' && isBlank(lines[index - 1] ?? NO_LINE));

/** How many lines of a paragraph are a banner. Outlook's tip stands right above the greeting, with no empty line between. */
function bannerLines(lines: readonly Line[]): number {
  if (!isBanner(joined(lines))) return 0;
  const greeting = lines.findIndex(({ bare }, index) => index > 0 && GREETING.test(bare));
  return greeting > 0 && isBanner(joined(lines.slice(0, greeting))) ? greeting : lines.length;
}

const joined = (lines: readonly Line[]): string => lines.map(({ bare }) => bare).join(' ');

const GREETING =
  /^(?:hej|hei|hi|hello|dear|god (?:dag|morgen|morgon|kväll|aften)|good (?:morning|day|afternoon)|kære|kjære|käre|kära|hallo|guten|liebe[rs]?|sehr geehrte[rs]?|moi|terve|hyvä\p{L}*)(?!\p{L}).{0,60}$/iu;

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
