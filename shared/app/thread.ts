import { authenticity } from '../domain/authenticity.ts';
import type { Case } from '../domain/case.ts';
import type { Envelope, InboundMail } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import { asksMore, isAnswerAwaited } from './asks-more.ts';
import { holdMail } from './hold-mail.ts';
import { bareId, idsReferredTo } from './letter-answered.ts';
import type { ReadMail } from './read-mail.ts';
import type { Received } from './receive-mail.ts';
import { isPersonOf, receiveFromPerson, recordUnverified } from './receive-reply.ts';
import type { Destination } from './route.ts';
import type { Services } from './services.ts';

/** What led to the case: an id that only a letter of ours shows, or something that others may know or guess. */
export interface Lead {
  readonly subject: Case;
  readonly by: 'our-letter' | 'their-mail' | 'number';
}

/**
 * Mail that answers one of ours without using the reply address: found by SES's ids and Message-IDs in In-Reply-To and
 * References, or by the reference in its subject. Neither a number nor an address lets anybody join alone: the writer
 * must be the person, and proven to be unless they show an id that only our letter to them has. Everybody else is held
 * and shown nothing; a new request in a name that is not proven becomes a case of its own, for the clock may run.
 */
export async function threadedCase(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  read: ReadMail,
): Promise<Received | null> {
  const { organisation } = destination;
  const lead = await caseReferredTo(services, read.mail, organisation);
  if (lead === null) return null;
  const { subject } = lead;
  const sender = read.mail.from[0]?.address ?? '';
  if (read.understanding.automatic === 'bounce' || read.understanding.automatic === 'receipt') return null;
  const authentic = authenticity(read.mail, envelope);
  if (isPersonOf(subject, sender) && authentic !== 'forged') {
    if (authentic === 'proven' || lead.by === 'our-letter') {
      return receiveFromPerson(services, envelope, destination, subject, read);
    }
    if (asksMore(subject, read, isAnswerAwaited(subject, envelope))) return null;
  }
  const staff = organisation.staff.find((member) => member.address === sender);
  if (staff !== undefined) {
    return recordUnverified(services, envelope, destination, subject.id, read, staff.address, 'no-reply-address');
  }
  return holdMail(services, envelope, destination, 'stranger-on-case', true, subject);
}

/** The case of this organisation that a mail answers or names, and what led to it. */
export async function caseReferredTo(
  services: Services,
  mail: InboundMail,
  organisation: Organisation,
): Promise<Lead | null> {
  for (const id of idsReferredTo(mail)) {
    const ours = await caseOf(services, await services.cases.follow({ kind: 'sent', value: bareId(id) }), organisation);
    if (ours !== null) return { subject: ours, by: 'our-letter' };
    const digest = services.seal.digest(`${organisation.id}:${id}`);
    const theirs = await caseOf(
      services,
      await services.cases.follow({ kind: 'message-id', value: digest }),
      organisation,
    );
    if (theirs !== null) return { subject: theirs, by: 'their-mail' };
  }
  const reference = referenceIn(mail.subject, organisation);
  if (reference === null) return null;
  const found = await services.cases.follow({ kind: 'reference', value: reference });
  const numbered = await caseOf(services, found, organisation);
  return numbered === null ? null : { subject: numbered, by: 'number' };
}

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
