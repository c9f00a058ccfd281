import type { IdentifierFound } from './understanding.ts';

/** What stands for a hidden character. */
const MASK = '•';

/** Characters of a text that are searched; the same bound as a mail's body. */
const LONGEST = 1_000_000;

/**
 * Personal identifiers in a text, in order and without overlap, masked for people's eyes (law.md 7.2: warn, mask, never
 * use as proof of identity).
 *
 * Numbers of firms, phones, invoices and orders are nobody's: a shape counts only with a possible date of birth or a
 * right check digit. One pass over runs of digits; the time is linear in the length.
 */
export function findIdentifiers(text: string): readonly IdentifierFound[] {
  const found: IdentifierFound[] = [];
  const searched = text.slice(0, LONGEST);
  for (const candidate of searched.matchAll(CANDIDATE)) {
    const read = readCandidate(candidate[0], searched.slice(Math.max(0, candidate.index - 40), candidate.index));
    if (read === null) continue;
    const start = candidate.index + read.offset;
    found.push({ kind: read.kind, masked: read.masked, start, end: start + read.length });
  }
  return found;
}

/**
 * A run of digits with the separators that occur inside these numbers, or an IBAN or hetu, whose letters are part of
 * them. Not inside a longer word or number, an address or a link.
 */
const CANDIDATE =
  /(?<![\p{L}\p{N}_@/.#=%+-])(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?|\d{6}[A-FU-Y-]\d{3}[0-9A-Y]|\d(?:[ +-]?\d){8,22})(?![\p{L}\p{N}_@%]|[-/.]\p{N})/gu;

interface Read {
  readonly kind: IdentifierFound['kind'];
  readonly masked: string;
  readonly offset: number;
  readonly length: number;
}

/** The candidate whole, or the longest stretch of its groups that is a number of one of the kinds: `010203-1234 12 år`. */
function readCandidate(text: string, before: string): Read | null {
  const groups = [...text.matchAll(/[^ ]+/gu)];
  for (const [first, group] of groups.entries()) {
    // Every kind begins with four characters or more that stand together.
    if (group[0].length < 4) continue;
    for (let last = groups.length - 1; last >= first; last -= 1) {
      const end = groups[last];
      if (end === undefined) continue;
      const stretch = text.slice(group.index, end.index + end[0].length);
      const kind = kindOf(stretch, before + text.slice(0, group.index));
      if (kind !== null) return { kind, masked: mask(stretch, kind), offset: group.index, length: stretch.length };
    }
  }
  return null;
}

function kindOf(text: string, before: string): IdentifierFound['kind'] | null {
  const bare = text.replace(/[ -]/gu, '');
  if (/^[A-Z]{2}/u.test(text)) return isIban(bare) ? 'iban' : null;
  if (isHetu(text)) return 'hetu';
  const digits = text.replace(/\D/gu, '');
  if (NOT_A_PERSON.test(before)) return null;
  if (isCardShape(text, digits)) return hasLuhn(digits) ? 'card' : null;
  if (isFodselsnummer(text, digits)) return 'fodselsnummer';
  const swedish = isPersonnummer(text, digits);
  if (swedish && (SWEDISH.test(before) || !isCprShape(text) || !isDayFirst(digits, 31))) {
    // Mobile numbers are ten digits beginning with 0 too; only the word before tells them apart.
    return /^0\d{9}$/u.test(text) && !SWEDISH.test(before) ? null : 'personnummer';
  }
  // The check digit of Sweden is certain, that of Denmark no longer is one (cpr.dk): the date and the form must do.
  const isForm = /\d{6}[- ]\d{4}/u.test(text) || CPR_WORD.test(before);
  return isCprShape(text) && isDayFirst(digits, 91) && isForm ? 'cpr' : null;
}

/** A word right before the number that says it is something else: phone, invoice, order, customer, case, account, firm. */
const NOT_A_PERSON =
  /(?:tlf|tel|telefon|phone|mobil|mob|faktura|fakturanr|invoice|rechnung|lasku|ordre|order|bestilling|beställning|auftrag|tilaus|kunde|kund|customer|kundennummer|sag|sags|ärende|case|ref|reference|konto|kontonr|account|cvr|cvr-nr|orgnr|org|organisationsnummer|organisasjonsnummer|moms|vat|ean|gln|imei|serie|serial|sporing|tracking|pakke|paket|y-tunnus)(?:nummer|numret|nr|no|number|id|s)?\.?\s*(?:nr|no|nummer)?\.?\s*[:#]?\s*(?:\+\d{1,3}\s*)?$/iu;

const CPR_WORD = /(?:cpr|person(?:nummer|nr|no)|født)\p{L}*[ .:-]*(?:nr|no|nummer)?[ .:]*(?:er|is)?\s*$/iu;
const SWEDISH = /(?:personnummer|personnr|pnr|samordningsnummer)\p{L}*\.?\s*(?:är|:)?\s*$/iu;

/** DDMMYY-SSSS, DDMMYY SSSS or ten digits. */
const isCprShape = (text: string): boolean => /^\d{6}[- ]?\d{4}$/u.test(text);

/** @param lastDay 31, or 91 to let in the replacement numbers (erstatnings-CPR, day + 60) */
function isDayFirst(digits: string, lastDay: 31 | 91): boolean {
  const day = Number(digits.slice(0, 2));
  return day <= lastDay && isDate(day > 60 ? day - 60 : day, Number(digits.slice(2, 4)));
}

/**
 * YYMMDD-NNNC, with or without century, `+` from age 100, day + 60 for a samordningsnummer. The month field of an
 * organisation number is 20 or more and no date.
 */
function isPersonnummer(text: string, digits: string): boolean {
  if (!/^(?:18|19|20)?\d{6}[-+ ]?\d{4}$/u.test(text) || digits.length === 11) return false;
  const short = digits.slice(-10);
  const day = Number(short.slice(4, 6));
  return isDate(day > 60 ? day - 60 : day, Number(short.slice(2, 4))) && hasLuhn(short);
}

/** DDMMYYNNNKK; D-number day + 40, H-number month + 40, synthetic test number month + 80. */
function isFodselsnummer(text: string, digits: string): boolean {
  if (digits.length !== 11 || !/^\d{6}[ -]?\d{5}$/u.test(text)) return false;
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  if (!isDate(day > 40 ? day - 40 : day, month > 80 ? month - 80 : month > 40 ? month - 40 : month)) return false;
  // Today the remainder is 0; from 2032 it may be 0 to 3 in the first sum, and both kinds stand side by side.
  const first = weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
  return first <= 3 && weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

const HETU_CONTROL = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** DDMMYY, a sign of the century (- and A to F, U to Y), three digits, and a control character modulo 31. */
function isHetu(text: string): boolean {
  if (!/^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/u.test(text)) return false;
  if (!isDate(Number(text.slice(0, 2)), Number(text.slice(2, 4)))) return false;
  return HETU_CONTROL[Number(text.slice(0, 6) + text.slice(7, 10)) % 31] === text[10];
}

/** 13 to 19 digits, together or in groups as cards print them. */
const isCardShape = (text: string, digits: string): boolean =>
  digits.length >= 13 &&
  digits.length <= 19 &&
  /^[2-6]/u.test(digits) &&
  /^(?:\d{13,19}|\d{4}(?:[ -]\d{4}){2,3}(?:[ -]\d{1,4})?|\d{4}[ -]\d{6}[ -]\d{4,5})$/u.test(text);

/** Modulus 10, weights 2 and 1 from the right (ISO/IEC 7812-1, annex B). */
function hasLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]) * (index % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 && /[1-9]/u.test(digits);
}

/** ISO 13616: country and check digits moved to the end, letters as numbers, remainder 1 modulo 97. */
function isIban(bare: string): boolean {
  if (bare.length < 15 || bare.length > 34) return false;
  let remainder = 0;
  for (const character of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDate = (day: number, month: number): boolean => day >= 1 && day <= (DAYS[month - 1] ?? 0);

/** The date of birth stays readable, so that staff see which number is meant; of cards and accounts the last four. */
function mask(text: string, kind: IdentifierFound['kind']): string {
  const characters = [...text];
  const isPart = (character: string): boolean => /[0-9A-Z]/u.test(character);
  const total = characters.filter(isPart).length;
  const long = kind === 'personnummer' && total === 12;
  let seen = 0;
  return characters
    .map((character) => {
      if (!isPart(character)) return character;
      seen += 1;
      const shown =
        kind === 'card' ? seen > total - 4 : kind === 'iban' ? seen <= 4 || seen > total - 4 : seen <= (long ? 8 : 6);
      return shown ? character : MASK;
    })
    .join('');
}
