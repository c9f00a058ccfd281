import type { WithheldReason } from '../domain/acknowledgeable.ts';
import { ACKNOWLEDGEMENT_CAPS } from '../domain/acknowledgement-caps.ts';
import { domainOf } from '../domain/authenticity.ts';
import { canonicalAddress } from '../domain/canonical-address.ts';
import type { Organisation } from '../domain/organisation.ts';
import { addMinutes, fromEpoch, toEpoch } from '../domain/time.ts';
import type { Services } from './services.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Counts one acknowledgement against the caps, or says which one is reached. Counted by the case, so that intake may
 * try again; what one cap has counted stays counted when the next one refuses, which errs on the side of silence.
 *
 * @param id the case that would be acknowledged
 */
export async function admitAcknowledgement(
  services: Services,
  organisation: Organisation,
  address: string,
  id: string,
): Promise<Extract<WithheldReason, 'sender-cap' | 'domain-cap' | 'hourly-cap'> | null> {
  const { perSenderAndDay, perDomainAndHour, perHour } = organisation.acknowledgementCaps ?? ACKNOWLEDGEMENT_CAPS;
  const person = canonicalAddress(address);
  const keyed = (what: string): string => services.seal.token(['acknowledged', organisation.id, what]);
  const caps = [
    { reason: 'sender-cap', name: keyed(person), minutes: DAY, most: perSenderAndDay },
    { reason: 'domain-cap', name: keyed(domainOf(person)), minutes: HOUR, most: perDomainAndHour },
    { reason: 'hourly-cap', name: organisation.id, minutes: HOUR, most: perHour },
  ] as const;
  const now = toEpoch(services.clock.now());
  for (const { reason, name, minutes, most } of caps) {
    const begins = fromEpoch(now - (now % (minutes * 60_000)));
    const counter = { name: `${reason}:${name}:${begins}`, endsAt: addMinutes(begins, minutes) };
    if ((await services.cases.admit(counter, id, most)) === 'full') {
      services.log.warn('acknowledgement withheld', { organisation: organisation.id, dossier: id, reason });
      return reason;
    }
  }
  return null;
}
