import { z } from 'zod';
import type { DeliveryReport } from '../app/record-delivery.ts';
import { SES_TAGS } from './ses-tags.ts';
import { snsBody } from './sns-body.ts';
import { instantOf, object, text } from './tolerant.ts';

/** Why a letter came back, in words of SES's own lists; never the text of the other server, which quotes addresses. */
export interface Bounce {
  readonly type: 'Permanent' | 'Transient' | 'Undetermined';
  /** e.g. `General`, `NoEmail`, `OnAccountSuppressionList`, `MailboxFull`. */
  readonly subType: string;
  /** Enhanced status code (RFC 3463) such as `5.1.1`, else the reply code such as `550`, else null. */
  readonly diagnostic: string | null;
}

export type DeliveryEvent =
  | {
      readonly kind: 'report';
      readonly report: DeliveryReport;
      /** Which try of the letter this is about, as tagged. */
      readonly attempt: string | null;
      readonly bounce: Bounce | null;
    }
  /** Opens, clicks and what else SES may announce one day; and messages of services about themselves. */
  | { readonly kind: 'ignored'; readonly what: string }
  | { readonly kind: 'malformed'; readonly reason: string };

/** A letter that could not be rendered was not sent either. */
const KINDS: Readonly<Record<string, DeliveryReport['kind']>> = {
  Send: 'sent',
  Delivery: 'delivered',
  DeliveryDelay: 'delayed',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
  'Rendering Failure': 'rejected',
  RenderingFailure: 'rejected',
};

const timed = object({ timestamp: text });

const recipient = z.looseObject({ status: text, diagnosticCode: text }).catch({});

const event = z.looseObject({
  eventType: text,
  notificationType: text,
  mail: object({
    timestamp: text,
    messageId: text,
    tags: z.record(z.string(), z.unknown()).optional().catch(undefined),
  }),
  bounce: object({
    bounceType: text,
    bounceSubType: text,
    timestamp: text,
    bouncedRecipients: z.array(recipient).optional().catch(undefined),
  }),
  complaint: timed,
  delivery: timed,
  deliveryDelay: timed,
});

/**
 * Reads the body of a queue message that tells what became of a letter: SES event publishing (`eventType`) or the older
 * feedback notification (`notificationType`), wrapped by SNS or delivered raw. It never throws, whatever the body.
 *
 * SES guide, "Contents of event data that Amazon SES publishes to Amazon SNS".
 */
export function readDeliveryEvent(body: string): DeliveryEvent {
  const read = snsBody(body);
  if (read.kind !== 'message') return read;
  const parsed = event.parse(read.value);
  const type = parsed.eventType ?? parsed.notificationType;
  if (type === undefined) return { kind: 'malformed', reason: 'no-event-type' };
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (kind === undefined) return { kind: 'ignored', what: wordOf(type) ?? 'unknown' };

  const providerId = bareId(parsed.mail?.messageId ?? '');
  if (providerId === '') return { kind: 'malformed', reason: 'no-message-id' };
  const { bounce, complaint, delivery, deliveryDelay, mail } = parsed;
  const at =
    instantOf((bounce ?? complaint ?? delivery ?? deliveryDelay)?.timestamp) ?? instantOf(mail?.timestamp) ?? null;
  if (at === null) return { kind: 'malformed', reason: 'no-timestamp' };

  return {
    kind: 'report',
    report: {
      kind,
      providerId,
      dossier: tagOf(mail?.tags, SES_TAGS.dossier),
      letter: tagOf(mail?.tags, SES_TAGS.letter),
      at,
    },
    attempt: tagOf(mail?.tags, SES_TAGS.attempt),
    bounce: kind === 'bounced' ? readBounce(bounce) : null,
  };
}

/** A tag comes as a list of its values. */
function tagOf(tags: Readonly<Record<string, unknown>> | undefined, name: string): string | null {
  const value = tags !== undefined && Object.hasOwn(tags, name) ? tags[name] : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : null;
}

function readBounce(bounce: z.infer<typeof event>['bounce']): Bounce {
  const type = bounce?.bounceType;
  return {
    type: type === 'Permanent' || type === 'Transient' ? type : 'Undetermined',
    subType: wordOf(bounce?.bounceSubType) ?? 'Undetermined',
    diagnostic: diagnosticOf(bounce?.bouncedRecipients?.[0]),
  };
}

const ENHANCED = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
const REPLY_CODE = /\b[45]\d\d\b/;

function diagnosticOf(bounced: z.infer<typeof recipient> | undefined): string | null {
  const said = bounced?.diagnosticCode ?? '';
  const found = ENHANCED.exec(bounced?.status ?? '') ?? ENHANCED.exec(said) ?? REPLY_CODE.exec(said);
  return found?.[0] ?? null;
}

const wordOf = (value: string | undefined): string | undefined =>
  value !== undefined && /^[A-Za-z][A-Za-z ]{0,60}$/.test(value) ? value.replaceAll(' ', '') : undefined;

/** Events carry the bare id; the form in a Message-ID header (`<id@eu-west-1.amazonses.com>`) is taken as well. */
const bareId = (id: string): string => id.trim().replace(/^<?([^@<>]*)(@[^>]*)?>?$/, '$1');
