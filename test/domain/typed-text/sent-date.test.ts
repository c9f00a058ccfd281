import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentDate } from '../../../shared/domain/typed-text/sent-date.ts';

describe('sentDate', () => {
  it.each([
    { line: '8. juni 2026 21:16', why: 'Outlook, Danish' },
    { line: 'den 8 juni 2026 21:16', why: 'Outlook, Swedish' },
    { line: 'mandag 8. juni 2026 kl. 21.16', why: 'Outlook for Mac, Danish and Norwegian' },
    { line: 'måndag 8. juni 2026 kl. 21:16', why: 'nynorsk' },
    { line: 'Monday, June 8, 2026 9:16 PM', why: 'Outlook, American' },
    { line: 'Mon, Jun 8, 2026 at 9:16 PM', why: 'Gmail, American' },
    { line: '8 June 2026 at 21:16:05 CEST', why: 'Apple Mail, British' },
    { line: 'Montag, 8. Juni 2026 um 21:16 Uhr', why: 'GMX' },
    { line: 'maanantai 8. kesäkuuta 2026 21.16', why: 'Outlook, Finnish' },
    { line: '8.6.2026 klo 21.16', why: 'figures, Finnish' },
    { line: '08.06.2026  21.16  (GMT+01:00)', why: 'Samsung' },
    { line: '08-06-2026 21:16', why: 'Notes, Danish' },
    { line: '2026-06-08 21:16', why: 'figures, Swedish' },
    { line: 'Mon, 8 Jun 2026 21:16:05 +0200', why: 'Thunderbird; its zone is left out' },
    { line: '08.06.26 21:16', why: 'a year of two figures' },
  ])('reads $why', ({ line }) => {
    expect(sentDate(line)).toEqual({ kind: 'local', on: '2026-06-08', time: '21:16' });
  });

  it('reads each month in each language', () => {
    const months: Record<string, string> = {
      da: 'januar februar marts april maj juni juli august september oktober november december',
      sv: 'januari februari mars april maj juni juli augusti september oktober november december',
      nb: 'januar februar mars april mai juni juli august september oktober november desember',
      en: 'January February March April May June July August September October November December',
      de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
      fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    };
    for (const names of Object.values(months)) {
      for (const [index, name] of names.split(' ').entries()) {
        const on = `2026-${String(index + 1).padStart(2, '0')}-03`;
        expect(sentDate(`3. ${name} 2026`), name).toEqual({ kind: 'local', on, time: null });
      }
    }
  });

  it('keeps an instant whose zone is named', () => {
    expect(sentDate('2026-06-08T19:16:05.000Z')).toEqual({ kind: 'instant', at: '2026-06-08T19:16:05.000Z' });
    expect(sentDate('2026-06-08T21:16:05+0200')).toEqual({ kind: 'instant', at: '2026-06-08T21:16:05+0200' });
  });

  it('reads noon and midnight of a twelve-hour clock', () => {
    expect(sentDate('June 8, 2026 12:05 AM')).toMatchObject({ time: '00:05' });
    expect(sentDate('June 8, 2026 12:05 PM')).toMatchObject({ time: '12:05' });
  });

  it('does not guess between two orders of day and month', () => {
    expect(sentDate('08/06/2026 21:16')).toBeNull();
    expect(sentDate('18/06/2026 21:16')).toMatchObject({ on: '2026-06-18' });
    expect(sentDate('06/18/2026 21:16')).toMatchObject({ on: '2026-06-18' });
  });

  it.each(['', 'i går', '31. juni 2026', '29. februar 2027', '0.0.2026', '45.13.2026', '8. brumaire 2026'])(
    'says nothing about %j',
    (line) => {
      expect(sentDate(line)).toBeNull();
    },
  );

  it('never names a day that does not exist', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (day, month) => {
        const found = sentDate(`${day}.${month}.2026 10:12`);
        if (found?.kind === 'local') {
          expect(new Date(`${found.on}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found.on);
        }
      }),
    );
  });
});
