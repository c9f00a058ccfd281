import { describe, expect, it } from 'vitest';
import { shownDate } from '../../shared/domain/shown-date.ts';

const TODAY = '2026-11-21';

describe('shownDate', () => {
  it.each([
    { line: 'Sendt: 3. november 2026 10:15', on: '2026-11-03', client: 'Outlook, Danish' },
    { line: 'Sendt: tirsdag den 3. november 2026 10.15', on: '2026-11-03', client: 'Outlook, Danish, long' },
    { line: '> Dato: tir. 3. nov. 2026 kl. 10.15', on: '2026-11-03', client: 'Gmail, Danish' },
    { line: 'Skickat: den 3 november 2026 10:15', on: '2026-11-03', client: 'Outlook, Swedish' },
    { line: '*Datum:* 2026-11-03 10:15', on: '2026-11-03', client: 'Thunderbird, Swedish' },
    { line: 'Sendt: 1. desember 2025 09:00', on: '2025-12-01', client: 'Outlook, Norwegian' },
    { line: 'Sent: Tuesday, November 3, 2026 10:15 AM', on: '2026-11-03', client: 'Outlook, English' },
    { line: 'Date: Tue, 3 Nov 2026 10:15:00 +0100', on: '2026-11-03', client: 'a header as it was' },
    { line: 'Gesendet: Dienstag, 3. März 2026 10:15', on: '2026-03-03', client: 'Outlook, German' },
    { line: 'Lähetetty: 3.11.2026 10.15', on: '2026-11-03', client: 'Outlook, Finnish' },
    { line: 'Lähetetty: 3 marraskuuta 2026 10.15', on: '2026-11-03', client: 'Outlook, Finnish, in words' },
  ])('reads the day from $client', ({ line, on }) => {
    expect(shownDate(`Se herunder.\n\nFra: Anna\n${line}\nTil: Mette\n\nSlet mig.`, TODAY)).toBe(on);
  });

  it('takes the earliest of several', () => {
    expect(shownDate('Sendt: 18.11.2026 09:00\n\n> Sendt: 3.11.2026 10:15\n\n> > Sendt: 9.11.2026', TODAY)).toBe(
      '2026-11-03',
    );
  });

  it.each([
    { text: 'Sendt: 3/11/2026 10:15', why: 'two days to two people' },
    { text: 'Sendt: 31. februar 2026', why: 'a day that is none' },
    { text: 'Sendt: 1. december 2026', why: 'a day to come' },
    { text: 'Sendt: 3. november 2021', why: 'years ago' },
    { text: 'Vi talte sammen den 3. november 2026.', why: 'a date in the text' },
    { text: '', why: 'nothing' },
  ])('reads none from $why', ({ text }) => {
    expect(shownDate(text, TODAY)).toBeNull();
  });
});
