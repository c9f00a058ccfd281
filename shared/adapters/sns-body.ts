import { z } from 'zod';

/** What an SQS body holds once SNS's wrapping, if any, is off. */
export type SnsBody =
  | { readonly kind: 'message'; readonly value: Readonly<Record<string, unknown>> }
  /** Written by a service about itself when a topic or bucket is set up. */
  | { readonly kind: 'ignored'; readonly what: 'subscription' | 'test' }
  | { readonly kind: 'malformed'; readonly reason: 'not-json' | 'not-an-object' };

const object = z.record(z.string(), z.unknown());

const wrapped = z.looseObject({ Type: z.literal('Notification'), Message: z.string() });

const SUBSCRIPTION_TYPES = new Set<unknown>(['SubscriptionConfirmation', 'UnsubscribeConfirmation']);

/** SES's plain-text message to a topic that was just connected. */
const SES_GREETING = /^Successfully validated SNS topic for Amazon SES/;

/**
 * Reads a queue message that came through SNS, with raw delivery or without. Only one layer is taken off: what lies
 * inside a notification is SES's own word, and no second wrapping is expected there.
 */
export function snsBody(body: string): SnsBody {
  const outer = message(body);
  if (outer.kind !== 'message') return outer;
  if (SUBSCRIPTION_TYPES.has(outer.value.Type)) return { kind: 'ignored', what: 'subscription' };
  const notification = wrapped.safeParse(outer.value);
  return notification.success ? message(notification.data.Message) : outer;
}

function message(text: string): SnsBody {
  if (SES_GREETING.test(text)) return { kind: 'ignored', what: 'test' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'malformed', reason: 'not-json' };
  }
  const parsed = object.safeParse(value);
  if (!parsed.success) return { kind: 'malformed', reason: 'not-an-object' };
  if (parsed.data.Event === 's3:TestEvent' || parsed.data.notificationType === 'AmazonSnsSubscriptionSucceeded') {
    return { kind: 'ignored', what: 'test' };
  }
  return { kind: 'message', value: parsed.data };
}
