import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTables, changedUnderOneVersion, renderTables } from '../../scripts/generate-holidays.ts';
import { HOLIDAY_TABLES } from '../../shared/domain/holidays.ts';

const committed = readFileSync(new URL('../../shared/domain/holidays.ts', import.meta.url), 'utf8');

describe('generate-holidays', () => {
  it('gives the committed table to the letter', () => {
    expect(renderTables(buildTables())).toBe(committed);
  });

  it('covers 2020 to 2045 for every country, under a version that says so', () => {
    const years = Array.from({ length: 26 }, (_, at) => String(2020 + at));
    expect(Object.entries(HOLIDAY_TABLES).map(([country, table]) => [country, table.version])).toEqual([
      ['DK', 'dk-2020-2045.1'],
      ['SE', 'se-2020-2045.1'],
      ['NO', 'no-2020-2045.1'],
    ]);
    for (const table of Object.values(HOLIDAY_TABLES)) expect(Object.keys(table.years)).toEqual(years);
  });
});

describe('changedUnderOneVersion', () => {
  it('names a country whose days changed while its version did not', () => {
    const years = { ...HOLIDAY_TABLES.DK.years, 2030: '01-01 new-year-day' };
    const fewerDays = { ...HOLIDAY_TABLES.DK, years };
    expect(changedUnderOneVersion(HOLIDAY_TABLES, { ...HOLIDAY_TABLES, DK: fewerDays })).toEqual(['DK']);
    const versioned = { ...fewerDays, version: 'dk-2020-2045.2' };
    expect(changedUnderOneVersion(HOLIDAY_TABLES, { ...HOLIDAY_TABLES, DK: versioned })).toEqual([]);
    expect(changedUnderOneVersion(HOLIDAY_TABLES, buildTables())).toEqual([]);
  });
});
