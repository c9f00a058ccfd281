import { describe, expect, it } from 'vitest';
import { withoutArmour } from '../../../shared/domain/typed-text/pgp-armour.ts';

const SIGNED = [
  '-----BEGIN PGP SIGNED MESSAGE-----',
  'Hash: SHA512',
  '',
  'Slet mine data.',
  '- -- ',
  'Anna',
  '-----BEGIN PGP SIGNATURE-----',
  '',
  'iHUEARYKAB0=',
  '-----END PGP SIGNATURE-----',
];

describe('withoutArmour', () => {
  it('takes the frame away and undoes the escaped hyphens', () => {
    expect(withoutArmour(SIGNED.join('\n'))).toBe('Slet mine data.\n-- \nAnna');
  });

  it('keeps what stands below the signature, as quotations do', () => {
    expect(withoutArmour([...SIGNED, '> citat'].join('\n'))).toBe('Slet mine data.\n-- \nAnna\n> citat');
  });

  it.each([
    { why: 'no frame', text: 'Slet mine data.\n- og kontoen' },
    { why: 'a frame that is only talked about', text: 'Jeg fik\n-----BEGIN PGP SIGNED MESSAGE-----\n\nog mere' },
    { why: 'a frame without an end', text: SIGNED.slice(0, 6).join('\n') },
    { why: 'a frame without a text', text: '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512' },
  ])('leaves a mail with $why as it is', ({ text }) => {
    expect(withoutArmour(text)).toBe(text);
  });
});
