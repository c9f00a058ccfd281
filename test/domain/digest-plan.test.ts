import { describe, expect, it } from 'vitest';
import { digestDue, nextDigestAt } from '../../shared/domain/digest-plan.ts';
import { serverSystems } from '../support/case-story.ts';

const settled = (digestedThrough: string) => ({ digestedThrough });

describe('nextDigestAt', () => {
  it.each([
    { through: '2027-01-05T08:00:00.000Z', at: '2027-01-11T07:00:00.000Z', why: 'the next Monday at eight' },
    { through: '2027-01-11T06:59:00.000Z', at: '2027-01-11T07:00:00.000Z', why: 'the same Monday' },
    { through: '2027-01-11T07:00:00.000Z', at: '2027-01-18T07:00:00.000Z', why: 'a week later' },
    {
      through: '2027-03-25T07:00:00.000Z',
      at: '2027-03-30T06:00:00.000Z',
      why: 'the Tuesday after Easter, summer time',
    },
    { through: '2027-03-29T10:00:00.000Z', at: '2027-03-30T06:00:00.000Z', why: 'still that Tuesday' },
    { through: '2027-03-30T06:00:00.000Z', at: '2027-04-05T06:00:00.000Z', why: 'and the Monday after' },
  ])('is $why', ({ through, at }) => {
    expect(nextDigestAt(settled(through), serverSystems)).toBe(at);
  });
});

describe('digestDue', () => {
  it('is the last one after an outage of weeks, and none when all are settled', () => {
    const due = digestDue(settled('2027-01-04T07:00:00.000Z'), serverSystems, '2027-02-03T12:00:00.000Z');
    expect(due).toBe('2027-02-01T07:00:00.000Z');
    expect(digestDue(settled(due ?? ''), serverSystems, '2027-02-03T12:00:00.000Z')).toBeNull();
  });
});
