import { describe, expect, it } from 'vitest';
import type { Question } from '../../shared/domain/case.ts';
import { explainCase } from '../../shared/domain/explain-case.ts';
import { aCase, organisation } from './letters/letter-fixtures.ts';

const question: Question = {
  about: 'identity',
  key: 'identity-question:1',
  askedAt: '2026-10-22T23:30:00.000Z',
  stopsClock: true,
  answeredAt: '2026-11-02T08:00:00.000Z',
  reminded: 0,
};

describe('explainCase', () => {
  it('takes the days of question and reply in the zone of the controller', () => {
    const paused = aCase({ questions: [question], promisedOn: '2026-12-01', latestOn: '2026-12-01' });
    const text = explainCase(paused, organisation, 'en');
    expect(text).toContain('on Friday 23 October 2026 until the reply on Monday 2 November 2026 (10 days)');
    expect(text).toContain('the date promised is Tuesday 1 December 2026');
  });

  it('leaves out a question that was never sent or stopped nothing', () => {
    for (const changes of [{ askedAt: null, answeredAt: null }, { stopsClock: false }]) {
      const text = explainCase(aCase({ questions: [{ ...question, ...changes }] }), organisation, 'en');
      expect(text).not.toContain('clock');
      expect(text).toContain('Saturday 21 November 2026, which is the date promised');
    }
  });

  it('tells of an extension with the day of its notice', () => {
    const extended = aCase({
      extension: { reason: 'mange mails', noticeAt: '2026-11-10T09:00:00.000Z' },
      promisedOn: '2027-01-21',
      safeOn: '2027-01-21',
      latestOn: '2027-01-21',
    });
    const text = explainCase(extended, organisation, 'en');
    expect(text).toContain('extended period of three months');
    expect(text).toContain('went out on Tuesday 10 November 2026');
    expect(text).not.toContain('mange mails');
  });

  it('names no time of day for a request that came another way', () => {
    const text = explainCase(aCase({ receivedElsewhere: { on: '2026-10-21', stated: true } }), organisation, 'en');
    expect(text).toContain('by another way than this mailbox');
    expect(text).not.toContain('local time');
  });
});
