import { describe, expect, it } from 'vitest';
import { commandInWords } from '../../shared/domain/command-in-words.ts';
import { STAFF_LANGUAGES } from '../../shared/domain/language.ts';
import { parseStaffReply } from '../../shared/domain/staff-command.ts';

const inWords = (typed: string): readonly string[] =>
  parseStaffReply(typed, 'da').commands.map((command) => commandInWords(command, 'da'));

describe('commandInWords', () => {
  it('says what would be done in our own words', () => {
    expect(inWords('close access fulfilled, erasure refused: fordi evil.example\nreceived on 2026-11-03')).toEqual([
      'luk indsigt opfyldt, sletning afvist',
      'modtaget den 2026-11-03',
    ]);
  });

  it.each([
    'extend fordi evil.example',
    'assign evil.example',
    'person is a@evil.example',
    'refuse erasure evil.example',
    'duplicate of SRV-2026-ABCDEF',
  ])('repeats no word of the writer’s in “%s”', (typed) => {
    const [words = ''] = inWords(typed);
    expect(words).not.toBe('');
    expect(words).not.toMatch(/evil|SRV/u);
  });

  it('is a command again in each language', () => {
    for (const language of STAFF_LANGUAGES) {
      for (const typed of [
        'close refused',
        'send',
        'confirm',
        'language de',
        'away until 2026-12-07',
        'rights access, erasure',
      ]) {
        const [command] = parseStaffReply(typed, language).commands;
        if (command === undefined) throw new Error(`${typed} is no command`);
        expect(parseStaffReply(commandInWords(command, language), language).commands).toEqual([command]);
      }
    }
  });
});
