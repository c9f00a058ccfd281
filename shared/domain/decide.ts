import type { Case, CaseMessage, Dossier } from './case.ts';
import type {
  CaseCommand,
  Command,
  CorrectReading,
  OpenCase,
  RecordAutomaticMessage,
  RecordCopy,
  RecordPersonMessage,
  RecordUnverifiedReply,
  Refusal,
  SetMailAside,
} from './commands.ts';
import { considerClock } from './consider-clock.ts';
import { considerRetention, eraseDossier, forgetMail, isErasable, recordMailErased } from './decide-erasure.ts';
import { lease, recordDelivery, recordRefused, recordSent } from './decide-letter.ts';
import {
  considerDigest,
  endSilence,
  followOfficeReply,
  noteAbsence,
  openOffice,
  stateAbsence,
} from './decide-office.ts';
import { acceptAddress, takeOver } from './decide-person.ts';
import type { Event } from './events.ts';
import { followStaffReply } from './follow-staff-reply.ts';
import { handOver } from './hand-over.ts';
import { assigned } from './on-duty.ts';
import type { Organisation } from './organisation.ts';
import type { LetterParams, StaffLetter } from './outbox.ts';
import { escalated, handlers, oweStaff } from './owe.ts';
import { ACKNOWLEDGEMENT_KEY, isAcknowledgementHeld, oweAcknowledgement } from './owe-acknowledgement.ts';
import { questionsAnswered } from './question-answered.ts';
import { openQuestions } from './questions.ts';
import { err, ok, type Result, unreachable } from './result.ts';
import { isConfirmable } from './staff-doubt.ts';
import { undecided } from './untouched.ts';
import { isUnverifiedOf, unverifiedKey } from './unverified-key.ts';

export type { Command, Refusal } from './commands.ts';

/**
 * Judges one command. Answers with the facts that follow from it, none when there is nothing to do, or with the reason
 * why it cannot be followed. Never throws for something a sender, a clock or a provider can cause.
 */
export function decide(
  command: Command,
  dossier: Dossier | null,
  given: Organisation,
): Result<readonly Event[], Refusal> {
  const organisation = dossier?.type === 'case' ? assigned(given, dossier.assignedTo) : given;
  if (command.kind === 'OpenCase') return dossier === null ? ok(openCase(command, organisation)) : already;
  if (command.kind === 'SetMailAside') return dossier === null ? ok(setAside(command, organisation)) : already;
  if (command.kind === 'OpenOffice') return dossier === null ? ok(openOffice(command)) : already;
  if (dossier === null) return err({ kind: 'wrong-dossier' });
  if (dossier.type === 'tombstone') return err({ kind: 'erased' });
  switch (command.kind) {
    case 'LeaseLetter':
      return lease(command, dossier, organisation);
    case 'RecordLetterSent':
      return recordSent(command, dossier, organisation);
    case 'RecordLetterRefused':
      return recordRefused(command, dossier, organisation);
    case 'RecordDelivery':
      return recordDelivery(command, dossier, organisation);
    case 'ReleaseMail':
      return dossier.type === 'stray' && dossier.releasedAs === null
        ? ok([{ kind: 'MailReleased', at: command.at, by: command.by, as: command.as }])
        : already;
    case 'HandOver':
      return dossier.type === 'case' || dossier.type === 'stray' ? ok(handOver(dossier, organisation, command)) : wrong;
    case 'ConsiderRetention':
      return isErasable(dossier) ? ok(considerRetention(command, dossier, organisation)) : wrong;
    case 'RecordMailErased':
      return isErasable(dossier) ? recordMailErased(command, dossier) : wrong;
    case 'EraseDossier':
      return isErasable(dossier) ? eraseDossier(command, dossier, organisation) : wrong;
    case 'ForgetMail':
      return ok(forgetMail(command, dossier));
    case 'ConsiderDigest':
      return dossier.type === 'office' ? ok(considerDigest(command, dossier, organisation)) : wrong;
    case 'StateAbsence':
      return dossier.type === 'office' ? ok(stateAbsence(command)) : wrong;
    case 'NoteAbsence':
      return dossier.type === 'office' ? ok(noteAbsence(command, dossier)) : wrong;
    case 'EndSilence':
      return dossier.type === 'office' ? ok(endSilence(command, dossier)) : wrong;
    case 'FollowOfficeReply':
      return dossier.type === 'office' ? followOfficeReply(command, dossier) : wrong;
    case 'RecordCopy':
    case 'RecordPersonMessage':
    case 'RecordAutomaticMessage':
    case 'RecordUnverifiedReply':
    case 'FollowStaffReply':
    case 'ConsiderReminders':
    case 'RecordPersonSwept':
    case 'CorrectReading':
    case 'AcceptAddress':
    case 'TakeOver':
      return dossier.type === 'case' ? decideOnCase(command, dossier, organisation) : wrong;
    default:
      return unreachable(command);
  }
}

function decideOnCase(
  command: CaseCommand,
  subject: Case,
  organisation: Organisation,
): Result<readonly Event[], Refusal> {
  if ('message' in command && isKnown(command.message, subject)) return already;
  switch (command.kind) {
    case 'RecordCopy':
      return ok(recordCopy(command, subject));
    case 'RecordPersonMessage':
      return ok(recordPersonMessage(command, subject, organisation));
    case 'RecordAutomaticMessage':
      return ok(recordAutomatic(command, subject, organisation));
    case 'RecordUnverifiedReply':
      return ok(recordUnverified(command, subject));
    case 'FollowStaffReply':
      return ok(followStaffReply(command, subject, organisation));
    case 'ConsiderReminders':
      return ok(considerClock(subject, organisation, command.at));
    case 'RecordPersonSwept':
      return subject.personSweep === 'due' ? ok([{ kind: 'PersonSwept', at: command.at, by: 'system' }]) : already;
    case 'CorrectReading':
      return ok(correctReading(command, subject));
    case 'AcceptAddress':
      return ok(acceptAddress(command, subject));
    case 'TakeOver':
      return ok(takeOver(command, subject));
    default:
      return unreachable(command);
  }
}

/**
 * The same delivery again, or another delivery of the same mail (RFC 5322 3.6.4: a Message-ID names one mail). A thief who
 * replays a reply may write a new Message-ID where the signature does not cover it, yet not another date or text.
 */
const isKnown = ({ id, messageId, from, wording }: CaseMessage, subject: Case): boolean =>
  subject.messages.some(
    (message) =>
      message.id === id ||
      (message.from === from &&
        ((messageId !== null && message.messageId === messageId) ||
          (wording !== undefined && message.wording === wording))),
  );

const already: Result<never, Refusal> = err({ kind: 'already-done' });
const wrong: Result<never, Refusal> = err({ kind: 'wrong-dossier' });

function openCase(command: OpenCase, organisation: Organisation): readonly Event[] {
  const { at, facts, message, withheld } = command;
  const acknowledgement: Event =
    withheld === null
      ? {
          kind: 'LetterOwed',
          at,
          by: 'system',
          key: ACKNOWLEDGEMENT_KEY,
          letter: 'acknowledgement',
          to: facts.person.address,
          dueAt: at,
          params: message.messageId === null ? {} : { inReplyTo: message.messageId },
        }
      : {
          kind: 'LetterWithheld',
          at,
          by: 'system',
          key: ACKNOWLEDGEMENT_KEY,
          letter: 'acknowledgement',
          to: facts.person.address,
          reason: withheld,
        };
  return [
    { kind: 'CaseOpened', at, by: command.by, facts, message },
    acknowledgement,
    ...[...new Set([...handlers(organisation), ...broughtBy(command.by, organisation)])].map((to) =>
      oweStaff(at, noticeOf(facts), 'notify', to, { objectKey: message.objectKey }),
    ),
  ];
}

/** Whoever brought it in, or made it a case, is shown what became of it. */
const broughtBy = (by: string, { staff }: Organisation): readonly string[] =>
  staff.flatMap(({ address }) => (by === `staff:${address}` ? [address] : []));

/** A question and a complaint are no requests: staff are told so, and what they owe. */
const noticeOf = ({ kind, rights }: OpenCase['facts']): StaffLetter =>
  rights.length === 0 && (kind === 'inquiry' || kind === 'complaint') ? kind : 'new-case';

function setAside(command: SetMailAside, organisation: Organisation): readonly Event[] {
  const { at, facts, tellAt } = command;
  const letter = facts.disposition === 'held' ? 'held-mail' : 'passed-on';
  const params: LetterParams = {
    objectKey: facts.objectKey,
    ...(facts.reason === null ? {} : { reason: facts.reason }),
    ...(command.reference === undefined ? {} : { about: command.reference }),
  };
  return [
    { kind: 'MailSetAside', at, by: 'system', facts },
    ...(tellAt === null ? [] : handlers(organisation).map((to) => oweStaff(at, letter, letter, to, params, tellAt))),
  ];
}

function recordCopy(command: RecordCopy, subject: Case): readonly Event[] {
  const { at } = command;
  if (!command.acknowledgeable || !isAcknowledgementHeld(subject)) return [];
  return [
    { kind: 'CopyReceived', at, by: 'person', sesMessageId: command.sesMessageId },
    oweAcknowledgement(subject, at, 'system'),
  ];
}

/**
 * The person writes again. An open question counts as answered, for when in doubt the clock runs; a reminder answers
 * nothing, starts nothing and escalates (EDPB 01/2022 §29), and a complaint to the authority is recorded and stops
 * nothing (Datatilsynet 2022-31-6316).
 */
function recordPersonMessage(
  command: RecordPersonMessage,
  subject: Case,
  organisation: Organisation,
): readonly Event[] {
  const { at, message, marks } = command;
  const isReminder = marks.includes('reminder');
  const complains = marks.includes('authority-copy');
  const told = isReminder || complains ? escalated(organisation) : handlers(organisation);
  const answered = isReminder ? [] : questionsAnswered(subject, openQuestions(subject), organisation, at, 'person');
  const hasMoved = answered.some(
    (event) => event.kind === 'DatesMoved' && event.dates.promisedOn !== subject.promisedOn,
  );
  const params: LetterParams = {
    objectKey: message.objectKey,
    ...(hasMoved ? { movedFrom: subject.promisedOn } : {}),
  };
  return [
    { kind: 'MessageReceived', at, by: 'person', message },
    ...(subject.state === 'closed' ? [{ kind: 'CaseReopened', at, by: 'person' } as const] : []),
    ...answered,
    ...(command.acknowledgeable === true && isAcknowledgementHeld(subject)
      ? [oweAcknowledgement(subject, at, 'system')]
      : []),
    ...(complains ? [{ kind: 'ComplaintSeen', at, by: 'person' } as const] : []),
    // Many mails in a row are announced by one letter, and cannot fill the case with letters.
    ...told
      .filter(
        (to) => !subject.outbox.some((each) => each.letter === 'follow-up' && each.to === to && each.status === 'owed'),
      )
      .map((to) => oweStaff(at, 'follow-up', `follow-up:${message.id}`, to, params)),
  ];
}

function recordAutomatic(
  { at, message, away }: RecordAutomaticMessage,
  subject: Case,
  organisation: Organisation,
): readonly Event[] {
  const received: Event = { kind: 'MessageReceived', at, by: 'system', message };
  return away === undefined ? [received] : [received, ...handOver(subject, organisation, { at, away })];
}

/**
 * Never against people: once anybody has corrected or decided something, or has brought the case in and said what it is,
 * the machine's reading is no longer asked.
 */
function correctReading(command: CorrectReading, subject: Case): readonly Event[] {
  const touched =
    subject.state === 'closed' ||
    subject.corrections.length > 0 ||
    subject.history.some(
      ({ what, by }) => what === 'LanguageSet' || (what === 'CaseOpened' && by.startsWith('staff:')),
    ) ||
    subject.rights.some(({ outcome, confidence }) => outcome !== null || confidence === 1);
  if (touched) return [];
  const { at, by, mail } = command;
  const rights = command.rights.map(({ right, confidence }) => undecided(right, Math.min(confidence, 0.999)));
  return [{ kind: 'ReadingCorrected', at, by, mail, rights, answeredIn: command.answeredIn }];
}

function recordUnverified(command: RecordUnverifiedReply, subject: Case): readonly Event[] {
  const { at, message, staff, reason } = command;
  // One question per address and day: an error mail that is answered by a machine must not loop.
  const day = at.slice(0, 10);
  const asked = subject.outbox.some(({ key, to }) => to === staff && isUnverifiedOf(key, day));
  const key = unverifiedKey(day, isConfirmable(reason) ? message.id : null);
  const params = { reason, ...(command.asks.length === 0 ? {} : { commands: command.asks }) };
  return [
    { kind: 'MessageReceived', at, by: 'system', message },
    ...(asked ? [] : [oweStaff(at, 'unverified-reply', key, staff, params)]),
  ];
}
