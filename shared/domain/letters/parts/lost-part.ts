import type { Case } from '../../case.ts';
import { isPersonLetter, type OutboxEntry } from '../../outbox.ts';
import { type Block, facts, list, paragraph } from '../block.ts';
import { cleanLine } from '../clean.ts';
import type { StaffSetting } from './staff-setting.ts';

/** Reasons of the mail service that we have no words for are shown as they came. */
const LONGEST_REASON = 200;

/** Name of the letter that did not arrive, with its article. */
export function lostName(lost: OutboxEntry | undefined, { phrases }: StaffSetting): string {
  return lost === undefined ? phrases.lost.someLetter : phrases.letters[lost.letter];
}

/**
 * Why a letter did not arrive and what that leaves to do. A letter that came back ends no duty: the time limit runs on.
 *
 * @param subject null when the letter was about mail that is no case
 */
export function lostPart(subject: Case | null, lost: OutboxEntry | undefined, setting: StaffSetting): readonly Block[] {
  const { context, date } = setting;
  const words = setting.phrases.lost;
  const reason = context.entry.params.reason ?? '';
  const told = words.reasons[reason] ?? cleanLine(reason, LONGEST_REASON);
  const toStaff = lost !== undefined && !isPersonLetter(lost.letter);
  return [
    ...(told === '' ? [] : [facts([[words.reason, told]])]),
    ...(toStaff || subject === null ? [paragraph(words.staff)] : forPerson(subject, reason)),
  ];

  function forPerson(about: Case, why: string): readonly Block[] {
    return [
      ...(about.state === 'closed' ? [] : [paragraph(words.dutyStays(date(about.promisedOn)))]),
      list(why === 'too-large' ? [words.tooLarge] : words.person),
    ];
  }
}
