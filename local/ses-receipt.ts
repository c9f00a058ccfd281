import type { SESMessage } from 'aws-lambda';
import type { Envelope } from '../shared/domain/inbound-mail.ts';
import { fieldName, fieldValue, headerBlock } from './header-block.ts';
import { localArn, snsEnvelope } from './sns-envelope.ts';

/** SES leaves out headers above this size and says so (SES guide, receiving-email-notifications-contents). */
const HEADERS_LIMIT_BYTES = 10 * 1024;

const TOPIC = 'frist-received';
const BUCKET = 'frist-raw-mail';

/**
 * The queue message for a received mail: what SES's S3 action publishes through SNS, in its own shape, so that intake
 * is run by exactly what it will meet in AWS.
 */
export function receiptNotification(envelope: Envelope, raw: Uint8Array): string {
  const headers = headersOf(raw);
  const all = (name: string): string[] =>
    headers.filter((header) => header.name.toLowerCase() === name).map((header) => header.value);
  const truncated =
    headers.reduce((bytes, { name, value }) => bytes + name.length + value.length + 4, 0) > HEADERS_LIMIT_BYTES;
  const verdict = (status: Envelope['verdicts'][keyof Envelope['verdicts']]) => ({ status });
  const message: SESMessage & { notificationType: 'Received' } = {
    notificationType: 'Received',
    mail: {
      timestamp: envelope.receivedAt,
      source: envelope.source,
      messageId: envelope.sesMessageId,
      // The addresses of the headers, unlike `receipt.recipients`.
      destination: [...all('to'), ...all('cc')].flatMap(addressesIn),
      headersTruncated: truncated,
      headers: truncated ? [] : headers,
      commonHeaders: {
        returnPath: envelope.source,
        from: all('from').flatMap(mailboxesIn),
        to: all('to').flatMap(mailboxesIn),
        cc: all('cc').flatMap(mailboxesIn),
        replyTo: all('reply-to').flatMap(mailboxesIn),
        date: all('date')[0] ?? '',
        messageId: all('message-id')[0] ?? '',
        subject: all('subject')[0] ?? '',
      },
    },
    receipt: {
      timestamp: envelope.receivedAt,
      processingTimeMillis: 1,
      recipients: [...envelope.recipients],
      spamVerdict: verdict(envelope.verdicts.spam),
      virusVerdict: verdict(envelope.verdicts.virus),
      spfVerdict: verdict(envelope.verdicts.spf),
      dkimVerdict: verdict(envelope.verdicts.dkim),
      dmarcVerdict: verdict(envelope.verdicts.dmarc),
      ...(envelope.verdicts.dmarc === 'FAIL' ? { dmarcPolicy: 'none' as const } : {}),
      action: { type: 'S3', topicArn: localArn('sns', TOPIC), bucketName: BUCKET, objectKey: envelope.objectKey },
    },
  };
  return snsEnvelope(TOPIC, 'Amazon SES Email Receipt Notification', message, envelope.receivedAt);
}

const headersOf = (raw: Uint8Array): { name: string; value: string }[] =>
  headerBlock(raw)
    .fields.map((field) => ({ name: fieldName(field), value: fieldValue(field) }))
    .filter(({ name }) => name !== '');

/** Splits a list of mailboxes at the commas outside quotes and angle brackets. */
const mailboxesIn = (value: string): string[] =>
  (value.match(/(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,"<]|["<])+/gu) ?? []).map((each) => each.trim()).filter(Boolean);

const addressesIn = (value: string): string[] =>
  mailboxesIn(value).map((each) => /<([^>]*)>/u.exec(each)?.[1]?.trim() ?? each);
