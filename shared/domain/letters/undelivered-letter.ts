import type { Case, StrayMail } from '../case.ts';
import { paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { lostName, lostPart } from './parts/lost-part.ts';
import { staffSetting, topOfCase } from './parts/staff-setting.ts';
import { statusPart } from './parts/status-part.ts';

/** A letter never went out. */
export function undeliveredLetter(subject: Case | StrayMail, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { phrases } = setting;
  const lost = subject.outbox.find(({ key }) => key === context.entry.params.about);
  const name = lostName(lost, setting);
  const told = [paragraph(phrases.lost.undelivered(name, lost?.to ?? addressOf(subject)))];
  const title = phrases.subjects.undelivered(name);
  if (subject.type === 'stray') return compose(title, [...told, ...lostPart(null, lost, setting)], setting.language);
  return compose(
    withReference(subject.reference, title),
    [...topOfCase(setting), ...told, ...lostPart(subject, lost, setting), ...statusPart(subject, setting)],
    setting.language,
  );
}

const addressOf = (subject: Case | StrayMail): string => (subject.type === 'case' ? subject.person.address : '?');
