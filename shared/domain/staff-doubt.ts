import { isOld } from './acknowledgeable.ts';
import { authenticity, domainOf } from './authenticity.ts';
import type { Envelope, InboundMail } from './inbound-mail.ts';
import { toEpoch } from './time.ts';

/**
 * Headers that a mail has once (RFC 5322 3.6). A signature covers the lowest of several (RFC 6376 5.4.2) and programs read
 * the topmost, so one on top of a captured reply would make it new again.
 */
const ONCE = ['date', 'message-id', 'subject', 'to', 'in-reply-to', 'references'];

/** Why a mail in a staff member's name is not taken for theirs, or null when everything fits. All conditions must hold. */
export function staffDoubt(mail: InboundMail, envelope: Envelope, staff: string): string | null {
  if (mail.fromLines !== 1 || mail.from.length !== 1) return 'several-senders';
  if (mail.from[0]?.address !== staff) return 'other-address';
  // A delegate of the same company sends in her name and their system vouches for it; one from elsewhere is somebody else.
  if (mail.sender !== null && domainOf(mail.sender.address) !== domainOf(staff)) return 'other-address';
  if (ONCE.some((name) => (mail.headers.get(name)?.length ?? 0) > 1)) return 'doubled-headers';
  if (envelope.verdicts.spam === 'FAIL' || envelope.verdicts.virus === 'FAIL') return 'flagged-mail';
  if (authenticity(mail, envelope) !== 'proven') return 'unproven-sender';
  // A signature stays valid for ever: a captured reply, sent again under a new Message-ID, must not be followed anew.
  if (isOld(mail.date === null ? null : toEpoch(mail.date), toEpoch(envelope.receivedAt))) return 'old-mail';
  return null;
}

/**
 * Doubts that one word from the known mailbox settles. Mail that names several senders or was flagged is not to be vouched
 * for in passing: it must be written again.
 */
export const isConfirmable = (doubt: string): boolean =>
  doubt !== 'several-senders' && doubt !== 'doubled-headers' && doubt !== 'flagged-mail';
