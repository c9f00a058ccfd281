import { foreignBlockAt, headerBlockAt, opensWithSender } from './header-block.ts';
import { type Line, nextFilled } from './line.ts';
import { isMeetingLine } from './meeting.ts';

/** Where an earlier mail begins. */
export interface Border {
  readonly kind: 'reply' | 'forward';
  /** Lines that the border itself takes. */
  readonly lines: number;
  /** The earlier mail carries quotation marks, so that text between may be the writer's. */
  readonly marked: boolean;
  readonly certain: boolean;
}

/** "Original message" and its sisters, between two rows of hyphens. */
const ORIGINAL =
  /original|oprindelig|opprinneli|opphavle|ursprunglig|ursprüngliche|alkuperäinen|d'origine|origineel|oorspronkelijk|oryginaln|wrote|skrev|schrieb|kirjoitti/iu;

const FORWARDED =
  /forward|videresend|vidaresend|vidarebefordra|weitergeleitet|välitetty|eteenpäin lähetetty|transféré|réexpédié|reenviado|inoltrato|doorgestuurd|przekazan|encaminhad/iu;

/** Samsung's older phones write the row and all header lines on one line. */
const ROW_RUN_ON = /^-{4,}\s?([^-].{1,60}?)\s?-{4,}\s?(?=\p{L})(.{10,})$/u;

/** Apple Mail's introductions, which stand without hyphens. */
const APPLE_FORWARDED =
  /^(?:begin forwarded message|start på (?:videresendt|vidarebefordrat) \p{L}+|videresendt (?:besked|meddelelse|melding|e-post|e-mail)|starten på den videresendte \p{L}+|vidarebefordrat (?:brev|mejl|meddelande|e-postmeddelande)|börja vidarebefordrat \p{L}+|anfang der weitergeleiteten (?:nachricht|e-mail)|weitergeleitete (?:nachricht|e-mail)|(?:alkaa )?välitetty viesti(?: alkaa)?|välitetyn viestin alku|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato)\s?[:：]$/iu;

/** mutt names the sender in its opening row, and closes the mail with a row as well. */
export const opensWithEnd = ({ bare }: Line): boolean => /^-{2,}\s?forwarded message from\s/iu.test(bare);

/** mutt and older programs close what they pass on as well: below it the writer goes on. */
export const isForwardEnd = ({ bare }: Line): boolean =>
  /^-{2,}\s?(?:end (?:of )?forwarded message|slut(?:ning)? på videresend\p{L}+ \p{L}+|slutt på videresendt \p{L}+|slut på vidarebefordrat \p{L}+|ende der weitergeleiteten (?:nachricht|e-mail)|välitetyn viestin loppu)\s?-{2,}$/iu.test(
    bare,
  );

const ROW = /^[-–—_=]{2,}\s?([^-–—_=].{1,90}?)\s?:?\s?[-–—_=]{2,}$/u;

/** Outlook's line; `html-to-text.ts` writes the same where a client's mark-up says that earlier mail begins. */
const UNDERSCORES = /^_{10,}$/u;

/** Outlook's length, and ours for an HTML client's border: it is one even when the lines below are not understood. */
const EXACT_UNDERSCORES = '_'.repeat(32);

/**
 * The border that begins at a line, or null: a row with words that clients write, or a block of header lines.
 *
 * @param forwarding the subject says that the mail passes something on, or at least answers nothing
 */
export function borderAt(lines: readonly Line[], start: number, forwarding: boolean): Border | null {
  const line = lines[start];
  if (line === undefined || line.bare === '') return null;
  if (/[:：]$/u.test(line.bare) && APPLE_FORWARDED.test(line.bare)) return below(lines, start, 'forward');
  if ('-–—_='.includes(line.bare[0] ?? '')) {
    const words = ROW.exec(line.bare)?.[1];
    if (words !== undefined) {
      if (FORWARDED.test(words)) return below(lines, start, 'forward');
      if (ORIGINAL.test(words)) return below(lines, start, forwarding ? 'forward' : 'reply');
      return separatedBlock(lines, start, forwarding);
    }
    const [, title = '', fields = ''] = ROW_RUN_ON.exec(line.bare) ?? [];
    if ((ORIGINAL.test(title) || FORWARDED.test(title)) && opensWithSender(fields)) {
      const kind = forwarding || FORWARDED.test(title) ? 'forward' : 'reply';
      return { kind, lines: 1, marked: isMarked(lines, start + 1, line.depth), certain: true };
    }
    if (UNDERSCORES.test(line.bare) || /^[-–—=]{5,}$/u.test(line.bare)) return separatedBlock(lines, start, forwarding);
  }
  const block = headerBlockAt(lines, start, 3);
  if (block === null) return null;
  const kind = (forwarding && !block.finnish) || !block.timed ? 'forward' : 'reply';
  return { kind, lines: block.lines, marked: isMarked(lines, start + block.lines, line.depth), certain: block.timed };
}

/** Below a row, two header lines are enough, and below underscores any language's. */
function separatedBlock(lines: readonly Line[], start: number, forwarding: boolean): Border | null {
  const next = nextFilled(lines, start + 1);
  if (next > start + 3 || next >= lines.length) return null;
  const block = headerBlockAt(lines, next, 2);
  const count = block?.lines ?? foreignBlockAt(lines, next);
  if (count === 0 && lines[start]?.bare !== EXACT_UNDERSCORES) return null;
  // Teams draws the same line inside its block.
  if (count === 0 && isMeetingLine(lines[next]?.bare ?? '')) return null;
  const kind = forwarding && block?.finnish !== true ? 'forward' : 'reply';
  const end = next + count;
  return { kind, lines: end - start, marked: isMarked(lines, end, lines[start]?.depth ?? 0), certain: block !== null };
}

function below(lines: readonly Line[], start: number, kind: 'reply' | 'forward'): Border {
  const next = nextFilled(lines, start + 1);
  const depth = lines[start]?.depth ?? 0;
  const block = lines[next]?.depth === depth ? headerBlockAt(lines, next, 2) : null;
  const count = block === null ? 1 : next - start + block.lines;
  return { kind, lines: count, marked: isMarked(lines, start + count, depth), certain: true };
}

function isMarked(lines: readonly Line[], from: number, depth: number): boolean {
  const next = lines[nextFilled(lines, from)];
  return next !== undefined && next.depth > depth;
}
