import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../../shared/domain/case.ts';
import { STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import { echo } from '../../../shared/domain/letters/echo.ts';
import { type EchoLine, WEAK_REASONS } from '../../../shared/domain/outbox.ts';
import { aCase, aContext, anEntry, organisation } from './letter-fixtures.ts';

const AT = '2026-10-21T08:25:00.000Z';

const EVERY_LINE: readonly EchoLine[] = [
  { code: 'all-decided', outcome: 'partly' },
  { code: 'no-such-case', reference: 'NOR-2026-AAAAAA' },
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
  { code: 'right-decided', right: 'access', outcome: 'fulfilled', at: null },
  { code: 'right-decided', right: 'erasure', outcome: 'refused', at: AT },
  { code: 'no-such-right', right: 'portability' },
  { code: 'still-unanswered', rights: ['access', 'erasure'] },
  { code: 'ground-missing', right: 'erasure' },
  ...QUESTIONS.flatMap((about): readonly EchoLine[] => [
    { code: 'will-ask', about, at: AT, stopsClock: true },
    { code: 'will-ask', about, at: AT, stopsClock: false },
    { code: 'already-asked', about },
    { code: 'question-settled', about, promisedOn: '2026-12-01' },
  ]),
  { code: 'question-missing' },
  { code: 'no-open-question' },
  { code: 'will-extend', at: AT, promisedOn: '2027-01-21' },
  ...WEAK_REASONS.map((why): EchoLine => ({ code: 'weak-reason', why, reason: 'ferie' })),
  { code: 'too-late-to-extend', promisedOn: '2026-11-21' },
  { code: 'already-extended' },
  { code: 'no-statutory-clock' },
  { code: 'will-send-letter', letter: 'no-data', at: AT },
  { code: 'will-send-letter', letter: 'withdrawal', at: AT },
  { code: 'will-send-letter', letter: 'marketing-stopped', at: AT },
  { code: 'rights-corrected', rights: ['access', 'erasure'] },
  { code: 'duplicate-of', reference: 'NOR-2026-AAAAAA' },
  { code: 'received-on', receivedOn: '2026-10-01', promisedOn: '2026-11-01', latestOn: '2026-11-02' },
  { code: 'impossible-date', on: '2027-10-01' },
  { code: 'on-hold' },
  { code: 'hold-ended' },
  { code: 'not-on-hold' },
  { code: 'reopened' },
  { code: 'not-closed' },
  { code: 'register-follows' },
  { code: 'person-named', address: 'bo@example.com' },
  { code: 'cannot-name-person' },
  { code: 'acknowledgement-goes' },
  { code: 'acknowledged-already' },
  { code: 'no-address' },
  { code: 'language-set', language: 'de' },
  { code: 'assigned', to: 'jonas@nordisk-cloud.example' },
  { code: 'no-such-colleague' },
  { code: 'away-until', until: '2026-12-07' },
  { code: 'merged-into', reference: 'NOR-2026-AAAAAA' },
  { code: 'cannot-merge', reference: 'NOR-2026-AAAAAA' },
  { code: 'will-resend', letter: 'answer', at: AT },
  { code: 'nothing-to-resend' },
  { code: 'not-a-stranger' },
  { code: 'nothing-to-confirm' },
  { code: 'addresses-renewed' },
  { code: 'names-identifiers', kinds: ['cpr'] },
  { code: 'names-addresses', addresses: ['bo@example.com'] },
  { code: 'too-large-to-send', bytes: 9_400_000, limit: 7_000_000 },
  { code: 'status' },
  { code: 'help' },
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
      // The echo of `help` and `status` has lists of its own below; the first list is what was done.
      const done = echo(aCase(), context).text.split('\n\n')[3] ?? '';
      expect(new Set(done.split('\n')).size).toBe(EVERY_LINE.length);
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

  it('tells what a question does to the clock, and that it can be taken back', () => {
    const asking = (stopsClock: boolean): string =>
      echoed([{ code: 'will-ask', about: 'identity', at: AT, stopsClock }]);
    expect(asking(true)).toContain(
      'Personen bliver kl. 10.25 bedt om at bekræfte sin identitet. Fra da af står fristen stille',
    );
    expect(asking(false)).toContain('Fristen løber videre');
    expect(asking(true)).toContain('Svar FORTRYD inden da.');
  });

  it('questions a weak reason by the decision that rejected it, and shows how to insist', () => {
    const text = echoed([{ code: 'weak-reason', why: 'holidays', reason: 'sommerferie' }]);
    expect(text).toContain('Datatilsynet 2019-423-0202');
    expect(text).toContain('FORLÆNG ALLIGEVEL');
    expect(text).toContain('Intet er sendt.');
  });

  it('shows where the letter claims to have searched, unless staff wrote it themselves', () => {
    const line: EchoLine = { code: 'will-send-letter', letter: 'no-data', at: AT };
    expect(echoed([line])).toContain('søgt her: kundesystem og servicehistorik, sikkerhedskopier.');
    const own = aCase({ outbox: [anEntry('no-data', { text: 'Kun i arkivet.' })] });
    const { text } = echo(own, aContext('echo', { params: { echo: [line] } }));
    expect(text).not.toContain('kundesystem');
  });

  it('shows that the confirmation claims a block list', () => {
    expect(echoed([{ code: 'will-send-letter', letter: 'marketing-stopped', at: AT }])).toContain('spærreliste');
  });

  it('says what still has to be decided before a case can close', () => {
    expect(echoed([{ code: 'still-unanswered', rights: ['erasure'] }])).toContain('Ikke afgjort endnu: sletning.');
  });
});
