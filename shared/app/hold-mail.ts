import type { Case, HeldReason } from '../domain/case.ts';
import type { MailSetAside } from '../domain/events.ts';
import type { Envelope } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import { nextOpening } from '../domain/reminders.ts';
import type { Instant } from '../domain/time.ts';
import { commitFirst } from './commit.ts';
import { strayId } from './ids.ts';
import type { Received } from './receive-mail.ts';
import type { Destination } from './route.ts';
import type { Services } from './services.ts';

/**
 * Keeps a mail that fits nowhere, with its reason, envelope, verdicts and raw object, and owes staff a word about it.
 *
 * @param about the case the writer seems to know of, for staff to decide
 * @param soon tell staff now, because it may be a request; otherwise when the office next opens
 */
export async function holdMail(
  services: Services,
  envelope: Envelope,
  { organisation, mailbox }: Destination,
  reason: HeldReason,
  soon: boolean,
  about: Pick<Case, 'id' | 'reference'> | null = null,
): Promise<Received> {
  const at = services.clock.now();
  const facts = {
    ...strayFacts(services, envelope, organisation.id, mailbox),
    disposition: 'held' as const,
    reason,
    ...(about === null ? {} : { about: about.id }),
  };
  await commitFirst(
    services,
    {
      kind: 'SetMailAside',
      at,
      facts,
      tellAt: tellAt(reason, soon, at, organisation),
      ...(about === null ? {} : { reference: about.reference }),
    },
    organisation,
  );
  return { kind: 'held', dossier: facts.id, reason };
}

/** Mail of our own that came back is listed and not announced: the announcement might come back too. */
function tellAt(reason: HeldReason, soon: boolean, at: Instant, organisation: Organisation): Instant | null {
  if (reason === 'loop') return null;
  return soon ? at : nextOpening(at, organisation);
}

/** What is kept of a mail that is no case. */
export const strayFacts = (
  services: Services,
  envelope: Envelope,
  organisation: string,
  mailbox: string,
): Omit<MailSetAside['facts'], 'disposition' | 'reason'> => ({
  id: strayId(organisation, envelope.sesMessageId, services.seal),
  organisation,
  mailbox,
  receivedAt: envelope.receivedAt,
  sesMessageId: envelope.sesMessageId,
  objectKey: envelope.objectKey,
  envelope: { source: envelope.source, recipients: envelope.recipients },
  verdicts: envelope.verdicts,
});
