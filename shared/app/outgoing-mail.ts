import { type Authenticity, authenticity } from '../domain/authenticity.ts';
import type { Dossier } from '../domain/case.ts';
import { explainCase } from '../domain/explain-case.ts';
import type { InboundMail } from '../domain/inbound-mail.ts';
import { caseLetter } from '../domain/letters/case-letter.ts';
import type { Letter, MailShown } from '../domain/letters/letter.ts';
import { officeLetter } from '../domain/letters/office-letter.ts';
import { strayLetter } from '../domain/letters/stray-letter.ts';
import type { Organisation } from '../domain/organisation.ts';
import { isPersonLetter, type OutboxEntry } from '../domain/outbox.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { askedAbout } from '../domain/unverified-key.ts';
import { letterTag } from './letter-tag.ts';
import type { OutgoingAttachment, OutgoingMail } from './ports.ts';
import { readMail } from './read-mail.ts';
import { figuresOf, registerFile } from './register-file.ts';
import { type Addressed, type Party, replyAddress } from './reply-address.ts';
import type { Services } from './services.ts';
import { envelopeOf } from './stray-envelope.ts';

/** Letters that show staff the mail they are about; the others say nothing of it. */
const SHOWS_MAIL = new Set<OutboxEntry['letter']>([
  'new-case',
  'inquiry',
  'complaint',
  'follow-up',
  'held-mail',
  'passed-on',
]);

/** Letters that carry the register. */
const WITH_REGISTER = new Set<OutboxEntry['letter']>(['register', 'digest']);

/**
 * Puts one owed letter on paper: words, addresses, threading, attachments. `files-missing` when what must travel with it
 * cannot be read: a letter that says "attached" never goes without.
 */
export async function outgoingMail(
  services: Services,
  dossier: Dossier,
  entry: OutboxEntry,
  organisation: Organisation,
): Promise<Result<OutgoingMail, { readonly kind: 'files-missing' }>> {
  const attachments = await attachmentsOf(services, entry, organisation);
  if (attachments === null) return err({ kind: 'files-missing' });
  const letter = await written(services, dossier, entry, organisation);
  const toPerson = isPersonLetter(entry.letter);
  const party = partyTo(entry, toPerson);
  const inReplyTo = entry.params.inReplyTo ?? null;
  return ok({
    from: { address: organisation.mailboxes[0], name: organisation.name },
    to: entry.to,
    replyTo: replyAddress(addressed(dossier), party, organisation.intakeDomain, services.seal),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    inReplyTo,
    references: inReplyTo === null ? [] : [inReplyTo],
    automatic: automatic(entry.letter),
    attachments,
    tags: {
      dossier: dossier.id,
      letter: letterTag(entry.key, services.seal),
      attempt: String(entry.attempts),
    },
  });
}

/** Whoever is asked about one reply answers at an address made for that question. */
function partyTo({ key, to }: OutboxEntry, toPerson: boolean): Party {
  if (toPerson) return { role: 'person' };
  const message = askedAbout(key);
  return message === null ? { role: 'staff', address: to } : { role: 'confirm', address: to, message };
}

const addressed = (dossier: Dossier): Addressed =>
  dossier.type === 'case' ? { id: dossier.id, addressEpoch: dossier.addressEpoch } : { id: dossier.id };

/** Staff wrote or commanded it, so that a person's answer must come through: nothing of it is a machine's. */
function automatic(letter: OutboxEntry['letter']): OutgoingMail['automatic'] {
  if (letter === 'acknowledgement') return 'auto-replied';
  return isPersonLetter(letter) && letter !== 'question-reminder' ? null : 'auto-generated';
}

async function written(
  services: Services,
  dossier: Dossier,
  entry: OutboxEntry,
  organisation: Organisation,
): Promise<Letter> {
  const mail = SHOWS_MAIL.has(entry.letter) ? await mailShown(services, dossier, entry, organisation) : null;
  if (dossier.type === 'tombstone') throw new Error('nothing is sent about what was erased');
  if (dossier.type === 'office') {
    const figures = await figuresOf(services, organisation);
    return officeLetter(dossier, { organisation, entry, mail, explanation: '', figures });
  }
  if (dossier.type === 'stray') return strayLetter(dossier, { organisation, entry, mail, explanation: '' });
  const explanation = explainCase(dossier, organisation, organisation.staffLanguage);
  return caseLetter(dossier, { organisation, entry, mail, explanation });
}

async function mailShown(
  services: Services,
  dossier: Dossier,
  entry: OutboxEntry,
  organisation: Organisation,
): Promise<MailShown | null> {
  if (entry.params.objectKey === undefined) return null;
  const read = await readMail(services, entry.params.objectKey, organisation, null);
  if (!read.ok) return null;
  const { mail, understanding } = read.value;
  return {
    from: mail.from[0] ?? { address: '', name: '' },
    subject: mail.subject,
    typed: understanding.typed,
    classification: understanding.classification,
    language: understanding.language,
    identifiers: understanding.identifiers,
    attachments: mail.attachments.map(({ filename, bytes }) => ({ filename, bytes })),
    authentic: provenAbout(dossier, entry.params.objectKey, mail),
  };
}

/** As recorded when the mail came, or, for stray mail, from its recorded envelope. */
function provenAbout(dossier: Dossier, objectKey: string, mail: InboundMail): Authenticity {
  if (dossier.type === 'stray') return authenticity(mail, envelopeOf(dossier));
  if (dossier.type !== 'case') return 'unknown';
  return dossier.messages.find((message) => message.objectKey === objectKey)?.authenticity ?? 'unknown';
}

async function attachmentsOf(
  services: Services,
  entry: OutboxEntry,
  organisation: Organisation,
): Promise<readonly OutgoingAttachment[] | null> {
  if (WITH_REGISTER.has(entry.letter)) return [await registerFile(services, organisation)];
  const { objectKey } = entry.params;
  if (objectKey === undefined) return [];
  if (entry.letter !== 'answer' && entry.letter !== 'passed-on') return [];
  const raw = await services.mail.read(objectKey);
  if (!raw.ok) return null;
  if (entry.letter === 'passed-on') {
    return [{ filename: 'original.eml', contentType: 'message/rfc822', content: raw.value }];
  }
  const attachments = await services.parser.attachments(raw.value);
  return attachments.map(({ filename, contentType, content }) => ({ filename, contentType, content }));
}
