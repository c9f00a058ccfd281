import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../shared/domain/case.ts';
import { datesPart } from '../../../../shared/domain/letters/parts/dates-part.ts';
import { staffSetting } from '../../../../shared/domain/letters/parts/staff-setting.ts';
import { plainText } from '../../../../shared/domain/letters/plain-text.ts';
import { aCase, aContext } from '../letter-fixtures.ts';

const shown = (changes: Parameters<typeof aCase>[0] = {}): string =>
  plainText(datesPart(aCase(changes), staffSetting(aContext('reminder', { explanation: 'Sådan er den regnet ud.' }))));

const question: Case['questions'][number] = {
  about: 'identity',
  key: 'q',
  askedAt: '2026-10-22T08:00:00.000Z',
  stopsClock: true,
  answeredAt: null,
  reminded: 0,
};

describe('datesPart', () => {
  it('shows receipt, promise and limit, and how they came about', () => {
    expect(shown()).toContain('Modtaget: 21. oktober 2026 kl. 10.15\n');
    expect(shown()).toContain('en måned, artikel 12, stk. 3');
    expect(shown()).toContain('Sådan er den regnet ud.');
  });

  it('shows the safe date beside one that a pause has moved', () => {
    const text = shown({ safeOn: '2026-11-14', questions: [{ ...question, answeredAt: '2026-10-29T08:00:00.000Z' }] });
    expect(text).toContain('Sikker dato: den 14. november 2026, som om fristen aldrig havde stået stille');
    expect(text).toContain('(fristen har stået stille undervejs)');
    expect(shown()).not.toContain('Sikker dato');
  });

  it('says that the clock stands still while the question is open', () => {
    expect(shown({ questions: [question] })).toContain('Fristen står stille, mens vi venter');
    expect(shown({ questions: [{ ...question, askedAt: null }] })).not.toContain('Fristen står stille');
  });

  it('calls an extended date extended', () => {
    const extension = { reason: 'x', noticeAt: '2026-11-01T08:00:00.000Z' };
    expect(shown({ extension })).toContain('(forlænget: tre måneder, artikel 12, stk. 3)');
  });

  it('shows no statutory limit where no right is exercised', () => {
    const text = shown({ kind: 'complaint', rights: [] });
    expect(text).toContain('vores egen dato');
    expect(text).not.toContain('yderste frist');
  });

  it('shows the day alone of a request that came another way', () => {
    expect(shown({ receivedElsewhere: { on: '2026-10-21', stated: true } })).toContain('Modtaget: 21. oktober 2026\n');
  });
});
