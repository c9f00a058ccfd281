import { type Case, hasStatutoryClock } from '../../case.ts';
import type { Right } from '../../rights.ts';
import { COMMAND_WORDS, OUTCOME_WORDS, RIGHT_WORDS } from '../../staff-words.ts';
import { code, type Inline, type Line } from '../block.ts';
import type { Step } from '../phrases/staff-life.ts';
import type { StaffSetting } from './staff-setting.ts';

/** Replies that make sense for a right, in the order in which they come up. */
const STEPS: Readonly<Record<Right, readonly Step[]>> = {
  access: ['askClarification', 'noData', 'fulfilled', 'refuse'],
  rectification: ['fulfilled', 'partly', 'refuse'],
  erasure: ['noData', 'fulfilled', 'partly', 'refuse'],
  restriction: ['fulfilled', 'refuse'],
  portability: ['noData', 'fulfilled', 'refuse'],
  objection: ['marketingStopped', 'fulfilled', 'refuse'],
  automated_decision: ['fulfilled', 'refuse'],
  consent_withdrawal: ['fulfilled', 'partly'],
};

/** The replies that take each step for one right, as they are typed. */
export const stepsFor = (right: Right, setting: StaffSetting): readonly Line[] =>
  STEPS[right].map((step) => stepLine(step, right, setting));

function stepLine(step: Step, right: Right, { context, language, life, word }: StaffSetting): Line {
  const name = RIGHT_WORDS[language][right][0];
  const { slots, steps } = life;
  const closing = `${COMMAND_WORDS[language].close} ${name}`;
  switch (step) {
    case 'noData':
    case 'marketingStopped':
      return [word(step), `: ${steps[step]}`];
    case 'askClarification': {
      const promptly = life.promptly(context.organisation.questions.promptWithinWorkingDays);
      return [word(step), ` + ${slots.question}: ${steps[step]} ${promptly}`];
    }
    case 'fulfilled':
      return [code(`${closing} ${OUTCOME_WORDS[language].fulfilled}`), `: ${steps[step]}`];
    case 'partly':
      return [code(`${closing} ${OUTCOME_WORDS[language].partly}`), ` + ${slots.reason}: ${steps[step]}`];
    case 'refuse':
      return [code(`${COMMAND_WORDS[language].refuse} ${name}`), ` + ${slots.reason}: ${steps[step]}`];
  }
}

/** What may be needed whatever the right. */
export function alwaysSteps(subject: Case, { life, word }: StaffSetting): readonly Line[] {
  const { slots, commands } = life;
  const line = (typed: Inline, slot: string | null, said: string): Line => [
    typed,
    slot === null ? `: ${said}` : ` + ${slot}: ${said}`,
  ];
  return [
    line(word('askIdentity'), null, commands.askIdentity),
    ...(hasStatutoryClock(subject) && subject.extension === null
      ? [line(word('extend'), slots.reason, commands.extend)]
      : []),
    line(word('rights'), slots.rights, commands.rights),
    line(word('notARequest'), null, commands.notARequest),
    line(word('withdrawn'), null, commands.withdrawn),
    line(word('receivedOn'), slots.date, commands.receivedOn),
  ];
}
