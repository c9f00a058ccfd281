import { domainOf } from './authenticity.ts';
import type { HeldReason } from './case.ts';
import type { Envelope, InboundMail } from './inbound-mail.ts';
import type { Organisation } from './organisation.ts';
import type { Understanding } from './understand.ts';

/** Where new mail belongs that answers none of ours. */
export type Place =
  | { readonly kind: 'case' }
  | { readonly kind: 'passed-on' }
  /** `soon`: staff hear of it now, because it may be a request; otherwise when the office next opens. */
  | { readonly kind: 'held'; readonly reason: HeldReason; readonly soon: boolean };

/**
 * Decides where a new mail belongs. Every mail has a place, and what invokes a right never goes to the ordinary pile.
 *
 * @param circumstances.verdicts null when only the mail itself is at hand (a file on the command line)
 * @param circumstances.unknownRecipient nobody published the address it was sent to
 */
export function placeMail(
  mail: InboundMail,
  understanding: Understanding,
  circumstances: {
    readonly mode: Organisation['mode'];
    readonly verdicts: Envelope['verdicts'] | null;
    readonly unknownRecipient: boolean;
    /** Every mailbox of this deployment: what a machine of theirs writes would go round for ever. */
    readonly ownAddresses: readonly string[];
    /** Staff of the organisation: their machines' answers to what we passed on would go round for ever. */
    readonly staff: readonly string[];
  },
): Place {
  // From a list or a service that writes by machine too: being automatic holds back the acknowledgement, never the case.
  const asks = understanding.classification.kind === 'request';
  const { mode, verdicts } = circumstances;
  if (verdicts?.virus === 'FAIL') return { kind: 'held', reason: 'virus', soon: asks };
  if (verdicts?.spam === 'FAIL') return { kind: 'held', reason: 'spam', soon: asks };
  if (isLoop(mail, understanding, circumstances)) return { kind: 'held', reason: 'loop', soon: false };
  if (mail.from.length === 0) return { kind: 'held', reason: 'no-sender', soon: true };
  if (mail.fromLines > 1 || mail.from.length > 1) return { kind: 'held', reason: 'several-senders', soon: true };
  if (circumstances.unknownRecipient) return { kind: 'held', reason: 'unknown-recipient', soon: true };
  if (isEmpty(mail, understanding)) return { kind: 'held', reason: 'empty', soon: true };
  if (asks) return { kind: 'case' };
  if (understanding.automatic !== 'human') {
    return mode === 'privacy' ? { kind: 'held', reason: 'automatic', soon: false } : { kind: 'passed-on' };
  }
  return mode === 'privacy' || understanding.classification.kind !== 'other' ? { kind: 'case' } : { kind: 'passed-on' };
}

/** On everything we send; mail that carries it has come back to us. */
const LOOP_HEADER = 'x-frist-loop';

/**
 * Has our own mail come back? By the header on all we send, as a staff machine's answer, or as a machine's mail from our own
 * address.
 */
export function isLoop(
  mail: InboundMail,
  { automatic }: Understanding,
  { ownAddresses, staff }: { readonly ownAddresses: readonly string[]; readonly staff: readonly string[] },
): boolean {
  if (mail.headers.has(LOOP_HEADER)) return true;
  return (
    automatic !== 'human' && mail.from.some(({ address }) => ownAddresses.includes(address) || staff.includes(address))
  );
}

/** Somebody at work in the published mailbox wrote it. */
export const isFromMailbox = ({ from }: InboundMail, mailboxes: readonly string[]): boolean =>
  from.some(({ address }) => mailboxes.includes(address));

/** A letter to somebody outside, of which the mailbox kept a copy. */
export function isOutgoing(
  { to, cc }: InboundMail,
  {
    mailboxes,
    intakeDomain,
    staff,
    escalation,
  }: Pick<Organisation, 'mailboxes' | 'intakeDomain' | 'staff' | 'escalation'>,
): boolean {
  const people = staff.map(({ address }) => address);
  const own = new Set([intakeDomain, ...[...mailboxes, ...people, ...escalation].map(domainOf)]);
  return [...to, ...cc].some(({ address }) => !own.has(domainOf(address)));
}

const isEmpty = ({ subject, attachments }: InboundMail, { typed }: Understanding): boolean =>
  [subject, typed.newText, typed.quoted].every((text) => text.trim() === '') && attachments.length === 0;
