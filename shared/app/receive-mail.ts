import type { HeldReason } from '../domain/case.ts';
import type { Envelope } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import { fromEpoch, toEpoch } from '../domain/time.ts';
import type { AutomaticKind } from '../domain/understanding.ts';
import { holdMail } from './hold-mail.ts';
import { openCase } from './open-case.ts';
import { passOnMail } from './pass-on-mail.ts';
import { type ReadMail, readMail } from './read-mail.ts';
import { receiveReply } from './receive-reply.ts';
import { type Destination, destinations } from './route.ts';
import type { Services } from './services.ts';
import { threadedCase } from './thread.ts';

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
      known === null ? await receiveFor(services, at, destination, lastTry) : { kind: 'known', dossier: known };
    outcomes.push(outcome);
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
  if (destination.reply !== null) {
    return receiveReply(services, envelope, destination, destination.reply, read.value);
  }
  const threaded = await threadedCase(services, envelope, destination, read.value);
  if (threaded !== null) return threaded;
  const reason = heldBecause(read.value, envelope, destination);
  if (reason !== null) return hold(reason.reason, reason.soon);
  return belongsToCase(read.value, organisation)
    ? openCase(services, envelope, destination, read.value)
    : passOnMail(services, envelope, destination);
}

/** Answers of machines to somebody's mail: they quote rights and invoke none. */
const MACHINE_ANSWERS: ReadonlySet<AutomaticKind> = new Set(['auto-reply', 'bounce', 'feedback-report', 'receipt']);

/**
 * What invokes a right becomes a case, also from a list or a service that writes by machine: being automatic holds back
 * the acknowledgement, never the case.
 */
const asksForCase = ({ understanding }: ReadMail): boolean =>
  understanding.classification.kind === 'request' && !MACHINE_ANSWERS.has(understanding.automatic);

function belongsToCase(read: ReadMail, organisation: Organisation): boolean {
  const { kind } = read.understanding.classification;
  if (asksForCase(read)) return true;
  const { understanding } = read;
  if (understanding.automatic !== 'human') return false;
  return organisation.mode === 'privacy' || kind !== 'other';
}

function heldBecause(
  read: ReadMail,
  envelope: Envelope,
  { organisation, unknown }: Destination,
): { readonly reason: HeldReason; readonly soon: boolean } | null {
  const { mail, understanding } = read;
  const asks = asksForCase(read);
  if (envelope.verdicts.virus === 'FAIL') return { reason: 'virus', soon: asks };
  if (envelope.verdicts.spam === 'FAIL') return { reason: 'spam', soon: asks };
  if (mail.headers.has('x-frist-loop')) return { reason: 'loop', soon: false };
  if (mail.from.length === 0) return { reason: 'no-sender', soon: true };
  if (mail.fromLines > 1 || mail.from.length > 1) return { reason: 'several-senders', soon: true };
  if (unknown) return { reason: 'unknown-recipient', soon: true };
  if (isEmpty(mail.subject, understanding.typed.newText, understanding.typed.quoted, mail.attachments.length)) {
    return { reason: 'empty', soon: true };
  }
  if (understanding.automatic !== 'human' && !asks && organisation.mode === 'privacy') {
    return { reason: 'automatic', soon: false };
  }
  return null;
}

const isEmpty = (subject: string, typed: string, quoted: string, attachments: number): boolean =>
  subject.trim() === '' && typed.trim() === '' && quoted.trim() === '' && attachments === 0;
