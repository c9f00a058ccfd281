import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resumeAfterSuspension } from '../../shared/domain/suspension.ts';
import { addDays } from '../../shared/domain/time.ts';

describe('resumeAfterSuspension', () => {
  it("row 35: finds IMY's 13 May 2022 and keeps the earlier 11 May (IMY-2022-9442, SJ AB)", () => {
    const dates = { receivedOn: '2022-02-09', askedOn: '2022-02-15', answeredOn: '2022-04-19' };
    expect(resumeAfterSuspension({ ...dates, months: 1, country: 'SE' })).toEqual({
      ok: true,
      value: {
        prompt: true,
        unsuspendedOn: '2022-03-09',
        shiftedOn: '2022-05-11',
        remainderOn: '2022-05-13',
        resumedOn: '2022-05-11',
        latestOn: '2022-05-11',
        calendar: 'se-2020-2045.1',
      },
    });
  });

  it('keeps the remainder where that is the earlier', () => {
    // July and August have 31 days: of 30 days 4 are used, 26 are left from 20 July; the plain date moves by 13 days.
    const dates = { receivedOn: '2026-07-03', askedOn: '2026-07-07', answeredOn: '2026-07-20' };
    const result = resumeAfterSuspension({ ...dates, months: 1, country: 'DK' });
    expect(result).toMatchObject({ value: { shiftedOn: '2026-08-16', remainderOn: '2026-08-15' } });
    // 15 August 2026 is a Saturday.
    expect(result).toMatchObject({ value: { resumedOn: '2026-08-15', latestOn: '2026-08-17' } });
  });

  it('never shortens the time that would have run without a question', () => {
    const dates = { receivedOn: '2026-07-01', askedOn: '2026-07-02', answeredOn: '2026-07-02' };
    expect(resumeAfterSuspension({ ...dates, months: 1, country: 'NO' })).toMatchObject({
      value: {
        unsuspendedOn: '2026-08-01',
        remainderOn: '2026-07-31',
        resumedOn: '2026-08-01',
        latestOn: '2026-08-03',
      },
    });
  });

  it('does not stop the clock for a question on the sixth working day', () => {
    const received = { receivedOn: '2026-11-02', answeredOn: '2026-11-30', months: 1, country: 'DK' } as const;
    expect(resumeAfterSuspension({ ...received, askedOn: '2026-11-09' })).toMatchObject({
      value: { prompt: true, shiftedOn: '2026-12-23' },
    });
    expect(resumeAfterSuspension({ ...received, askedOn: '2026-11-10' })).toMatchObject({
      value: { prompt: false, shiftedOn: '2026-12-02', remainderOn: '2026-12-02', resumedOn: '2026-12-02' },
    });
  });

  it('refuses dates in the wrong order', () => {
    const order = { months: 1, country: 'SE' } as const;
    expect(
      resumeAfterSuspension({ receivedOn: '2026-11-02', askedOn: '2026-11-01', answeredOn: '2026-11-03', ...order }),
    ).toEqual({ ok: false, error: { kind: 'asked-before-receipt' } });
    expect(
      resumeAfterSuspension({ receivedOn: '2026-11-02', askedOn: '2026-11-04', answeredOn: '2026-11-03', ...order }),
    ).toEqual({ ok: false, error: { kind: 'answered-before-asked' } });
  });

  it('allows no date that either reading would call late, unless nothing was suspended', () => {
    const days = fc.integer({ min: 0, max: 7000 });
    fc.assert(
      fc.property(days, fc.nat(12), fc.nat(90), fc.constantFrom(1, 3), (start, asking, answering, months) => {
        const receivedOn = addDays('2020-02-01', start);
        const askedOn = addDays(receivedOn, asking);
        const answeredOn = addDays(askedOn, answering);
        const result = resumeAfterSuspension({
          receivedOn,
          askedOn,
          answeredOn,
          months: months === 1 ? 1 : 3,
          country: 'SE',
        });
        if (!result.ok) return false;
        const { resumedOn, shiftedOn, remainderOn, unsuspendedOn, prompt } = result.value;
        if (resumedOn < unsuspendedOn) return false;
        if (!prompt) return resumedOn === unsuspendedOn;
        return resumedOn === unsuspendedOn || (resumedOn <= shiftedOn && resumedOn <= remainderOn);
      }),
      { numRuns: 2000, seed: 1182 },
    );
  });
});
