import { OUTCOMES } from '../../case.ts';
import { COMMAND_WORDS, type ConversationCommand, OUTCOME_WORDS, RIGHT_WORDS } from '../../staff-words.ts';
import { type Block, code, heading, type Inline, inlines, type Line, list, paragraph } from '../block.ts';
import type { StaffLife } from '../phrases/staff-life.ts';
import type { StaffSetting } from './staff-setting.ts';

/** The commands for every day, as they are typed in the staff language, and how to see the rest. */
export function commandsPart(setting: StaffSetting): readonly Block[] {
  const { phrases, life, word } = setting;
  return [
    heading(phrases.commands.heading),
    paragraph(phrases.commands.intro),
    list(everyDay(setting)),
    paragraph(life.more(word('help'))),
    ...inEnglishToo(setting),
  ];
}

/** Every command that exists; the answer to `help`. */
export function allCommandsPart(setting: StaffSetting): readonly Block[] {
  const { phrases } = setting;
  return [
    heading(phrases.commands.heading),
    paragraph(phrases.commands.intro),
    list([...everyDay(setting), ...theRest(setting)]),
    ...inEnglishToo(setting),
  ];
}

const inEnglishToo = ({ phrases }: StaffSetting): readonly Block[] =>
  phrases.commands.english === null ? [] : [paragraph(phrases.commands.english)];

function everyDay({ context, language, phrases, word }: StaffSetting): readonly Line[] {
  const { commands } = phrases;
  const { undoMinutes } = context.organisation;
  const close = COMMAND_WORDS[language].close;
  const [first, ...others] = OUTCOMES.map((outcome) => OUTCOME_WORDS[language][outcome]);
  return [
    [word('send'), ` + ${commands.yourText}: `, ...inlines(commands.send(undoMinutes, word('cancel')))],
    [word('note'), ` + ${commands.yourText}: `, ...inlines(commands.note)],
    [code(`${close} ${first ?? ''}`), ': ', ...inlines(commands.close)],
    [`${commands.otherOutcomes} `, code(close), ': ', ...separated(others)],
    [word('cancel'), ': ', ...inlines(commands.cancel)],
  ];
}

function theRest({ language, life, talk, word }: StaffSetting): readonly Line[] {
  const { slots, commands } = life;
  const close = COMMAND_WORDS[language].close;
  const words = RIGHT_WORDS[language];
  const outcomes = OUTCOME_WORDS[language];
  const byRight = `${close} ${words.access[0]} ${outcomes.fulfilled}, ${words.erasure[0]} ${outcomes.refused}`;
  const after = (name: Exclude<keyof StaffLife['commands'], 'closeRight'>, slot?: string): Line =>
    slot === undefined ? [word(name), `: ${commands[name]}`] : [word(name), ` + ${slot}: ${commands[name]}`];
  const say = (name: ConversationCommand, slot?: string): Line =>
    slot === undefined ? [word(name), `: ${talk.commands[name]}`] : [word(name), ` + ${slot}: ${talk.commands[name]}`];
  return [
    [code(byRight), ` + ${slots.reason}: ${commands.closeRight}`],
    [code(`${COMMAND_WORDS[language].refuse} ${words.erasure[0]}`), ` + ${slots.reason}: ${commands.refuse}`],
    after('noData'),
    after('marketingStopped'),
    after('askIdentity'),
    after('identityConfirmed'),
    after('askClarification', slots.question),
    after('extend', slots.reason),
    after('withdrawn'),
    after('forwarded'),
    after('duplicate', slots.reference),
    after('rights', slots.rights),
    after('notARequest'),
    after('receivedOn', slots.date),
    after('hold'),
    after('release'),
    after('reopen'),
    after('register'),
    after('status'),
    say('personIs', talk.slots.address),
    say('sendAcknowledgement'),
    say('resend'),
    say('language', talk.slots.language),
    say('assign', talk.slots.colleague),
    say('away', talk.slots.date),
    say('merge', talk.slots.reference),
    say('samePerson'),
    say('confirm'),
    say('renewAddresses'),
  ];
}

const separated = (words: readonly string[]): readonly Inline[] =>
  words.flatMap((each, index) => (index === 0 ? [code(each)] : [', ', code(each)]));
