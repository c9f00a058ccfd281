import { OUTCOMES } from '../../case.ts';
import { COMMAND_WORDS, OUTCOME_WORDS } from '../../staff-command.ts';
import { type Block, code, heading, type Inline, inlines, list, paragraph } from '../block.ts';
import type { StaffSetting } from './staff-setting.ts';

/** What the life of a case needs beside the answer: with words behind them, and without. */
const WITH_WORDS = [
  'askIdentity',
  'askClarification',
  'extend',
  'refuse',
  'rights',
  'receivedOn',
  'duplicate',
] as const;
const ALONE = [
  'identityConfirmed',
  'noData',
  'marketingStopped',
  'withdrawn',
  'forwarded',
  'notARequest',
  'reopen',
  'hold',
  'release',
  'register',
  'status',
  'help',
] as const;

/** Every command that exists, as it is typed in the staff language. */
export function commandsPart({ context, language, phrases, word }: StaffSetting): readonly Block[] {
  const { commands } = phrases;
  const { undoMinutes } = context.organisation;
  const close = COMMAND_WORDS[language].close;
  const [first, ...others] = OUTCOMES.map((outcome) => OUTCOME_WORDS[language][outcome]);
  return [
    heading(commands.heading),
    paragraph(commands.intro),
    list([
      [word('send'), ` + ${commands.yourText}: `, ...inlines(commands.send(undoMinutes, word('cancel')))],
      [word('note'), ` + ${commands.yourText}: `, ...inlines(commands.note)],
      [code(`${close} ${first ?? ''}`), ': ', ...inlines(commands.close)],
      [`${commands.otherOutcomes} `, code(close), ': ', ...separated(others)],
      [word('cancel'), ': ', ...inlines(commands.cancel)],
      separated([
        ...WITH_WORDS.map((name) => `${COMMAND_WORDS[language][name]} …`),
        ...ALONE.map((name) => COMMAND_WORDS[language][name]),
      ]),
    ]),
    ...(commands.english === null ? [] : [paragraph(commands.english)]),
  ];
}

const separated = (words: readonly string[]): readonly Inline[] =>
  words.flatMap((each, index) => (index === 0 ? [code(each)] : [', ', code(each)]));
