import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../shared/domain/canonical-address.ts';

describe('canonicalAddress', () => {
  it.each([
    { written: 'anna@example.dk', is: 'anna@example.dk', why: 'nothing is wrapped' },
    { written: 'anna+gdpr@example.dk', is: 'anna@example.dk', why: 'a sub-address (RFC 5233)' },
    { written: 'anna+a+b@example.dk', is: 'anna@example.dk', why: 'two tags' },
    { written: 'srs0=hhh=tt=example.dk=anna@forwarder.example', is: 'anna@example.dk', why: 'SRS0' },
    { written: 'srs0+hhh=tt=example.dk=anna+x@forwarder.example', is: 'anna@example.dk', why: 'SRS0 with a tag' },
    { written: 'srs1=hhh=first.example==hhh=tt=example.dk=anna@second.example', is: 'anna@example.dk', why: 'SRS1' },
    { written: 'prvs=1234abcdef=anna@example.dk', is: 'anna@example.dk', why: 'BATV' },
    { written: 'btv1==123abc==anna@example.dk', is: 'anna@example.dk', why: 'Barracuda' },
    { written: 'srs0=h=t=example.dk=prvs=12ab=anna@f.example', is: 'anna@example.dk', why: 'BATV inside SRS' },
    { written: '+tag@example.dk', is: '+tag@example.dk', why: 'only a tag' },
  ])('reads $written: $why', ({ written, is }) => {
    expect(canonicalAddress(written)).toBe(is);
  });

  it('never throws, and reading twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = canonicalAddress(text.toLowerCase());
        expect(canonicalAddress(canonicalAddress(once))).toBe(canonicalAddress(once));
      }),
    );
  });
});
