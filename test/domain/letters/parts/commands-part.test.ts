import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../../shared/domain/case.ts';
import { STAFF_LANGUAGES } from '../../../../shared/domain/language.ts';
import { type Block, inlines } from '../../../../shared/domain/letters/block.ts';
import { allCommandsPart, commandsPart } from '../../../../shared/domain/letters/parts/commands-part.ts';
import { staffSetting } from '../../../../shared/domain/letters/parts/staff-setting.ts';
import { plainText } from '../../../../shared/domain/letters/plain-text.ts';
import { parseStaffReply } from '../../../../shared/domain/staff-command.ts';
import { RIGHT_WORDS } from '../../../../shared/domain/staff-words.ts';
import { aContext, organisation } from '../letter-fixtures.ts';

const setting = (staffLanguage: (typeof STAFF_LANGUAGES)[number], undoMinutes = 10) =>
  staffSetting(aContext('new-case', { organisation: { ...organisation, staffLanguage, undoMinutes } }));

/** What the list shows as something to type, item by item. */
const typed = (blocks: readonly Block[]): readonly (readonly string[])[] =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map((item) =>
          inlines(item).flatMap((part) => (typeof part !== 'string' && part.kind === 'code' ? [part.text] : [])),
        )
      : [],
  );

describe('commandsPart', () => {
  it.each(STAFF_LANGUAGES.map((language) => ({ language })))(
    'shows in $language only what the parser understands, in capitals too',
    ({ language }) => {
      const [send, note, closed, others, cancel] = typed(commandsPart(setting(language)));
      const kinds = (line: string) => parseStaffReply(line, language).commands.map((command) => command.kind);
      expect(kinds(`${send?.[0]} Kære Signe`)).toEqual(['send']);
      expect(kinds(`${note?.[0]} Ring til ham`)).toEqual(['note']);
      expect(kinds(`${cancel?.[0]}`)).toEqual(['cancel']);
      expect(kinds(`${send?.[1]}`)).toEqual(['cancel']);
      const [close, ...words] = others ?? [];
      const lines = [closed?.[0] ?? '', ...words.map((word) => `${close} ${word}`)];
      const outcomes = lines.flatMap((line) =>
        parseStaffReply(line.toUpperCase(), language).commands.map((c) => (c.kind === 'close' ? c.outcome : c.kind)),
      );
      expect(outcomes).toEqual([...OUTCOMES]);
    },
  );

  it('says that a letter leaves at once where there is no undo window', () => {
    expect(plainText(commandsPart(setting('en', 0)))).toContain('to the person at once');
    expect(plainText(commandsPart(setting('en')))).toContain('in 10 minutes. Until then you can reply CANCEL.');
  });

  it('lists every command on request, each as the parser takes it', () => {
    for (const language of STAFF_LANGUAGES) {
      const kinds = typed(allCommandsPart(setting(language)))
        .slice(5)
        .map(([words = '']) => {
          const [command] = [
            `${words}`,
            `${words} 2026-11-03`,
            `${words} de`,
            `${words} bo@example.com`,
            `${words} NOR-2026-7KQ4M2`,
            `${words} ${RIGHT_WORDS[language].access[0]}`,
            `${words} en grund`,
          ].flatMap((line) => parseStaffReply(line, language).commands);
          return command?.kind;
        });
      expect(kinds).toEqual([
        'closeRights',
        'refuse',
        'noData',
        'marketingStopped',
        'askIdentity',
        'identityConfirmed',
        'askClarification',
        'extend',
        'withdrawn',
        'forwarded',
        'duplicate',
        'rights',
        'notARequest',
        'receivedOn',
        'hold',
        'release',
        'reopen',
        'register',
        'status',
        'personIs',
        'sendAcknowledgement',
        'resend',
        'language',
        'assign',
        'away',
        'merge',
        'samePerson',
        'confirm',
        'renewAddresses',
      ]);
    }
  });

  it('shows few in each letter, and the way to all', () => {
    const text = plainText(commandsPart(setting('da')));
    expect(text).toContain('Svar HJÆLP for at se dem alle.');
    expect(text).not.toContain('DUBLET AF');
  });
});
