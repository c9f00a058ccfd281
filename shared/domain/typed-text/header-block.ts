import type { Line } from './line.ts';
import { namesTime } from './time-of-day.ts';

type Field = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

/** Names of the header lines that clients put above a quoted or forwarded mail, by language, lower case. */
const FIELDS: Readonly<Record<Exclude<Field, 'other'>, string>> = {
  from: 'from fra från frå von lähettäjä de da van od expéditeur mittente afzender remitente от sender avsändare afsender avsender absender',
  sent: 'sent date sendt dato skickat skickades datum gesendet lähetetty päivämäärä päiväys pvm envoyé enviado inviato verzonden wysłano fecha data sänt дата',
  to: 'to til till an vastaanottaja vastaanottajat kenelle à para aan do mottagare modtager mottaker empfänger кому',
  cc: 'cc kopi kopia kopie kopio copie bcc',
  subject: 'subject emne ämne betreff aihe objet asunto oggetto onderwerp assunto temat ärende тема',
};

const OTHER =
  'reply-to svar-til svara-till antwort-an attachments vedhæftede vedhæftninger bilagor bifogade vedlegg anlagen liitteet importance prioritet vigtighed viktighet priority wichtigkeit organization';

const KINDS: ReadonlyMap<string, Field> = new Map([
  ...Object.entries(FIELDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as Field] as const)),
  ...OTHER.split(' ').map((word) => [word, 'other'] as const),
]);

/** Lines a block may take: six fields and wrapped lists of recipients. */
const MOST_LINES = 24;

export interface HeaderBlock {
  readonly lines: number;
  /** The date has a time of day: a program wrote it. */
  readonly timed: boolean;
  /** The words are Finnish, where `VS:` is a reply and `VL:` a forward. */
  readonly finnish: boolean;
}

/**
 * The block of header lines (From, Sent, To, Subject) that begins at a line, or null. One such line alone is a person's:
 * "Fra: 1. december".
 *
 * @param fewest kinds of field that make it one: 3, or 2 below a separator line
 */
export function headerBlockAt(lines: readonly Line[], start: number, fewest: 2 | 3): HeaderBlock | null {
  const first = fieldOf(lines[start]);
  if (first === null || first.kind === 'cc' || first.kind === 'other') return null;
  const depth = lines[start]?.depth ?? 0;
  const seen = new Set<Field>();
  let last = start;
  let timed = false;
  let finnish = false;
  let previous: Field = 'other';
  for (let index = start; index < Math.min(lines.length, start + MOST_LINES); index += 1) {
    const line = lines[index];
    if (line === undefined || line.depth !== depth) break;
    const field = fieldOf(line);
    if (field !== null) {
      // The same field again begins another block, or a list of somebody's own.
      if (seen.has(field.kind) && field.kind !== 'other' && field.kind !== 'cc') break;
      // A program gives a date in figures; "Dato: i går flyttede jeg ind" is the writer's.
      if (field.kind === 'sent' && field.value !== '' && !/\d/u.test(field.value)) break;
      seen.add(field.kind);
      previous = field.kind;
      last = index;
      if (field.kind === 'sent') timed ||= namesTime(field.value);
      finnish ||= field.name === 'lähettäjä';
    } else if (line.bare === '') {
      if (fieldOf(lines[index + 1]) === null) break;
    } else if (isContinuation(line, previous)) {
      last = index;
    } else {
      break;
    }
  }
  const kinds = [...seen].filter((kind) => kind !== 'other').length;
  const isBlock = seen.has('from') && (seen.has('sent') || seen.has('subject')) && kinds >= fewest;
  return isBlock ? { lines: last - start + 1, timed, finnish } : null;
}

export interface HeaderFields {
  readonly from: string;
  readonly sent: string;
  readonly subject: string;
}

/** What the fields of a block say, wrapped lines joined; empty where there is none. */
export function headerFields(lines: readonly Line[], start: number, count: number): HeaderFields {
  const values: Record<Field, string> = { from: '', sent: '', to: '', cc: '', subject: '', other: '' };
  let current: Field | null = null;
  for (const line of lines.slice(start, start + count)) {
    const field = fieldOf(line);
    if (field !== null) {
      current = field.kind;
      values[current] = values[current] === '' ? field.value : values[current];
    } else if (current !== null && line.bare !== '') {
      values[current] = `${values[current]} ${line.bare}`.trim();
    }
  }
  return { from: values.from, sent: values.sent, subject: values.subject };
}

/** Fields in a language we have no words for, below a separator line: three short names with values, one an address or a date. */
export function foreignBlockAt(lines: readonly Line[], start: number): number {
  let count = 0;
  let telling = false;
  for (let index = start; index < Math.min(lines.length, start + 8); index += 1) {
    const bare = lines[index]?.bare ?? '';
    if (!/^[^\s:：]{1,24}(?: [^\s:：]{1,16})?\s?[:：]\s?\S/u.test(bare)) break;
    count += 1;
    telling ||= bare.includes('@') || /\d{1,2}[:.]\d{2}/u.test(bare);
  }
  return count >= 3 && telling ? count : 0;
}

/** Does a line of text begin with the field that names a sender? */
export const opensWithSender = (bare: string): boolean => fieldOf({ text: bare, depth: 0, bare })?.kind === 'from';

interface FieldRead {
  readonly kind: Field;
  readonly name: string;
  readonly value: string;
}

/** A name of at most two words and a colon within so many characters. */
const LONGEST_NAME = 34;

/** Asked of every line, most of which are none: looked up first and matched last. */
function fieldOf(line: Line | undefined): FieldRead | null {
  const bare = line?.bare ?? '';
  const colon = bare.slice(0, LONGEST_NAME + 1).search(/[:：]/u);
  if (colon < 1) return null;
  const [word = '', second, ...more] = bare.slice(0, colon).trimEnd().split(' ');
  const name = word.toLowerCase();
  const kind = KINDS.get(name);
  if (kind === undefined || more.length > 0) return null;
  if (second !== undefined && !/^\p{L}{1,12}$/u.test(second)) return null;
  return { kind, name, value: bare.slice(colon + 1).trimStart() };
}

const isContinuation = (line: Line, previous: Field): boolean =>
  (previous === 'to' || previous === 'cc' || previous === 'from') &&
  (/[@;]/u.test(line.bare) || /^\s{2,}/u.test(line.text));
