import { isFooterLine } from '../domain/typed-text/footers.ts';
import { QUOTE_BORDER, SIGNATURE_MARK } from './html-to-text.ts';

/** A signature is short; more than this is a letter that stands in the wrong element. */
const LONGEST = 1_500;

/** Lines of the plain form in which the signature may stand. */
const MOST_LINES = 5_000;

/**
 * Puts the separator of RFC 3676 above a signature that only the HTML form marks. Gmail, Outlook and Zimbra let people
 * leave out `-- `, and their plain form then shows the signature as if it had been typed.
 *
 * @param plain the text/plain form
 * @param html  the HTML form of the same mail as `htmlToText` reads it
 * @returns `plain`, with one line more where its lines are those of the signature
 */
export function markSignature(plain: string, html: string): string {
  const wanted = words(signatureIn(html));
  if (wanted === '' || wanted.length > LONGEST) return plain;
  const lines = plain.split('\n');
  if (lines.length > MOST_LINES) return plain;
  for (const [start, line] of lines.entries()) {
    if (line.startsWith('>') || isMark(line)) continue;
    if (words(line) === '' || !begins(lines, start, wanted)) continue;
    const above = lines.slice(0, start).findLast((each) => each.trim() !== '') ?? '';
    // Nothing above is the writer's own, or the client has written the separator itself.
    if (above === '' || isMark(above)) return plain;
    return [...lines.slice(0, start), SIGNATURE_MARK, ...lines.slice(start)].join('\n');
  }
  return plain;
}

/** What stands below the first separator, to the earlier mail. */
function signatureIn(html: string): string {
  const lines = html.split('\n');
  const mark = lines.findIndex(isMark);
  if (mark < 0) return '';
  const below = lines.slice(mark + 1);
  const end = below.findIndex((line) => line.startsWith('>') || line === QUOTE_BORDER || isMark(line));
  // Proton's own line follows in the same block, and reads otherwise in the plain form.
  return (end < 0 ? below : below.slice(0, end)).filter((line) => !isFooterLine(line.trim())).join('\n');
}

/** The space at its end is often lost. */
const isMark = (line: string): boolean => line.trimEnd() === SIGNATURE_MARK.trimEnd();

/** Do the lines from `start` on say what the signature says, and then end, with the line? */
function begins(lines: readonly string[], start: number, wanted: string): boolean {
  let said = '';
  for (const line of lines.slice(start)) {
    said += words(line);
    if (said === wanted) return true;
    if (!wanted.startsWith(said)) return false;
  }
  return false;
}

/** Letters and digits alone: the plain form adds links, pictures and emphasis. */
const words = (text: string): string =>
  text
    .replace(/<(?:https?|mailto|tel):[^<>\s]{1,500}>|\[(?:cid|image):[^\]]{0,200}\]/giu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
