import type { InboundMail } from '../domain/inbound-mail.ts';
import type { Instant } from '../domain/time.ts';
import type { Seal } from './ports.ts';

/** Characters of a dossier id: 60 bits, so that two mails never share one and a reply address stays short. */
export const ID_LENGTH = 12;

/** Characters of the id that people read in a reference. */
const REFERENCE_LENGTH = 6;

/**
 * The id of the case that a mail opens, made from the mail itself. The same mail, delivered twice or to two addresses,
 * or taken from the queue twice, makes the same id; the store's conditional create does the rest.
 *
 * Without a Message-ID the Date header stands in; with neither, only the same delivery is the same mail.
 */
export function caseId(mail: InboundMail, typed: string, sesMessageId: string, seal: Seal): string {
  const identity = mail.messageId ?? mail.date ?? sesMessageId;
  const sender = mail.from[0]?.address ?? '';
  return seal.digest(['case', sender, identity, mail.subject, typed].join('\u0000')).slice(0, ID_LENGTH);
}

/** The id of stray mail: one per delivery and organisation. */
export const strayId = (organisation: string, sesMessageId: string, seal: Seal): string =>
  seal.digest(['stray', organisation, sesMessageId].join('\u0000')).slice(0, ID_LENGTH);

/** `SRV-2026-7KQ4M2`: prefix of the organisation, year of receipt, start of the id. For people; it opens nothing. */
export const referenceOf = (prefix: string, receivedAt: Instant, id: string): string =>
  `${prefix}-${receivedAt.slice(0, 4)}-${id.slice(0, REFERENCE_LENGTH).toUpperCase()}`;
