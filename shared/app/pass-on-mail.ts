import type { Envelope } from '../domain/inbound-mail.ts';
import { commitFirst } from './commit.ts';
import { strayFacts } from './hold-mail.ts';
import type { Received } from './receive-mail.ts';
import type { Destination } from './route.ts';
import type { Services } from './services.ts';

/** Ordinary mail of a general mailbox: owed to staff as it came, at once. */
export async function passOnMail(
  services: Services,
  envelope: Envelope,
  { organisation, mailbox }: Destination,
): Promise<Received> {
  const at = services.clock.now();
  const facts = {
    ...strayFacts(services, envelope, organisation.id, mailbox),
    disposition: 'passed_on' as const,
    reason: null,
  };
  await commitFirst(services, { kind: 'SetMailAside', at, facts, tellAt: at }, organisation);
  return { kind: 'passed-on', dossier: facts.id };
}
