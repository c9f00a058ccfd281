import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  earlierOf,
  endOfDay,
  fromEpoch,
  instantAt,
  isLocalDate,
  laterOf,
  localDateAt,
  localTimeAt,
  toEpoch,
  weekdayOf,
} from '../../shared/domain/time.ts';

const SEATS = ['Europe/Copenhagen', 'Europe/Stockholm', 'Europe/Oslo'];

/** Zones with odd rules: half-hour summer time, a pause in Ramadan, a skipped day, changes at midnight, seconds. */
const ODD_ZONES = [
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'America/Havana',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Africa/Monrovia',
  'Asia/Beirut',
  'UTC',
];

const plainIntl = new Map(
  [...SEATS, ...ODD_ZONES].map((zone) => [
    zone,
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
);

const wallByIntl = (epoch: number, zone: string): string => plainIntl.get(zone)?.format(epoch) ?? '';

const wallByUs = (epoch: number, zone: string): string => {
  const instant = fromEpoch(epoch);
  return `${localDateAt(instant, zone)} ${localTimeAt(instant, zone)}`;
};

const epochs = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });

describe('localDateAt and localTimeAt', () => {
  it.each([...SEATS, ...ODD_ZONES])('show what plain Intl shows in %s, 1970 to 2099', (zone) => {
    fc.assert(
      fc.property(epochs, (epoch) => wallByUs(epoch, zone) === wallByIntl(epoch, zone)),
      { numRuns: 2000, seed: 1182 },
    );
  });

  it.each(SEATS)(
    'show what plain Intl shows in %s at every quarter of an hour of the days on which clocks change',
    (zone) => {
      const wrong: string[] = [];
      for (let year = 1970; year <= 2060; year += 1) {
        for (const month of [2, 3, 8, 9]) {
          for (let quarter = 0; quarter < 31 * 96; quarter += 1) {
            const day = Math.floor(quarter / 96);
            // Summer time has begun and ended on a Sunday from the 22nd on, or, in a few early years, on the first days.
            if (day < 21 && day > 6) continue;
            const epoch = Date.UTC(year, month, 1) + quarter * 900_000;
            if (new Date(epoch).getUTCDay() !== 0) continue;
            if (wallByUs(epoch, zone) !== wallByIntl(epoch, zone)) wrong.push(fromEpoch(epoch));
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('know the last millisecond of winter time and the first of summer time', () => {
    expect(localTimeAt('2026-03-29T00:59:59.999Z', 'Europe/Oslo')).toBe('01:59');
    expect(localTimeAt('2026-03-29T01:00:00.000Z', 'Europe/Oslo')).toBe('03:00');
    expect(localTimeAt('2026-10-25T00:59:59.999Z', 'Europe/Oslo')).toBe('02:59');
    expect(localTimeAt('2026-10-25T01:00:00.000Z', 'Europe/Oslo')).toBe('02:00');
  });

  it('put an instant late in the UTC day on the next local date', () => {
    expect(localDateAt('2026-07-31T22:30:00Z', 'Europe/Copenhagen')).toBe('2026-08-01');
    expect(localDateAt('2026-11-30T22:30:00Z', 'Europe/Copenhagen')).toBe('2026-11-30');
  });

  it('throw for what is no instant or no zone', () => {
    expect(() => localDateAt('soon', 'Europe/Oslo')).toThrow(RangeError);
    expect(() => localTimeAt('soon', 'Europe/Oslo')).toThrow(RangeError);
    expect(() => localDateAt('2026-07-31T22:30:00Z', 'Oslo')).toThrow(RangeError);
  });
});

describe('instantAt', () => {
  it.each([...SEATS, ...ODD_ZONES])(
    'gives an instant at which the wall in %s shows the time, the first of two',
    (zone) => {
      fc.assert(
        fc.property(epochs, (epoch) => {
          const [date = '', time = ''] = wallByIntl(epoch, zone).split(' ');
          const instant = toEpoch(instantAt(date, time, zone));
          const wholeMinute = Math.floor(epoch / 60_000) * 60_000;
          return wallByIntl(instant, zone) === `${date} ${time}` && instant <= wholeMinute + 59_999;
        }),
        { numRuns: 1000, seed: 1182 },
      );
    },
  );

  it('takes the first of two equal times in autumn and goes on past a skipped one in spring', () => {
    expect(instantAt('2026-10-25', '02:30', 'Europe/Stockholm')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantAt('2026-03-29', '02:30', 'Europe/Stockholm')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('keeps seconds', () => {
    expect(instantAt('2026-11-21', '09:15:42.5', 'Europe/Oslo')).toBe('2026-11-21T08:15:42.500Z');
  });
});

describe('endOfDay', () => {
  it('is 24:00 local on days of 23, 24 and 25 hours', () => {
    expect(endOfDay('2026-03-28', 'Europe/Oslo')).toBe('2026-03-28T23:00:00.000Z');
    expect(endOfDay('2026-03-29', 'Europe/Oslo')).toBe('2026-03-29T22:00:00.000Z');
    expect(endOfDay('2026-10-24', 'Europe/Oslo')).toBe('2026-10-24T22:00:00.000Z');
    expect(endOfDay('2026-10-25', 'Europe/Oslo')).toBe('2026-10-25T23:00:00.000Z');
    expect(endOfDay('2026-12-31', 'Europe/Oslo')).toBe('2026-12-31T23:00:00.000Z');
  });

  it('is the first instant of the next date where midnight itself is skipped', () => {
    // Beirut goes from 00:00 to 01:00 on 29 March 2026.
    expect(endOfDay('2026-03-28', 'Asia/Beirut')).toBe('2026-03-28T22:00:00.000Z');
    expect(localTimeAt('2026-03-28T22:00:00.000Z', 'Asia/Beirut')).toBe('01:00');
  });
});

describe('addMonths', () => {
  it.each([
    { from: '2026-03-05', months: 1, to: '2026-04-05' },
    { from: '2026-08-31', months: 1, to: '2026-09-30' },
    { from: '2026-12-31', months: 1, to: '2027-01-31' },
    { from: '2027-01-29', months: 1, to: '2027-02-28' },
    { from: '2028-01-30', months: 1, to: '2028-02-29' },
    { from: '2026-11-30', months: 3, to: '2027-02-28' },
    { from: '2099-12-31', months: 2, to: '2100-02-28' },
    { from: '1999-12-31', months: 2, to: '2000-02-29' },
    { from: '2026-03-31', months: -1, to: '2026-02-28' },
  ])('gives $to for $months months from $from', ({ from, months, to }) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

describe('addDays, daysBetween and weekdayOf', () => {
  it('agree with Date for every day of 1999 to 2101, and back from before 1970', () => {
    const wrong: string[] = [];
    for (let day = Date.UTC(1999, 0, 1) / 86_400_000; day < Date.UTC(2101, 0, 1) / 86_400_000; day += 1) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const ahead = new Date((day + 45) * 86_400_000).toISOString().slice(0, 10);
      const weekday = new Date(date).getUTCDay() || 7;
      if (addDays(date, 45) !== ahead || daysBetween(date, ahead) !== 45 || weekdayOf(date) !== weekday)
        wrong.push(date);
    }
    expect(wrong).toEqual([]);
    expect(addDays('1970-01-02', -3)).toBe('1969-12-30');
    expect(weekdayOf('1969-12-30')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28);
  });
});

describe('isLocalDate', () => {
  it('takes only dates that stand in the calendar', () => {
    expect(['2028-02-29', '2000-02-29', '2026-12-31'].every(isLocalDate)).toBe(true);
    const none = ['2027-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', ''];
    expect(none.filter(isLocalDate)).toEqual([]);
    expect(isLocalDate('2026-01-01T00:00')).toBe(false);
  });
});

describe('earlierOf and laterOf', () => {
  it('compare dates as text', () => {
    expect(earlierOf('2026-11-23', '2026-11-21')).toBe('2026-11-21');
    expect(laterOf('2026-11-23', '2026-11-21')).toBe('2026-11-23');
    expect(earlierOf('2026-11-21', '2026-11-21')).toBe('2026-11-21');
  });
});
