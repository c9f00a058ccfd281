import type { Envelope } from '../domain/inbound-mail.ts';
import { isOutgoing } from '../domain/place-mail.ts';
import { provenColleague } from './brought-in.ts';
import { passedOn } from './found-earlier.ts';
import { holdMail } from './hold-mail.ts';
import { openCase } from './open-case.ts';
import type { ReadMail } from './read-mail.ts';
import type { Received } from './receive-mail.ts';
import type { Destination } from './route.ts';
import type { Services } from './services.ts';
import { caseReferredTo } from './thread.ts';

/**
 * Somebody wrote from the published mailbox itself, where colleagues share it. What they pass on, proven, is somebody
 * else's request; unless it is a case already, for nearly all that lies in that mailbox has come to us before. A copy of
 * what they wrote to somebody outside is listed and announced to nobody; the rest is held, and staff hear of it.
 */
export async function receiveFromMailbox(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  read: ReadMail,
): Promise<Received> {
  const { organisation } = destination;
  const { mail, understanding } = read;
  const forward = passedOn(mail, organisation);
  const asks = understanding.classification.kind === 'request';
  if (isOutgoing(mail, organisation) && !asks) return holdMail(services, envelope, destination, 'loop', false);
  const isProven = provenColleague(read, envelope, organisation) !== null;
  if (forward === null || !isProven || isOutgoing(mail, organisation)) {
    return holdMail(services, envelope, destination, 'own-mailbox', true);
  }
  const subject = (await caseReferredTo(services, mail, organisation))?.subject;
  if (subject !== undefined && subject.person.address === forward.address) {
    return holdMail(services, envelope, destination, 'copy-of-case', false, subject);
  }
  return openCase(services, envelope, destination, read);
}
