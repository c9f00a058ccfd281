import { describe, expect, it } from 'vitest';
import { wireAddress } from '../../shared/adapters/wire-address.ts';

describe('wireAddress', () => {
  it.each([
    { address: 'karen.testsen@example.com', wire: 'karen.testsen@example.com' },
    { address: 'o+tag_1=x@example.com', wire: 'o+tag_1=x@example.com' },
    { address: "o'hara@example.com", wire: "o'hara@example.com" },
    { address: 'karen@blåbær.example', wire: 'karen@xn--blbr-roah.example' },
    { address: 'karen@xn--blbr-roah.example', wire: 'karen@xn--blbr-roah.example' },
    { address: 'Karen@EXAMPLE.com', wire: 'Karen@example.com' },
  ])('writes $address as $wire', ({ address, wire }) => {
    expect(wireAddress(address)).toEqual({ ok: true, value: wire });
  });

  it.each([
    { address: 'kæren@example.com', kind: 'non-ascii-recipient' },
    { address: '用户@example.com', kind: 'non-ascii-recipient' },
    { address: '', kind: 'malformed-recipient' },
    { address: 'karen', kind: 'malformed-recipient' },
    { address: '@example.com', kind: 'malformed-recipient' },
    { address: 'karen@localhost', kind: 'malformed-recipient' },
    { address: 'karen@example..com', kind: 'malformed-recipient' },
    { address: 'karen@-example.com', kind: 'malformed-recipient' },
    { address: '.karen@example.com', kind: 'malformed-recipient' },
    { address: 'ka ren@example.com', kind: 'malformed-recipient' },
    { address: 'karen@exam ple.com', kind: 'malformed-recipient' },
    { address: 'karen@example.com\r\nBcc: victim@example.net', kind: 'malformed-recipient' },
    { address: '"karen@example.net"@example.com', kind: 'malformed-recipient' },
    { address: '<karen@example.com>', kind: 'malformed-recipient' },
    { address: `${'x'.repeat(65)}@example.com`, kind: 'malformed-recipient' },
    { address: `karen@${'x'.repeat(64)}.com`, kind: 'malformed-recipient' },
  ])('refuses "$address": $kind', ({ address, kind }) => {
    expect(wireAddress(address)).toEqual({ ok: false, error: { kind } });
  });
});
