import { ID_LENGTH } from './ids.ts';
import type { Seal } from './ports.ts';

/** Who a reply address was made for. A staff token never reaches the person, and the person's never commands. */
export type Party =
  | { readonly role: 'person' }
  | { readonly role: 'staff'; readonly address: string }
  /** A staff member who was asked whether one reply was theirs. */
  | { readonly role: 'confirm'; readonly address: string; readonly message: string };

const TOKEN_LENGTH = 26;

/** The version of the key stands in the address, one letter, so that a new key does not make old addresses void. */
const VERSION_LENGTH = 1;
const CODE_LENGTH = ID_LENGTH + VERSION_LENGTH + TOKEN_LENGTH;

/** A dossier as its reply addresses know it. */
export interface Addressed {
  readonly id: string;
  /** How often the addresses were made anew; each time the older ones become void. */
  readonly addressEpoch?: number;
}

/**
 * Address on which a reply about a dossier is received: `r+<id><version><token>@<intake domain>`. The token is bound to the
 * dossier, the party and the purpose; it says where a mail belongs and who was meant to write, never that they did.
 */
export const replyAddress = (dossier: Addressed, party: Party, intakeDomain: string, seal: Seal): string =>
  `r+${dossier.id}${tokenFor(dossier, party, seal.versions.at(-1) ?? '', seal)}@${intakeDomain}`;

/** The dossier and token of an envelope recipient, or null when it is no reply address. */
export function readReplyAddress(recipient: string): { readonly dossier: string; readonly token: string } | null {
  const local = recipient.slice(0, Math.max(0, recipient.lastIndexOf('@'))).toLowerCase();
  // Gateways fold case and rewrite `+`; people mistake 1 for l and 0 for o, which the alphabet does not use.
  const match = /^r(?:\+|-|=2b|%2b|_|\.)?([a-z0-9]+)$/u.exec(local);
  if (match?.[1]?.length !== CODE_LENGTH) return null;
  const code = (match[1] ?? '').replaceAll('1', 'l').replaceAll('0', 'o');
  return { dossier: code.slice(0, ID_LENGTH), token: code.slice(ID_LENGTH) };
}

/** Which of the parties a token was made for; null for none (mistyped, revoked or invented). */
export function partyOf(dossier: Addressed, token: string, parties: readonly Party[], seal: Seal): Party | null {
  const version = token.slice(0, VERSION_LENGTH);
  if (!seal.versions.includes(version)) return null;
  let found: Party | null = null;
  // Every party is compared, so that the time taken does not tell which one matched.
  for (const party of parties) if (seal.same(tokenFor(dossier, party, version, seal), token)) found = party;
  return found;
}

function tokenFor({ id, addressEpoch = 0 }: Addressed, party: Party, version: string, seal: Seal): string {
  const epoch = addressEpoch === 0 ? [] : [String(addressEpoch)];
  const whose =
    party.role === 'person' ? [''] : party.role === 'staff' ? [party.address] : [party.address, party.message];
  const parts = ['reply', version, id, party.role, ...whose, ...epoch];
  return version + seal.token(parts, version).slice(0, TOKEN_LENGTH);
}
