import { z } from 'zod';
import { RAW_MAIL_PREFIX, SES_SETUP_OBJECT } from '../config/names.ts';
import { type Envelope, VERDICTS, type Verdict } from '../domain/inbound-mail.ts';
import type { Instant } from '../domain/time.ts';
import { snsBody } from './sns-body.ts';
import { instantOf, object, text, texts } from './tolerant.ts';

/** What the notification lacked and was filled in from elsewhere. */
export type Mended = 'recipients' | 'object-key' | 'message-id' | 'received-at' | 'source' | 'verdicts';

export type MailEvent =
  | {
      readonly kind: 'mail';
      readonly envelope: Envelope;
      /** Null when the notification names none. */
      readonly bucket: string | null;
      readonly mended: readonly Mended[];
    }
  /** SES's own object, written when a receipt rule is made. */
  | { readonly kind: 'setup' }
  | { readonly kind: 'ignored'; readonly what: 'subscription' | 'test' }
  | { readonly kind: 'malformed'; readonly reason: string };

const verdict = object({ status: text });

const mail = object({
  timestamp: text,
  source: text,
  messageId: text,
  destination: texts,
  commonHeaders: object({ returnPath: text }),
});

const receipt = object({
  timestamp: text,
  recipients: texts,
  spamVerdict: verdict,
  virusVerdict: verdict,
  spfVerdict: verdict,
  dkimVerdict: verdict,
  dmarcVerdict: verdict,
  action: object({ bucketName: text, objectKey: text }),
});

const notification = z.looseObject({ mail, receipt });

/** The same notification in the wrapping of SES's Lambda action, for records replayed from there. */
const lambdaRecord = z.looseObject({ Records: z.tuple([z.looseObject({ ses: notification })]) });

const bucketRecord = z.looseObject({
  Records: z.tuple([z.looseObject({ s3: z.looseObject({ object: z.looseObject({ key: z.string() }) }) })]),
});

/**
 * Reads the body of a queue message that announces a mail: the notification of SES's S3 action, wrapped by SNS or
 * delivered raw. It never throws, whatever the body.
 *
 * Real notifications lack fields that schemas tend to demand (`dmarcPolicy`, subject, `to`), so only two things are
 * needed: an id or an object key, and a time of receipt. What else is missing is filled in and named in `mended`.
 * SES guide, "Contents of notifications for Amazon SES email receiving".
 *
 * @param sentAt when the queue took the message (`SentTimestamp`), for a notification without a usable timestamp
 */
export function readMailEvent(body: string, sentAt: Instant | null = null): MailEvent {
  const read = snsBody(body);
  if (read.kind !== 'message') return read;
  if (bucketRecord.safeParse(read.value).success) return readBucketRecord(read.value);
  const unwrapped = lambdaRecord.safeParse(read.value);
  const parsed = unwrapped.success ? unwrapped.data.Records[0].ses : notification.parse(read.value);
  if (parsed.receipt === undefined && read.value.notificationType !== 'Received') {
    return { kind: 'malformed', reason: 'not-a-receipt' };
  }
  return readNotification(parsed, sentAt);
}

function readBucketRecord(value: unknown): MailEvent {
  const key = bucketRecord.parse(value).Records[0].s3.object.key;
  // A mail announced by the bucket comes without verdicts and envelope: nothing to judge it by.
  return isSetup(key) ? { kind: 'setup' } : { kind: 'malformed', reason: 'bucket-event' };
}

function readNotification({ mail, receipt }: z.infer<typeof notification>, sentAt: Instant | null): MailEvent {
  const id = mail?.messageId?.trim() ?? '';
  const key = receipt?.action?.objectKey ?? '';
  if (isSetup(id) || isSetup(key)) return { kind: 'setup' };
  const sesMessageId = id || lastSegment(key);
  if (sesMessageId === '') return { kind: 'malformed', reason: 'no-message-id' };

  const stated = instantOf(mail?.timestamp);
  const receivedAt = stated ?? instantOf(receipt?.timestamp) ?? instantOf(sentAt ?? undefined);
  if (receivedAt === undefined) return { kind: 'malformed', reason: 'no-timestamp' };

  const matched = addresses(receipt?.recipients);
  const source = mail?.source ?? mail?.commonHeaders?.returnPath ?? '';
  const statuses = {
    spam: receipt?.spamVerdict?.status,
    virus: receipt?.virusVerdict?.status,
    spf: receipt?.spfVerdict?.status,
    dkim: receipt?.dkimVerdict?.status,
    dmarc: receipt?.dmarcVerdict?.status,
  };
  const mended: Mended[] = [];
  if (matched.length === 0) mended.push('recipients');
  if (key === '') mended.push('object-key');
  if (id === '') mended.push('message-id');
  if (stated === undefined) mended.push('received-at');
  if (mail?.source === undefined) mended.push('source');
  if (Object.values(statuses).some((status) => !isVerdict(status))) mended.push('verdicts');

  return {
    kind: 'mail',
    bucket: receipt?.action?.bucketName ?? null,
    mended,
    envelope: {
      sesMessageId,
      recipients: matched.length > 0 ? matched : addresses(mail?.destination),
      source: senderOf(source),
      receivedAt,
      verdicts: {
        spam: verdictOf(statuses.spam),
        virus: verdictOf(statuses.virus),
        spf: verdictOf(statuses.spf),
        dkim: verdictOf(statuses.dkim),
        dmarc: verdictOf(statuses.dmarc),
      },
      objectKey: key || RAW_MAIL_PREFIX + sesMessageId,
    },
  };
}

const lastSegment = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

const isSetup = (name: string): boolean => lastSegment(name) === SES_SETUP_OBJECT;

const isVerdict = (status: string | undefined): status is Verdict => VERDICTS.some((known) => known === status);

/** A verdict that is absent or unheard of was not given: the check could not be made, which is neither pass nor fail. */
const verdictOf = (status: string | undefined): Verdict => (isVerdict(status) ? status : 'PROCESSING_FAILED');

const bare = (address: string): string =>
  address
    .trim()
    .replace(/^<(.*)>$/s, '$1')
    .trim()
    .toLowerCase();

const addresses = (values: readonly string[] | undefined): readonly string[] => [
  ...new Set((values ?? []).map(bare).filter((address) => address !== '')),
];

/** SES and its predecessors spell the null return path in several ways; with a domain it is an address like any other. */
function senderOf(source: string): string {
  const address = bare(source);
  return address === 'mailer-daemon' ? '' : address;
}
