import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAtOf, dueSort, dueSortUntil, shardOf } from '../../shared/adapters/due-key.ts';

const instant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const id = fc.stringMatching(/^[a-z2-7]{12}$/);

describe('shardOf', () => {
  // A changed shard would leave the old index entry's item where no update finds it, so these never change.
  it.each([
    { id: '', shard: 0x811c9dc5 % 4 },
    { id: 'a', shard: 0xe40c292c % 4 },
    { id: 'foobar', shard: 0xbf9cf968 % 4 },
  ])('is FNV-1a as its authors publish it, for "$id"', ({ id: text, shard }) => {
    expect(shardOf(text)).toBe(shard);
  });

  it('spreads ids evenly', () => {
    const counts = [0, 0, 0, 0];
    for (let n = 0; n < 4000; n += 1) {
      const shard = shardOf(`k4q7m2xh${n}`);
      counts[shard] = (counts[shard] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(900);
  });
});

describe('dueSort', () => {
  it('sorts as the instants do, and what is due at an instant before the bound of that instant', () => {
    fc.assert(
      fc.property(instant, instant, id, (dueAt, until, text) => {
        expect(dueSort(dueAt, text) < dueSortUntil(until)).toBe(Date.parse(dueAt) <= Date.parse(until));
      }),
    );
  });

  it('gives the instant back', () => {
    expect(dueAtOf(dueSort('2026-11-24T13:00:00+01:00', 'k4q7'))).toBe('2026-11-24T12:00:00.000Z');
  });
});
