import { authenticity } from '../domain/authenticity.ts';
import type { Case } from '../domain/case.ts';
import type { Envelope, InboundMail } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import { holdMail } from './hold-mail.ts';
import type { ReadMail } from './read-mail.ts';
import type { Received } from './receive-mail.ts';
import { receiveFromPerson, recordUnverified } from './receive-reply.ts';
import type { Destination } from './route.ts';
import type { Services } from './services.ts';

/** References looked up in one mail; a hostile mail may carry thousands. */
const MOST_REFERENCES = 20;

/**
 * Mail that answers one of ours without using the reply address: found by SES's ids and Message-IDs in In-Reply-To and
 * References, or by the reference in its subject. A number alone lets nobody join: the writer must be the person, or
 * the mail is held and shown nothing.
 */
export async function threadedCase(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  read: ReadMail,
): Promise<Received | null> {
  const { organisation } = destination;
  const subject = await caseReferredTo(services, read.mail, organisation);
  if (subject === null) return null;
  const sender = read.mail.from[0]?.address ?? '';
  if (read.understanding.automatic === 'bounce' || read.understanding.automatic === 'receipt') return null;
  if (sender === subject.person.address && authenticity(read.mail, envelope) !== 'forged') {
    return receiveFromPerson(services, envelope, destination, subject, read);
  }
  const staff = organisation.staff.find((member) => member.address === sender);
  if (staff !== undefined) {
    return recordUnverified(services, envelope, subject.id, read, staff.address, 'no-reply-address');
  }
  return holdMail(services, envelope, destination, 'stranger-on-case', true);
}

async function caseReferredTo(services: Services, mail: InboundMail, organisation: Organisation): Promise<Case | null> {
  const ids = [...new Set([...mail.inReplyTo, ...mail.references.toReversed()])].slice(0, MOST_REFERENCES);
  for (const id of ids) {
    const found =
      (await services.cases.follow({ kind: 'sent', value: bare(id) })) ??
      (await services.cases.follow({ kind: 'message-id', value: services.seal.digest(`${organisation.id}:${id}`) }));
    const subject = await caseOf(services, found, organisation);
    if (subject !== null) return subject;
  }
  const reference = referenceIn(mail.subject, organisation);
  if (reference === null) return null;
  return caseOf(services, await services.cases.follow({ kind: 'reference', value: reference }), organisation);
}

/** SES answers with a bare id and writes `<id@region.amazonses.com>` on the wire. */
const bare = (id: string): string => id.replace(/^<|>$/gu, '').split('@')[0] ?? '';

async function caseOf(services: Services, id: string | null, organisation: Organisation): Promise<Case | null> {
  if (id === null) return null;
  const dossier = await services.cases.read(id);
  return dossier?.type === 'case' && dossier.organisation === organisation.id ? dossier : null;
}

function referenceIn(subject: string, organisation: Organisation): string | null {
  const start = subject.toUpperCase().indexOf(`${organisation.referencePrefix}-`);
  if (start < 0) return null;
  return /^[A-Z]+-\d{4}-[A-Z2-7]{6}/u.exec(subject.slice(start).toUpperCase())?.[0] ?? null;
}
