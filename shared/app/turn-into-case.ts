import type { HeldReason, StrayMail } from '../domain/case.ts';
import type { Organisation } from '../domain/organisation.ts';
import { commit } from './commit.ts';
import { caseId, laterCaseId } from './ids.ts';
import { create } from './open-case.ts';
import { type ReadMail, readMail } from './read-mail.ts';
import type { Services } from './services.ts';
import { envelopeOf } from './stray-envelope.ts';

export type TurnedIntoCase =
  | { readonly kind: 'opened'; readonly dossier: string }
  | { readonly kind: 'not-opened'; readonly reason: HeldReason };

/**
 * A staff member says that held or passed-on mail is a request. The clock starts when that mail arrived, not now.
 * What the classifier did not see as a right stays undecided: a request whose rights people name.
 */
export async function turnIntoCase(
  services: Services,
  stray: StrayMail,
  organisation: Organisation,
  staff: string,
): Promise<TurnedIntoCase> {
  const envelope = envelopeOf(stray);
  const read = await readMail(services, stray.objectKey, organisation, envelope);
  if (!read.ok)
    return { kind: 'not-opened', reason: read.error.kind === 'missing' ? 'raw-mail-missing' : 'unparsable' };
  if (read.value.mail.from.length === 0) return { kind: 'not-opened', reason: 'no-sender' };
  const request = asRequest(read.value);
  // Bound to this organisation: a copy of another organisation's case becomes a case of its own here.
  const { mail, understanding } = read.value;
  const first = caseId(mail, understanding.typed, services.seal);
  const id = laterCaseId(first, organisation.id, mail, stray.sesMessageId, services.seal);
  const destination = { organisation, mailbox: stray.mailbox, reply: null, unknown: false };
  await create(services, envelope, destination, request, id, `staff:${staff}`);
  await commit(services, stray.id, () => ({
    kind: 'ReleaseMail',
    at: services.clock.now(),
    by: `staff:${staff}`,
    as: `case ${id}`,
  }));
  return { kind: 'opened', dossier: id };
}

/** People say that it is a request: what the classifier saw no right in stays undecided. */
export function asRequest(read: ReadMail): ReadMail {
  const { classification } = read.understanding;
  const kind = classification.kind === 'other' ? 'request' : classification.kind;
  return { ...read, understanding: { ...read.understanding, classification: { ...classification, kind } } };
}
