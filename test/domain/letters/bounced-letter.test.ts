import { describe, expect, it } from 'vitest';
import { bouncedLetter } from '../../../shared/domain/letters/bounced-letter.ts';
import { aCase, aContext, anEntry, aStray } from './letter-fixtures.ts';

const outbox = [
  anEntry('answer', {}, { key: 'answer:1', to: 'signe@example.com', status: 'sent', delivery: 'bounced' }),
  anEntry('new-case', {}, { key: 'notify:1', to: 'jens@nordlys.example.dk', status: 'sent', delivery: 'bounced' }),
];

const bounced = (about: string, changes: Parameters<typeof aCase>[0] = {}) =>
  bouncedLetter(aCase({ outbox, ...changes }), aContext('bounced-letter', { params: { about, reason: 'bounced' } }));

describe('bouncedLetter', () => {
  it('says which letter came back, and that the duty to answer stays', () => {
    const { subject, text } = bounced('answer:1');
    expect(subject).toBe('[NOR-2026-7KQ4] Ikke afleveret: svaret til personen');
    expect(text).toContain('Modtagerens mailsystem afviste svaret til personen (signe@example.com).');
    expect(text).toContain('I skal stadig svare: senest den 21. november 2026 (artikel 12, stk. 3).');
    expect(text).toContain('telefon, brev eller en anden adresse');
  });

  it('speaks of the staff address when a colleague was not reached', () => {
    const { text } = bounced('notify:1');
    expect(text).toContain('beskeden om en ny sag (jens@nordlys.example.dk)');
    expect(text).toContain('Ret den i opsætningen');
    expect(text).not.toContain('I skal stadig svare');
  });

  it('speaks of no date once the case is closed', () => {
    expect(bounced('answer:1', { state: 'closed' }).text).not.toContain('I skal stadig svare');
  });

  it('still reads when the letter itself is no longer known', () => {
    expect(bounced('answer:long-ago').text).toContain('afviste et brev (signe@example.com).');
  });

  it('reports on letters about stray mail, too', () => {
    const stray = aStray({ outbox: [anEntry('passed-on', {}, { key: 'passed-on:1' })] });
    const { subject, text } = bouncedLetter(
      stray,
      aContext('bounced-letter', { params: { about: 'passed-on:1', reason: 'bounced' } }),
    );
    expect(subject).toBe('Ikke afleveret: den videresendte mail');
    expect(text).toContain('(hanne@nordlys.example.dk)');
  });
});
