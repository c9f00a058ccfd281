import { ID_LENGTH } from './ids.ts';
import type { Seal } from './ports.ts';

/** Who a reply address was made for. A staff token never reaches the person, and the person's never commands. */
export type Party = { readonly role: 'person' } | { readonly role: 'staff'; readonly address: string };

/** Version of the key behind the tokens. A new one makes every address in circulation invalid. */
const KEY_VERSION = '1';

const TOKEN_LENGTH = 26;

/**
 * Address on which a reply about a dossier is received: `r+<id><token>@<intake domain>`. The token is bound to the
 * dossier, the party and the purpose; it says where a mail belongs and who was meant to write, never that they did.
 */
export const replyAddress = (dossier: string, party: Party, intakeDomain: string, seal: Seal): string =>
  `r+${dossier}${tokenFor(dossier, party, seal)}@${intakeDomain}`;

/** The dossier and token of an envelope recipient, or null when it is no reply address. */
export function readReplyAddress(recipient: string): { readonly dossier: string; readonly token: string } | null {
  const local = recipient.slice(0, Math.max(0, recipient.lastIndexOf('@'))).toLowerCase();
  // Gateways fold case and rewrite `+`; people mistake 1 for l and 0 for o, which the alphabet does not use.
  const match = /^r(?:\+|-|=2b|%2b|_|\.)?([a-z0-9]{38})$/u.exec(local);
  if (match === null || ID_LENGTH + TOKEN_LENGTH !== 38) return null;
  const code = (match[1] ?? '').replaceAll('1', 'l').replaceAll('0', 'o');
  return { dossier: code.slice(0, ID_LENGTH), token: code.slice(ID_LENGTH) };
}

/** Which of the parties a token was made for; null for none (mistyped, revoked or invented). */
export function partyOf(dossier: string, token: string, parties: readonly Party[], seal: Seal): Party | null {
  let found: Party | null = null;
  // Every party is compared, so that the time taken does not tell which one matched.
  for (const party of parties) if (seal.same(tokenFor(dossier, party, seal), token)) found = party;
  return found;
}

const tokenFor = (dossier: string, party: Party, seal: Seal): string =>
  seal
    .token(['reply', KEY_VERSION, dossier, party.role, party.role === 'staff' ? party.address : ''])
    .slice(0, TOKEN_LENGTH);
