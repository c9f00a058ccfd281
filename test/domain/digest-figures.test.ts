import { describe, expect, it } from 'vitest';
import { digestFigures } from '../../shared/domain/digest-figures.ts';
import { storedCase, storedOffice, storedStray, storedTombstone } from '../contracts/dossiers.ts';
import { serverSystems } from '../support/case-story.ts';

const asked = {
  about: 'identity',
  key: 'identity-question:m1',
  askedAt: '2026-11-23T08:00:00.000Z',
  stopsClock: true,
  answeredAt: null,
  reminded: 0,
} as const;

describe('digestFigures', () => {
  it('tells what is open, soon due, overdue, waiting, withheld, lost and held', () => {
    const [ack] = storedCase('a').outbox;
    if (ack === undefined) throw new Error('no letter');
    const figures = digestFigures(
      [
        storedCase('soon', { reference: 'SRV-2026-SOON22', promisedOn: '2026-12-28' }),
        storedCase('late', { reference: 'SRV-2026-LATE22', promisedOn: '2026-12-20' }),
        storedCase('asked', { reference: 'SRV-2026-ASKD22', promisedOn: '2026-12-19', questions: [asked] }),
        storedCase('held-back', {
          reference: 'SRV-2026-BACK22',
          promisedOn: '2027-01-20',
          outbox: [{ ...ack, status: 'withheld' }],
        }),
        storedCase('lost', {
          reference: 'SRV-2026-LOST22',
          promisedOn: '2027-01-21',
          outbox: [{ ...ack, delivery: 'bounced' }],
        }),
        storedCase('closed', { state: 'closed' }),
        storedCase('other', { organisation: 'safespring' }),
        storedStray('spam', { reason: 'spam' }),
        storedStray('decided', { releasedAs: 'case soon' }),
        storedStray('ordinary', { disposition: 'passed_on', reason: null }),
        storedStray('this-week', { disposition: 'passed_on', reason: null, receivedAt: '2026-12-15T08:00:00.000Z' }),
        storedOffice('office'),
        storedTombstone('erased'),
      ],
      serverSystems,
      '2026-12-21',
    );
    const marks = figures.open.map(({ reference, kind, rights, promisedOn, ...facts }) => [
      reference,
      ...Object.entries(facts).flatMap(([name, holds]) => (holds ? [name] : [])),
    ]);
    expect(marks).toEqual([
      ['SRV-2026-ASKD22', 'waiting'],
      ['SRV-2026-LATE22', 'overdue'],
      ['SRV-2026-SOON22', 'dueSoon'],
      ['SRV-2026-BACK22', 'acknowledgementWithheld'],
      ['SRV-2026-LOST22', 'letterLost'],
    ]);
    expect(figures.held).toEqual([{ receivedOn: '2026-11-21', reason: 'spam' }]);
    expect(figures.passedOn).toBe(1);
  });
});
