import type { StaffLanguage } from './language.ts';

/**
 * The line at the top of every staff notification. Staff write above it; `typed-text.ts` takes nothing at or below it,
 * whatever the mail client did with the rest. Short enough that no client wraps it.
 */
export const REPLY_MARKERS: Readonly<Record<StaffLanguage, string>> = {
  da: '--- Skriv over denne linje ---',
  sv: '--- Skriv ovanför denna rad ---',
  nb: '--- Skriv over denne linjen ---',
  en: '--- Write above this line ---',
};

/** What clients may add around the line: quote marks, list marks, emphasis, spaces. */
const LONGEST_DECORATION = 20;

const PHRASES = Object.values(REPLY_MARKERS).map((marker) => bare(marker));

const LONGEST_LINE = Math.max(...Object.values(REPLY_MARKERS).map((marker) => marker.length)) + LONGEST_DECORATION;

/** Is this line our marker, in any of its languages, quoted or not? The language of the notification is not asked. */
export function isReplyMarker(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= LONGEST_LINE && PHRASES.includes(bare(trimmed));
}

/** The phrase alone, as every client leaves it: no frame, no quote marks, single spaces, lower case. */
function bare(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[-\u2010-\u2015\u2212>|*_#\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim()
    .toLowerCase();
}
