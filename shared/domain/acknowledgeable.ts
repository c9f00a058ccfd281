import type { Authenticity } from './authenticity.ts';
import type { Envelope, InboundMail } from './inbound-mail.ts';
import type { AutomaticKind } from './understanding.ts';

/** Why an acknowledgement is held back. Each one becomes a staff task: the person is still owed a word. */
export type WithheldReason =
  | 'automatic-mail'
  | 'unproven-sender'
  | 'null-return-path'
  | 'unreachable-address'
  | 'flagged-mail'
  | 'old-mail'
  | 'copied-authority'
  /** A colleague brought it in, and has yet to say who the person is. */
  | 'through-staff'
  /** A cap is reached (`acknowledgement-caps.ts`). */
  | 'sender-cap'
  | 'domain-cap'
  | 'hourly-cap';

/** Mail older than this on arrival is an import or a stuck queue: people decide what to send (peers: acks for years-old mail). */
const OLD_AFTER_DAYS = 4;

const DAY = 86_400_000;

/**
 * May a fixed-text acknowledgement go out by itself? Answering unauthenticated or automatic mail makes us a relay for
 * abuse and starts loops (RFC 3834 section 2); so anything short of a proven, human, reachable sender is withheld.
 */
export function withheldBecause(input: {
  readonly mail: InboundMail;
  readonly envelope: Envelope;
  readonly automatic: AutomaticKind;
  readonly authenticity: Authenticity;
  readonly toAuthority: boolean;
  readonly sentAtEpoch: number | null;
  readonly receivedAtEpoch: number;
}): WithheldReason | null {
  const { mail, envelope } = input;
  if (envelope.source === '') return 'null-return-path';
  if (input.automatic !== 'human') return 'automatic-mail';
  if (envelope.verdicts.spam === 'FAIL' || envelope.verdicts.virus === 'FAIL') return 'flagged-mail';
  if (input.authenticity !== 'proven') return 'unproven-sender';
  if (!isReachable(mail.from[0]?.address ?? '')) return 'unreachable-address';
  if (input.toAuthority) return 'copied-authority';
  if (isOld(input.sentAtEpoch, input.receivedAtEpoch)) return 'old-mail';
  return null;
}

/** Written days before it came: nothing is answered, and nothing followed, by itself. A mail without a date is not old. */
export const isOld = (sentAtEpoch: number | null, receivedAtEpoch: number): boolean =>
  sentAtEpoch !== null && receivedAtEpoch - sentAtEpoch > OLD_AFTER_DAYS * DAY;

/** SES sends to 7-bit local parts only (no SMTPUTF8). */
export const isReachable = (address: string): boolean => /^[\x21-\x7e]+@[\x21-\x7e]+\.[\x21-\x7e]+$/u.test(address);
