import { describe, expect, it } from 'vitest';
import { readMoment } from '../../shared/domain/read-moment.ts';

const ZONE = 'Europe/Copenhagen';

describe('readMoment', () => {
  it.each([
    { text: '2026-10-21T08:15:00Z', instant: '2026-10-21T08:15:00.000Z' },
    { text: '2026-10-21T08:15Z', instant: '2026-10-21T08:15:00.000Z' },
    { text: '2026-10-21t08:15:30.25z', instant: '2026-10-21T08:15:30.250Z' },
    { text: '2026-10-21T10:15:00+02:00', instant: '2026-10-21T08:15:00.000Z' },
    { text: '2026-11-30 18:30:00-0800', instant: '2026-12-01T02:30:00.000Z' },
    { text: '2026-10-21T23:59:59.123456789+05:45', instant: '2026-10-21T18:14:59.123Z' },
    { text: '2026-10-21T10:15+02', instant: '2026-10-21T08:15:00.000Z' },
    { text: '2026-10-21T00:15-00:30', instant: '2026-10-21T00:45:00.000Z' },
  ])('honours the offset of $text', ({ text, instant }) => {
    expect(readMoment(text, ZONE)).toEqual({ ok: true, value: { instant, dayOnly: false } });
  });

  it('reads a time without offset on the wall of the zone, in summer and in winter', () => {
    expect(readMoment('2026-07-21T10:15', ZONE)).toMatchObject({ value: { instant: '2026-07-21T08:15:00.000Z' } });
    expect(readMoment('2026-12-21 10:15:30', ZONE)).toMatchObject({ value: { instant: '2026-12-21T09:15:30.000Z' } });
  });

  it('reads a date as the whole local day', () => {
    expect(readMoment('2026-07-21', ZONE)).toEqual({
      ok: true,
      value: { instant: '2026-07-20T22:00:00.000Z', dayOnly: true },
    });
  });

  it.each([
    '',
    'yesterday',
    '21/10/2026',
    '21.10.2026',
    '20261021',
    '2026-02-30',
    '2027-02-29T10:00Z',
    '2026-13-01',
    '2026-10-21T24:00Z',
    '2026-10-21T10:60Z',
    '2026-10-21T10:15:60Z',
    '2026-10-21T10:15+24:00',
    '2026-10-21T10:15+02:60',
    '2026-10-21T10Z',
    '2026-10-21Z',
    '2026-10-21T10:15 CET',
    '2026-10-21T10:15Z\nmore',
    ' 2026-10-21',
    '1792569300',
    '1969-12-31',
    '3000-01-01',
    '+002026-10-21',
  ])('refuses "%s" rather than guess', (text) => {
    expect(readMoment(text, ZONE)).toEqual({ ok: false, error: { kind: 'not-an-instant' } });
  });
});
