import { describe, expect, it } from 'vitest';
import { createSeal } from '../../shared/adapters/node-seal.ts';
import { type Party, partyOf, readReplyAddress, replyAddress } from '../../shared/app/reply-address.ts';

const FIRST = 'the first secret that is long enough to be one';
const SECOND = 'the second secret, which is long enough as well';
const DOSSIER = { id: 'abcdefghijkl' };
const METTE: Party = { role: 'staff', address: 'mette@serversystems.dk' };
const PARTIES: readonly Party[] = [{ role: 'person' }, METTE];

const made = (secret: string, dossier = DOSSIER): string =>
  replyAddress(dossier, METTE, 'in.serversystems.dk', createSeal(secret));

const whose = (address: string, secret: string, dossier: { id: string; addressEpoch?: number } = DOSSIER) => {
  const read = readReplyAddress(address);
  return read === null ? null : partyOf(dossier, read.token, PARTIES, createSeal(secret));
};

describe('replyAddress', () => {
  it('fits into the local part that a mail system takes (RFC 5321 4.5.3.1.1)', () => {
    expect(made(FIRST)).toMatch(/^r\+[a-z2-7]{39}@in\.serversystems\.dk$/u);
  });

  it('goes on working when a key is added, and new ones are made with it', () => {
    const both = `${FIRST}\n${SECOND}`;
    expect(whose(made(FIRST), both)).toEqual(METTE);
    expect(whose(made(both), both)).toEqual(METTE);
    expect(made(both)).not.toBe(made(FIRST));
  });

  it('is void when its key is revoked', () => {
    expect(whose(made(FIRST), `revoked ${FIRST}\n${SECOND}`)).toBeNull();
  });

  it('is void under another key, another dossier or a newer epoch', () => {
    expect(whose(made(FIRST), SECOND)).toBeNull();
    expect(whose(made(FIRST), FIRST, { id: 'abcdefghijkm' })).toBeNull();
    expect(whose(made(FIRST), FIRST, { ...DOSSIER, addressEpoch: 1 })).toBeNull();
  });
});
