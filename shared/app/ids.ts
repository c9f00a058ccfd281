import type { InboundMail } from '../domain/inbound-mail.ts';
import type { Instant } from '../domain/time.ts';
import type { TypedText } from '../domain/understanding.ts';
import type { Seal } from './ports.ts';

/** Characters of a dossier id: 60 bits, so that two mails never share one and a reply address stays short. */
export const ID_LENGTH = 12;

/** Characters of the id that people read in a reference. */
const REFERENCE_LENGTH = 6;

/**
 * The id of the case that a mail opens, made from what the mail says and who says it. The same words, delivered twice,
 * sent to two addresses or sent again in doubt, make the same id; the store's conditional create does the rest.
 */
export function caseId(mail: InboundMail, typed: Pick<TypedText, 'newText' | 'quoted'>, seal: Seal): string {
  const attachments = mail.attachments.map(({ filename, bytes }) => `${filename}:${bytes}`);
  const sender = mail.from[0]?.address ?? '';
  return seal
    .digest(['case', sender, mail.subject, typed.newText, typed.quoted, ...attachments].join('\u0000'))
    .slice(0, ID_LENGTH);
}

/** The id of a case whose words were used before, in another matter: bound to this very mail as well. */
export function laterCaseId(
  first: string,
  organisation: string,
  mail: InboundMail,
  sesMessageId: string,
  seal: Seal,
): string {
  const identity = mail.messageId ?? mail.date ?? sesMessageId;
  return seal.digest(['later case', first, organisation, identity].join('\u0000')).slice(0, ID_LENGTH);
}

/** The id of stray mail: one per delivery and organisation. */
export const strayId = (organisation: string, sesMessageId: string, seal: Seal): string =>
  seal.digest(['stray', organisation, sesMessageId].join('\u0000')).slice(0, ID_LENGTH);

/** The dossier of an organisation as a whole. */
export const officeId = (organisation: string, seal: Seal): string =>
  seal.digest(['office', organisation].join('\u0000')).slice(0, ID_LENGTH);

/** `SRV-2026-7KQ4M2`: prefix of the organisation, year of receipt, start of the id. For people; it opens nothing. */
export const referenceOf = (prefix: string, receivedAt: Instant, id: string): string =>
  `${prefix}-${receivedAt.slice(0, 4)}-${id.slice(0, REFERENCE_LENGTH).toUpperCase()}`;
