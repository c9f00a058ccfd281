import type { Case } from '../case.ts';
import { facts, list, paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { commandsPart } from './parts/commands-part.ts';
import { mailPart } from './parts/mail-part.ts';
import { about, staffSetting, topOfCase } from './parts/staff-setting.ts';
import { statusPart } from './parts/status-part.ts';

/**
 * The person wrote again. It joins the case and moves no date (EDPB 01/2022: a reminder is no new request), unless it
 * answers a question that had stopped the clock.
 */
export function followUp(subject: Case, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { phrases, date } = setting;
  const { mail } = context;
  const promised = date(subject.promisedOn);
  const marks = (mail?.classification.marks ?? []).map((mark) =>
    mark === 'reminder' ? phrases.followUp.reminder : phrases.flags.marks[mark],
  );
  return compose(
    withReference(subject.reference, phrases.subjects.followUp(about(subject, phrases), promised)),
    [
      ...topOfCase(setting),
      paragraph(phrases.followUp.intro(subject.person.address)),
      paragraph(
        context.entry.params.movedFrom === undefined
          ? phrases.followUp.dates(promised)
          : phrases.followUp.datesMoved(promised),
      ),
      ...(marks.length === 0 ? [] : [list(marks)]),
      ...(mail === null ? [] : [facts([[phrases.who.sender, phrases.who.authenticity[mail.authentic]]])]),
      ...mailPart(setting),
      ...statusPart(subject, setting),
      ...commandsPart(setting),
    ],
    setting.language,
  );
}
