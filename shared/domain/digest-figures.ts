import type { Case, Dossier } from './case.ts';
import type { DigestFigures } from './digest.ts';
import type { Organisation } from './organisation.ts';
import { isPersonLetter } from './outbox.ts';
import { isPaused, openQuestions } from './questions.ts';
import { daysBetween, type LocalDate, localDateAt } from './time.ts';

const SOON_DAYS = 7;

/** Between two digests. */
const WEEK_DAYS = 7;

/** What the digest tells, from all dossiers of the store. */
export function digestFigures(
  dossiers: readonly Dossier[],
  organisation: Organisation,
  today: LocalDate,
): DigestFigures {
  const ours = dossiers.filter((each) => each.organisation === organisation.id);
  return {
    open: ours
      .filter((each): each is Case => each.type === 'case' && each.state !== 'closed')
      .sort((a, b) => (a.promisedOn + a.reference < b.promisedOn + b.reference ? -1 : 1))
      .map((subject) => ({
        reference: subject.reference,
        kind: subject.kind,
        rights: subject.rights.map(({ right }) => right),
        promisedOn: subject.promisedOn,
        overdue: subject.promisedOn < today && !isPaused(subject),
        dueSoon: subject.promisedOn >= today && daysBetween(today, subject.promisedOn) <= SOON_DAYS,
        waiting: openQuestions(subject).length > 0,
        acknowledgementWithheld: subject.outbox.some(
          ({ letter, status }) => letter === 'acknowledgement' && status === 'withheld',
        ),
        letterLost: subject.outbox.some(
          ({ letter, status, delivery }) =>
            isPersonLetter(letter) && (status === 'failed' || delivery === 'bounced' || delivery === 'rejected'),
        ),
      })),
    held: ours
      .flatMap((each) =>
        each.type === 'stray' && each.disposition === 'held' && each.releasedAs === null
          ? [{ receivedOn: localDateAt(each.receivedAt, organisation.zone), reason: each.reason }]
          : [],
      )
      .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1)),
    passedOn: ours.filter(
      (each) =>
        each.type === 'stray' &&
        each.disposition === 'passed_on' &&
        daysBetween(localDateAt(each.receivedAt, organisation.zone), today) < WEEK_DAYS,
    ).length,
  };
}
