import type { LetterKind } from '../../shared/domain/outbox.ts';
import { isPersonLetter } from '../../shared/domain/outbox.ts';
import { type LocalDate, localDateAt } from '../../shared/domain/time.ts';
import type { SentMail } from '../file-mailer.ts';
import type { Product } from '../product.ts';
import { dayName } from './words.ts';

/** Wide enough for what matters; a terminal of 120 columns takes it all. */
const TO_WIDTH = 32;
const SUBJECT_WIDTH = 48;
/** `question-unanswered` is the longest. */
const KIND_WIDTH = 19;

interface Group {
  readonly day: LocalDate;
  readonly kind: LetterKind | 'letter';
  readonly letters: SentMail[];
}

/** What was sent, a line for each day and kind: when, how many of what, to whom, and the subject of the first. */
export async function timelineOf(product: Product): Promise<readonly string[]> {
  const kinds = await kindsOf(product);
  const groups = new Map<string, Group>();
  for (const mail of product.mailer.sent()) {
    const day = localDateAt(mail.at, product.organisations[0]?.zone ?? 'UTC');
    const kind = kinds.get(mail.id) ?? 'letter';
    const key = `${day} ${kind}`;
    const group = groups.get(key) ?? { day, kind, letters: [] };
    group.letters.push(mail);
    groups.set(key, group);
  }
  let before = '';
  return [...groups.values()].map(({ day, kind, letters }) => {
    const name = day === before ? ' '.repeat(10) : dayName(day);
    before = day;
    const count = letters.length === 1 ? '   ' : `${letters.length} ×`;
    const subject = cut(letters[0]?.subject ?? '', SUBJECT_WIDTH);
    return `${name}  ${count.padStart(5)} ${kind.padEnd(KIND_WIDTH)} ${cut(recipients(kind, letters), TO_WIDTH).padEnd(TO_WIDTH)}  ${subject}`;
  });
}

const cut = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);

function recipients(kind: Group['kind'], letters: readonly SentMail[]): string {
  const addresses = [...new Set(letters.flatMap(({ to }) => to))];
  if (addresses.length === 1) return addresses[0] ?? '';
  if (kind !== 'letter' && isPersonLetter(kind)) return `${addresses.length} people`;
  const [first = '', ...others] = addresses.map((address) => address.split('@')[0] ?? '');
  return others.length > 2 ? `${first} and ${others.length} more` : [first, ...others].join(', ');
}

/** The kind of each letter that went out, by the provider's id. */
async function kindsOf(product: Product): Promise<ReadonlyMap<string, LetterKind>> {
  const kinds = new Map<string, LetterKind>();
  for await (const { outbox } of product.cases.list()) {
    for (const { providerId, letter } of outbox) if (providerId !== null) kinds.set(providerId, letter);
  }
  return kinds;
}
