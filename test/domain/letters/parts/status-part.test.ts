import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../shared/domain/case.ts';
import { staffSetting } from '../../../../shared/domain/letters/parts/staff-setting.ts';
import { statusPart } from '../../../../shared/domain/letters/parts/status-part.ts';
import { plainText } from '../../../../shared/domain/letters/plain-text.ts';
import { aCase, aContext } from '../letter-fixtures.ts';

const shown = (changes: Parameters<typeof aCase>[0] = {}): string =>
  plainText(statusPart(aCase(changes), staffSetting(aContext('echo'))));

const question: Question = {
  about: 'identity',
  key: 'q',
  askedAt: '2026-10-22T22:30:00.000Z',
  stopsClock: true,
  answeredAt: null,
  reminded: 0,
};

describe('statusPart', () => {
  it('tells each question with its days, in the zone of the controller', () => {
    expect(shown({ questions: [question] })).toContain(
      'Spørgsmål om identitet: stillet den 23. oktober 2026, intet svar endnu',
    );
    expect(shown({ questions: [{ ...question, answeredAt: '2026-10-26T09:00:00.000Z' }] })).toContain(
      'afklaret den 26. oktober 2026',
    );
    expect(shown({ questions: [{ ...question, askedAt: null }] })).toContain('venter på at blive sendt');
    expect(shown()).not.toContain('Spørgsmål');
  });

  it('tells that nothing is erased while the case is kept for a legal claim', () => {
    const legalHold = { since: '2026-11-02T09:00:00.000Z', by: 'staff:hanne@nordlys.example.dk' };
    expect(shown({ legalHold })).toContain('Bevares på grund af et retskrav: siden den 2. november 2026');
    expect(shown()).not.toContain('retskrav');
  });
});
