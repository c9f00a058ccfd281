import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../shared/adapters/log.ts';
import type { LogFacts } from '../../shared/app/ports.ts';

const linesOf = (use: (log: ReturnType<typeof createLog>) => void, always?: LogFacts): unknown[] => {
  const lines: string[] = [];
  use(createLog((line) => lines.push(line), always));
  return lines.map((line) => JSON.parse(line));
};

describe('createLog', () => {
  it('writes one JSON object a line: level, what, facts', () => {
    const lines = linesOf((log) => {
      log.info('letter sent', { dossier: 'k4q7m2xh5tva', letter: 'acknowledgement', milliseconds: 12 });
      log.warn('letter refused', { reason: 'try-later' });
      log.error('mail not taken in', { errorName: 'AdapterError', count: 0 });
      log.info('dispatched');
    });
    expect(lines).toEqual([
      { level: 'info', what: 'letter sent', dossier: 'k4q7m2xh5tva', letter: 'acknowledgement', milliseconds: 12 },
      { level: 'warn', what: 'letter refused', reason: 'try-later' },
      { level: 'error', what: 'mail not taken in', errorName: 'AdapterError', count: 0 },
      { level: 'info', what: 'dispatched' },
    ]);
  });

  it('puts standing facts on every line', () => {
    const lines = linesOf((log) => log.info('dispatched', { count: 1 }), { organisation: 'server-systems' });
    expect(lines).toEqual([{ level: 'info', what: 'dispatched', organisation: 'server-systems', count: 1 }]);
  });

  it('drops and counts facts that are not on the list', () => {
    const facts = { dossier: 'k4q7', subject: 'Slet mig', from: 'karen.testsen@example.dk' };
    expect(linesOf((log) => log.info('mail read', facts))).toEqual([
      { level: 'info', what: 'mail read', dossier: 'k4q7', dropped: 2 },
    ]);
  });

  it.each([
    { facts: { reason: 'karen.testsen@example.dk' }, why: 'an address' },
    { facts: { reason: 'Karen Testsen wrote' }, why: 'a sentence' },
    { facts: { dossier: 'k4q7\n{"level":"error"}' }, why: 'a second line' },
    { facts: { letter: 'x'.repeat(161) }, why: 'something long' },
    { facts: { reason: '' }, why: 'nothing' },
    { facts: { count: Number.NaN }, why: 'no number' },
  ])('drops and counts a fact that holds $why', ({ facts }) => {
    expect(linesOf((log) => log.info('mail read', facts))).toEqual([{ level: 'info', what: 'mail read', dropped: 1 }]);
  });

  it('says nothing of a fact that is undefined', () => {
    expect(linesOf((log) => log.info('mail read', { reason: undefined }))).toEqual([
      { level: 'info', what: 'mail read' },
    ]);
  });

  it('does not write what is no phrase of ours', () => {
    expect(linesOf((log) => log.error('bounce from karen.testsen@example.dk'))).toEqual([
      { level: 'error', what: 'unnamed', dropped: 1 },
    ]);
  });

  it('never throws, and never lets an address or a line break through', () => {
    fc.assert(
      fc.property(fc.string(), fc.object(), (what, facts) => {
        const lines: string[] = [];
        const address = { ...facts, reason: `${what}@example.dk` };
        createLog((line) => lines.push(line)).warn(what, address as LogFacts);
        expect(lines).toHaveLength(1);
        expect(lines[0]).not.toMatch(/@|[\r\n]/);
      }),
    );
  });

  it('never throws when a fact or the writing does', () => {
    const trap = {
      get reason(): string {
        throw new Error('no');
      },
    };
    expect(linesOf((log) => log.info('mail read', trap))).toEqual([]);
    const full = createLog(() => {
      throw new Error('disk full');
    });
    expect(() => full.error('mail not taken in')).not.toThrow();
  });
});
