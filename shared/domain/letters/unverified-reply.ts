import type { Case } from '../case.ts';
import { type Block, facts, heading, paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { staffSetting, topOfCase } from './parts/staff-setting.ts';

/**
 * Asks a staff member whether a reply was theirs. Nothing of that reply is repeated: were it forged, its words would
 * come to staff under our name.
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
    heading(unverified.itWasYou),
    paragraph(unverified.confirm),
    paragraph(unverified.keepsHappening),
    heading(unverified.notYou),
    paragraph(unverified.notYouText),
  ];
  return compose(withReference(subject.reference, subjects.unverifiedReply), blocks, setting.language);
}
