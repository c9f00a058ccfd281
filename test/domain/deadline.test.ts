import { describe, expect, it } from 'vitest';
import type { Question } from '../../shared/domain/case.ts';
import { caseDates } from '../../shared/domain/case-dates.ts';
import { deadline } from '../../shared/domain/deadline.ts';
import type { Country } from '../../shared/domain/organisation.ts';
import { serverSystems } from '../support/case-story.ts';

const ZONES: Record<Country, string> = { DK: 'Europe/Copenhagen', SE: 'Europe/Stockholm', NO: 'Europe/Oslo' };

interface Example {
  readonly row: number;
  readonly why: string;
  readonly received: string;
  readonly extended?: true;
  /** A question stopped the clock: asked and answered at noon UTC of these days. */
  readonly paused?: { readonly askedOn: string; readonly answeredOn: string };
  readonly promised: string;
  /** Statutory limit: one date for all three countries, or one for each. */
  readonly latest: string | Readonly<Partial<Record<Country, string>>>;
  readonly endsAt?: string;
}

// A date alone is received at noon UTC. "c" in a reason: the debated day that must not move the date (ADR 0004).
const EXAMPLES: readonly Example[] = [
  { row: 1, why: 'EDPB 01/2022 Ex. 32', received: '2025-03-05', promised: '2025-04-05', latest: '2025-04-07' },
  { row: 1, why: 'EDPB 01/2022 Ex. 32', received: '2024-03-05', promised: '2024-04-05', latest: '2024-04-05' },
  { row: 2, why: 'EDPB 01/2022 Ex. 33', received: '2026-08-31', promised: '2026-09-30', latest: '2026-09-30' },
  { row: 3, why: 'Art. 3(4): Easter', received: '2026-03-05', promised: '2026-04-05', latest: '2026-04-07' },
  { row: 4, why: 'Art. 3(2)(c) cut, 3(4)', received: '2027-01-31', promised: '2027-02-28', latest: '2027-03-01' },
  { row: 5, why: 'Art. 3(2)(c) leap year', received: '2028-01-31', promised: '2028-02-29', latest: '2028-02-29' },
  { row: 6, why: 'Art. 3(2)(c) cut, 3(4)', received: '2027-01-29', promised: '2027-02-28', latest: '2027-03-01' },
  { row: 7, why: 'Art. 3(2)(c) leap year', received: '2028-01-30', promised: '2028-02-29', latest: '2028-02-29' },
  { row: 8, why: 'C-171/03: same date', received: '2027-02-28', promised: '2027-03-28', latest: '2027-03-30' },
  { row: 9, why: 'Art. 3(4): Sunday', received: '2026-12-31', promised: '2027-01-31', latest: '2027-02-01' },
  { row: 10, why: 'Art. 3(4): Saturday', received: '2026-10-21', promised: '2026-11-21', latest: '2026-11-23' },
  { row: 11, why: 'Art. 3(4): Good Friday', received: '2026-03-03', promised: '2026-04-03', latest: '2026-04-07' },
  {
    row: 12,
    why: 'Maundy Thursday is none in SE (lag 1989:253)',
    received: '2026-03-02',
    promised: '2026-04-02',
    latest: { DK: '2026-04-07', SE: '2026-04-02', NO: '2026-04-07' },
  },
  {
    row: 13,
    why: 'Whit Monday is none in SE (SFS 2004:1320)',
    received: '2026-04-25',
    promised: '2026-05-25',
    latest: { DK: '2026-05-26', SE: '2026-05-25', NO: '2026-05-26' },
  },
  { row: 14, why: 'Art. 3(4): Ascension', received: '2026-04-14', promised: '2026-05-14', latest: '2026-05-15' },
  {
    row: 15,
    why: 'Store Bededag, last time in 2023',
    received: '2023-04-05',
    promised: '2023-05-05',
    latest: { DK: '2023-05-08', SE: '2023-05-05', NO: '2023-05-05' },
  },
  { row: 16, why: 'Store Bededag abolished', received: '2024-03-26', promised: '2024-04-26', latest: '2024-04-26' },
  { row: 17, why: 'c: DK Grundlovsdag', received: '2026-05-05', promised: '2026-06-05', latest: '2026-06-05' },
  { row: 18, why: 'c: 24 December', received: '2026-11-24', promised: '2026-12-24', latest: '2026-12-24' },
  { row: 19, why: 'Christmas; ICO analogue', received: '2026-11-25', promised: '2026-12-25', latest: '2026-12-28' },
  { row: 20, why: 'c: midsommarafton', received: '2027-05-25', promised: '2027-06-25', latest: '2027-06-25' },
  { row: 21, why: 'eve of Alla helgons dag', received: '2026-09-30', promised: '2026-10-30', latest: '2026-10-30' },
  { row: 22, why: 'Art. 3(4): Sunday', received: '2026-10-01', promised: '2026-11-01', latest: '2026-11-02' },
  {
    row: 23,
    why: 'SE nationaldagen (lag 1989:253)',
    received: '2028-05-06',
    promised: '2028-06-06',
    latest: { DK: '2028-06-06', SE: '2028-06-07', NO: '2028-06-06' },
  },
  {
    row: 24,
    why: 'SE trettondedag jul (lag 1989:253)',
    received: '2026-12-06',
    promised: '2027-01-06',
    latest: { DK: '2027-01-06', SE: '2027-01-07', NO: '2027-01-06' },
  },
  {
    row: 25,
    why: '1 May is none in DK (norden.org)',
    received: '2026-04-01',
    promised: '2026-05-01',
    latest: { DK: '2026-05-01', SE: '2026-05-04', NO: '2026-05-04' },
  },
  {
    row: 26,
    why: 'NO 17 May (lov om 1. og 17. mai)',
    received: '2028-04-17',
    promised: '2028-05-17',
    latest: { DK: '2028-05-17', SE: '2028-05-17', NO: '2028-05-18' },
  },
  {
    row: 27,
    why: '17 May that is Whit Monday too',
    received: '2027-04-17',
    promised: '2027-05-17',
    latest: { DK: '2027-05-18', SE: '2027-05-17', NO: '2027-05-18' },
  },
  {
    row: 28,
    why: 'late evening, local date (EDPB §159)',
    received: '2026-11-30T22:30:00Z',
    promised: '2026-12-30',
    latest: '2026-12-30',
    endsAt: '2026-12-30T23:00:00.000Z',
  },
  {
    row: 29,
    why: 'arrival counts, not the Date: header (EDPB §159)',
    received: '2026-12-01T03:30:00+01:00',
    promised: '2027-01-01',
    latest: '2027-01-04',
    endsAt: '2027-01-04T23:00:00.000Z',
  },
  {
    row: 30,
    why: 'UTC date is the day before (Art. 3(1))',
    received: '2026-07-31T22:30:00Z',
    promised: '2026-09-01',
    latest: '2026-09-01',
    endsAt: '2026-09-01T22:00:00.000Z',
  },
  {
    row: 31,
    why: 'summer time begins on the way',
    received: '2026-02-28T12:00:00Z',
    promised: '2026-03-28',
    latest: '2026-03-30',
    endsAt: '2026-03-30T22:00:00.000Z',
  },
  {
    row: 32,
    why: 'summer time ends on the plain date',
    received: '2026-09-25T12:00:00Z',
    promised: '2026-10-25',
    latest: '2026-10-26',
    endsAt: '2026-10-26T23:00:00.000Z',
  },
  {
    row: 33,
    why: 'three months from receipt (tietosuoja.fi, ICO)',
    received: '2027-01-31',
    extended: true,
    promised: '2027-04-30',
    latest: '2027-04-30',
  },
  {
    row: 34,
    why: 'three months from receipt, cut and moved',
    received: '2026-11-30',
    extended: true,
    promised: '2027-02-28',
    latest: '2027-03-01',
  },
  {
    row: 35,
    why: 'IMY-2022-9442: its 13 May is one reading, the shifted 11 May is earlier and kept (decision 0011)',
    received: '2022-02-09',
    paused: { askedOn: '2022-02-15', answeredOn: '2022-04-19' },
    promised: '2022-05-11',
    latest: '2022-05-11',
  },
  // That the mailbox makes no difference to what arrives is tried in test/app/receive-mail.test.ts.
  {
    row: 36,
    why: 'EDPB 01/2022 Ex. 8: any mailbox',
    received: '2026-10-21',
    promised: '2026-11-21',
    latest: '2026-11-23',
  },
];

const question = ({ askedOn, answeredOn }: NonNullable<Example['paused']>): Question => ({
  about: 'identity',
  key: 'identity-question:1',
  askedAt: instantOf(askedOn),
  answeredAt: instantOf(answeredOn),
  stopsClock: true,
  reminded: 0,
});

const instantOf = (received: string): string => (received.includes('T') ? received : `${received}T12:00:00Z`);

describe('deadline', () => {
  for (const country of ['DK', 'SE', 'NO'] as const) {
    it.each(EXAMPLES)(`${country} row $row: $why, received $received`, (example) => {
      const seat = { zone: ZONES[country], country };
      const facts = { receivedAt: instantOf(example.received), extended: example.extended ?? false };
      const dates =
        example.paused === undefined
          ? deadline({ ...facts, ...seat })
          : caseDates({ ...facts, questions: [question(example.paused)] }, { ...serverSystems, ...seat });
      expect(dates.promisedOn).toBe(example.promised);
      expect(dates.latestOn).toBe(typeof example.latest === 'string' ? example.latest : example.latest[country]);
      if (example.endsAt !== undefined) expect(dates.endsAt).toBe(example.endsAt);
      expect(dates.calendar).toBe(`${country.toLowerCase()}-2020-2045.1`);
    });
  }

  it('covers every worked example', () => {
    expect([...new Set(EXAMPLES.map((example) => example.row))]).toEqual(Array.from({ length: 36 }, (_, at) => at + 1));
  });

  it('tells the date of receipt at the seat of the controller', () => {
    const receivedAt = '2026-07-31T22:30:00Z';
    expect(deadline({ receivedAt, zone: 'Europe/Copenhagen', country: 'DK', extended: false }).receivedOn).toBe(
      '2026-08-01',
    );
    expect(deadline({ receivedAt, zone: 'Atlantic/Reykjavik', country: 'DK', extended: false }).receivedOn).toBe(
      '2026-07-31',
    );
  });

  it('counts an extension from receipt, not from the first month cut short', () => {
    const january31 = { receivedAt: '2027-01-31T12:00:00Z', zone: 'Europe/Oslo', country: 'NO' } as const;
    expect(deadline({ ...january31, extended: false }).promisedOn).toBe('2027-02-28');
    expect(deadline({ ...january31, extended: true }).promisedOn).toBe('2027-04-30');
  });

  it('moves past weekends alone, and says so, where the table of holidays ends', () => {
    const received = (receivedAt: string) =>
      deadline({ receivedAt, zone: 'Europe/Stockholm', country: 'SE', extended: false });
    expect(received('2045-11-29T12:00:00Z')).toMatchObject({ latestOn: '2045-12-29', calendar: 'se-2020-2045.1' });
    // 31 December 2045 is a Sunday. That 1 January 2046 is a holiday lies past the table.
    expect(received('2045-12-01T12:00:00Z')).toMatchObject({ latestOn: '2046-01-01', calendar: 'se-weekends-only' });
    expect(received('2046-11-25T12:00:00Z')).toMatchObject({ latestOn: '2046-12-25', calendar: 'se-weekends-only' });
    expect(received('2046-12-06T12:00:00Z')).toMatchObject({ latestOn: '2047-01-07', calendar: 'se-weekends-only' });
    expect(received('2019-12-18T12:00:00Z')).toMatchObject({ latestOn: '2020-01-20', calendar: 'se-2020-2045.1' });
    expect(received('2019-11-18T12:00:00Z')).toMatchObject({ latestOn: '2019-12-18', calendar: 'se-weekends-only' });
  });

  it('refuses what is no instant and what is no zone', () => {
    const good = { receivedAt: '2026-10-21T08:15:00Z', zone: 'Europe/Oslo', country: 'NO', extended: false } as const;
    expect(() => deadline({ ...good, receivedAt: 'yesterday' })).toThrow(RangeError);
    expect(() => deadline({ ...good, zone: 'Europe/Atlantis' })).toThrow(RangeError);
  });
});
