import { type Line, nextFilled } from './line.ts';
import { namesTime } from './time-of-day.ts';

/** Lines over which clients break an attribution: they wrap it at 72 or 78 characters. */
const MOST_LINES = 4;

/** The verb of an attribution in the languages our writers' programs speak. */
const VERB =
  /(?:^|[\s,])(wrote|writes|skrev|skreiv|skriver|schrieb|schreibt|geschrieben|kirjoitti|kirjoittaa|écrit|ecrit|escribió|escreveu|scritto|schreef|napisał\(?a?\)?|написал\(?а?\)?)(?=[\s:,(]|$)/iu;

/** Words right after or before the verb that make it a sentence of the writer: "Den 3. maj skrev vi under". */
const SENTENCE_WORDS = new Set(
  (
    'jeg vi du i han hun de man den det dere eg me ho dykk jag ni hon dom we you he she they ich wir sie er ihr minä me hän he ' +
    'min mit mine vores vår våra mitt mina my our mein meine unser en et ett ein eine a an the der die das nogen någon noen ' +
    'mig meg mir dig deg dir os oss uns us ihnen minulle meille under til till to an på at att that dass følgende følgjande this dette detta dies ikke inte nicht not'
  ).split(' '),
);

/** Before the verb these make a sentence too: "Anna fra jeres kundeservice skrev den 4. august kl. 10.12". */
const POSSESSIVES = new Set(
  'jeres din dit dine deres min mit mine mitt mina vores vår vårt våra your their my our ihr ihre mein meine unser era ert teidän minun dykkar'.split(
    ' ',
  ),
);

const ADDRESS = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.\p{L}{2,}/u;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}\b/u;

/** Begins with a date: an optional preposition, a weekday or month, a number. */
const DATED =
  /^(?:(?:on|den|d\.|am|le|el|il giorno|op|på|em|dnia|w dniu)\s+)?(?:\p{L}{2,12}[.,]{0,2}\s+){0,2}\d{1,4}(?:[\s./-]|st|nd|rd|th|,)/iu;

/** Quoting programs of old: `Quoting Anna <anna@example.dk>:`. */
const QUOTING = /^(?:quoting|zitat von|citat av|citerar|citerer|citat från)\s.{2,200}:$/iu;

/** GroupWise: `>>> Safespring <gdpr@safespring.com> 04-08-2026 10:12 >>>`, the quotation below it unmarked. */
const GROUPWISE = /^>>> ?.{2,120}\d{1,2}[:.]\d{2}.{0,20}>>>$/u;

/** HCL Notes on the web: `Anna Hansen ---03-05-2026 10:12:33---Kære …`. */
const NOTES = /^.{2,80}---\s?\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[AP]M)?\s?---/u;

/** Yahoo on a phone: the quotation begins on the attribution's own line, `… Safespring<gdpr@safespring.com> wrote:   Hello`. */
const RUN_ON = /^(.{10,300}?<[^<>\s]{1,200}@[^<>\s]{1,200}>[^:<>]{0,20}:)\s\S/u;

/** Said of oneself or of the reader: no program quotes "I wrote on 3 May" without marks. */
const SPEAKERS = new Set('jeg eg jag vi me i we you ich wir ihr minä me sinä te du ni de dykk dere'.split(' '));

/** To whom it was written: no program says so in an attribution. */
const TO_THE_WRITER = /(?<!\p{L})(?:mig|meg|mæ|me|mir|mich|os|oss|us|uns|minulle|meille)(?!\p{L})/u;

/** The end of an address and its colon alone on a line, perhaps with the verb between them. */
const BROKEN_TAIL = /^>[^>]{0,20}[:：]\s*$/u;

export interface Attribution {
  /** How many lines it takes. */
  readonly lines: number;
  /** The quotation below it carries marks, so that text between may be the writer's. */
  readonly marked: boolean;
  readonly certain: boolean;
}

/**
 * The attribution that begins at a line ("Den 3. maj 2026 kl. 10.12 skrev Anna <…>:"), or null.
 *
 * It ends in a colon and names who wrote and when. Followed by marked quotation little is asked; without marks the rest
 * of the mail would be cut off, so a full date with time, or an address, must be there, and no word that makes it a
 * sentence.
 */
export function attributionAt(lines: readonly Line[], start: number): Attribution | null {
  const first = lines[start];
  if (first !== undefined && GROUPWISE.test(first.text.trim())) return { lines: 1, marked: false, certain: true };
  if (first === undefined || first.depth > 0 || first.bare === '') return null;
  if (NOTES.test(first.bare)) return { lines: 1, marked: false, certain: true };
  if (isRunOn(first.bare)) return { lines: 1, marked: false, certain: false };
  let joined = '';
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const line = lines[start + count - 1];
    if (line === undefined) return null;
    // An address broken before its last sign: `<elin@example.se` and `>:` on the next line, which looks quoted.
    const tail = BROKEN_TAIL.test(line.text) && /<[^<>]*$/u.test(joined);
    if (!tail && (line.depth > 0 || line.bare === '')) return null;
    joined = joined === '' ? line.bare : tail ? `${joined}${line.text.trim()}` : `${joined} ${line.bare}`;
    if (!isClosed(line.bare)) {
      if (tail) return null;
      continue;
    }
    const next = nextFilled(lines, start + count);
    const marked = (lines[next]?.depth ?? 0) > 0;
    const strength = strengthOf(joined, marked, count);
    if (strength !== null && count > 1 && beginsLower(lines, start, count, marked)) return null;
    if (strength !== null) return { lines: count, marked, certain: marked || strength === 'full' };
    // A sentence ended here; what follows is not its continuation.
    return null;
  }
  return null;
}

/** "Am 13.11.26 um 09:38 schrieb Safespring", as web.de's app writes above the header lines. */
export const isAttributionWithoutColon = ({ bare, depth }: Line): boolean =>
  depth === 0 && DATED.test(bare) && !isClosed(bare) && namesTime(bare) && strengthOf(`${bare}:`, false, 1) !== null;

/** The writer's last line stands right above the attribution (Yahoo's plain text has no empty line between them). */
function beginsLower(lines: readonly Line[], start: number, count: number, marked: boolean): boolean {
  for (let above = 1; above < count; above += 1) {
    const last = lines[start + above - 1]?.bare ?? '';
    if (/[\d@<]/u.test(last) || VERB.test(last)) return false;
    const rest = lines.slice(start + above, start + count).map(({ bare }) => bare);
    const joined = rest.join(' ');
    if (DATED.test(joined) && strengthOf(joined, marked, rest.length) === 'full') return true;
  }
  return false;
}

function isRunOn(bare: string): boolean {
  if (!DATED.test(bare)) return false;
  const attribution = RUN_ON.exec(bare)?.[1];
  return attribution !== undefined && namesTime(attribution) && strengthOf(attribution, false, 1) === 'full';
}

/** A colon at the end; K-9 and some others put the date in brackets behind it. */
const isClosed = (bare: string): boolean => /[:：]$/u.test(bare) || /[:：] ?\([^()]{6,60}\)$/u.test(bare);

function strengthOf(joined: string, marked: boolean, count: number): 'full' | 'fair' | null {
  if (QUOTING.test(joined)) return ADDRESS.test(joined) || marked ? 'full' : null;
  const verb = VERB.exec(joined);
  if (verb === null) return marked && ADDRESS.test(joined) && DATE.test(joined) && DATED.test(joined) ? 'fair' : null;
  const at = verb.index + verb[0].length - (verb[1]?.length ?? 0);
  const before = joined.slice(0, at).trim();
  const after = joined
    .slice(verb.index + verb[0].length)
    .replace(/[:：]\s*$/u, '')
    .trim();
  if (before === '') return null;
  const dated = DATE.test(joined);
  const timed = namesTime(joined);
  const addressed = ADDRESS.test(joined);
  // Without marks below it, nothing less than an address or a full date with time is heard; the rest need not be asked.
  if (!marked && !addressed && !(dated && timed)) return null;
  const sentence = isSentence(before, after, addressed);
  if (addressed && dated) return sentence && !marked ? null : 'full';
  if (sentence) return marked && dated && timed ? 'fair' : null;
  if (addressed && (marked || count === 1)) return 'fair';
  // One word without an address is "your colleague" as likely as a sender.
  if (!marked && !DATED.test(before) && !before.includes(' ')) return null;
  if (dated && timed && (DATED.test(joined) || /^\P{L}*\p{Lu}/u.test(before))) return marked ? 'full' : 'fair';
  return marked && (dated || timed || /\d/u.test(joined) || isName(before)) ? 'fair' : null;
}

function isSentence(before: string, after: string, addressed: boolean): boolean {
  const last =
    before
      .split(' ')
      .pop()
      ?.toLowerCase()
      .replace(/[^\p{L}]/gu, '') ?? '';
  const first = after.split(' ')[0] ?? '';
  const word = first.toLowerCase().replace(/[^\p{L}]/gu, '');
  // "schrieb am 3. Mai", "skrev den 3. maj", "wrote on": the date may follow the verb.
  const datedAfter =
    /^(?:am|den|on|d|the|le|il|el|på|um|kl|klo|at)\b[^\p{L}]*(?:\p{L}{2,12}[.,]{0,2}\s+){0,2}\d/iu.test(after);
  if (!datedAfter && SENTENCE_WORDS.has(word) && !/^\p{Lu}\p{Ll}/u.test(first)) return true;
  if (SENTENCE_WORDS.has(last) && (after === '' || SPEAKERS.has(before.toLowerCase()))) return true;
  if (!addressed && before.split(' ').some((other) => POSSESSIVES.has(other.toLowerCase()))) return true;
  if (!addressed && TO_THE_WRITER.test(after)) return true;
  // More than a name follows: "skrev Mette fra jeres support til mig".
  return (
    !addressed &&
    !datedAfter &&
    after
      .split(' ')
      .slice(1)
      .some((other) => SENTENCE_WORDS.has(other))
  );
}

/** "Anna Hansen skrev:" above a marked quotation. */
const isName = (before: string): boolean =>
  before.length <= 60 && before.split(' ').length <= 5 && /^["']?\p{Lu}/u.test(before);
