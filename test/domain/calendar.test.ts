import { describe, expect, it } from 'vitest';
import { dayOff, isWorkingDay, workingDayFrom, workingDaysBetween } from '../../shared/domain/calendar.ts';

describe('dayOff', () => {
  it('names the weekday, or the holiday even where it falls on one', () => {
    expect(dayOff('2026-11-21', 'DK')).toEqual({ kind: 'saturday', on: '2026-11-21' });
    expect(dayOff('2026-11-22', 'DK')).toEqual({ kind: 'sunday', on: '2026-11-22' });
    expect(dayOff('2026-04-05', 'DK')).toEqual({ kind: 'holiday', on: '2026-04-05', holidays: ['easter-sunday'] });
    expect(dayOff('2026-11-23', 'DK')).toBeNull();
  });

  it('names both holidays that fall on one day', () => {
    expect(dayOff('2027-05-17', 'NO')).toEqual({
      kind: 'holiday',
      on: '2027-05-17',
      holidays: ['norwegian-constitution-day', 'whit-monday'],
    });
  });
});

describe('isWorkingDay', () => {
  // The debated days of ADR 0004: closing days and eves that do not move a date.
  it.each([
    { country: 'DK', on: '2026-06-05', what: 'Grundlovsdag' },
    { country: 'DK', on: '2026-12-24', what: 'juleaftensdag' },
    { country: 'DK', on: '2026-12-31', what: 'nytårsaftensdag' },
    { country: 'DK', on: '2026-05-01', what: '1. maj' },
    { country: 'DK', on: '2024-04-26', what: 'store bededag after its abolition' },
    { country: 'SE', on: '2027-06-25', what: 'midsommarafton' },
    { country: 'SE', on: '2026-12-24', what: 'julafton' },
    { country: 'SE', on: '2026-12-31', what: 'nyårsafton' },
    { country: 'SE', on: '2026-05-25', what: 'annandag pingst' },
    { country: 'NO', on: '2026-12-24', what: 'julaften' },
    { country: 'NO', on: '2026-01-06', what: 'helligtrekongersdag' },
  ] as const)('counts $what ($country $on)', ({ country, on }) => {
    expect(isWorkingDay(on, country)).toBe(true);
  });
});

describe('workingDayFrom', () => {
  it('gives the date itself when it is a working day', () => {
    expect(workingDayFrom('2026-11-23', 'SE')).toEqual({ on: '2026-11-23', calendar: 'se-2020-2045.1' });
  });

  it('goes past days off that follow on one another', () => {
    expect(workingDayFrom('2026-04-02', 'NO').on).toBe('2026-04-07');
  });

  it('says that it knows only weekends where a date asked about lies outside the table', () => {
    expect(workingDayFrom('2046-12-25', 'DK')).toEqual({ on: '2046-12-25', calendar: 'dk-weekends-only' });
    expect(workingDayFrom('2045-12-31', 'DK')).toEqual({ on: '2046-01-01', calendar: 'dk-weekends-only' });
  });
});

describe('workingDaysBetween', () => {
  it('leaves the first day out and takes the last in', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-20', 'DK')).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-23', 'DK')).toBe(1);
    expect(workingDaysBetween('2026-04-01', '2026-04-07', 'DK')).toBe(1);
    expect(workingDaysBetween('2026-04-01', '2026-04-07', 'SE')).toBe(2);
  });
});
