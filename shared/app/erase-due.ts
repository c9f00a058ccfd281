import type { Case, Dossier, StrayMail } from '../domain/case.ts';
import type { Organisation } from '../domain/organisation.ts';
import { factsErasedAt, objectsDue, onlyFactsAreLeft, sweptAt } from '../domain/retention.ts';
import type { Instant } from '../domain/time.ts';
import { commit } from './commit.ts';
import { isKeptElsewhere } from './kept-elsewhere.ts';
import { personKeys } from './person-key.ts';
import type { Pointer } from './ports.ts';
import type { Services } from './services.ts';

/**
 * Does the forgetting that is due on a dossier: its raw mail, then, when their own time has come, its facts and every
 * pointer that leads to it. Each step is noted in the ledger first and may be done again, so that one which was cut
 * short is finished by the next run.
 */
export async function eraseDue(
  services: Services,
  dossier: Case | StrayMail,
  organisation: Organisation,
  now: Instant,
): Promise<void> {
  const considered = await commit(services, dossier.id, () => ({ kind: 'ConsiderRetention', at: now }));
  if (!considered.ok) return;
  let current: Dossier = considered.value;
  for (const objectKey of objectsDue(current)) current = await eraseMail(services, current, objectKey, now);
  if (current.type === 'case' && isOver(sweptAt(current, organisation), now)) {
    current = await sweepPerson(services, current, now);
  }
  if (current.type !== 'case' && current.type !== 'stray') return;
  if (onlyFactsAreLeft(current) && isOver(factsErasedAt(current, organisation), now)) {
    await eraseFacts(services, current, now, false);
  }
}

const isOver = (at: Instant | null, now: Instant): boolean => at !== null && at <= now;

async function eraseMail(services: Services, dossier: Dossier, objectKey: string, at: Instant): Promise<Dossier> {
  // A delivery that lies on two dossiers is one object: it goes with the last of them.
  if (!(await isKeptElsewhere(services, dossier, objectKey))) {
    await services.ledger.append({ at, what: 'mail', id: objectKey });
    await services.mail.erase(objectKey);
  }
  const recorded = await commit(services, dossier.id, () => ({ kind: 'RecordMailErased', at, objectKey }));
  services.log.info('mail erased', { dossier: dossier.id });
  return recorded.ok ? recorded.value : dossier;
}

/** A fulfilled erasure reaches the person's other closed cases as well; each then gives up its mail by itself. */
async function sweepPerson(services: Services, subject: Case, at: Instant): Promise<Dossier> {
  for (const key of personKeys(subject, services.seal)) {
    for (const id of await services.cases.linked(key)) {
      if (id !== subject.id) await commit(services, id, () => ({ kind: 'ForgetMail', at }));
    }
  }
  const swept = await commit(services, subject.id, () => ({ kind: 'RecordPersonSwept', at }));
  return swept.ok ? swept.value : subject;
}

/** Leaves a tombstone. Pointers go first: once the facts are gone, nobody could name them any more. */
export async function eraseFacts(
  services: Services,
  dossier: Case | StrayMail,
  at: Instant,
  again: boolean,
): Promise<void> {
  await services.ledger.append({ at, what: 'dossier', id: dossier.id });
  for (const pointer of pointersTo(services, dossier)) {
    // A mail on two cases has pointers to one of them, which may live on.
    if ((await services.cases.follow(pointer)) === dossier.id) await services.cases.unpoint(pointer);
  }
  if (dossier.type === 'case') {
    for (const key of personKeys(dossier, services.seal)) await services.cases.unlink(key, dossier.id);
  }
  const hash = services.seal.digest(JSON.stringify(dossier));
  const erased = await commit(services, dossier.id, () => ({ kind: 'EraseDossier', at, hash, again }));
  if (erased.ok) services.log.info('dossier erased', { dossier: dossier.id });
}

function pointersTo({ seal }: Services, dossier: Case | StrayMail): readonly Pointer[] {
  const { organisation } = dossier;
  const ses = (id: string): Pointer => ({ kind: 'ses', value: `${organisation}:${id}` });
  const sent = (value: string): Pointer => ({ kind: 'sent', value });
  const letters = dossier.outbox.flatMap(({ providerId }) => (providerId === null ? [] : [sent(providerId)]));
  if (dossier.type === 'stray') return [ses(dossier.sesMessageId), ...letters];
  return [
    { kind: 'reference', value: dossier.reference },
    ...letters,
    ...dossier.dropped.sentIds.map(sent),
    ...[...dossier.messages, ...dossier.dropped.mails].map(({ id }) => ses(id)),
    ...dossier.messages.flatMap(({ messageId }): readonly Pointer[] =>
      messageId === null ? [] : [{ kind: 'message-id', value: seal.digest(`${organisation}:${messageId}`) }],
    ),
  ];
}
