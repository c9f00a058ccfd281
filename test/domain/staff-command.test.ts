import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../shared/domain/case.ts';
import { STAFF_LANGUAGES } from '../../shared/domain/language.ts';
import { STAFF_PHRASES } from '../../shared/domain/letters/phrases/staff-phrases.ts';
import { RIGHT_IDS } from '../../shared/domain/rights.ts';
import { COMMAND_WORDS, OUTCOME_WORDS, parseStaffReply } from '../../shared/domain/staff-command.ts';

const BARE = [
  'identityConfirmed',
  'noData',
  'notARequest',
  'marketingStopped',
  'withdrawn',
  'forwarded',
  'hold',
  'release',
  'reopen',
  'register',
  'status',
  'help',
] as const;

describe('parseStaffReply', () => {
  it('takes a reply without a command as a note', () => {
    expect(parseStaffReply('Jeg har ringet til Anna.\nHun venter.', 'da')).toEqual({
      commands: [],
      text: 'Jeg har ringet til Anna.\nHun venter.',
      unclear: [],
    });
  });

  it.each([
    { typed: 'send\n\nKære Anna\n\nMvh Mette', text: 'Kære Anna\n\nMvh Mette' },
    { typed: 'Send:\nKære Anna\n\nMvh Mette', text: 'Kære Anna\n\nMvh Mette' },
    { typed: 'SEND Kære Anna\n\nMvh Mette', text: 'Kære Anna\n\nMvh Mette' },
    { typed: '\n\n  send.  \nKære Anna\n\nMvh Mette', text: 'Kære Anna\n\nMvh Mette' },
  ])('reads the letter after send: $typed', ({ typed, text }) => {
    expect(parseStaffReply(typed, 'da')).toEqual({ commands: [{ kind: 'send' }], text, unclear: [] });
  });

  it('reads several commands, one a line, before the text', () => {
    expect(parseStaffReply('skicka\nstäng uppfyllt\n\nHej Anna', 'sv')).toEqual({
      commands: [{ kind: 'send' }, { kind: 'close', outcome: 'fulfilled' }],
      text: 'Hej Anna',
      unclear: [],
    });
  });

  it('never reads a command below the first line of text', () => {
    expect(parseStaffReply('Hej\nclose refused\nsend', 'en').commands).toEqual([]);
    expect(parseStaffReply('send\nDear Anna\nclose refused', 'en')).toMatchObject({
      commands: [{ kind: 'send' }],
      text: 'Dear Anna\nclose refused',
    });
  });

  it('understands words without their marks, as phones type them', () => {
    expect(parseStaffReply('Stang avslaget', 'sv').commands).toEqual([{ kind: 'close', outcome: 'refused' }]);
    expect(parseStaffReply('angra', 'sv').commands).toEqual([{ kind: 'cancel' }]);
    expect(parseStaffReply('foresporsel', 'nb').commands).toEqual([{ kind: 'request' }]);
  });

  it.each(STAFF_LANGUAGES.flatMap((language) => OUTCOMES.map((outcome) => ({ language, outcome }))))(
    'understands close with $outcome in $language and in English',
    ({ language, outcome }) => {
      const own = `${COMMAND_WORDS[language].close} ${OUTCOME_WORDS[language][outcome]}`;
      expect(parseStaffReply(own, language).commands).toEqual([{ kind: 'close', outcome }]);
      expect(parseStaffReply(`close ${OUTCOME_WORDS.en[outcome]}`, language).commands).toEqual([
        { kind: 'close', outcome },
      ]);
    },
  );

  it('does nothing for a mistyped outcome and names the nearest', () => {
    expect(parseStaffReply('close fulfiled', 'en')).toEqual({
      commands: [],
      text: '',
      unclear: [{ line: 'close fulfiled', nearest: 'close fulfilled' }],
    });
  });

  it('names the nearest outcome in the staff language, and the commonest when none was typed', () => {
    expect(parseStaffReply('close fullfilled', 'da').unclear).toEqual([
      { line: 'close fullfilled', nearest: 'luk opfyldt' },
    ]);
    expect(parseStaffReply('luk', 'da').unclear).toEqual([{ line: 'luk', nearest: 'luk opfyldt' }]);
  });

  it.each(['sned', 'sendd', 'snd', 'skicak'])('does not take a mistyped send for a note: %s', (typed) => {
    const reply = parseStaffReply(`${typed}\nHej Anna`, 'sv');
    expect(reply.commands).toEqual([]);
    expect(reply.unclear).toEqual(typed === 'snd' ? [] : [{ line: typed, nearest: 'skicka' }]);
  });

  it.each(['undo', 'stop', 'cancel send', 'fortryd send', 'Fortryd.'])('takes back a letter by %s', (typed) => {
    expect(parseStaffReply(typed, 'da').commands).toEqual([{ kind: 'cancel' }]);
  });

  it('takes a sentence that begins with a command word as prose', () => {
    const typed = 'Luk gerne sagen når du har talt med hende';
    expect(parseStaffReply(typed, 'da')).toEqual({ commands: [], text: typed, unclear: [] });
    expect(parseStaffReply('Cancel the meeting', 'en').commands).toEqual([]);
  });

  it.each(STAFF_LANGUAGES.flatMap((language) => BARE.map((name) => ({ language, name }))))(
    'understands $name in $language and in English, with capitals and a full stop',
    ({ language, name }) => {
      for (const words of [COMMAND_WORDS[language][name], COMMAND_WORDS.en[name]]) {
        expect(parseStaffReply(words, language).commands).toEqual([{ kind: name }]);
        expect(parseStaffReply(`${words.toUpperCase()}.`, language).commands).toEqual([{ kind: name }]);
      }
    },
  );

  it.each([
    { typed: 'close access fulfilled', decisions: [['access', 'fulfilled', '']] },
    {
      typed: 'close access fulfilled, erasure refused: the Bookkeeping Act, section 12, keeps invoices',
      decisions: [
        ['access', 'fulfilled', ''],
        ['erasure', 'refused', 'the Bookkeeping Act, section 12, keeps invoices'],
      ],
    },
    {
      typed: 'luk indsigt opfyldt, sletning delvist: fakturaer bevares',
      decisions: [
        ['access', 'fulfilled', ''],
        ['erasure', 'partly', 'fakturaer bevares'],
      ],
    },
    {
      typed: 'close consent withdrawal no data; objection not a request',
      decisions: [
        ['consent_withdrawal', 'no_data', ''],
        ['objection', 'not_a_request', ''],
      ],
    },
  ])('reads outcomes right by right: $typed', ({ typed, decisions }) => {
    const read = decisions.map(([right, outcome, ground]) => ({ right, outcome, ground }));
    expect(parseStaffReply(typed, 'da').commands).toEqual([{ kind: 'closeRights', decisions: read }]);
  });

  it('does nothing where one outcome of several is mistyped, and never takes the line for a note', () => {
    expect(parseStaffReply('close access fulfiled, erasure refused: they are needed', 'en')).toEqual({
      commands: [],
      text: '',
      unclear: [{ line: 'close access fulfiled, erasure refused: they are needed', nearest: 'close access fulfilled' }],
    });
  });

  it.each([
    { typed: 'extend Your data lies in 14 archives', read: { kind: 'extend', words: 'Your data lies in 14 archives' } },
    { typed: 'forlæng alligevel: ferie', read: { kind: 'extendAnyway', words: 'ferie' } },
    { typed: 'extend', read: { kind: 'extend', words: '' } },
    { typed: 'spørg identitet', read: { kind: 'askIdentity', words: '' } },
    { typed: 'Spørg om præcisering: Hvilke år?', read: { kind: 'askClarification', words: 'Hvilke år?' } },
    { typed: 'afvis sletning: bogføringsloven', read: { kind: 'refuse', right: 'erasure', words: 'bogføringsloven' } },
    { typed: 'rights access, erasure', read: { kind: 'rights', rights: ['access', 'erasure'] } },
    { typed: 'rettigheder sletning og indsigt', read: { kind: 'rights', rights: ['access', 'erasure'] } },
    { typed: 'duplicate of [SRV-2026-7kq4m2]', read: { kind: 'duplicate', reference: 'SRV-2026-7KQ4M2' } },
    { typed: 'received on 2026-11-03', read: { kind: 'receivedOn', on: '2026-11-03' } },
    { typed: 'modtaget den 3.11.2026', read: { kind: 'receivedOn', on: '2026-11-03' } },
    { typed: 'modtaget den 3. november 2026', read: { kind: 'receivedOn', on: '2026-11-03' } },
    { typed: 'modtaget tirsdag den 3. november 2026', read: { kind: 'receivedOn', on: '2026-11-03' } },
    { typed: 'received on 3 Nov 2026', read: { kind: 'receivedOn', on: '2026-11-03' } },
    { typed: 'received on November 3, 2026', read: { kind: 'receivedOn', on: '2026-11-03' } },
  ])('reads what a command takes with it: $typed', ({ typed, read }) => {
    expect(parseStaffReply(typed, 'da')).toEqual({ commands: [read], text: '', unclear: [] });
  });

  it.each([
    { typed: 'received on 3/11/2026', nearest: 'received on 2026-11-03' },
    { typed: 'received on 2026-02-30', nearest: 'received on 2026-11-03' },
    { typed: 'duplicate of 17', nearest: 'duplicate of ABC-2026-7KQ4M2' },
    { typed: 'rights', nearest: 'rights access, erasure' },
    { typed: 'rights access, everything', nearest: 'rights access, erasure' },
    { typed: 'refuse', nearest: 'refuse erasure …' },
    { typed: 'identity confirmd', nearest: 'identity confirmed' },
    { typed: 'reopn', nearest: 'reopen' },
  ])('names the command that was meant: $typed', ({ typed, nearest }) => {
    const reply = parseStaffReply(typed, 'en');
    expect(reply.commands).toEqual([]);
    expect(reply.unclear).toEqual([{ line: typed, nearest }]);
  });

  it.each([
    'Received with thanks',
    'Status is that we are still looking',
    'Release the hounds, he said',
    'Rights are a fine thing',
    'Help would be nice',
    'Withdrawn by phone today, she will write',
  ])('takes prose as prose, even when it begins like a command: %s', (typed) => {
    expect(parseStaffReply(typed, 'en')).toEqual({ commands: [], text: typed, unclear: [] });
  });

  it('has no two commands in one word, in any language', () => {
    for (const words of Object.values(COMMAND_WORDS))
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });

  it('understands every right by the name that letters give it', () => {
    for (const language of STAFF_LANGUAGES) {
      for (const right of RIGHT_IDS) {
        const named = `${COMMAND_WORDS[language].rights} ${STAFF_PHRASES[language].rights[right]}`;
        expect(parseStaffReply(named, language).commands).toEqual([{ kind: 'rights', rights: [right] }]);
      }
    }
  });

  it('never throws, and loses no line of what was typed', () => {
    const lines = fc.array(
      fc.oneof(fc.string(), fc.constantFrom(...Object.values(COMMAND_WORDS.da), 'close access', 'rights access;;,')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom(...STAFF_LANGUAGES), (typed, language) => {
        const reply = parseStaffReply(typed.join('\n'), language);
        expect(typed.join('\n')).toContain(reply.text);
        for (const { line } of reply.unclear) expect(typed.join('\n')).toContain(line);
      }),
    );
  });
});
