import { hasStatutoryClock, type QuestionKind } from './case.ts';
import { caseDates } from './case-dates.ts';
import { FIRST_DAY_OF_THE_LAW } from './deadline.ts';
import type { Event } from './events.ts';
import { overallOutcome } from './follow-closing.ts';
import { mayExtend } from './may-extend.ts';
import { questionsAnswered } from './question-answered.ts';
import { openQuestions } from './questions.ts';
import { type Done, nothing, type Turn, toPerson, undoneUntil, wordsOf } from './staff-turn.ts';
import { isPrompt } from './suspension.ts';
import { instantAt, type LocalDate, localDateAt } from './time.ts';
import { weakReason } from './weak-reason.ts';

/** Asks the person. The clock stands still from the letter's hand-over, if it goes out promptly, and only once. */
export function ask(turn: Turn, about: QuestionKind, given: string): Done {
  const { subject, organisation, at, by, reply } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  if (subject.questions.some((each) => each.about === about && each.answeredAt === null)) {
    return nothing({ code: 'already-asked', about });
  }
  const { words: text, usesText } = wordsOf(given, turn);
  if (about === 'clarification' && text === '') return nothing({ code: 'question-missing' });
  const { zone, country, questions } = organisation;
  const dueAt = undoneUntil(turn);
  const stopsClock =
    hasStatutoryClock(subject) &&
    !subject.questions.some((each) => each.stopsClock) &&
    isPrompt(subject.receivedOn, localDateAt(dueAt, zone), country, questions.promptWithinWorkingDays);
  const letter = about === 'identity' ? 'identity-question' : 'clarification';
  const key = `${letter}:${reply.message.id}`;
  return {
    events: [
      toPerson(turn, letter, key, dueAt, { question: about, ...(text === '' ? {} : { text }) }),
      { kind: 'QuestionOwed', at, by, about, key, stopsClock },
    ],
    lines: [{ code: 'will-ask', about, at: dueAt, stopsClock }],
    usesText,
  };
}

/** The person is who they say. What they sent to show it has served its purpose and is erased at once (EDPB §79). */
export function identityConfirmed({ subject, organisation, at, by }: Turn): Done {
  const asked = subject.questions.filter((each) => each.about === 'identity' && each.askedAt !== null);
  const first = asked[0]?.askedAt ?? null;
  if (first === null) return nothing({ code: 'no-open-question' });
  const open = openQuestions(subject).filter((each) => each.about === 'identity');
  const moved = questionsAnswered(subject, open, organisation, at, by);
  const promisedOn = moved.find((event) => event.kind === 'DatesMoved')?.dates.promisedOn ?? subject.promisedOn;
  const proof = subject.messages
    .filter(({ from, raw, at: came }) => from === 'person' && raw === 'kept' && came >= first)
    .map(({ objectKey }) => objectKey);
  const erased: readonly Event[] = proof.length === 0 ? [] : [{ kind: 'MailErasureOwed', at, by, objectKeys: proof }];
  return { events: [...moved, ...erased], lines: [{ code: 'question-settled', about: 'identity', promisedOn }] };
}

/** Two more months, for a reason that lies in this very request. The date moves when the notice has gone out. */
export function extend(turn: Turn, given: string, anyway: boolean): Done {
  const { subject, organisation, at, reply } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  if (!hasStatutoryClock(subject)) return nothing({ code: 'no-statutory-clock' });
  const outcome = overallOutcome(subject.rights);
  if (outcome !== null) return nothing({ code: 'all-decided', outcome });
  const isUnderWay = subject.outbox.some(
    ({ letter, status }) => letter === 'extension' && (status === 'owed' || status === 'leased'),
  );
  if (subject.extension !== null || isUnderWay) return nothing({ code: 'already-extended' });
  if (!mayExtend(subject, organisation, at)) {
    return nothing({ code: 'too-late-to-extend', promisedOn: subject.promisedOn });
  }
  const { words: reason, usesText } = wordsOf(given, turn);
  const weak = weakReason(reason);
  if (reason === '' || (weak !== null && !anyway)) {
    return { ...nothing({ code: 'weak-reason', why: weak ?? 'too-short', reason }), usesText };
  }
  const { promisedOn } = caseDates({ ...subject, extended: true }, organisation);
  const undone = undoneUntil(turn);
  // A notice that waited past the last day would be void: on its last minutes it leaves at once.
  const dueAt = mayExtend(subject, organisation, undone) ? undone : at;
  return {
    events: [toPerson(turn, 'extension', `extension:${reply.message.id}`, dueAt, { text: reason, promisedOn })],
    lines: [{ code: 'will-extend', at: dueAt, promisedOn }],
    usesText,
  };
}

/** The request reached the company on this day, by another way than our mail. Its clock started then. */
export function receivedOn({ subject, organisation, at, by }: Turn, on: LocalDate): Done {
  const { zone, country } = organisation;
  const mailOn = localDateAt(subject.messages[0]?.at ?? subject.receivedAt, zone);
  if (on > mailOn || on < FIRST_DAY_OF_THE_LAW) return nothing({ code: 'impossible-date', on });
  const receivedAt = on === mailOn ? (subject.messages[0]?.at ?? subject.receivedAt) : instantAt(on, '00:00', zone);
  const { promptWithinWorkingDays } = organisation.questions;
  const prompt = subject.questions.every(
    ({ askedAt }) => askedAt === null || isPrompt(on, localDateAt(askedAt, zone), country, promptWithinWorkingDays),
  );
  const questions = subject.questions.map((each) => ({ ...each, stopsClock: each.stopsClock && prompt }));
  const dates = caseDates({ receivedAt, extended: subject.extension !== null, questions }, organisation);
  const { promisedOn, latestOn } = dates;
  return {
    events: [{ kind: 'ReceiptStated', at, by, receivedAt, dates, prompt }],
    lines: [{ code: 'received-on', receivedOn: on, promisedOn, latestOn }],
  };
}
