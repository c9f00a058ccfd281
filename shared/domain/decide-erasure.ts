import type { Case, ClosedFacts, Dossier, StrayMail } from './case.ts';
import type { ConsiderRetention, EraseDossier, ForgetMail, RecordMailErased, Refusal } from './commands.ts';
import type { Event } from './events.ts';
import type { Organisation } from './organisation.ts';
import { answeredOn } from './register.ts';
import { err, ok, type Result } from './result.ts';
import { factsErasedAt, mailErasedAt, objectsKept, onlyFactsAreLeft } from './retention.ts';
import { localDateAt } from './time.ts';

type Erasable = Case | StrayMail;

export const isErasable = (dossier: Dossier): dossier is Erasable =>
  dossier.type === 'case' || dossier.type === 'stray';

/** Retention has run out for the raw mail: dispatch erases it. */
export function considerRetention(
  { at }: ConsiderRetention,
  dossier: Erasable,
  organisation: Organisation,
): readonly Event[] {
  const from = mailErasedAt(dossier, organisation);
  const objectKeys = objectsKept(dossier);
  if (from === null || from > at || objectKeys.length === 0) return [];
  return [{ kind: 'MailErasureOwed', at, by: 'system', objectKeys }];
}

/** A closed case that nobody holds gives up its mail before its time. */
export function forgetMail({ at }: ForgetMail, dossier: Dossier): readonly Event[] {
  if (dossier.type !== 'case' || dossier.state !== 'closed' || dossier.legalHold !== null) return [];
  const objectKeys = objectsKept(dossier);
  return objectKeys.length === 0 ? [] : [{ kind: 'MailErasureOwed', at, by: 'system', objectKeys }];
}

export function recordMailErased(
  { at, objectKey }: RecordMailErased,
  dossier: Erasable,
): Result<readonly Event[], Refusal> {
  const known =
    dossier.type === 'stray'
      ? dossier.objectKey === objectKey && dossier.raw !== 'erased'
      : dossier.messages.some((each) => each.objectKey === objectKey && each.raw !== 'erased') ||
        dossier.dropped.mails.some((each) => each.objectKey === objectKey);
  return known ? ok([{ kind: 'MailErased', at, by: 'system', objectKey }]) : err({ kind: 'already-done' });
}

/** The facts' time is up and nothing else is left of the dossier; a restored copy of an erased one goes at once. */
export function eraseDossier(
  { at, hash, again }: EraseDossier,
  dossier: Erasable,
  organisation: Organisation,
): Result<readonly Event[], Refusal> {
  const from = factsErasedAt(dossier, organisation);
  if (!again && (from === null || from > at || !onlyFactsAreLeft(dossier))) return err({ kind: 'not-due' });
  const receivedOn = dossier.type === 'case' ? dossier.receivedOn : localDateAt(dossier.receivedAt, organisation.zone);
  const closing = dossier.type === 'case' ? closedFacts(dossier, organisation) : null;
  return ok([{ kind: 'DossierErased', at, by: 'system', was: dossier.type, receivedOn, closing, hash }]);
}

const closedFacts = (subject: Case, organisation: Organisation): ClosedFacts => ({
  reference: subject.reference,
  kind: subject.kind,
  rights: subject.rights.map(({ right, outcome }) => ({ right, outcome })),
  outcome: subject.outcome,
  promisedOn: subject.promisedOn,
  latestOn: subject.latestOn,
  answeredOn: answeredOn(subject, organisation.zone),
  closedOn: localDateAt(subject.closedAt ?? subject.receivedAt, organisation.zone),
  extended: subject.extension !== null,
  paused: subject.questions.some(({ stopsClock, askedAt }) => stopsClock && askedAt !== null),
});
