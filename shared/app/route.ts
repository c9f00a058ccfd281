import { domainOf } from '../domain/authenticity.ts';
import type { Envelope } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import { readReplyAddress } from './reply-address.ts';
import type { Services } from './services.ts';

/** One organisation among the recipients of a mail, and how it was addressed there. */
export interface Destination {
  readonly organisation: Organisation;
  /** The mailbox written to; for a reply address or an unknown one, the organisation's first. */
  readonly mailbox: string;
  /** Dossier and token when a reply address was written to. */
  readonly reply: { readonly dossier: string; readonly token: string } | null;
  /** The register address: a colleague enters a phone call or a letter. */
  readonly entry?: true;
  /** Nobody published this address; the mail is kept all the same. */
  readonly unknown: boolean;
}

/**
 * Finds the organisations by the envelope recipients alone (headers can name anybody). A mail that reached us but is
 * addressed to no configured domain goes to the first organisation as unknown, so that it reaches a person.
 */
export function destinations(services: Services, envelope: Envelope): readonly Destination[] {
  const found = new Map<string, Destination>();
  for (const recipient of envelope.recipients) {
    const destination = destinationOf(services.organisations, recipient);
    if (destination === null) continue;
    const before = found.get(destination.organisation.id);
    if (before === undefined || rank(destination) > rank(before)) {
      found.set(destination.organisation.id, destination);
    }
  }
  if (found.size > 0) return [...found.values()];
  const fallback = services.organisations[0];
  if (fallback === undefined) throw new Error('no organisation is configured');
  return [{ organisation: fallback, mailbox: fallback.mailboxes[0], reply: null, unknown: true }];
}

/** Local part, on the intake domain, at which staff enter what did not come by mail. */
const REGISTER = 'register';

/** A reply address says most about where a mail belongs, an unknown one least. */
const rank = (destination: Destination): number => (destination.reply !== null ? 2 : destination.unknown ? 0 : 1);

function destinationOf(organisations: readonly Organisation[], recipient: string): Destination | null {
  const address = recipient.toLowerCase();
  const domain = domainOf(address);
  const plain = `${(address.slice(0, address.lastIndexOf('@')).split('+')[0] ?? '').trim()}@${domain}`;
  for (const organisation of organisations) {
    const ours = new Set([organisation.intakeDomain, ...organisation.mailboxes.map(domainOf)]);
    if (!ours.has(domain)) continue;
    const reply = readReplyAddress(address);
    if (reply !== null) return { organisation, mailbox: organisation.mailboxes[0], reply, unknown: false };
    const mailbox = organisation.mailboxes.find(
      (published) => published === plain || `${localOf(published)}@${organisation.intakeDomain}` === plain,
    );
    if (mailbox === undefined && plain === `${REGISTER}@${organisation.intakeDomain}`) {
      return { organisation, mailbox: organisation.mailboxes[0], reply: null, entry: true, unknown: false };
    }
    return { organisation, mailbox: mailbox ?? organisation.mailboxes[0], reply: null, unknown: mailbox === undefined };
  }
  return null;
}

const localOf = (address: string): string => address.slice(0, address.lastIndexOf('@'));
