import { describe, expect, it } from 'vitest';
import { namesTime } from '../../../shared/domain/typed-text/time-of-day.ts';

describe('namesTime', () => {
  it.each([
    '04.05.2026 10:12',
    '4.5.2026 klo 10.12',
    'maanantai 4. toukokuuta 2026 klo 10.12.22',
    'Am 04.05.26 um 10:12',
    '2026-05-04 10:12',
    'Monday, May 4, 2026 10:12 AM',
  ])('finds the time in "%s"', (text) => {
    expect(namesTime(text)).toBe(true);
  });

  it.each(['5.5.2026', '04.05.2026', '4. 5. 2026', '04.05.26', '5. maj 2026', '2026-05-05', ''])(
    'takes no date for a time in "%s"',
    (text) => {
      expect(namesTime(text)).toBe(false);
    },
  );
});
