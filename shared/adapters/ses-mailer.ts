import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailer, OutgoingMail, SendRefusal } from '../app/ports.ts';
import { err, ok } from '../domain/result.ts';
import { failureFacts } from './aws-failure.ts';
import { composeMail } from './compose-mail.ts';
import { SES_TAGS } from './ses-tags.ts';
import { wireAddress } from './wire-address.ts';

/** Of the SES v1 API, after encoding (SES guide, "Quotas"). */
export const SES_LIMIT_BYTES = 10 * 1024 * 1024;

/** Longest tag value that SES takes. */
const TAG_LIMIT = 256;

/** Said about this letter: trying it again changes nothing. */
const REJECTIONS = new Set(['MessageRejected', 'InvalidParameterValue', 'ValidationError', 'ValidationException']);

/** Before a connection stands, nothing can have been sent. */
const BEFORE_SENDING = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * Sends by SES, once per call. The client must be built with `maxAttempts: 1`: a retry inside the SDK after a lost
 * answer would send a letter twice, which is for `unclear` and the outbox to settle.
 *
 * What only an operator can mend (a pause, an unverified domain, missing permissions, a missing configuration set) is
 * `try-later`: the letter stays owed, the alarm on overdue work calls a person.
 */
export function createSesMailer(options: {
  readonly client: Pick<SESClient, 'send'>;
  readonly configurationSet: string;
}): Mailer {
  const { client, configurationSet } = options;
  return {
    async send(mail) {
      const recipient = wireAddress(mail.to);
      if (!recipient.ok) return err({ kind: 'rejected', reason: recipient.error.kind });
      const raw = await composeMail(mail);
      if (raw.byteLength > SES_LIMIT_BYTES) {
        return err({ kind: 'too-large', bytes: raw.byteLength, limit: SES_LIMIT_BYTES });
      }
      try {
        const { MessageId } = await client.send(
          new SendRawEmailCommand({
            Source: mail.from.address,
            Destinations: [recipient.value],
            RawMessage: { Data: raw },
            ConfigurationSetName: configurationSet,
            Tags: tags(mail),
          }),
        );
        return MessageId ? ok(MessageId) : err({ kind: 'unclear', reason: 'no-message-id' });
      } catch (error) {
        return err(refusal(error));
      }
    },
  };
}

function tags({ tags }: OutgoingMail): { Name: string; Value: string }[] {
  // A character that SES refuses would fail the letter; a changed tag only costs a look-up by message id.
  const clean = (value: string): string => value.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, TAG_LIMIT);
  return [
    { Name: SES_TAGS.dossier, Value: clean(tags.dossier) },
    { Name: SES_TAGS.letter, Value: clean(tags.letter) },
    { Name: SES_TAGS.attempt, Value: clean(tags.attempt) },
  ];
}

function refusal(error: unknown): SendRefusal {
  const { name, code, syscall, status, momentary } = failureFacts(error);
  if (status === null) {
    const unsent =
      name === 'CredentialsProviderError' || BEFORE_SENDING.has(code ?? '') || (syscall ?? '').startsWith('connect');
    const reason = code ?? name;
    return unsent ? { kind: 'try-later', reason } : { kind: 'unclear', reason };
  }
  // A gateway gave up waiting: what stands behind it may have sent the letter all the same.
  if (status === 504) return { kind: 'unclear', reason: name };
  if (momentary) return { kind: 'try-later', reason: name };
  // The sandbox, or an identity whose DNS is not in place yet, says so in the message alone.
  if (name === 'MessageRejected' && error instanceof Error && /not verified/i.test(error.message)) {
    return { kind: 'try-later', reason: 'identity-not-verified' };
  }
  return REJECTIONS.has(name) || name.startsWith('Invalid')
    ? { kind: 'rejected', reason: name }
    : { kind: 'try-later', reason: name };
}
