import type { Case, Office, StrayMail } from '../../case.ts';
import { isPersonLetter } from '../../outbox.ts';
import { type Block, facts, list, paragraph } from '../block.ts';
import { cleanLine } from '../clean.ts';
import { compose, withReference } from '../compose.ts';
import type { Letter, LetterContext } from '../letter.ts';
import { type StaffSetting, staffSetting, topOfCase } from './staff-setting.ts';
import { statusPart } from './status-part.ts';

/** Reasons of the mail service that we have no words for are shown as they came. */
const LONGEST_REASON = 200;

/**
 * A letter that did not arrive: which, why, and what that leaves to do. A letter that came back ends no duty; the time
 * limit runs on.
 */
export function lostLetter(
  subject: Case | Office | StrayMail,
  context: LetterContext,
  how: 'bounced' | 'undelivered',
): Letter {
  const setting = staffSetting(context);
  const { phrases, language } = setting;
  const lost = subject.outbox.find(({ key }) => key === context.entry.params.about);
  const name = lost === undefined ? phrases.lost.someLetter : phrases.letters[lost.letter];
  const to = lost?.to ?? (subject.type === 'case' ? subject.person.address : context.organisation.mailboxes[0]);
  const told = [paragraph(phrases.lost[how](name, to)), ...reasonBlocks(setting)];
  const title = phrases.subjects[how](name);
  if (subject.type !== 'case') return compose(title, [...told, paragraph(phrases.lost.staff)], language);
  const toPerson = lost === undefined || isPersonLetter(lost.letter);
  return compose(
    withReference(subject.reference, title),
    [
      ...topOfCase(setting),
      ...told,
      ...(toPerson ? forPerson(subject, setting) : [paragraph(phrases.lost.staff)]),
      ...statusPart(subject, setting),
    ],
    language,
  );
}

function reasonBlocks({ context, phrases }: StaffSetting): readonly Block[] {
  const reason = context.entry.params.reason ?? '';
  const told = phrases.lost.reasons[reason] ?? cleanLine(reason, LONGEST_REASON);
  return told === '' ? [] : [facts([[phrases.lost.reason, told]])];
}

function forPerson(subject: Case, { context, phrases, date }: StaffSetting): readonly Block[] {
  const { lost } = phrases;
  return [
    ...(subject.state === 'closed' ? [] : [paragraph(lost.dutyStays(date(subject.promisedOn)))]),
    list(context.entry.params.reason === 'too-large' ? [lost.tooLarge] : lost.person),
  ];
}
