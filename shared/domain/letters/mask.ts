import { findIdentifiers } from '../identifiers.ts';
import type { IdentifierFound, TypedText } from '../understanding.ts';

/** Six digits of a date, a hyphen, four more: what is left when a number hides inside a longer word, as in file names. */
const NUMBER_LIKE = /(?<!\d)(\d{6})-\d{4}(?!\d)/gu;

/**
 * The typed text with each personal identifier masked as it was found.
 *
 * Staff need not see the digits to answer, and their reply quotes this mail (law.md section 7.2).
 */
export const maskTyped = (typed: TypedText, identifiers: readonly IdentifierFound[]): string =>
  maskFound(typed.newText, identifiers);

/**
 * Any other words of the mail (subject, signature, quoted text, evidence, file names), of which no positions are known:
 * masks what was found in the typed text, what is found here, and what has the shape of an identity number.
 */
export function maskElsewhere(text: string, typed: TypedText, identifiers: readonly IdentifierFound[]): string {
  let masked = text;
  for (const found of identifiers) {
    const digits = typed.newText.slice(found.start, found.end);
    if (digits !== '') masked = masked.replaceAll(digits, found.masked);
  }
  return maskFound(masked, findIdentifiers(masked)).replace(NUMBER_LIKE, '$1-••••');
}

function maskFound(text: string, identifiers: readonly IdentifierFound[]): string {
  let masked = text;
  let end = text.length;
  for (const found of [...identifiers].sort((a, b) => b.start - a.start)) {
    // Positions that do not fit this text, or overlap, are left alone rather than trusted.
    if (found.start < 0 || found.end > end || found.start >= found.end) continue;
    masked = `${masked.slice(0, found.start)}${found.masked}${masked.slice(found.end)}`;
    end = found.start;
  }
  return masked;
}
