import type { Case } from '../case.ts';
import { askedAbout } from '../unverified-key.ts';
import { type Block, code, facts, heading, list, paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { type StaffSetting, staffSetting, topOfCase } from './parts/staff-setting.ts';

/**
 * Asks a staff member whether a reply was theirs. No word of that reply is repeated: were it forged, its words would
 * come to staff under our name. Only which commands it would give, in ours.
 */
export function unverifiedReply(subject: Case, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { unverified, lost, subjects } = setting.phrases;
  const reason = unverified.reasons[context.entry.params.reason ?? ''];
  const blocks: readonly Block[] = [
    ...topOfCase(setting),
    paragraph(unverified.intro(context.entry.to)),
    paragraph(unverified.nothingDone),
    ...(reason === undefined ? [] : [facts([[lost.reason, reason]])]),
    ...asked(setting),
    heading(unverified.itWasYou),
    ...(askedAbout(context.entry.key) === null ? [] : [paragraph(setting.talk.confirmIt(setting.word))]),
    paragraph(unverified.confirm),
    paragraph(unverified.keepsHappening),
    heading(unverified.notYou),
    paragraph(unverified.notYouText),
  ];
  return compose(withReference(subject.reference, subjects.unverifiedReply), blocks, setting.language);
}

function asked({ context, talk }: StaffSetting): readonly Block[] {
  const commands = context.entry.params.commands ?? [];
  return commands.length === 0 ? [] : [paragraph(`${talk.wouldDo}:`), list(commands.map((command) => [code(command)]))];
}
