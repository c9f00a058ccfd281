import type { Case, Outcome } from './case.ts';
import type { Event } from './events.ts';
import { correction } from './follow-correction.ts';
import type { EchoLine, PersonLetter } from './outbox.ts';
import type { Right } from './rights.ts';
import type { RightDecision } from './staff-command.ts';
import { answersOf, type Done, nothing, type Turn, toPerson, undoneUntil, wordsOf } from './staff-turn.ts';

/** Doing what was asked without telling the person is a breach of Art. 12(3) (IMY DI-2020-10538); staff are told so. */
const ANSWER_EXPECTED: ReadonlySet<Outcome> = new Set(['fulfilled', 'partly', 'refused', 'no_data', 'forwarded']);

/** Denied, in whole or in part: Art. 12(4) demands a reason. */
const GROUND_EXPECTED: ReadonlySet<Outcome> = new Set(['partly', 'refused']);

/** Letters that only an open case sends. */
const MOOT: ReadonlySet<string> = new Set<PersonLetter>([
  'identity-question',
  'clarification',
  'question-reminder',
  'extension',
]);

/** One outcome for the whole: that of its rights, or `partly` where they ended differently; null while one is open. */
export function overallOutcome(rights: readonly { readonly outcome: Outcome | null }[]): Outcome | null {
  const outcomes = [...new Set(rights.map(({ outcome }) => outcome))];
  if (outcomes.includes(null)) return null;
  return outcomes.length > 1 ? 'partly' : (outcomes[0] ?? null);
}

const open = ({ rights }: Case): readonly Right[] =>
  rights.filter(({ outcome }) => outcome === null).map(({ right }) => right);

const decided = (
  { at, by }: Turn,
  right: Right,
  outcome: Outcome,
  told: { readonly ground?: string; readonly letter?: string } = {},
): Event => ({
  kind: 'RightAnswered',
  at,
  by,
  right,
  outcome,
  ground: told.ground ?? null,
  letter: told.letter ?? null,
});

/** Every right that is still open ends so, and the case with it. */
export function close(turn: Turn, outcome: Outcome): Done {
  const { subject } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  const answers = open(subject).map((right) => decided(turn, right, outcome));
  const ended = closed(
    turn,
    [
      ...subject.rights.flatMap((each) => (each.outcome === null ? [] : [each])),
      ...open(subject).map((right) => ({ right, outcome })),
    ],
    outcome,
  );
  return { events: [...answers, ...ended.events], lines: ended.lines };
}

/** Right by right. The case closes if none is left unanswered, and says which are where some are. */
export function closeRights(turn: Turn, decisions: readonly RightDecision[]): Done {
  const { subject } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  const lines: EchoLine[] = [];
  const events: Event[] = [];
  const ends = new Map<Right, Outcome | null>(subject.rights.map(({ right, outcome }) => [right, outcome]));
  for (const { right, outcome, ground } of decisions) {
    if (!ends.has(right)) lines.push({ code: 'no-such-right', right });
    else if (ground === '' && GROUND_EXPECTED.has(outcome)) lines.push({ code: 'ground-missing', right });
    else {
      ends.set(right, outcome);
      events.push(decided(turn, right, outcome, ground === '' ? {} : { ground }));
      lines.push({ code: 'right-decided', right, outcome, at: null });
    }
  }
  const unanswered = [...ends].flatMap(([right, outcome]) => (outcome === null ? [right] : []));
  if (unanswered.length > 0) {
    return { events, lines: [...lines, { code: 'still-unanswered', rights: unanswered }] };
  }
  // A slip in one of several decisions is mended before the case ends on it.
  if (events.length < decisions.length) return { events, lines };
  const ended = closed(
    turn,
    [...ends].flatMap(([right, outcome]) => (outcome === null ? [] : [{ right, outcome }])),
    'fulfilled',
  );
  return { events: [...events, ...ended.events], lines: [...lines, ...ended.lines] };
}

/** The end of a case: one outcome for the whole, and a warning where nobody has told the person. */
function closed(
  { subject, at, by }: Turn,
  rights: readonly { readonly right: Right; readonly outcome: Outcome | null }[],
  otherwise: Outcome,
): Done {
  const outcome = overallOutcome(rights) ?? otherwise;
  const erased = rights.some((each) => each.right === 'erasure' && each.outcome === 'fulfilled');
  const untold = ANSWER_EXPECTED.has(outcome) && answersOf(subject).length === 0;
  return {
    events: [
      // Nothing is asked and no time is bought in a case that has ended.
      ...subject.outbox
        .filter(({ letter, status }) => status === 'owed' && MOOT.has(letter))
        .map(({ key }): Event => ({ kind: 'LetterCancelled', at, by, key })),
      { kind: 'CaseClosed', at, by, outcome },
      // Their wish reaches what we keep about them as well.
      ...(erased ? [{ kind: 'PersonSweepOwed', at, by } as const] : []),
    ],
    lines: [{ code: 'closed', outcome }, ...(untold ? [{ code: 'closed-unanswered' } as const] : [])],
  };
}

/** Refuses one right with its ground, by a letter of its own. The case stays open until it is closed. */
export function refuse(turn: Turn, right: Right, given: string): Done {
  const { subject, reply } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  if (!subject.rights.some((each) => each.right === right)) return nothing({ code: 'no-such-right', right });
  const { words: ground, usesText } = wordsOf(given, turn);
  if (ground === '') return nothing({ code: 'ground-missing', right });
  const letter = `refusal:${reply.message.id}`;
  const before = subject.outbox.find(({ key }) => key === letter)?.params.refusals ?? [];
  const dueAt = undoneUntil(turn);
  return {
    events: [
      // Several refusals in one mail are one letter.
      toPerson(turn, 'refusal', letter, dueAt, { refusals: [...before, { right, ground }] }),
      decided(turn, right, 'refused', { ground, letter }),
    ],
    lines: [{ code: 'right-decided', right, outcome: 'refused', at: dueAt }],
    usesText,
  };
}

/** "We looked and hold nothing" is an answer to every open right (EDPB 01/2022 §179), by a letter. */
export function noData(turn: Turn): Done {
  const { subject, reply } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  const { words: text, usesText } = wordsOf('', turn);
  const letter = `no-data:${reply.message.id}`;
  const dueAt = undoneUntil(turn);
  return {
    events: [
      toPerson(turn, 'no-data', letter, dueAt, text === '' ? {} : { text }),
      ...open(subject).map((right) => decided(turn, right, 'no_data', { letter })),
    ],
    lines: [{ code: 'will-send-letter', letter: 'no-data', at: dueAt }],
    usesText,
  };
}

/** The person has taken the request back: they get a receipt, in case they have not. */
export function withdrawn(turn: Turn): Done {
  const { subject, reply } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  const letter = `withdrawal:${reply.message.id}`;
  const dueAt = undoneUntil(turn);
  const ended = close(turn, 'withdrawn');
  return {
    events: [toPerson(turn, 'withdrawal', letter, dueAt), ...ended.events],
    lines: [{ code: 'will-send-letter', letter: 'withdrawal', at: dueAt }, ...ended.lines],
  };
}

/** Art. 21(3): advertising stops without any weighing, and the person is told (IMY DI-2020-10696). */
export function marketingStopped(turn: Turn): Done {
  const { subject, reply } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  if (!subject.rights.some(({ right }) => right === 'objection')) {
    return nothing({ code: 'no-such-right', right: 'objection' });
  }
  const letter = `marketing-stopped:${reply.message.id}`;
  const dueAt = undoneUntil(turn);
  return {
    events: [toPerson(turn, 'marketing-stopped', letter, dueAt), decided(turn, 'objection', 'fulfilled', { letter })],
    lines: [{ code: 'will-send-letter', letter: 'marketing-stopped', at: dueAt }],
  };
}

/** Closing a request in favour of a case that does not exist would leave it unanswered for good. */
export function duplicate(turn: Turn, reference: string): Done {
  const { subject, at, by, reply } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  if (reference === subject.reference || !reply.references.includes(reference)) {
    return nothing({ code: 'no-such-case', reference });
  }
  const ended = close(turn, 'duplicate');
  return {
    events: [{ kind: 'DuplicateNamed', at, by, reference }, ...ended.events],
    lines: [{ code: 'duplicate-of', reference }],
  };
}

/** It was read as a request and is none: the reading learns of it. */
export function notARequest(turn: Turn): Done {
  if (turn.subject.state === 'closed') return nothing({ code: 'already-closed' });
  const ended = close(turn, 'not_a_request');
  return { events: [...correction(turn, { kind: 'other', rights: [] }), ...ended.events], lines: ended.lines };
}
