import { describe, expect, it } from 'vitest';
import { STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import { echo } from '../../../shared/domain/letters/echo.ts';
import type { EchoLine } from '../../../shared/domain/outbox.ts';
import { aCase, aContext, organisation } from './letter-fixtures.ts';

const EVERY_LINE: readonly EchoLine[] = [
  { code: 'will-send', at: '2026-10-21T08:25:00.000Z', attachments: 2 },
  { code: 'nothing-to-send' },
  { code: 'too-long-to-send', characters: 61_234, limit: 40_000 },
  { code: 'noted' },
  { code: 'closed', outcome: 'not_a_request' },
  { code: 'closed-unanswered' },
  { code: 'already-closed' },
  { code: 'cancelled', count: 1 },
  { code: 'nothing-to-cancel' },
  { code: 'already-a-case' },
  { code: 'unclear', line: 'luk nu', nearest: 'luk opfyldt' },
  { code: 'uncertain' },
];

const echoed = (lines: readonly EchoLine[], text = ''): string =>
  echo(aCase(), aContext('echo', { params: { echo: lines, text } })).text;

describe('echo', () => {
  it('says to whom and when a letter goes, at the controller’s time, and how to stop it', () => {
    const text = echoed([{ code: 'will-send', at: '2026-10-21T08:25:00.000Z', attachments: 1 }], 'Kære Signe');
    expect(text).toContain('* Dit svar sendes til signe@example.com kl. 10.25 med 1 bilag.');
    expect(text).toContain('Fortrudt? Svar FORTRYD på denne mail før kl. 10.25.');
    expect(text).toContain('> Kære Signe');
  });

  it('repeats no text and offers no undo when nothing is to be sent', () => {
    const text = echoed([{ code: 'noted' }], 'Ring til ham i morgen');
    expect(text).toContain('* Notatet er gemt på sagen. Det sendes ikke.');
    expect(text).not.toContain('Ring til ham');
    expect(text).not.toContain('FORTRYD');
  });

  it('puts every line into words, one each, in every language', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const context = aContext('echo', {
        params: { echo: EVERY_LINE },
        organisation: { ...organisation, staffLanguage },
      });
      const items = echo(aCase(), context)
        .text.split('\n')
        .filter((line) => line.startsWith('* '));
      expect(new Set(items).size).toBe(EVERY_LINE.length);
    }
  });

  it('names the outcome in the staff language and that the person was told nothing', () => {
    const text = echoed([{ code: 'closed', outcome: 'no_data' }, { code: 'closed-unanswered' }]);
    expect(text).toContain('* Sagen er lukket: ingen data.');
    expect(text).toContain('(artikel 12, stk. 3)');
  });

  it('repeats what was not understood on one line only', () => {
    const text = echoed([{ code: 'unclear', line: `luk\n${'x'.repeat(500)}`, nearest: 'luk afvist' }]);
    expect(text).toMatch(/Linjen »luk x{95}…« er ikke forstået, og intet er gjort for den\. Mente du LUK AFVIST\?/u);
  });

  it('reminds of the date while the case is open, and not afterwards', () => {
    expect(echoed([{ code: 'noted' }])).toContain('Sagen er åben. Svar senest den 21. november 2026.');
    const closed = echo(aCase({ state: 'closed' }), aContext('echo', { params: { echo: [{ code: 'noted' }] } }));
    expect(closed.text).not.toContain('Svar senest');
  });
});
