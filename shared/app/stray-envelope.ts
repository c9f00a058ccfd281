import type { StrayMail } from '../domain/case.ts';
import { type Envelope, VERDICTS, type Verdict } from '../domain/inbound-mail.ts';

/** The envelope as it was recorded. Verdicts that cannot be read count as not checked, never as passed. */
export const envelopeOf = (stray: StrayMail): Envelope => ({
  sesMessageId: stray.sesMessageId,
  recipients: stray.envelope?.recipients ?? [stray.mailbox],
  source: stray.envelope?.source ?? '',
  receivedAt: stray.receivedAt,
  verdicts: {
    spam: verdict(stray.verdicts.spam),
    virus: verdict(stray.verdicts.virus),
    spf: verdict(stray.verdicts.spf),
    dkim: verdict(stray.verdicts.dkim),
    dmarc: verdict(stray.verdicts.dmarc),
  },
  objectKey: stray.objectKey,
});

const verdict = (value: string): Verdict =>
  (VERDICTS as readonly string[]).includes(value) ? (value as Verdict) : 'PROCESSING_FAILED';
