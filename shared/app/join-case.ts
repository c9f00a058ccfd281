import type { HeldReason, StrayMail } from '../domain/case.ts';
import type { Organisation } from '../domain/organisation.ts';
import { commit } from './commit.ts';
import { messageOf } from './open-case.ts';
import { personKey } from './person-key.ts';
import { readMail } from './read-mail.ts';
import type { Services } from './services.ts';
import { envelopeOf } from './stray-envelope.ts';

export type JoinedCase =
  | { readonly kind: 'joined'; readonly dossier: string }
  | { readonly kind: 'not-joined'; readonly reason: HeldReason };

/**
 * A staff member says that the stranger on a case is the person, writing from another address. The mail joins the case
 * and the address is remembered. No letter ever goes there: were staff mistaken, nothing would be given away.
 */
export async function joinCase(
  services: Services,
  stray: StrayMail,
  organisation: Organisation,
  staff: string,
): Promise<JoinedCase> {
  const subject = stray.about === undefined ? null : await services.cases.read(stray.about);
  if (subject?.type !== 'case' || subject.organisation !== organisation.id) {
    return { kind: 'not-joined', reason: 'staff-note-on-stray' };
  }
  // What may be dangerous, or may be from several people, is nobody's to vouch for by one word.
  if (stray.verdicts.virus === 'FAIL') return { kind: 'not-joined', reason: 'virus' };
  const envelope = envelopeOf(stray);
  const read = await readMail(services, stray.objectKey, organisation, envelope);
  if (!read.ok) {
    return { kind: 'not-joined', reason: read.error.kind === 'missing' ? 'raw-mail-missing' : 'unparsable' };
  }
  const { mail, understanding } = read.value;
  if (mail.fromLines !== 1 || mail.from.length !== 1) return { kind: 'not-joined', reason: 'several-senders' };
  const by = `staff:${staff}`;
  const at = services.clock.now();
  const address = mail.from[0]?.address ?? '';
  // Ours are nobody's second address: a colleague would count as the person from then on.
  const ours = [...organisation.mailboxes, ...organisation.staff.map((member) => member.address)];
  if (ours.includes(address)) return { kind: 'not-joined', reason: 'staff-note-on-stray' };
  await commit(services, subject.id, () => ({ kind: 'AcceptAddress', at, by, address }));
  // A request of its own from there is the same person's: a mail on both cases is erased with the last of them.
  if (address !== '') await services.cases.link(personKey(organisation.id, address, services.seal), subject.id);
  await commit(services, subject.id, () => ({
    kind: 'RecordPersonMessage',
    at,
    message: messageOf(envelope, read.value, 'person'),
    marks: understanding.classification.marks,
  }));
  await commit(services, stray.id, () => ({ kind: 'ReleaseMail', at, by, as: `case ${subject.id}` }));
  return { kind: 'joined', dossier: subject.id };
}
