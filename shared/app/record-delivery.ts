import { isPersonLetter } from '../domain/outbox.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time.ts';
import { type CommitRefusal, commit } from './commit.ts';
import { letterTag } from './letter-tag.ts';
import type { Services } from './services.ts';

/** What the provider reports of one letter. */
export interface DeliveryReport {
  readonly kind: 'sent' | 'delivered' | 'delayed' | 'bounced' | 'complained' | 'rejected';
  /** The provider's bare message id. */
  readonly providerId: string;
  readonly dossier: string | null;
  readonly letter: string | null;
  readonly at: Instant;
}

/**
 * Writes what became of a letter on its dossier. Reports about mail that is not ours, or long forgotten, are nothing.
 *
 * @param maybeAway a bounce that may be an out-of-office answer to a letter that has arrived
 */
export async function recordDelivery(
  services: Services,
  report: DeliveryReport,
  maybeAway = false,
): Promise<Result<'recorded' | 'not-ours', CommitRefusal>> {
  const id = report.dossier ?? (await services.cases.follow({ kind: 'sent', value: report.providerId }));
  if (id === null) return ok('not-ours');
  const dossier = await services.cases.read(id);
  const letter = dossier?.outbox.find(
    (each) => each.providerId === report.providerId || letterTag(each.key, services.seal) === report.letter,
  );
  if (letter === undefined) return ok('not-ours');
  // Delivered first, and then "bounced": somebody is away. Without a delivery it has not arrived.
  if (maybeAway && letter.delivery === 'delivered') {
    if (isPersonLetter(letter.letter)) return ok('recorded');
    const handed = await commit(services, id, () => ({ kind: 'HandOver', at: services.clock.now(), away: letter.to }));
    return handed.ok || handed.error.kind === 'wrong-dossier' ? ok('recorded') : handed;
  }
  const recorded = await commit(services, id, () => ({
    kind: 'RecordDelivery',
    at: services.clock.now(),
    key: letter.key,
    providerId: report.providerId,
    delivery: report.kind,
  }));
  if (!recorded.ok && recorded.error.kind !== 'already-done') return recorded;
  services.log.info('delivery recorded', { dossier: id, letter: letter.letter, disposition: report.kind });
  return ok('recorded');
}
