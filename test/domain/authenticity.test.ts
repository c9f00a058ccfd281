import { describe, expect, it } from 'vitest';
import { createMailParser } from '../../shared/adapters/parse-mail.ts';
import { authenticity } from '../../shared/domain/authenticity.ts';
import type { Envelope, Verdict } from '../../shared/domain/inbound-mail.ts';

const judge = async (
  headers: readonly string[],
  verdicts: Partial<Envelope['verdicts']> = {},
  source = 'anna@example.dk',
): Promise<string> => {
  const raw = [...headers, 'Subject: Hej', '', 'Hej'].join('\r\n');
  const parsed = await createMailParser().parse(new TextEncoder().encode(raw));
  if (!parsed.ok) throw new Error(parsed.error.reason);
  const pass: Verdict = 'PASS';
  return authenticity(parsed.value, {
    sesMessageId: 'x',
    recipients: [],
    source,
    receivedAt: '2026-11-21T08:15:00.000Z',
    verdicts: { spam: pass, virus: pass, spf: pass, dkim: pass, dmarc: pass, ...verdicts },
    objectKey: 'raw/x',
  });
};

describe('authenticity', () => {
  it('is proven by DMARC', async () => {
    expect(await judge(['From: Anna Lund <anna@example.dk>'])).toBe('proven');
    expect(await judge(['From: "anna@example.dk" <anna@example.dk>'])).toBe('proven');
    expect(await judge(['From: anna@example.dk'], { dmarc: 'FAIL' })).toBe('unproven');
  });

  it('is proven without DMARC by SPF or DKIM for the same domain or one below it', async () => {
    const none = { dmarc: 'GRAY', dkim: 'GRAY' } as const;
    expect(await judge(['From: anna@example.dk'], none, 'bounce@mail.example.dk')).toBe('proven');
    expect(await judge(['From: anna@example.dk'], none, 'bounce@example.com')).toBe('unproven');
    const signed = ['From: anna@example.dk', 'DKIM-Signature: v=1; a=rsa-sha256; d=example.dk; s=k1; b=abc'];
    const dkim = { dmarc: 'GRAY', spf: 'FAIL' } as const;
    expect(await judge(signed, dkim)).toBe('proven');
    expect(await judge([...signed, 'DKIM-Signature: v=1; d=mailer.example; s=k; b=abc'], dkim)).toBe('unproven');
  });

  it('is not fooled by a domain smuggled into a signature', async () => {
    const forged = 'DKIM-Signature: v=1; x1==?utf-8?q?1=3B_d=3Dexample.dk=3B?=; d=evil.example; s=k; b=abc';
    expect(await judge(['From: anna@example.dk', forged], { dmarc: 'GRAY', spf: 'FAIL' })).toBe('unproven');
  });

  it.each([
    'From: =?utf-8?q?a?=@evil.example, anna@example.dk',
    'From: "x" <>, anna@example.dk',
    'From: evil@, anna@example.dk',
    'From: "mette@serversystems.dk" <anna@example.dk>',
  ])('is forged when another address hides in the From line: %s', async (from) => {
    expect(await judge([from])).toBe('forged');
  });

  it('is forged with two From lines', async () => {
    expect(await judge(['From: anna@example.dk', 'From: anna@example.dk'])).toBe('forged');
  });

  it('is unknown when the check could not be made', async () => {
    expect(await judge(['From: anna@example.dk'], { dmarc: 'PROCESSING_FAILED', spf: 'GRAY', dkim: 'GRAY' })).toBe(
      'unknown',
    );
  });
});
