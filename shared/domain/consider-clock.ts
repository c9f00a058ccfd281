import { workingDayFrom } from './calendar.ts';
import type { Case } from './case.ts';
import type { Event } from './events.ts';
import type { Organisation } from './organisation.ts';
import { handlers, owePerson, oweStaff } from './owe.ts';
import { openQuestions, questionStepDue } from './questions.ts';
import { remindersDue } from './reminders.ts';
import { endOfDay, type Instant, localDateAt } from './time.ts';

/** Everything that time alone brings about on an open case. */
export const considerClock = (subject: Case, organisation: Organisation, at: Instant): readonly Event[] =>
  subject.state === 'closed'
    ? []
    : [
        ...calendarMoved(subject, organisation, at),
        ...reminded(subject, organisation, at),
        ...questionsReminded(subject, organisation, at),
      ];

/** After an outage several may have come due: only the most urgent is sent, the others are settled with it. */
function reminded(subject: Case, organisation: Organisation, at: Instant): readonly Event[] {
  const due = remindersDue(subject, organisation, at);
  const last = due.at(-1);
  if (last === undefined) return [];
  const urgent = due.findLast(({ letter }) => letter !== 'extension-warning');
  // A warning about the last day to extend is of no use after it.
  const warning =
    localDateAt(at, organisation.zone) <= subject.promisedOn
      ? due.findLast(({ letter }) => letter === 'extension-warning')
      : undefined;
  return [
    ...[urgent, warning].flatMap((each) =>
      each === undefined ? [] : each.to.map((to) => oweStaff(at, each.letter, each.key, to, { days: each.days })),
    ),
    { kind: 'RemindersPassed', at, by: 'system', through: last.at },
  ];
}

function questionsReminded(subject: Case, organisation: Organisation, at: Instant): readonly Event[] {
  return openQuestions(subject).flatMap((question): readonly Event[] => {
    const due = questionStepDue(question, organisation, at);
    if (due === null) return [];
    const key = `${due.letter}:${due.step}:${question.key}`;
    const params = { question: question.about };
    const letters =
      due.letter === 'question-reminder'
        ? [owePerson(subject, { at, by: 'system', letter: due.letter, key, dueAt: at, params })]
        : handlers(organisation).map((to) => oweStaff(at, 'question-unanswered', key, to, params));
    return [...letters, { kind: 'QuestionReminded', at, by: 'system', key: question.key, reminded: due.step }];
  });
}

/** Another table of public holidays than the one the case was opened under: the limit follows the law as it now is. */
function calendarMoved(subject: Case, organisation: Organisation, at: Instant): readonly Event[] {
  const { on: latestOn, calendar } = workingDayFrom(subject.promisedOn, organisation.country);
  if (calendar === subject.calendar) return [];
  const dates = { latestOn, endsAt: endOfDay(latestOn, organisation.zone), calendar };
  const moved: Event = { kind: 'CalendarMoved', at, by: 'system', dates };
  if (latestOn === subject.latestOn) return [moved];
  const key = `calendar-moved:${calendar}:clock${subject.clock}`;
  return [
    moved,
    ...handlers(organisation).map((to) => oweStaff(at, 'calendar-moved', key, to, { movedFrom: subject.latestOn })),
  ];
}
