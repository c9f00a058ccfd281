import { describe, expect, it } from 'vitest';
import type { Envelope, InboundMail } from '../../shared/domain/inbound-mail.ts';
import { isConfirmable, staffDoubt } from '../../shared/domain/staff-doubt.ts';
import { inboundMail } from '../support/inbound-mail.ts';

const METTE = 'mette@serversystems.dk';

const envelope = (verdicts: Partial<Envelope['verdicts']> = {}): Envelope => ({
  sesMessageId: 'ses-1',
  recipients: ['r+x@in.serversystems.dk'],
  source: METTE,
  receivedAt: '2026-11-21T08:15:00.000Z',
  verdicts: { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', ...verdicts },
  objectKey: 'raw/ses-1',
});

const mail = (more: Partial<InboundMail> = {}) =>
  inboundMail({ from: [{ address: METTE, name: 'Mette' }], date: '2026-11-21T08:00:00.000Z', ...more });

describe('staffDoubt', () => {
  it('has none about a proven mail of hers', () => {
    expect(staffDoubt(mail(), envelope(), METTE)).toBeNull();
  });

  it.each([
    { doubt: 'several-senders', given: mail({ fromLines: 2 }), verdicts: {} },
    { doubt: 'other-address', given: mail({ from: [{ address: 'x@evil.example', name: METTE }] }), verdicts: {} },
    { doubt: 'other-address', given: mail({ sender: { address: 'x@evil.example', name: '' } }), verdicts: {} },
    { doubt: 'flagged-mail', given: mail(), verdicts: { spam: 'FAIL' } as const },
    { doubt: 'flagged-mail', given: mail(), verdicts: { virus: 'FAIL' } as const },
    { doubt: 'unproven-sender', given: mail(), verdicts: { dmarc: 'FAIL' } as const },
    { doubt: 'old-mail', given: mail({ date: '2026-11-16T08:00:00.000Z' }), verdicts: {} },
  ])('is $doubt', ({ doubt, given, verdicts }) => {
    expect(staffDoubt(given, envelope(verdicts), METTE)).toBe(doubt);
  });

  it('accepts a delegate of the same domain', () => {
    expect(
      staffDoubt(mail({ sender: { address: 'assistant@serversystems.dk', name: '' } }), envelope(), METTE),
    ).toBeNull();
  });

  it('is settled by one word unless the mail was flagged or had several senders', () => {
    expect(
      ['unproven-sender', 'other-address', 'old-mail', 'flagged-mail', 'several-senders'].filter(isConfirmable),
    ).toEqual(['unproven-sender', 'other-address', 'old-mail']);
  });
});
