import type { Case } from './case.ts';
import type { FollowStaffReply } from './commands.ts';
import type { Event } from './events.ts';
import { evolve } from './evolve.ts';
import { cancel } from './follow-cancel.ts';
import { ask, extend, identityConfirmed, receivedOn } from './follow-clock.ts';
import {
  close,
  closeRights,
  duplicate,
  marketingStopped,
  noData,
  notARequest,
  overallOutcome,
  refuse,
  withdrawn,
} from './follow-closing.ts';
import {
  assign,
  merge,
  personIs,
  renewAddresses,
  resend,
  sendAcknowledgement,
  setLanguage,
} from './follow-conversation.ts';
import { correctRights } from './follow-correction.ts';
import { findIdentifiers } from './identifiers.ts';
import type { Organisation } from './organisation.ts';
import { othersAddresses } from './others-addresses.ts';
import type { EchoLine } from './outbox.ts';
import { oweStaff } from './owe.ts';
import { unreachable } from './result.ts';
import type { StaffCommand } from './staff-command.ts';
import { type Done, nothing, type Turn, toPerson, undoneUntil } from './staff-turn.ts';

/** Characters of a line that was not understood, as the echo shows it. */
const LONGEST_UNCLEAR_LINE = 100;

/**
 * Characters of an answer. It waits on the case twice (letter and echo), at up to three bytes each, within the 400 KB
 * that DynamoDB gives an item.
 */
const LONGEST_ANSWER = 40_000;

/**
 * Bytes of files that travel with an answer. SES's v1 API takes 10 MB after base64 (SES guide, "Quotas"), which adds a
 * third and line ends; the rest is for the letter itself.
 */
const MOST_ATTACHED_BYTES = 7_000_000;

/**
 * Follows the commands of one staff mail in the order typed, each on the case as the ones before have left it. Each
 * leaves a line in the echo; what is not understood does nothing and says so.
 */
export function followStaffReply(reply: FollowStaffReply, subject: Case, organisation: Organisation): readonly Event[] {
  const { at, message, commands, text } = reply;
  const by = `staff:${message.address}`;
  const note: Event = { kind: 'NoteAdded', at, by, messageId: message.id };
  const events: Event[] = [{ kind: 'MessageReceived', at, by, message }];
  if (reply.confirms !== undefined) {
    if (isConfirmed(subject, reply.confirms)) return [...events, echo(reply, [{ code: 'nothing-to-confirm' }])];
    events.push({ kind: 'ReplyConfirmed', at, by, messageId: reply.confirms });
  }
  if (!reply.certain) return [...events, note, echo(reply, [{ code: 'uncertain' }])];
  const lines: EchoLine[] = [];
  let now = evolve(subject, events) as Case;
  let textUsed = false;
  for (const command of commands) {
    const done = follow(command, { reply, subject: now, organisation, at, by });
    events.push(...done.events);
    lines.push(...done.lines);
    textUsed ||= done.usesText === true;
    if (done.events.length > 0) now = evolve(now, done.events) as Case;
  }
  const outcome = overallOutcome(now.rights);
  if (now.state !== 'closed' && outcome !== null && events.some(({ kind }) => kind === 'RightAnswered')) {
    lines.push({ code: 'all-decided', outcome });
  }
  if (!textUsed && text !== '') {
    events.push(note);
    if (commands.some(({ kind }) => kind === 'note')) lines.push({ code: 'noted' });
  }
  if (commands.length === 0 && reply.unclear.length === 0 && text === '') lines.push({ code: 'uncertain' });
  for (const { line, nearest } of reply.unclear) {
    lines.push({ code: 'unclear', line: line.slice(0, LONGEST_UNCLEAR_LINE), nearest });
  }
  if (subject.state === 'closed' && now.state === 'closed' && commands.some(({ kind }) => kind === 'send')) {
    lines.push({ code: 'already-closed' });
  }
  return lines.length === 0 ? events : [...events, echo(reply, lines)];
}

/** One word confirms once. */
const isConfirmed = ({ history }: Case, message: string): boolean =>
  history.some(({ what, detail }) => what === 'ReplyConfirmed' && detail === message);

/** The text is shown again only where it is about to be sent. */
const echo = (reply: FollowStaffReply, lines: readonly EchoLine[]): Event =>
  oweStaff(reply.at, 'echo', `echo:${reply.message.id}`, reply.message.address, {
    echo: lines,
    ...(lines.some(({ code }) => code === 'will-send') ? { text: reply.text } : {}),
  });

function follow(command: StaffCommand, turn: Turn): Done {
  switch (command.kind) {
    case 'send':
      return send(turn);
    case 'note':
      return { events: [], lines: [] };
    case 'cancel':
      return cancel(turn);
    case 'request':
      return nothing({ code: 'already-a-case' });
    case 'close':
      return close(turn, command.outcome);
    case 'closeRights':
      return closeRights(turn, command.decisions);
    case 'refuse':
      return refuse(turn, command.right, command.words);
    case 'noData':
      return noData(turn);
    case 'withdrawn':
      return withdrawn(turn);
    case 'marketingStopped':
      return marketingStopped(turn);
    case 'forwarded':
      return close(turn, 'forwarded');
    case 'duplicate':
      return duplicate(turn, command.reference);
    case 'notARequest':
      return notARequest(turn);
    case 'rights':
      return correctRights(turn, command.rights);
    case 'askIdentity':
      return ask(turn, 'identity', command.words);
    case 'askClarification':
      return ask(turn, 'clarification', command.words);
    case 'identityConfirmed':
      return identityConfirmed(turn);
    case 'extend':
    case 'extendAnyway':
      return extend(turn, command.words, command.kind === 'extendAnyway');
    case 'receivedOn':
      return receivedOn(turn, command.on);
    case 'hold':
      return { events: [{ kind: 'LegalHoldPlaced', at: turn.at, by: turn.by }], lines: [{ code: 'on-hold' }] };
    case 'release':
      return turn.subject.legalHold === null
        ? nothing({ code: 'not-on-hold' })
        : { events: [{ kind: 'LegalHoldEnded', at: turn.at, by: turn.by }], lines: [{ code: 'hold-ended' }] };
    case 'reopen':
      return turn.subject.state === 'closed'
        ? { events: [{ kind: 'CaseReopened', at: turn.at, by: turn.by }], lines: [{ code: 'reopened' }] }
        : nothing({ code: 'not-closed' });
    case 'register': {
      const { at, reply } = turn;
      const owed = oweStaff(at, 'register', `register:${reply.message.id}`, reply.message.address);
      return { events: [owed], lines: [{ code: 'register-follows' }] };
    }
    case 'personIs':
      return personIs(turn, command.address);
    case 'sendAcknowledgement':
      return sendAcknowledgement(turn);
    case 'resend':
      return resend(turn);
    case 'language':
      return setLanguage(turn, command.language);
    case 'assign':
      return assign(turn, command.who);
    case 'away':
      return nothing({ code: 'away-until', until: command.until });
    case 'merge':
      return merge(turn, command.reference);
    case 'renewAddresses':
      return renewAddresses(turn);
    case 'samePerson':
      return nothing({ code: 'not-a-stranger' });
    case 'confirm':
      return nothing({ code: 'nothing-to-confirm' });
    case 'status':
    case 'help':
      return nothing({ code: command.kind });
    default:
      return unreachable(command);
  }
}

function send(turn: Turn): Done {
  const { text, attachments, message, attachedTo, attachedBytes = 0 } = turn.reply;
  if (text === '' && attachments === 0) return nothing({ code: 'nothing-to-send' });
  if (turn.subject.person.address === '') return { ...nothing({ code: 'no-address' }), usesText: true };
  if (attachedBytes > MOST_ATTACHED_BYTES) {
    const line = { code: 'too-large-to-send', bytes: attachedBytes, limit: MOST_ATTACHED_BYTES } as const;
    return { ...nothing(line), usesText: true };
  }
  if (text.length > LONGEST_ANSWER) {
    return { ...nothing({ code: 'too-long-to-send', characters: text.length, limit: LONGEST_ANSWER }), usesText: true };
  }
  const dueAt = undoneUntil(turn);
  const params = { text, ...(attachments > 0 ? { objectKey: attachedTo ?? message.objectKey } : {}) };
  return {
    events: [toPerson(turn, 'answer', `answer:${message.id}`, dueAt, params)],
    lines: [{ code: 'will-send', at: dueAt, attachments }, ...leaks(turn)],
    usesText: true,
  };
}

/**
 * What the letter may give away, pointed out while it can still be stopped: identity numbers, and addresses that are
 * neither the person's, nor ours, nor the authority's. In the files too, where they can be read.
 */
function leaks({ reply, subject, organisation }: Turn): readonly EchoLine[] {
  const said = `${reply.text}\n${reply.attachedText ?? ''}`;
  const kinds = [...new Set(findIdentifiers(said).map(({ kind }) => kind))];
  const addresses = othersAddresses(said, subject, organisation);
  return [
    ...(kinds.length === 0 ? [] : [{ code: 'names-identifiers', kinds } as const]),
    ...(addresses.length === 0 ? [] : [{ code: 'names-addresses', addresses } as const]),
  ];
}
