import type { Envelope, InboundMail } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import { ok, type Result } from '../domain/result.ts';
import { type Understanding, understand } from '../domain/understand.ts';
import type { Services } from './services.ts';

export interface ReadMail {
  readonly mail: InboundMail;
  readonly understanding: Understanding;
}

export type ReadMailError =
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unparsable'; readonly reason: string };

/** Raw object to understanding. The raw mail is the evidence and this is a cache of it: nothing here is stored. */
export async function readMail(
  services: Services,
  objectKey: string,
  organisation: Organisation,
  envelope: Envelope | null,
): Promise<Result<ReadMail, ReadMailError>> {
  const raw = await services.mail.read(objectKey);
  if (!raw.ok) return raw;
  const parsed = await services.parser.parse(raw.value);
  if (!parsed.ok) return parsed;
  return ok({ mail: parsed.value, understanding: understandFor(parsed.value, organisation, envelope) });
}

export const understandFor = (
  mail: InboundMail,
  organisation: Organisation,
  envelope: Envelope | null,
): Understanding =>
  understand(mail, {
    language: organisation.language,
    mode: organisation.mode,
    ownAddresses: [...organisation.mailboxes, organisation.intakeDomain],
    envelope,
  });
