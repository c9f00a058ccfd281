import { authenticity } from '../domain/authenticity.ts';
import { declaresMachine } from '../domain/automatic/declares-machine.ts';
import type { Dossier, StrayMail } from '../domain/case.ts';
import type { Envelope } from '../domain/inbound-mail.ts';
import { staffDoubt } from '../domain/staff-doubt.ts';
import { commit } from './commit.ts';
import { noteAbsence } from './follow-elsewhere.ts';
import { holdMail } from './hold-mail.ts';
import { letterAnswered } from './letter-answered.ts';
import { messageOf } from './open-case.ts';
import type { ReadMail } from './read-mail.ts';
import type { Received } from './receive-mail.ts';
import type { Destination } from './route.ts';
import type { Services } from './services.ts';

/**
 * A machine of staff's answered one of our letters. It never reaches the person; where it says that its owner is away,
 * the deputies get what the owner got.
 */
export async function receiveFromStaffMachine(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  dossier: Dossier,
  staff: string,
  read: ReadMail,
): Promise<Received> {
  const at = services.clock.now();
  const isAway = read.understanding.automatic === 'auto-reply';
  if (dossier.type === 'case') {
    const message = messageOf(envelope, read, 'automatic');
    const away = isAway ? { away: staff } : {};
    await commit(services, dossier.id, () => ({ kind: 'RecordAutomaticMessage', at, message, ...away }));
  } else if (dossier.type === 'stray' && isAway) {
    const reference = await referenceAbout(services, dossier);
    await commit(services, dossier.id, () => ({ kind: 'HandOver', at, away: staff, reference }));
  }
  // Such machines answer each sender once: what comes while they are silent must reach a deputy too. An old notice, sent
  // again by somebody who once got one, says nothing of today.
  const isTheirs = declaresMachine(read.mail, envelope.source) && staffDoubt(read.mail, envelope, staff) === null;
  if (isAway && isTheirs) await noteAbsence(services, destination.organisation, staff);
  if (dossier.type === 'case') return { kind: 'message', dossier: dossier.id };
  return holdMail(services, envelope, destination, 'loop', false);
}

async function referenceAbout(services: Services, { about }: StrayMail): Promise<string | undefined> {
  const subject = about === undefined ? null : await services.cases.read(about);
  return subject?.type === 'case' ? subject.reference : undefined;
}

/**
 * The same where the machine wrote to the mailbox instead of the reply address, as one does that answers `From`. Only
 * for what answers, by its id, a letter of ours to this very colleague; null for everything else.
 */
export async function staffMachineInMailbox(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  read: ReadMail,
): Promise<Received | null> {
  if (read.understanding.automatic !== 'auto-reply' || authenticity(read.mail, envelope) === 'forged') return null;
  if (envelope.verdicts.spam === 'FAIL' || envelope.verdicts.virus === 'FAIL') return null;
  const sender = read.mail.from[0]?.address ?? '';
  const member = destination.organisation.staff.find(({ address }) => address === sender);
  if (member === undefined) return null;
  const dossier = await letterAnswered(services, read.mail, destination.organisation, member.address);
  if (dossier === null) return null;
  return receiveFromStaffMachine(services, envelope, destination, dossier, member.address, read);
}
