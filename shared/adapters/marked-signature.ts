import { isFooterLine } from '../domain/typed-text/footers.ts';
import { QUOTE_BORDER, SIGNATURE_MARK } from './html-to-text.ts';

/** A signature is short; more than this is a letter that stands in the wrong element. */
const LONGEST = 1_500;

/**
 * Puts the separator of RFC 3676 above a signature that only the HTML form marks. Gmail, Outlook and Zimbra let people
 * leave out `-- `, and their plain form then shows the signature as if it had been typed.
 *
 * @param plain the text/plain form
 * @param html  the HTML form of the same mail as `htmlToText` reads it
 * @returns `plain`, with one line more where its lines are those of the signature
 */
export function markSignature(plain: string, html: string): string {
  const { above, signature } = signatureIn(html);
  if (above === '' || signature === '' || signature.length > LONGEST) return plain;
  const lines = plain.split('\n');
  // Found by what stands above it as well: a name in the middle of a letter is the writer's word.
  const said = lines.map(words);
  const at = said.join('').indexOf(above + signature);
  if (at < 0) return plain;
  const start = lineAt(said, at + above.length);
  if (start === null || lineAt(said, at + above.length + signature.length) === null) return plain;
  // The client has written the separator itself.
  if (isMark(lines.slice(0, start).findLast((each) => each.trim() !== '') ?? '')) return plain;
  return [...lines.slice(0, start), SIGNATURE_MARK, ...lines.slice(start)].join('\n');
}

/** Letters above a signature by which its place is known again. */
const LONGEST_ABOVE = 40;

/** The letters of the signature below the first separator, to the earlier mail, and the last ones above it. */
function signatureIn(html: string): { readonly above: string; readonly signature: string } {
  const lines = html.split('\n');
  const mark = lines.findIndex(isMark);
  if (mark < 0) return { above: '', signature: '' };
  const below = lines.slice(mark + 1);
  const end = below.findIndex((line) => line.startsWith('>') || line === QUOTE_BORDER || isMark(line));
  // Proton's own line follows in the same block, and reads otherwise in the plain form.
  const signed = (end < 0 ? below : below.slice(0, end)).filter((line) => !isFooterLine(line.trim()));
  return { above: words(lines.slice(0, mark).join('\n')).slice(-LONGEST_ABOVE), signature: words(signed.join('\n')) };
}

/** The space at its end is often lost. */
const isMark = (line: string): boolean => line.trimEnd() === SIGNATURE_MARK.trimEnd();

/** The first filled line that begins after so many letters, or null when a line goes on there; the end counts as one. */
function lineAt(said: readonly string[], letters: number): number | null {
  let before = 0;
  for (const [index, each] of said.entries()) {
    if (before === letters && each !== '') return index;
    if (before > letters) return null;
    before += each.length;
  }
  return before === letters ? said.length : null;
}

/** Letters and digits alone: the plain form adds links, pictures and emphasis. */
const words = (text: string): string =>
  text
    .replace(/<(?:https?|mailto|tel):[^<>\s]{1,500}>|\[(?:cid|image):[^\]]{0,200}\]/giu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
