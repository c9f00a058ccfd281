import type { Case, Dossier, StrayMail } from './case.ts';
import type { Organisation } from './organisation.ts';
import { addDays, addMinutes, addMonths, type Instant, instantAt, localDateAt } from './time.ts';

const MONTHS_OF_A_YEAR = 12;

/**
 * Days for which ordinary mail that was passed on can still be turned into a case by `request`: an ordinary holiday.
 * Afterwards only the tombstone's hash is left of it; the mail itself lies with staff.
 */
export const PASSED_ON_DAYS = 14;

/** Raw mail is erased at the opening hour of the day on which its time is up; null while it must be kept. */
export function mailErasedAt(dossier: Case | StrayMail, organisation: Organisation): Instant | null {
  const { rawMailDays } = organisation.retention;
  const isOrdinary = dossier.type === 'stray' && dossier.disposition === 'passed_on' && hasReachedStaff(dossier);
  const from = dossier.type === 'case' ? closedAndFree(dossier) : dossier.receivedAt;
  const days = isOrdinary ? Math.min(rawMailDays, PASSED_ON_DAYS) : rawMailDays;
  return from === null ? null : opening(addDays(localDateAt(from, organisation.zone), days), organisation);
}

/** A letter with the original in it went out and did not come back. One that was too large went without. */
const hasReachedStaff = ({ outbox }: StrayMail): boolean =>
  outbox.some(
    ({ letter, status, delivery, key }) =>
      letter === 'passed-on' &&
      status === 'sent' &&
      delivery !== 'bounced' &&
      delivery !== 'rejected' &&
      !key.includes(':large'),
  );

/** When the facts of a closed case go, and a tombstone stays. Stray mail has no facts to keep beyond its mail. */
export function factsErasedAt(dossier: Case | StrayMail, organisation: Organisation): Instant | null {
  if (dossier.type === 'stray') return mailErasedAt(dossier, organisation);
  const from = closedAndFree(dossier);
  if (from === null) return null;
  const months = organisation.retention.caseYears * MONTHS_OF_A_YEAR;
  return opening(addMonths(localDateAt(from, organisation.zone), months), organisation);
}

/** Raw objects that are still there. Mail that became a case belongs to that case. */
export function objectsKept(dossier: Case | StrayMail): readonly string[] {
  if (dossier.type === 'stray') {
    return dossier.raw === 'kept' && !becameCase(dossier) ? [dossier.objectKey] : [];
  }
  return unique([
    ...dossier.messages.filter(({ raw }) => raw === 'kept').map(({ objectKey }) => objectKey),
    ...(isMailOwed(dossier) ? [] : dossier.dropped.mails.map(({ objectKey }) => objectKey)),
  ]);
}

/** Raw objects to erase now: their time is up, nobody holds them, and no letter that is owed still carries them. */
export function objectsDue(dossier: Dossier): readonly string[] {
  if (dossier.type === 'stray')
    return dossier.raw === 'due' && !isTravelling(dossier, dossier.objectKey) ? [dossier.objectKey] : [];
  if (dossier.type !== 'case' || dossier.legalHold !== null) return [];
  const due = dossier.messages.filter(({ raw }) => raw === 'due').map(({ objectKey }) => objectKey);
  const dropped = isMailOwed(dossier) ? dossier.dropped.mails.map(({ objectKey }) => objectKey) : [];
  return unique([...due, ...dropped]).filter((objectKey) => !isTravelling(dossier, objectKey));
}

/** When a sweep of the person's other cases is due: once the answer can no longer be stopped. */
export const sweptAt = (subject: Case, organisation: Organisation): Instant | null =>
  subject.personSweep === 'due' && subject.closedAt !== null
    ? addMinutes(subject.closedAt, organisation.undoMinutes)
    : null;

/** Everything is sent and erased that had to be, so that only facts are left. */
export const onlyFactsAreLeft = (dossier: Case | StrayMail): boolean =>
  objectsKept(dossier).length === 0 &&
  (dossier.type === 'stray' ||
    (dossier.dropped.mails.length === 0 && dossier.messages.every(({ raw }) => raw === 'erased'))) &&
  (dossier.type === 'case' || dossier.raw === 'erased' || becameCase(dossier)) &&
  dossier.outbox.every(({ status }) => status !== 'owed' && status !== 'leased');

/** Once the mail on the case is due, so is the mail that fell out of its list. */
const isMailOwed = (subject: Case): boolean => subject.messages[0] !== undefined && subject.messages[0].raw !== 'kept';

const becameCase = ({ releasedAs }: StrayMail): boolean => releasedAs?.startsWith('case ') === true;

const isTravelling = ({ outbox }: Dossier, objectKey: string): boolean =>
  outbox.some(({ status, params }) => (status === 'owed' || status === 'leased') && params.objectKey === objectKey);

const closedAndFree = (subject: Case): Instant | null =>
  subject.state === 'closed' && subject.legalHold === null ? subject.closedAt : null;

const opening = (date: string, { opensAt, zone }: Organisation): Instant => instantAt(date, opensAt, zone);

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];
