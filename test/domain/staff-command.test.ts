import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../shared/domain/case.ts';
import { STAFF_LANGUAGES } from '../../shared/domain/language.ts';
import { COMMAND_WORDS, OUTCOME_WORDS, parseStaffReply } from '../../shared/domain/staff-command.ts';

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
});
