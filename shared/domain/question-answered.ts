import type { Case, Question } from './case.ts';
import { caseDates } from './case-dates.ts';
import type { Event } from './events.ts';
import type { Organisation } from './organisation.ts';
import type { Instant } from './time.ts';

/** Questions are settled, and where one of them stopped the clock, it runs again: both readings, the earlier kept. */
export function questionsAnswered(
  subject: Case,
  settled: readonly Question[],
  organisation: Organisation,
  at: Instant,
  by: string,
): readonly Event[] {
  if (settled.length === 0) return [];
  const keys = new Set(settled.map(({ key }) => key));
  const answered: readonly Event[] = settled.map(({ key }) => ({ kind: 'QuestionAnswered', at, by, key }));
  if (!settled.some(({ stopsClock }) => stopsClock)) return answered;
  const questions = subject.questions.map((each) => (keys.has(each.key) ? { ...each, answeredAt: at } : each));
  const dates = caseDates({ ...subject, extended: subject.extension !== null, questions }, organisation);
  return [...answered, { kind: 'DatesMoved', at, by, why: 'answered', dates }];
}
