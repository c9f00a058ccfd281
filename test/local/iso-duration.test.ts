import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration } from '../../local/iso-duration.ts';
import { fromEpoch, toEpoch } from '../../shared/domain/time.ts';

const START = '2026-01-31T08:15:30.250Z';

describe('addDuration', () => {
  it.each([
    { duration: 'P25D', to: '2026-02-25T08:15:30.250Z' },
    { duration: 'PT11M', to: '2026-01-31T08:26:30.250Z' },
    { duration: 'P1M', to: '2026-02-28T08:15:30.250Z' },
    { duration: 'P2W', to: '2026-02-14T08:15:30.250Z' },
    { duration: 'P1Y2M3DT4H5M6S', to: '2027-04-03T12:20:36.250Z' },
    { duration: 'PT0.5H', to: '2026-01-31T08:45:30.250Z' },
    { duration: 'PT0,001S', to: '2026-01-31T08:15:30.251Z' },
    { duration: 'P0D', to: START },
  ])('adds $duration', ({ duration, to }) => {
    expect(addDuration(START, duration)).toBe(to);
  });

  it.each(['', 'P', 'PT', 'P1', '25D', 'P-1D', '-P1D', 'P1DT', 'P1H', 'P1D ', 'p1d', 'P9999Y', 'PT1S1M', 'P1.5M'])(
    'finds no duration in "%s"',
    (duration) => {
      expect(addDuration(START, duration)).toBeNull();
    },
  );

  it('adds seconds exactly and never goes back', () => {
    const instant = fc.integer({ min: 0, max: toEpoch('2100-01-01T00:00:00.000Z') }).map(fromEpoch);
    fc.assert(
      fc.property(instant, fc.nat(999_999), (start, seconds) => {
        expect(addDuration(start, `PT${seconds}S`)).toBe(fromEpoch(toEpoch(start) + seconds * 1000));
      }),
    );
  });
});
