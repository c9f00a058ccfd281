import type { Dossier } from '../domain/case.ts';
import type { InboundMail } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Services } from './services.ts';

/** References looked up in one mail; a hostile mail may carry thousands. */
const MOST_REFERENCES = 20;

/** The dossier of which a mail answers a letter to one address, by the letter's id; null for none. */
export async function letterAnswered(
  services: Services,
  mail: InboundMail,
  organisation: Organisation,
  to: string,
): Promise<Dossier | null> {
  for (const id of idsReferredTo(mail)) {
    const found = await services.cases.follow({ kind: 'sent', value: bareId(id) });
    const dossier = found === null ? null : await services.cases.read(found);
    const isTheirs = dossier?.outbox.some((letter) => letter.providerId === bareId(id) && letter.to === to) === true;
    if (isTheirs && dossier?.organisation === organisation.id) return dossier;
  }
  return null;
}

/** What a mail answers, the nearest first. */
export const idsReferredTo = ({ inReplyTo, references }: InboundMail): readonly string[] =>
  [...new Set([...inReplyTo, ...references.toReversed()])].slice(0, MOST_REFERENCES);

/** SES answers with a bare id and writes `<id@region.amazonses.com>` on the wire. */
export const bareId = (id: string): string => id.replace(/^<|>$/gu, '').split('@')[0] ?? '';
