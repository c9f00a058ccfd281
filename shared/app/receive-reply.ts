import { authenticity } from '../domain/authenticity.ts';
import { declaresMachine } from '../domain/automatic/declares-machine.ts';
import type { Case, CaseMessage, Dossier, Office, StrayMail } from '../domain/case.ts';
import { commandInWords } from '../domain/command-in-words.ts';
import type { Envelope } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import { parseStaffReply, type StaffReply } from '../domain/staff-command.ts';
import { staffDoubt } from '../domain/staff-doubt.ts';
import { askedAbout } from '../domain/unverified-key.ts';
import { asksMore, isAnswerAwaited } from './asks-more.ts';
import { commit } from './commit.ts';
import { endSilence, followElsewhere, mergeableWith, stateAbsence } from './follow-elsewhere.ts';
import { holdMail } from './hold-mail.ts';
import { joinCase } from './join-case.ts';
import { lastAnswerOf } from './last-answer.ts';
import { namedCases } from './named-cases.ts';
import { messageOf, openCase } from './open-case.ts';
import { personKey } from './person-key.ts';
import { type ReadMail, readMail } from './read-mail.ts';
import type { Received } from './receive-mail.ts';
import { type Party, partyOf } from './reply-address.ts';
import type { Destination } from './route.ts';
import type { Services } from './services.ts';
import { receiveFromStaffMachine } from './staff-machine.ts';
import { taughtReading } from './taught-reading.ts';
import { turnIntoCase } from './turn-into-case.ts';

/**
 * A mail to a reply address. The token says which dossier and whose address it was; what the writer may do depends on
 * who they prove to be (aws-and-email section 5).
 */
export async function receiveReply(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  reply: { readonly dossier: string; readonly token: string },
  read: ReadMail,
): Promise<Received> {
  const { organisation } = destination;
  const dossier = await services.cases.read(reply.dossier);
  const party =
    dossier === null || dossier.type === 'tombstone' || dossier.organisation !== organisation.id
      ? null
      : partyOf(
          dossier.type === 'case' ? dossier : { id: dossier.id },
          reply.token,
          partiesOf(organisation, dossier),
          services.seal,
        );
  if (dossier === null || party === null) return holdMail(services, envelope, destination, 'unknown-token', true);
  if (party.role === 'confirm') return receiveConfirmation(services, envelope, destination, dossier, party, read);
  if (party.role === 'staff') return receiveFromStaff(services, envelope, destination, dossier, party.address, read);
  if (dossier.type !== 'case') return holdMail(services, envelope, destination, 'unknown-token', true);
  if (!isPersonOf(dossier, read.mail.from[0]?.address ?? '') || authenticity(read.mail, envelope) === 'forged') {
    return holdMail(services, envelope, destination, 'stranger-on-case', true, dossier);
  }
  return receiveFromPerson(services, envelope, destination, dossier, read);
}

/** Everybody of an organisation who is sent letters with a reply address of their own, and who is asked about replies. */
function partiesOf(organisation: Organisation, { outbox }: Dossier): readonly Party[] {
  const ours = new Set([...organisation.staff.map((member) => member.address), ...organisation.escalation]);
  return [
    { role: 'person' },
    ...[...ours].map((address): Party => ({ role: 'staff', address })),
    ...outbox.flatMap(({ key, to }): readonly Party[] => {
      const message = askedAbout(key);
      return message === null || !ours.has(to) ? [] : [{ role: 'confirm', address: to, message }];
    }),
  ];
}

/**
 * The person writes again. A new right is a new request with a clock of its own (EDPB 01/2022: a reminder is none);
 * everything else joins the case and moves no date.
 *
 * While we wait for an answer, what comes is the answer: "My customer number is 4711" opens no case because a word in it
 * looks like a right. Only a right that is clearly stated does, and the mail then answers the question as well, for the
 * clock must not stand still on an answer that we have.
 */
export async function receiveFromPerson(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  subject: Case,
  read: ReadMail,
): Promise<Received> {
  if (envelope.verdicts.virus === 'FAIL') return holdMail(services, envelope, destination, 'virus', true);
  if (read.understanding.automatic !== 'human') {
    await commit(services, subject.id, () => ({
      kind: 'RecordAutomaticMessage',
      at: services.clock.now(),
      message: messageOf(envelope, read, 'automatic'),
    }));
    return { kind: 'message', dossier: subject.id };
  }
  const isAwaited = isAnswerAwaited(subject, envelope);
  const isMore = asksMore(subject, read, isAwaited);
  if (!isMore || isAwaited) {
    await commit(services, subject.id, () => ({
      kind: 'RecordPersonMessage',
      at: services.clock.now(),
      message: messageOf(envelope, read, 'person'),
      marks: read.understanding.classification.marks,
    }));
  }
  return isMore ? openCase(services, envelope, destination, read) : { kind: 'message', dossier: subject.id };
}

/** The person's address, or another of theirs that staff have vouched for. */
export const isPersonOf = ({ person }: Case, address: string): boolean =>
  address !== '' && (address === person.address || (person.alsoAt ?? []).includes(address));

async function receiveFromStaff(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  dossier: Dossier,
  staff: string,
  read: ReadMail,
): Promise<Received> {
  const isMachine = read.understanding.automatic !== 'human';
  const commands = parseStaffReply(read.understanding.typed.newText, destination.organisation.staffLanguage).commands;
  // A machine by its words alone, at an address made for this colleague, and a command on the first line: they wrote it.
  if (isMachine && (declaresMachine(read.mail, envelope.source) || commands.length === 0)) {
    return receiveFromStaffMachine(services, envelope, destination, dossier, staff, read);
  }
  const doubt = staffDoubt(read.mail, envelope, staff);
  if (dossier.type === 'stray') {
    if (doubt !== null) return holdMail(services, envelope, destination, 'stranger-on-case', true);
    return followOnStray(services, envelope, destination, dossier, staff, read);
  }
  if (dossier.type === 'office') {
    if (doubt !== null) return holdMail(services, envelope, destination, 'stranger-on-case', true);
    return followOnOffice(services, envelope, destination, dossier, staff, read);
  }
  if (dossier.type === 'tombstone') return holdMail(services, envelope, destination, 'unknown-token', true);
  if (doubt !== null) return recordUnverified(services, envelope, destination, dossier.id, read, staff, doubt);
  await endSilence(services, destination.organisation, staff);
  const reply = parseStaffReply(read.understanding.typed.newText, destination.organisation.staffLanguage);
  await followOnCase(services, envelope, destination, dossier.id, read, reply);
  return { kind: 'message', dossier: dossier.id };
}

async function followOnCase(
  services: Services,
  envelope: Envelope,
  { organisation }: Destination,
  id: string,
  read: ReadMail,
  reply: StaffReply,
  confirmed: { readonly message: CaseMessage; readonly read: ReadMail } | null = null,
): Promise<void> {
  const subject = await services.cases.read(id);
  if (subject?.type !== 'case') return;
  const { mail, understanding } = confirmed?.read ?? read;
  const staff = read.mail.from[0]?.address ?? '';
  const reading = await taughtReading(services, subject, organisation, reply.commands);
  const attached = mail.attachments.filter(({ inline }) => !inline);
  if (understanding.typed.certain) await followElsewhere(services, organisation, subject, staff, reply.commands);
  const lastAnswer = reply.commands.some(({ kind }) => kind === 'resend')
    ? await lastAnswerOf(services, subject, organisation)
    : null;
  const mergeable = await mergeableWith(services, subject, organisation, reply.commands);
  const references = await namedCases(services, organisation, reply.commands);
  const done = await commit(services, id, () => ({
    kind: 'FollowStaffReply',
    at: services.clock.now(),
    message: { ...messageOf(envelope, read, 'staff'), ...wordingOf(services, read) },
    commands: reply.commands,
    unclear: reply.unclear,
    text: reply.text,
    attachments: attached.length,
    attachedBytes: attached.reduce((sum, { bytes }) => sum + bytes, 0),
    attachedText: attached.map(({ text }) => text ?? '').join('\n'),
    ...(confirmed === null ? {} : { attachedTo: confirmed.message.objectKey, confirms: confirmed.message.id }),
    lastAnswer,
    mergeable,
    certain: understanding.typed.certain,
    references,
    reading,
  }));
  if (done.ok && done.value.type === 'case') await gatherAnew(services, subject, done.value);
}

/** Nothing for a mail without a date, which is followed only on a colleague's word. */
const wordingOf = ({ seal }: Services, { mail, understanding }: ReadMail): Pick<CaseMessage, 'wording'> =>
  mail.date === null
    ? {}
    : { wording: seal.digest(['wording', mail.date, mail.subject, understanding.typed.newText].join('\u0000')) };

/** A case is gathered under its person; when people say who that is, it changes places. */
async function gatherAnew(services: Services, before: Case, now: Case): Promise<void> {
  if (before.person.address === now.person.address) return;
  const keyOf = ({ organisation, person }: Case): string => personKey(organisation, person.address, services.seal);
  await services.cases.link(keyOf(now), now.id);
  if (before.person.address !== '') await services.cases.unlink(keyOf(before), before.id);
}

/**
 * The answer to the question whether a reply was theirs. The address it comes to was sent to the known mailbox alone,
 * for this one question: with the one word `confirm` from that address, the reply counts as verified, once.
 */
async function receiveConfirmation(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  dossier: Dossier,
  { address, message: id }: Extract<Party, { role: 'confirm' }>,
  read: ReadMail,
): Promise<Received> {
  const { organisation } = destination;
  const { typed } = read.understanding;
  if (dossier.type !== 'case') return holdMail(services, envelope, destination, 'unknown-token', true);
  const { commands } = parseStaffReply(typed.newText, organisation.staffLanguage);
  const doubt = staffDoubt(read.mail, envelope, address);
  const isTheirs = read.understanding.automatic === 'human' && (doubt === null || doubt === 'unproven-sender');
  const message = dossier.messages.find((each) => each.id === id && each.raw === 'kept');
  const wanted = isTheirs && typed.certain && commands[0]?.kind === 'confirm';
  // Anything but the one word is a reply like any other, and proves itself like any other.
  if (!wanted || message === undefined) {
    return receiveFromStaff(services, envelope, destination, dossier, address, read);
  }
  const before = await readMail(services, message.objectKey, organisation, null);
  if (!before.ok) return receiveFromStaff(services, envelope, destination, dossier, address, read);
  const reply = parseStaffReply(before.value.understanding.typed.newText, organisation.staffLanguage);
  await followOnCase(services, envelope, destination, dossier.id, read, reply, { message, read: before.value });
  return { kind: 'message', dossier: dossier.id };
}

/** Keeps a reply that may be staff's as an unverified note and asks the known address whether it was theirs. */
export async function recordUnverified(
  services: Services,
  envelope: Envelope,
  { organisation }: Destination,
  id: string,
  read: ReadMail,
  staff: string,
  reason: string,
): Promise<Received> {
  const { typed } = read.understanding;
  const { commands } = parseStaffReply(typed.newText, organisation.staffLanguage);
  const asks = typed.certain ? commands.map((command) => commandInWords(command, organisation.staffLanguage)) : [];
  await commit(services, id, () => ({
    kind: 'RecordUnverifiedReply',
    at: services.clock.now(),
    message: messageOf(envelope, read, 'unverified'),
    staff,
    reason,
    asks,
  }));
  return { kind: 'message', dossier: id };
}

/**
 * On mail that is no case one command exists: `request` makes it one, and what else stands in the reply is followed on
 * that case (`received on …`). Anything else is a note to nobody, and kept.
 */
async function followOnStray(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  stray: StrayMail,
  staff: string,
  read: ReadMail,
): Promise<Received> {
  const { typed } = read.understanding;
  const reply = parseStaffReply(typed.newText, destination.organisation.staffLanguage);
  const wanted = typed.certain && reply.commands.some((command) => command.kind === 'request');
  if (typed.certain && !wanted && reply.commands.some(({ kind }) => kind === 'samePerson')) {
    const joined = await joinCase(services, stray, destination.organisation, staff);
    if (joined.kind === 'joined') return { kind: 'message', dossier: joined.dossier };
    return holdMail(services, envelope, destination, joined.reason, true);
  }
  if (!wanted) return holdMail(services, envelope, destination, 'staff-note-on-stray', true);
  const opened = await turnIntoCase(services, stray, destination.organisation, staff);
  if (opened.kind !== 'opened') return holdMail(services, envelope, destination, opened.reason, true);
  const commands = reply.commands.filter((command) => command.kind !== 'request');
  if (commands.length > 0 || reply.unclear.length > 0) {
    await followOnCase(services, envelope, destination, opened.dossier, read, { ...reply, commands });
  }
  return { kind: 'message', dossier: opened.dossier };
}

/** An answer to the digest: `register` sends it; anything else reaches a person as a note. */
async function followOnOffice(
  services: Services,
  envelope: Envelope,
  destination: Destination,
  office: Office,
  staff: string,
  read: ReadMail,
): Promise<Received> {
  const { typed } = read.understanding;
  const reply = parseStaffReply(typed.newText, destination.organisation.staffLanguage);
  const away = reply.commands.find((command) => command.kind === 'away');
  if (typed.certain && away !== undefined) await stateAbsence(services, destination.organisation, staff, away.until);
  const wanted = typed.certain && reply.commands.some((command) => command.kind === 'register');
  if (!wanted && away !== undefined) return { kind: 'message', dossier: office.id };
  if (!wanted) return holdMail(services, envelope, destination, 'staff-note-on-stray', true);
  await commit(services, office.id, () => ({
    kind: 'FollowOfficeReply',
    at: services.clock.now(),
    messageId: envelope.sesMessageId,
    staff,
  }));
  return { kind: 'message', dossier: office.id };
}
