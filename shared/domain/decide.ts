import type { Case, CaseMessage, Dossier, Outcome } from './case.ts';
import type { CaseOpened, Event, MailSetAside } from './events.ts';
import type { Organisation } from './organisation.ts';
import type { EchoLine, LetterParams, OutboxEntry, StaffLetter } from './outbox.ts';
import { isPersonLetter } from './outbox.ts';
import { remindersDue } from './reminders.ts';
import { err, ok, type Result, unreachable } from './result.ts';
import type { StaffCommand } from './staff-command.ts';
import { addMinutes, type Instant } from './time.ts';

/** What may be asked of a dossier. Commands are imperative; the clock and every id arrive with them. */
export type Command =
  | OpenCase
  | SetMailAside
  | RecordCopy
  | RecordPersonMessage
  | RecordAutomaticMessage
  | RecordUnverifiedReply
  | FollowStaffReply
  | ReleaseMail
  | ConsiderReminders
  | LeaseLetter
  | RecordLetterSent
  | RecordLetterRefused
  | RecordDelivery;

interface OpenCase {
  readonly kind: 'OpenCase';
  readonly at: Instant;
  readonly by: string;
  readonly facts: CaseOpened['facts'];
  readonly message: CaseMessage;
  /** Why no acknowledgement goes out by itself, or null. */
  readonly withheld: string | null;
}

interface SetMailAside {
  readonly kind: 'SetMailAside';
  readonly at: Instant;
  readonly facts: MailSetAside['facts'];
  /**
   * When staff hear of it: now for what may be a request, with the morning's mail otherwise; null where a letter could
   * feed a loop. Held mail stays listed either way.
   */
  readonly tellAt: Instant | null;
}

interface RecordCopy {
  readonly kind: 'RecordCopy';
  readonly at: Instant;
  readonly sesMessageId: string;
  /** The copy may be acknowledged, where the first could not. */
  readonly acknowledgeable: boolean;
}

interface RecordPersonMessage {
  readonly kind: 'RecordPersonMessage';
  readonly at: Instant;
  readonly message: CaseMessage;
}

interface RecordAutomaticMessage {
  readonly kind: 'RecordAutomaticMessage';
  readonly at: Instant;
  readonly message: CaseMessage;
}

interface RecordUnverifiedReply {
  readonly kind: 'RecordUnverifiedReply';
  readonly at: Instant;
  readonly message: CaseMessage;
  /** Known staff address that the token belongs to; it is asked whether the reply was theirs. */
  readonly staff: string;
  readonly reason: string;
}

interface FollowStaffReply {
  readonly kind: 'FollowStaffReply';
  readonly at: Instant;
  readonly message: CaseMessage;
  readonly commands: readonly StaffCommand[];
  readonly unclear: readonly { readonly line: string; readonly nearest: string }[];
  readonly text: string;
  /** How many files travel with the reply. */
  readonly attachments: number;
  /** False when typed and quoted text cannot be told apart: nothing is done. */
  readonly certain: boolean;
}

interface ReleaseMail {
  readonly kind: 'ReleaseMail';
  readonly at: Instant;
  readonly by: string;
  readonly as: string;
}

interface ConsiderReminders {
  readonly kind: 'ConsiderReminders';
  readonly at: Instant;
}

interface LeaseLetter {
  readonly kind: 'LeaseLetter';
  readonly at: Instant;
  readonly key: string;
}

interface RecordLetterSent {
  readonly kind: 'RecordLetterSent';
  readonly at: Instant;
  readonly key: string;
  readonly providerId: string;
}

interface RecordLetterRefused {
  readonly kind: 'RecordLetterRefused';
  readonly at: Instant;
  readonly key: string;
  readonly refusal: 'rejected' | 'too-large' | 'try-later' | 'unclear';
  readonly reason: string;
}

interface RecordDelivery {
  readonly kind: 'RecordDelivery';
  readonly at: Instant;
  readonly key: string;
  readonly providerId: string;
  readonly delivery: NonNullable<OutboxEntry['delivery']> | 'sent';
}

export type Refusal =
  /** The same mail or letter was dealt with before. */
  | { readonly kind: 'already-done' }
  | { readonly kind: 'no-such-letter' }
  | { readonly kind: 'not-due' }
  /** The command is for a case, and this is stray mail, or the other way round. */
  | { readonly kind: 'wrong-dossier' };

/** Longer than dispatch may run (under a minute), so that a lease never ends under a live sender. */
const LEASE_MINUTES = 5;

/** Characters of a line that was not understood, as the echo shows it. */
const LONGEST_UNCLEAR_LINE = 100;

/**
 * Characters of an answer. It waits on the case twice (letter and echo), at up to three bytes each, within the 400 KB
 * that DynamoDB gives an item.
 */
const LONGEST_ANSWER = 40_000;

/** After a send that may or may not have worked: SES's own event normally settles it well within this. */
const UNCLEAR_MINUTES = 15;

/** Tries whose end nobody told; then people look whether it arrived, instead of the person getting it again and again. */
const MOST_UNCLEAR = 3;

/** Waits between tries while the provider says "later", in minutes; the last one repeats. */
const BACKOFF_MINUTES = [1, 2, 5, 10, 30, 60] as const;

/**
 * Judges one command. Answers with the facts that follow from it, none when there is nothing to do, or with the reason
 * why it cannot be followed. Never throws for something a sender, a clock or a provider can cause.
 */
export function decide(
  command: Command,
  dossier: Dossier | null,
  organisation: Organisation,
): Result<readonly Event[], Refusal> {
  if (command.kind === 'OpenCase') return dossier === null ? ok(openCase(command, organisation)) : already;
  if (command.kind === 'SetMailAside') return dossier === null ? ok(setAside(command, organisation)) : already;
  if (dossier === null) return err({ kind: 'wrong-dossier' });
  switch (command.kind) {
    case 'LeaseLetter':
      return lease(command, dossier);
    case 'RecordLetterSent':
      return recordSent(command, dossier);
    case 'RecordLetterRefused':
      return recordRefused(command, dossier, organisation);
    case 'RecordDelivery':
      return recordDelivery(command, dossier, organisation);
    case 'ReleaseMail':
      return dossier.type === 'stray' && dossier.releasedAs === null
        ? ok([{ kind: 'MailReleased', at: command.at, by: command.by, as: command.as }])
        : already;
    case 'RecordCopy':
    case 'RecordPersonMessage':
    case 'RecordAutomaticMessage':
    case 'RecordUnverifiedReply':
    case 'FollowStaffReply':
    case 'ConsiderReminders':
      return dossier.type === 'case' ? decideOnCase(command, dossier, organisation) : err({ kind: 'wrong-dossier' });
    default:
      return unreachable(command);
  }
}

type CaseCommand =
  | RecordCopy
  | RecordPersonMessage
  | RecordAutomaticMessage
  | RecordUnverifiedReply
  | FollowStaffReply
  | ConsiderReminders;

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
      return ok([{ kind: 'MessageReceived', at: command.at, by: 'system', message: command.message }]);
    case 'RecordUnverifiedReply':
      return ok(recordUnverified(command, subject));
    case 'FollowStaffReply':
      return ok(followStaffReply(command, subject, organisation));
    case 'ConsiderReminders':
      return ok(considerReminders(command, subject, organisation));
    default:
      return unreachable(command);
  }
}

/** The same delivery again, or another delivery of the same mail (RFC 5322 3.6.4: a Message-ID names one mail). */
const isKnown = ({ id, messageId, from }: CaseMessage, subject: Case): boolean =>
  subject.messages.some(
    (message) => message.id === id || (messageId !== null && message.messageId === messageId && message.from === from),
  );

const already: Result<never, Refusal> = err({ kind: 'already-done' });

const handlers = (organisation: Organisation): readonly string[] => {
  const addresses = organisation.staff.filter((member) => member.role === 'handler').map((member) => member.address);
  return addresses.length > 0 ? addresses : organisation.staff.map((member) => member.address);
};

const owe = (
  at: Instant,
  letter: StaffLetter,
  key: string,
  to: string,
  params: LetterParams = {},
  dueAt: Instant = at,
): Event => ({ kind: 'LetterOwed', at, by: 'system', key: `${key}:${to}`, letter, to, dueAt, params });

const ACKNOWLEDGEMENT_KEY = 'ack';

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
    ...handlers(organisation).map((to) => owe(at, 'new-case', 'notify', to, { objectKey: message.objectKey })),
  ];
}

function setAside(command: SetMailAside, organisation: Organisation): readonly Event[] {
  const { at, facts, tellAt } = command;
  const letter = facts.disposition === 'held' ? 'held-mail' : 'passed-on';
  const params: LetterParams = {
    objectKey: facts.objectKey,
    ...(facts.reason === null ? {} : { reason: facts.reason }),
  };
  return [
    { kind: 'MailSetAside', at, by: 'system', facts },
    ...(tellAt === null ? [] : handlers(organisation).map((to) => owe(at, letter, letter, to, params, tellAt))),
  ];
}

function recordCopy(command: RecordCopy, subject: Case): readonly Event[] {
  const { at } = command;
  const held = subject.outbox.find((letter) => letter.key === ACKNOWLEDGEMENT_KEY && letter.status === 'withheld');
  if (held === undefined || !command.acknowledgeable) return [];
  const inReplyTo = subject.messages[0]?.messageId ?? null;
  return [
    { kind: 'CopyReceived', at, by: 'person', sesMessageId: command.sesMessageId },
    {
      kind: 'LetterOwed',
      at,
      by: 'system',
      key: ACKNOWLEDGEMENT_KEY,
      letter: 'acknowledgement',
      to: subject.person.address,
      dueAt: at,
      params: inReplyTo === null ? {} : { inReplyTo },
    },
  ];
}

function recordPersonMessage(
  command: RecordPersonMessage,
  subject: Case,
  organisation: Organisation,
): readonly Event[] {
  const { at, message } = command;
  const reopened: readonly Event[] = subject.state === 'closed' ? [{ kind: 'CaseReopened', at, by: 'person' }] : [];
  return [
    { kind: 'MessageReceived', at, by: 'person', message },
    ...reopened,
    // Many mails in a row are announced by one letter, and cannot fill the case with letters.
    ...handlers(organisation)
      .filter(
        (to) => !subject.outbox.some((each) => each.letter === 'follow-up' && each.to === to && each.status === 'owed'),
      )
      .map((to) => owe(at, 'follow-up', `follow-up:${message.id}`, to, { objectKey: message.objectKey })),
  ];
}

function recordUnverified(command: RecordUnverifiedReply, subject: Case): readonly Event[] {
  const { at, message, staff, reason } = command;
  // One question per address and day: an error mail that is answered by a machine must not loop.
  const key = `unverified:${at.slice(0, 10)}`;
  const asked = subject.outbox.some((letter) => letter.key === `${key}:${staff}`);
  return [
    { kind: 'MessageReceived', at, by: 'system', message },
    ...(asked ? [] : [owe(at, 'unverified-reply', key, staff, { reason })]),
  ];
}

function followStaffReply(command: FollowStaffReply, subject: Case, organisation: Organisation): readonly Event[] {
  const { at, message } = command;
  const by = `staff:${message.address}`;
  const received: Event = { kind: 'MessageReceived', at, by, message };
  if (!command.certain) {
    return [received, { kind: 'NoteAdded', at, by, messageId: message.id }, echo(command, [{ code: 'uncertain' }])];
  }
  const events: Event[] = [received];
  const lines: EchoLine[] = [];
  const wantsLetter = command.commands.some((each) => each.kind === 'send');
  for (const each of command.commands) {
    switch (each.kind) {
      case 'send': {
        if (command.text === '' && command.attachments === 0) {
          lines.push({ code: 'nothing-to-send' });
          break;
        }
        if (command.text.length > LONGEST_ANSWER) {
          lines.push({ code: 'too-long-to-send', characters: command.text.length, limit: LONGEST_ANSWER });
          break;
        }
        const dueAt = addMinutes(at, organisation.undoMinutes);
        events.push(answer(command, subject, dueAt));
        lines.push({ code: 'will-send', at: dueAt, attachments: command.attachments });
        break;
      }
      case 'note':
        break;
      case 'close':
        events.push(...close(command, subject, each.outcome, lines));
        break;
      case 'cancel':
        events.push(...cancel(command, subject, lines));
        break;
      case 'request':
        lines.push({ code: 'already-a-case' });
        break;
      default:
        unreachable(each);
    }
  }
  if (!wantsLetter && command.text !== '') {
    events.push({ kind: 'NoteAdded', at, by, messageId: message.id });
    if (command.commands.some((each) => each.kind === 'note')) lines.push({ code: 'noted' });
  }
  const saysNothing = command.commands.length === 0 && command.unclear.length === 0 && command.text === '';
  if (saysNothing) lines.push({ code: 'uncertain' });
  for (const { line, nearest } of command.unclear) {
    lines.push({ code: 'unclear', line: line.slice(0, LONGEST_UNCLEAR_LINE), nearest });
  }
  if (subject.state === 'closed' && wantsLetter) lines.push({ code: 'already-closed' });
  return lines.length === 0 ? events : [...events, echo(command, lines)];
}

/** The text is shown again only where it is about to be sent. */
const echo = (command: FollowStaffReply, lines: readonly EchoLine[]): Event =>
  owe(command.at, 'echo', `echo:${command.message.id}`, command.message.address, {
    echo: lines,
    ...(lines.some((line) => line.code === 'will-send') ? { text: command.text } : {}),
  });

function answer(command: FollowStaffReply, subject: Case, dueAt: Instant): Event {
  const answered = subject.messages.findLast((message) => message.from === 'person')?.messageId ?? null;
  return {
    kind: 'LetterOwed',
    at: command.at,
    by: `staff:${command.message.address}`,
    key: `answer:${command.message.id}`,
    letter: 'answer',
    to: subject.person.address,
    dueAt,
    params: {
      text: command.text,
      ...(command.attachments > 0 ? { objectKey: command.message.objectKey } : {}),
      ...(answered === null ? {} : { inReplyTo: answered }),
    },
  };
}

function close(command: FollowStaffReply, subject: Case, outcome: Outcome, lines: EchoLine[]): readonly Event[] {
  if (subject.state === 'closed') {
    lines.push({ code: 'already-closed' });
    return [];
  }
  const by = `staff:${command.message.address}`;
  lines.push({ code: 'closed', outcome });
  const answered =
    lines.some((line) => line.code === 'will-send') ||
    subject.outbox.some((letter) => letter.letter === 'answer' && letter.status !== 'cancelled');
  if (!answered && ANSWER_EXPECTED.has(outcome)) lines.push({ code: 'closed-unanswered' });
  return [
    ...subject.rights
      .filter((each) => each.outcome === null)
      .map((each): Event => ({ kind: 'RightAnswered', at: command.at, by, right: each.right, outcome })),
    { kind: 'CaseClosed', at: command.at, by, outcome },
  ];
}

/** Doing what was asked without telling the person is a breach of Art. 12(3) (IMY DI-2020-10538); staff are told so. */
const ANSWER_EXPECTED: ReadonlySet<Outcome> = new Set(['fulfilled', 'partly', 'refused', 'no_data', 'forwarded']);

function cancel(command: FollowStaffReply, subject: Case, lines: EchoLine[]): readonly Event[] {
  const waiting = subject.outbox.filter((letter) => letter.letter === 'answer' && letter.status === 'owed');
  lines.push(waiting.length === 0 ? { code: 'nothing-to-cancel' } : { code: 'cancelled', count: waiting.length });
  const stopped = new Set(waiting.map((letter) => letter.key));
  const answered = subject.outbox.some(
    (letter) => letter.letter === 'answer' && letter.status !== 'cancelled' && !stopped.has(letter.key),
  );
  const reopened: readonly Event[] =
    waiting.length > 0 && subject.state === 'closed' && !answered
      ? [{ kind: 'CaseReopened', at: command.at, by: `staff:${command.message.address}` }]
      : [];
  return [
    ...waiting.map(
      (letter): Event => ({
        kind: 'LetterCancelled',
        at: command.at,
        by: `staff:${command.message.address}`,
        key: letter.key,
      }),
    ),
    // The case was closed on the strength of the letter that is now stopped: its clock runs again.
    ...reopened,
  ];
}

function considerReminders(command: ConsiderReminders, subject: Case, organisation: Organisation): readonly Event[] {
  if (subject.state === 'closed') return [];
  const due = remindersDue(subject, organisation, command.at);
  const last = due.at(-1);
  if (last === undefined) return [];
  // After an outage several may have come due: only the most urgent is sent, the others are settled with it.
  return [
    ...last.to.map((to) => owe(command.at, last.letter, last.key, to, { days: last.days })),
    { kind: 'RemindersPassed', at: command.at, by: 'system', through: last.at },
  ];
}

function lease(command: LeaseLetter, dossier: Dossier): Result<readonly Event[], Refusal> {
  const letter = dossier.outbox.find((each) => each.key === command.key);
  if (letter === undefined) return err({ kind: 'no-such-letter' });
  const free =
    (letter.status === 'owed' && letter.dueAt <= command.at) ||
    (letter.status === 'leased' && letter.leasedUntil !== null && letter.leasedUntil <= command.at);
  if (!free) return err({ kind: 'not-due' });
  return ok([
    {
      kind: 'LetterLeased',
      at: command.at,
      by: 'system',
      key: command.key,
      until: addMinutes(command.at, LEASE_MINUTES),
    },
  ]);
}

function recordSent(command: RecordLetterSent, dossier: Dossier): Result<readonly Event[], Refusal> {
  const letter = dossier.outbox.find((each) => each.key === command.key);
  if (letter === undefined) return err({ kind: 'no-such-letter' });
  if (letter.status === 'sent') return already;
  return ok([{ kind: 'LetterSent', at: command.at, by: 'system', key: command.key, providerId: command.providerId }]);
}

function recordRefused(
  command: RecordLetterRefused,
  dossier: Dossier,
  organisation: Organisation,
): Result<readonly Event[], Refusal> {
  const letter = dossier.outbox.find((each) => each.key === command.key);
  if (letter === undefined) return err({ kind: 'no-such-letter' });
  if (letter.status === 'sent') return already;
  const { at, key, reason } = command;
  switch (command.refusal) {
    case 'try-later': {
      const minutes = BACKOFF_MINUTES[Math.min(letter.attempts, BACKOFF_MINUTES.length) - 1] ?? BACKOFF_MINUTES[0];
      return ok([{ kind: 'LetterDeferred', at, by: 'system', key, until: addMinutes(at, minutes), reason }]);
    }
    case 'unclear':
      if (letter.attempts >= MOST_UNCLEAR) {
        return ok([
          { kind: 'LetterFailed', at, by: 'system', key, reason: 'unclear' },
          ...notDelivered(at, letter, organisation, 'undelivered-letter', 'unclear'),
        ]);
      }
      return ok([{ kind: 'LetterDeferred', at, by: 'system', key, until: addMinutes(at, UNCLEAR_MINUTES), reason }]);
    case 'too-large':
      return ok([
        { kind: 'LetterFailed', at, by: 'system', key, reason: 'too-large' },
        // Ordinary mail too large to travel is still announced, without its original.
        ...(letter.letter === 'passed-on'
          ? [owe(at, 'passed-on', `${letter.key}:large`, letter.to, { reason: 'too-large' })]
          : notDelivered(at, letter, organisation, 'undelivered-letter', 'too-large')),
      ]);
    case 'rejected':
      return ok([
        { kind: 'LetterFailed', at, by: 'system', key, reason },
        ...notDelivered(at, letter, organisation, 'undelivered-letter', reason),
      ]);
    default:
      return unreachable(command.refusal);
  }
}

/**
 * A letter that did not arrive is a staff task with the same deadline: the duty to answer remains. About a letter to
 * staff the others are told, so that a broken staff address is noticed; nothing is reported about such a report.
 */
function notDelivered(
  at: Instant,
  letter: OutboxEntry,
  organisation: Organisation,
  report: 'undelivered-letter' | 'bounced-letter',
  reason: string,
): readonly Event[] {
  if (letter.letter === 'undelivered-letter' || letter.letter === 'bounced-letter') return [];
  const everyone = organisation.staff.map((member) => member.address);
  const told = isPersonLetter(letter.letter)
    ? handlers(organisation)
    : everyone.filter((address) => address !== letter.to);
  return told.map((to) => owe(at, report, `${report}:${letter.key}`, to, { about: letter.key, reason }));
}

function recordDelivery(
  command: RecordDelivery,
  dossier: Dossier,
  organisation: Organisation,
): Result<readonly Event[], Refusal> {
  const { at, key, delivery } = command;
  const letter = dossier.outbox.find((each) => each.key === key);
  if (letter === undefined) return err({ kind: 'no-such-letter' });
  const settles: readonly Event[] =
    letter.status === 'sent' ? [] : [{ kind: 'LetterSent', at, by: 'system', key, providerId: command.providerId }];
  if (delivery === 'sent') return settles.length === 0 ? already : ok(settles);
  if (letter.delivery === delivery || (delivery === 'delayed' && letter.delivery === 'delivered')) return already;
  const failed = delivery === 'bounced' || delivery === 'rejected';
  return ok([
    ...settles,
    { kind: 'DeliveryReported', at, by: 'system', key, delivery },
    ...(failed ? notDelivered(at, letter, organisation, 'bounced-letter', delivery) : []),
  ]);
}
