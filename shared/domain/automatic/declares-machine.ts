import type { InboundMail } from '../inbound-mail.ts';
import { REPLY_HEADERS } from './program-headers.ts';

/**
 * Does the mail itself say, in its headers or format, that a machine sent it? Words are no declaration: whoever answers
 * our own letter and mentions a holiday must not go unheard.
 *
 * @param envelopeSource empty for a null return path
 */
export const declaresMachine = ({ headers, contentType }: InboundMail, envelopeSource: string): boolean =>
  envelopeSource === '' ||
  contentType === 'multipart/report' ||
  REPLY_HEADERS.some((name) => headers.has(name)) ||
  (headers.get('auto-submitted') ?? []).some((value) => !/^\s*(?:no|auto-forwarded)\b/iu.test(value)) ||
  (headers.get('precedence') ?? []).some((value) => /^\s*(?:bulk|junk|list|auto[-_ ]?reply)/iu.test(value));
