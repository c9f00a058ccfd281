import type { HeldReason } from '../domain/case.ts';
import type { Envelope } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import { isFromMailbox, isLoop, placeMail } from '../domain/place-mail.ts';
import { unreachable } from '../domain/result.ts';
import { fromEpoch, toEpoch } from '../domain/time.ts';
import { provenColleague } from './brought-in.ts';
import { holdMail } from './hold-mail.ts';
import { ensureOffice } from './office.ts';
import { openCase } from './open-case.ts';
import { passOnMail } from './pass-on-mail.ts';
import { readMail } from './read-mail.ts';
import { receiveFromMailbox } from './receive-from-mailbox.ts';
import { receiveReply } from './receive-reply.ts';
import { type Destination, destinations } from './route.ts';
import type { Services } from './services.ts';
import { staffMachineInMailbox } from './staff-machine.ts';
import { threadedCase } from './thread.ts';
import { asRequest } from './turn-into-case.ts';

/** Where a mail ended. Each accepted mail ends in exactly one of the first four; `known` was there before. */
export type Received =
  | { readonly kind: 'case'; readonly dossier: string }
  | { readonly kind: 'message'; readonly dossier: string }
  | { readonly kind: 'passed-on'; readonly dossier: string }
  | { readonly kind: 'held'; readonly dossier: string; readonly reason: HeldReason }
  | { readonly kind: 'known'; readonly dossier: string }
  /** The raw object is not there (yet): the queue tries again, and the last try holds the envelope. */
  | { readonly kind: 'try-again' };

/**
 * Takes one delivery in: who is it for, what is it, where does it belong. Records the outcome and sends nothing.
 *
 * Safe to repeat at any point: ids come from the mail, creation is conditional, and pointers are written last.
 *
 * @param lastTry the queue will not bring this delivery again, so that a missing raw mail is held by its envelope
 * @returns one outcome for each organisation among the recipients
 */
export async function receiveMail(services: Services, envelope: Envelope, lastTry: boolean): Promise<Received[]> {
  const at = normalised(envelope);
  const outcomes: Received[] = [];
  for (const destination of destinations(services, at)) {
    const known = await services.cases.follow(sesPointer(at, destination.organisation));
    const outcome: Received =
      known === null ? await receiveOrHold(services, at, destination, lastTry) : { kind: 'known', dossier: known };
    outcomes.push(outcome);
    if (outcome.kind !== 'try-again') await ensureOffice(services, destination.organisation);
    if (outcome.kind === 'try-again') continue;
    if (known === null) await services.cases.point(sesPointer(at, destination.organisation), outcome.dossier);
    services.log.info('mail received', {
      sesMessageId: at.sesMessageId,
      organisation: destination.organisation.id,
      disposition: outcome.kind,
      dossier: outcome.dossier,
      ...(outcome.kind === 'held' ? { reason: outcome.reason } : {}),
    });
  }
  await services.nudge.wake();
  return outcomes;
}

const sesPointer = (envelope: Envelope, organisation: Organisation) =>
  ({ kind: 'ses', value: `${organisation.id}:${envelope.sesMessageId}` }) as const;

/** Instants are compared as text, so they all have the one form. */
const normalised = (envelope: Envelope): Envelope => ({
  ...envelope,
  receivedAt: fromEpoch(toEpoch(envelope.receivedAt)),
});

/** What fails even on the last try is held by its envelope: a mail we cannot read must still reach a person. */
async function receiveOrHold(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  lastTry: boolean,
): Promise<Received> {
  try {
    return await receiveFor(services, envelope, destination, lastTry);
  } catch (cause) {
    if (!lastTry) throw cause;
    services.log.error('mail held unread', { sesMessageId: envelope.sesMessageId, errorName: (cause as Error).name });
    return holdMail(services, envelope, destination, 'unparsable', true);
  }
}

async function receiveFor(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  lastTry: boolean,
): Promise<Received> {
  const { organisation } = destination;
  const hold = (reason: HeldReason, soon = true): Promise<Received> =>
    holdMail(services, envelope, destination, reason, soon);
  const read = await readMail(services, envelope.objectKey, organisation, envelope);
  if (!read.ok) {
    if (read.error.kind === 'missing') return lastTry ? hold('raw-mail-missing') : { kind: 'try-again' };
    return hold('unparsable');
  }
  const ours = {
    ownAddresses: services.organisations.flatMap((each) => each.mailboxes),
    staff: organisation.staff.map((member) => member.address),
  };
  const { mail, understanding } = read.value;
  const onReplyAddress = destination.reply !== null;
  // Before threads and tokens: our own mail carries the reference and the reply address of its case.
  const machine = onReplyAddress ? null : await staffMachineInMailbox(services, envelope, destination, read.value);
  if (machine !== null) return machine;
  if (isLoop(mail, understanding, onReplyAddress ? { ...ours, staff: [] } : ours)) return hold('loop', false);
  if (destination.reply !== null) {
    return receiveReply(services, envelope, destination, destination.reply, read.value);
  }
  if (destination.entry === true) {
    // Nobody else enters anything there: mail that is no proven colleague's went to an address nobody published.
    if (provenColleague(read.value, envelope, organisation) === null) return hold('unknown-recipient');
    return openCase(services, envelope, destination, asRequest(read.value));
  }
  const isFlagged = envelope.verdicts.spam === 'FAIL' || envelope.verdicts.virus === 'FAIL';
  if (isFromMailbox(mail, organisation.mailboxes) && mail.from.length === 1 && !isFlagged) {
    return receiveFromMailbox(services, envelope, destination, read.value);
  }
  const threaded = await threadedCase(services, envelope, destination, read.value);
  if (threaded !== null) return threaded;
  const place = placeMail(mail, understanding, {
    ...ours,
    mode: organisation.mode,
    verdicts: envelope.verdicts,
    unknownRecipient: destination.unknown,
  });
  switch (place.kind) {
    case 'held':
      return hold(place.reason, place.soon);
    case 'case':
      return openCase(services, envelope, destination, read.value);
    case 'passed-on':
      return passOnMail(services, envelope, destination);
    default:
      return unreachable(place);
  }
}
