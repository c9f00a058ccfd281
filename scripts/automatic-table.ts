import { understand } from '../shared/domain/understand.ts';
import type { AutomaticKind } from '../shared/domain/understanding.ts';
import {
  AUTOMATIC_KINDS,
  AUTOMATIC_MAILS,
  type AutomaticExpectation,
  OUR_SIDE,
} from '../test/support/automatic-mails.ts';
import { readEmail, readExpectation } from '../test/support/read-emails.ts';

/**
 * How well machines are told from people: `npm run bench:automatic` reads `test/emails/automatic` and prints who was
 * taken for whom. `-- --part second` counts one part alone. A mail taken for the wrong kind is named below the table.
 */
const at = process.argv.indexOf('--part');
const part = at < 0 ? null : process.argv[at + 1];

const table = new Map<AutomaticKind, Map<AutomaticKind, number>>();
const wrong: string[] = [];

for (const name of AUTOMATIC_MAILS) {
  const { automatic: expected, part: written } = readExpectation(
    'automatic',
    `${name}.expected.json`,
  ) as AutomaticExpectation;
  if (part !== null && written !== part) continue;
  const { automatic } = understand(await readEmail('automatic', `${name}.eml`), OUR_SIDE);
  const row = table.get(expected) ?? new Map<AutomaticKind, number>();
  table.set(expected, row.set(automatic, (row.get(automatic) ?? 0) + 1));
  if (automatic !== expected) wrong.push(`${name}: ${expected} taken for ${automatic}`);
}

const count = (expected: AutomaticKind, read: AutomaticKind): number => table.get(expected)?.get(read) ?? 0;
const total = (expected: AutomaticKind): number =>
  AUTOMATIC_KINDS.reduce((sum, read) => sum + count(expected, read), 0);

const WIDTH = 17;
const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => String(cell).padStart(WIDTH)).join('');

console.log(line(['is, read as', ...AUTOMATIC_KINDS, 'all']));
for (const expected of AUTOMATIC_KINDS) {
  console.log(line([expected, ...AUTOMATIC_KINDS.map((read) => count(expected, read)), total(expected)]));
}
console.log('');
for (const kind of ['bounce', 'auto-reply'] as const)
  console.log(share(`${kind} known`, count(kind, kind), total(kind)));
console.log(share('human taken for automatic', total('human') - count('human', 'human'), total('human')));
for (const each of wrong) console.log(each);

function share(what: string, some: number, all: number): string {
  return `${what}: ${some} of ${all}${all === 0 ? '' : ` (${((100 * some) / all).toFixed(1)} %)`}`;
}
