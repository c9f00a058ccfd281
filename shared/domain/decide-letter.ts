import type { Case, Dossier } from './case.ts';
import { caseDates } from './case-dates.ts';
import type { LeaseLetter, RecordDelivery, RecordLetterRefused, RecordLetterSent, Refusal } from './commands.ts';
import type { Event } from './events.ts';
import { mayExtend } from './may-extend.ts';
import type { Organisation } from './organisation.ts';
import { isPersonLetter, type OutboxEntry } from './outbox.ts';
import { handlers, oweStaff } from './owe.ts';
import { err, ok, type Result, unreachable } from './result.ts';
import { isPrompt } from './suspension.ts';
import { addMinutes, earlierOf, type Instant, localDateAt } from './time.ts';

/** Longer than dispatch may run (under a minute), so that a lease never ends under a live sender. */
const LEASE_MINUTES = 5;

/** After a send that may or may not have worked: SES's own event normally settles it well within this. */
const UNCLEAR_MINUTES = 15;

/** Tries whose end nobody told; then people look whether it arrived, instead of the person getting it again and again. */
const MOST_UNCLEAR = 3;

/** Waits between tries while the provider says "later", in minutes; the last one repeats. */
const BACKOFF_MINUTES = [1, 2, 5, 10, 30, 60] as const;

const already: Result<never, Refusal> = err({ kind: 'already-done' });

/** Nobody else may try for a while. What would come too late to be lawful is not sent at all, and staff are told. */
export function lease(
  command: LeaseLetter,
  dossier: Dossier,
  organisation: Organisation,
): Result<readonly Event[], Refusal> {
  const letter = dossier.outbox.find((each) => each.key === command.key);
  if (letter === undefined) return err({ kind: 'no-such-letter' });
  const free =
    (letter.status === 'owed' && letter.dueAt <= command.at) ||
    (letter.status === 'leased' && letter.leasedUntil !== null && letter.leasedUntil <= command.at);
  if (!free) return err({ kind: 'not-due' });
  if (letter.letter === 'extension' && dossier.type === 'case' && !mayExtend(dossier, organisation, command.at)) {
    const reason = 'too-late';
    return ok([
      { kind: 'LetterFailed', at: command.at, by: 'system', key: letter.key, reason },
      ...notDelivered(command.at, letter, organisation, 'undelivered-letter', reason),
    ]);
  }
  return ok([
    {
      kind: 'LetterLeased',
      at: command.at,
      by: 'system',
      key: command.key,
      until: addMinutes(command.at, LEASE_MINUTES),
    },
  ]);
}

export function recordSent(
  command: RecordLetterSent,
  dossier: Dossier,
  organisation: Organisation,
): Result<readonly Event[], Refusal> {
  const letter = dossier.outbox.find((each) => each.key === command.key);
  if (letter === undefined) return err({ kind: 'no-such-letter' });
  if (letter.status === 'sent') return already;
  const { at, key, providerId } = command;
  return ok([
    { kind: 'LetterSent', at, by: 'system', key, providerId },
    ...handedOver(letter, dossier, organisation, at),
  ]);
}

export function recordRefused(
  command: RecordLetterRefused,
  dossier: Dossier,
  organisation: Organisation,
): Result<readonly Event[], Refusal> {
  const letter = dossier.outbox.find((each) => each.key === command.key);
  if (letter === undefined) return err({ kind: 'no-such-letter' });
  if (letter.status === 'sent') return already;
  const { at, key, reason } = command;
  switch (command.refusal) {
    case 'try-later': {
      const minutes = BACKOFF_MINUTES[Math.min(letter.attempts, BACKOFF_MINUTES.length) - 1] ?? BACKOFF_MINUTES[0];
      return ok([{ kind: 'LetterDeferred', at, by: 'system', key, until: addMinutes(at, minutes), reason }]);
    }
    case 'unclear':
      if (letter.attempts >= MOST_UNCLEAR) {
        return ok([
          { kind: 'LetterFailed', at, by: 'system', key, reason: 'unclear' },
          ...notDelivered(at, letter, organisation, 'undelivered-letter', 'unclear'),
        ]);
      }
      return ok([{ kind: 'LetterDeferred', at, by: 'system', key, until: addMinutes(at, UNCLEAR_MINUTES), reason }]);
    case 'too-large':
      return ok([
        { kind: 'LetterFailed', at, by: 'system', key, reason: 'too-large' },
        // Ordinary mail too large to travel is still announced, without its original.
        ...(letter.letter === 'passed-on'
          ? [oweStaff(at, 'passed-on', `${letter.key}:large`, letter.to, { reason: 'too-large' })]
          : notDelivered(at, letter, organisation, 'undelivered-letter', 'too-large')),
      ]);
    case 'rejected':
      return ok([
        { kind: 'LetterFailed', at, by: 'system', key, reason },
        ...notDelivered(at, letter, organisation, 'undelivered-letter', reason),
      ]);
    default:
      return unreachable(command.refusal);
  }
}

/**
 * A letter that did not arrive is a staff task with the same deadline: the duty to answer remains. About a letter to
 * staff the others are told, so that a broken staff address is noticed; nothing is reported about such a report.
 */
function notDelivered(
  at: Instant,
  letter: OutboxEntry,
  organisation: Organisation,
  report: 'undelivered-letter' | 'bounced-letter',
  reason: string,
): readonly Event[] {
  if (letter.letter === 'undelivered-letter' || letter.letter === 'bounced-letter') return [];
  const everyone = organisation.staff.map((member) => member.address);
  const told = isPersonLetter(letter.letter)
    ? handlers(organisation)
    : everyone.filter((address) => address !== letter.to);
  return told.map((to) => oweStaff(at, report, `${report}:${letter.key}`, to, { about: letter.key, reason }));
}

export function recordDelivery(
  command: RecordDelivery,
  dossier: Dossier,
  organisation: Organisation,
): Result<readonly Event[], Refusal> {
  const { at, key, delivery } = command;
  const letter = dossier.outbox.find((each) => each.key === key);
  if (letter === undefined) return err({ kind: 'no-such-letter' });
  const settles: readonly Event[] =
    letter.status === 'sent'
      ? []
      : [
          { kind: 'LetterSent', at, by: 'system', key, providerId: command.providerId },
          ...handedOver(letter, dossier, organisation, at),
        ];
  if (delivery === 'sent') return settles.length === 0 ? already : ok(settles);
  if (letter.delivery === delivery || (delivery === 'delayed' && letter.delivery === 'delivered')) return already;
  const failed = delivery === 'bounced' || delivery === 'rejected';
  return ok([
    ...settles,
    { kind: 'DeliveryReported', at, by: 'system', key, delivery },
    ...(failed ? notDelivered(at, letter, organisation, 'bounced-letter', delivery) : []),
  ]);
}

/** What follows once a letter to the person has left: a clock stands still, or a date moves. Not before. */
function handedOver(letter: OutboxEntry, dossier: Dossier, organisation: Organisation, at: Instant): readonly Event[] {
  if (dossier.type !== 'case') return [];
  switch (letter.letter) {
    case 'identity-question':
    case 'clarification':
      return asked(letter, dossier, organisation, at);
    case 'extension':
      return extended(letter, dossier, organisation, at);
    default:
      return [];
  }
}

function asked({ key }: OutboxEntry, subject: Case, organisation: Organisation, at: Instant): readonly Event[] {
  const question = subject.questions.find((each) => each.key === key);
  if (question === undefined) return [];
  const { zone, country, questions } = organisation;
  const stopsClock =
    question.stopsClock &&
    isPrompt(subject.receivedOn, localDateAt(at, zone), country, questions.promptWithinWorkingDays);
  return [{ kind: 'QuestionAsked', at, by: 'system', key, stopsClock }];
}

function extended(letter: OutboxEntry, subject: Case, organisation: Organisation, at: Instant): readonly Event[] {
  if (subject.extension !== null) return [];
  // Sent all the same, a moment too late: it moves nothing, and people must know.
  if (!mayExtend(subject, organisation, at)) {
    return notDelivered(at, letter, organisation, 'undelivered-letter', 'too-late');
  }
  const dates = caseDates({ ...subject, extended: true }, organisation);
  // The person was told a date; a pause that ended meanwhile does not make it later.
  const promisedOn = earlierOf(dates.promisedOn, letter.params.promisedOn ?? dates.promisedOn);
  return [
    { kind: 'ExtensionNotified', at, by: 'system', reason: letter.params.text ?? '' },
    { kind: 'DatesMoved', at, by: 'system', why: 'extended', dates: { ...dates, promisedOn } },
  ];
}
