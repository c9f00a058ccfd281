import type { IdentifierFound, TypedText } from '../understanding.ts';

/** Shapes of national identity numbers: six or eight digits of a date, a mark or none, four or five more digits. */
const NUMBER_LIKE = /(?<!\d)(\d{6}(?:\d{2})?)([-+ ]?)(\d{4,5}|\d{3}[0-9A-Za-z])(?![0-9A-Za-z])/gu;

/**
 * The typed text with each personal identifier masked as it was found.
 *
 * Staff need not see the digits to answer, and their reply quotes this mail (law.md section 7.2).
 */
export function maskTyped(typed: TypedText, identifiers: readonly IdentifierFound[]): string {
  let text = typed.newText;
  let end = text.length;
  for (const found of [...identifiers].sort((a, b) => b.start - a.start)) {
    if (found.start < 0 || found.end > end || found.start >= found.end) continue;
    text = `${text.slice(0, found.start)}${found.masked}${text.slice(found.end)}`;
    end = found.start;
  }
  return text;
}

/**
 * Any other words of the mail (subject, signature, quoted text, file names), of which no positions are known: masks what
 * was found in the typed text, and whatever has the shape of an identity number. May hide an order number too.
 */
export function maskElsewhere(text: string, typed: TypedText, identifiers: readonly IdentifierFound[]): string {
  let masked = text;
  for (const found of identifiers) {
    const digits = typed.newText.slice(found.start, found.end);
    if (digits !== '') masked = masked.replaceAll(digits, found.masked);
  }
  return masked.replace(NUMBER_LIKE, '$1$2••••');
}
