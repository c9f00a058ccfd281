import { workingDayFrom } from './calendar.ts';
import type { Case, Question } from './case.ts';
import type { Organisation } from './organisation.ts';
import { addDays, type Instant, instantAt, localDateAt } from './time.ts';

/** After the last reminder to the person staff are told, and again each week until they decide: nothing closes by itself. */
const STAFF_TOLD_EVERY_DAYS = 7;

/** Asked and not answered. */
export const openQuestions = ({ questions }: Pick<Case, 'questions'>): readonly Question[] =>
  questions.filter(({ askedAt, answeredAt }) => askedAt !== null && answeredAt === null);

/** The clock stands still: a question that stops it is open. */
export const isPaused = (subject: Pick<Case, 'questions'>): boolean =>
  openQuestions(subject).some(({ stopsClock }) => stopsClock);

export interface QuestionStep {
  readonly question: Question;
  /** Counts from 1; what `reminded` becomes once it is settled. */
  readonly step: number;
  readonly letter: 'question-reminder' | 'question-unanswered';
  readonly at: Instant;
}

/** The next thing to do about an open question: remind the person, later tell staff. On working days, at the opening hour. */
export function nextQuestionStep(question: Question, organisation: Organisation): QuestionStep | null {
  return question.askedAt === null || question.answeredAt !== null
    ? null
    : questionStep(question, question.askedAt, question.reminded + 1, organisation);
}

/** The latest step whose time has come and that is not settled; those before it are settled with it. */
export function questionStepDue(question: Question, organisation: Organisation, now: Instant): QuestionStep | null {
  if (question.askedAt === null || question.answeredAt !== null) return null;
  let due: QuestionStep | null = null;
  for (let step = question.reminded + 1; ; step += 1) {
    const next = questionStep(question, question.askedAt, step, organisation);
    if (next.at > now) return due;
    due = next;
  }
}

function questionStep(question: Question, askedAt: Instant, step: number, organisation: Organisation): QuestionStep {
  const { remindPersonAfterDays } = organisation.questions;
  const toPerson = step <= remindPersonAfterDays.length;
  const last = remindPersonAfterDays.at(-1) ?? 0;
  const days = toPerson
    ? (remindPersonAfterDays[step - 1] ?? last)
    : last + (step - remindPersonAfterDays.length) * STAFF_TOLD_EVERY_DAYS;
  const on = workingDayFrom(addDays(localDateAt(askedAt, organisation.zone), days), organisation.country).on;
  return {
    question,
    step,
    letter: toPerson ? 'question-reminder' : 'question-unanswered',
    at: instantAt(on, organisation.opensAt, organisation.zone),
  };
}
