import { describe, expect, it } from 'vitest';
import { register, registerCsv } from '../../shared/domain/register.ts';
import { storedCase, storedOffice, storedStray, storedTombstone } from '../contracts/dossiers.ts';
import { serverSystems } from '../support/case-story.ts';

const TODAY = '2026-12-22';

const answered = storedCase('aaaa', {
  rights: [
    { right: 'access', confidence: 1, outcome: 'fulfilled', ground: null, letter: null },
    { right: 'erasure', confidence: 1, outcome: 'refused', ground: 'secret, of Karen', letter: 'refusal:m1' },
  ],
  state: 'closed',
  outcome: 'partly',
  closedAt: '2026-12-03T10:00:00.000Z',
  outbox: storedCase('aaaa').outbox.map((letter) => ({
    ...letter,
    letter: 'answer' as const,
    sentAt: '2026-12-01T23:30:00.000Z',
  })),
});

const rowOf = (changes: Parameters<typeof storedCase>[1]) =>
  register([storedCase('aaaa', changes)], serverSystems, TODAY)[0];

describe('register', () => {
  it('counts the days to the answer, by the calendar of the organisation', () => {
    // 23:30 UTC on 1 December is 2 December in Copenhagen.
    expect(register([answered], serverSystems, TODAY)).toMatchObject([
      { answeredOn: '2026-12-02', closedOn: '2026-12-03', daysUsed: 11, onTime: true, outcome: 'partly' },
    ]);
  });

  it('says of an open case that it is late from the day after the statutory limit, and nothing before', () => {
    expect(rowOf({ latestOn: '2026-12-22' })).toMatchObject({ state: 'open', daysUsed: null, onTime: null });
    expect(rowOf({ latestOn: '2026-12-21' })).toMatchObject({ state: 'open', onTime: false });
  });

  it('does not call late what waits for the person', () => {
    const asked = { about: 'identity', key: 'q', askedAt: '2026-11-23T08:00:00.000Z', answeredAt: null } as const;
    const questions = [{ ...asked, stopsClock: true, reminded: 0 }];
    expect(rowOf({ state: 'waiting', questions })).toMatchObject({ state: 'waiting', paused: true, onTime: null });
  });

  it('claims no punctuality where a right was fulfilled and no answer went out by mail', () => {
    const closed = { state: 'closed', outcome: 'fulfilled', outbox: [] } as const;
    expect(rowOf({ ...closed, closedAt: '2026-12-01T10:00:00.000Z' })).toMatchObject({ onTime: null, daysUsed: 10 });
    expect(rowOf({ ...closed, outcome: 'withdrawn', closedAt: '2026-12-01T10:00:00.000Z' })).toMatchObject({
      onTime: true,
    });
  });

  it('runs no limit for a question that exercises no right', () => {
    expect(rowOf({ kind: 'inquiry', rights: [], latestOn: '2026-12-01' })).toMatchObject({ onTime: null });
  });

  it('keeps erased cases, and leaves out other organisations, stray mail and offices', () => {
    const all = [
      answered,
      storedTombstone('bbbb', { receivedOn: '2020-01-31' }),
      storedStray('cccc'),
      storedOffice('dddd'),
      storedTombstone('eeee', { was: 'stray', closing: null }),
      storedCase('ffff', { organisation: 'safespring' }),
    ];
    expect(register(all, serverSystems, TODAY).map(({ state }) => state)).toEqual(['erased', 'closed']);
  });

  it('takes both bounds with it', () => {
    const all = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'].map((receivedOn, n) =>
      storedCase(`case${n}`, { receivedOn }),
    );
    const between = { from: '2026-11-02', to: '2026-11-03' };
    expect(register(all, serverSystems, TODAY, between).map(({ receivedOn }) => receivedOn)).toEqual([
      '2026-11-02',
      '2026-11-03',
    ]);
  });
});

describe('registerCsv', () => {
  it('has a header and one line a case, with no word, name or address of anybody', () => {
    const csv = registerCsv(register([answered], serverSystems, TODAY));
    expect(csv).toBe(
      'organisation,reference,kind,rights,outcomes,state,outcome,received_on,promised_on,latest_on,answered_on,closed_on,extended,paused,days_used,on_time\r\n' +
        'server-systems,SRV-2026-7KQ4M2,request,access (Art. 15); erasure (Art. 17),access: fulfilled; erasure: refused,closed,partly,2026-11-21,2026-12-21,2026-12-21,2026-12-02,2026-12-03,no,no,11,yes\r\n',
    );
    expect(csv).not.toMatch(/karen|secret|@/iu);
  });
});
