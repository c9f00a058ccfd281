import { isOld, type WithheldReason, withheldBecause } from '../domain/acknowledgeable.ts';
import { authenticity } from '../domain/authenticity.ts';
import type { Case, CaseMessage } from '../domain/case.ts';
import { deadline } from '../domain/deadline.ts';
import type { CaseOpened } from '../domain/events.ts';
import type { Envelope, InboundMail } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import { instantAt, toEpoch } from '../domain/time.ts';
import { HINT_OF_LANGUAGE, type LanguageFound } from '../domain/understanding.ts';
import { undecided } from '../domain/untouched.ts';
import { admitAcknowledgement } from './admit-acknowledgement.ts';
import { type BroughtIn, broughtIn } from './brought-in.ts';
import { commit, commitFirst } from './commit.ts';
import { foundEarlier } from './found-earlier.ts';
import { holdMail } from './hold-mail.ts';
import { caseId, laterCaseId, referenceOf } from './ids.ts';
import { personKey } from './person-key.ts';
import type { ReadMail } from './read-mail.ts';
import type { Received } from './receive-mail.ts';
import type { Destination } from './route.ts';
import type { Services } from './services.ts';

/** The same words from the same person within this time are the same wish. Later they are a new one. */
const SAME_WISH_DAYS = 7;

/** Two mails without a Message-ID and with the same words are one mail within this time. */
const SAME_MAIL_HOURS = 24;

const HOUR = 3_600_000;

/** Below this confidence staff see that the language is a guess, and the letter repeats its date in English. */
const SURE_OF_LANGUAGE = 0.5;

/**
 * Opens the case a mail makes, or recognises that the same mail, or the same words, have opened it before. A repeat
 * starts no clock (EDPB 01/2022, §29); a copy lets an acknowledgement go out that its first path could not prove.
 */
export async function openCase(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  read: ReadMail,
): Promise<Received> {
  const { mail, understanding } = read;
  const id = caseId(mail, understanding.typed, services.seal);
  if ((await create(services, envelope, destination, read, id, 'person')) === 'created') {
    return { kind: 'case', dossier: id };
  }
  const existing = await services.cases.read(id);
  if (existing === null) throw new Error(`case ${id} exists but cannot be read`);
  // Years later the same words from the same person are a new wish; what is left of the old one says nothing of it.
  if (existing.type !== 'case') return openLater(services, envelope, destination, read, id);
  const elsewhere = existing.organisation !== destination.organisation.id;
  const arrivedAt = existing.messages[0]?.at ?? existing.receivedAt;
  const hours = Math.abs(toEpoch(envelope.receivedAt) - toEpoch(arrivedAt)) / HOUR;
  if (isSameMail(existing, mail, hours)) {
    // One mail, one case, wherever it was sent; the second addressee hears of it and decides (decision 0006).
    if (elsewhere) return holdMail(services, envelope, destination, 'copy-of-case', true);
    return recordCopy(services, envelope, destination, read, existing);
  }
  if (elsewhere || hours > SAME_WISH_DAYS * 24) {
    return openLater(services, envelope, destination, read, id);
  }
  // Somebody may have filed the same words in their name first, unproven: that must not keep the person from hearing.
  const acknowledgeable = await provesThePerson(services, destination.organisation, envelope, read, existing);
  await commit(services, id, () => ({
    kind: 'RecordPersonMessage',
    at: services.clock.now(),
    message: messageOf(envelope, read, 'person'),
    // The same words again are a reminder, whatever they say.
    marks: [...new Set([...understanding.classification.marks, 'reminder' as const])],
    acknowledgeable,
  }));
  return { kind: 'message', dossier: id };
}

/** The words were used before, in another matter. */
async function openLater(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  read: ReadMail,
  id: string,
): Promise<Received> {
  const later = laterCaseId(id, destination.organisation.id, read.mail, envelope.sesMessageId, services.seal);
  const created = await create(services, envelope, destination, read, later, 'person');
  return { kind: created === 'created' ? 'case' : 'known', dossier: later };
}

/** By Message-ID. Two mails without one, with the same words, are told apart by their time alone. */
const isSameMail = (existing: Case, mail: InboundMail, hours: number): boolean =>
  existing.messages[0]?.messageId === mail.messageId && (mail.messageId !== null || hours <= SAME_MAIL_HOURS);

async function recordCopy(
  services: Services,
  envelope: Envelope,
  { organisation }: Destination,
  read: ReadMail,
  existing: Case,
): Promise<Received> {
  const acknowledgeable = await provesThePerson(services, organisation, envelope, read, existing);
  await commit(services, existing.id, () => ({
    kind: 'RecordCopy',
    at: services.clock.now(),
    sesMessageId: envelope.sesMessageId,
    acknowledgeable,
  }));
  await pointToCase(services, existing.id, read, existing);
  return { kind: 'known', dossier: existing.id };
}

/**
 * Writes the case and its pointers.
 *
 * @param by `person`, or the staff member who decided that a mail is a request
 */
export async function create(
  services: Services,
  envelope: Envelope,
  { organisation, mailbox, entry }: Destination,
  read: ReadMail,
  id: string,
  by: string,
): Promise<'created' | 'exists'> {
  const brought = broughtIn(read, envelope, organisation, entry === true);
  const facts = caseFacts(organisation, mailbox, envelope, read, id, brought);
  const result = await commitFirst(
    services,
    {
      kind: 'OpenCase',
      at: services.clock.now(),
      by: brought === null ? by : `staff:${brought.colleague}`,
      facts,
      message: messageOf(envelope, read, brought === null ? 'person' : 'staff'),
      withheld:
        (brought === null ? null : 'through-staff') ??
        (isLateRedirection(facts, envelope) ? 'old-mail' : null) ??
        withheld(read, envelope) ??
        (await admitAcknowledgement(services, organisation, facts.person.address, id)),
    },
    organisation,
  );
  if (result === 'created') await pointToCase(services, id, read, facts);
  return result;
}

/** The company's server had it for days: people decide what to write, as about any old mail. */
const isLateRedirection = ({ receivedElsewhere }: CaseOpened['facts'], { receivedAt }: Envelope): boolean =>
  receivedElsewhere?.at !== undefined && isOld(toEpoch(receivedElsewhere.at), toEpoch(receivedAt));

function caseFacts(
  organisation: Organisation,
  mailbox: string,
  envelope: Envelope,
  { mail, understanding }: ReadMail,
  id: string,
  brought: BroughtIn | null,
): CaseOpened['facts'] {
  const { classification, language } = understanding;
  const receivedElsewhere = foundEarlier({ mail, understanding }, organisation, envelope);
  const receivedAt =
    receivedElsewhere === null
      ? envelope.receivedAt
      : (receivedElsewhere.at ?? instantAt(receivedElsewhere.on, '00:00', organisation.zone));
  const dates = deadline({
    receivedAt,
    zone: organisation.zone,
    country: organisation.country,
    extended: false,
  });
  return {
    id,
    reference: referenceOf(organisation.referencePrefix, envelope.receivedAt, id),
    organisation: organisation.id,
    mailbox,
    person: { address: brought === null ? (mail.from[0]?.address ?? '') : brought.person },
    kind: classification.kind,
    rights:
      brought?.rights?.map((right) => undecided(right, 1)) ??
      classification.rights.map(({ right, confidence }) => undecided(right, confidence)),
    marks: classification.marks,
    ...(brought?.language == null
      ? answeredIn(language, organisation)
      : { language: brought.language, languageUnsure: false }),
    receivedAt,
    ...(receivedElsewhere === null ? {} : { receivedElsewhere }),
    receivedOn: dates.receivedOn,
    promisedOn: dates.promisedOn,
    latestOn: dates.latestOn,
    endsAt: dates.endsAt,
    calendar: dates.calendar,
    policyVersion: organisation.policy.version,
  };
}

/** The language of our letters, and whether staff should see that it is a guess. */
export function answeredIn(
  { language, confidence }: LanguageFound,
  organisation: Organisation,
): Pick<Case, 'language' | 'languageUnsure'> {
  if (language === 'other') return { language: 'en', languageUnsure: true };
  return {
    language: confidence < HINT_OF_LANGUAGE ? organisation.language : language,
    languageUnsure: confidence < SURE_OF_LANGUAGE,
  };
}

const withheld = ({ mail, understanding }: ReadMail, envelope: Envelope): WithheldReason | null =>
  withheldBecause({
    mail,
    envelope,
    automatic: understanding.automatic,
    authenticity: authenticity(mail, envelope),
    toAuthority: understanding.classification.marks.includes('authority-copy'),
    sentAtEpoch: mail.date === null ? null : toEpoch(mail.date),
    receivedAtEpoch: toEpoch(envelope.receivedAt),
  });

/** Does this mail let an acknowledgement go out that the first one could not, because nothing proved whose it was? */
async function provesThePerson(
  services: Services,
  organisation: Organisation,
  envelope: Envelope,
  read: ReadMail,
  { id, outbox, person }: Case,
): Promise<boolean> {
  const isHeld = outbox.some(({ letter, status }) => letter === 'acknowledgement' && status === 'withheld');
  const isTheirs = person.address !== '' && read.mail.from[0]?.address === person.address;
  if (!isHeld || !isTheirs || withheld(read, envelope) !== null) return false;
  return (await admitAcknowledgement(services, organisation, person.address, id)) === null;
}

export const messageOf = (
  envelope: Envelope,
  { mail, understanding }: ReadMail,
  from: CaseMessage['from'],
): CaseMessage => ({
  id: envelope.sesMessageId,
  at: envelope.receivedAt,
  from,
  address: mail.from[0]?.address ?? '',
  objectKey: envelope.objectKey,
  messageId: mail.messageId,
  automatic: understanding.automatic,
  authenticity: authenticity(mail, envelope),
  raw: 'kept',
});

/** Ways back from a later mail to this case. Derived, and rebuilt by receiving the mail again. */
export async function pointToCase(
  services: Services,
  id: string,
  { mail }: ReadMail,
  { organisation, reference, person }: Pick<Case, 'organisation' | 'reference' | 'person'>,
): Promise<void> {
  if (mail.messageId !== null) {
    await services.cases.point(
      { kind: 'message-id', value: services.seal.digest(`${organisation}:${mail.messageId}`) },
      id,
    );
  }
  await services.cases.point({ kind: 'reference', value: reference }, id);
  if (person.address !== '') await services.cases.link(personKey(organisation, person.address, services.seal), id);
}
