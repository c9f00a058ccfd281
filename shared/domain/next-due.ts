import type { Dossier } from './case.ts';
import { nextDigestAt } from './digest-plan.ts';
import type { Organisation } from './organisation.ts';
import { nextQuestionStep, openQuestions } from './questions.ts';
import { nextReminderAt } from './reminders.ts';
import { factsErasedAt, mailErasedAt, objectsDue, objectsKept, onlyFactsAreLeft, sweptAt } from './retention.ts';
import type { Instant } from './time.ts';

/** The moment at which something is next to be done about a dossier, or null when nothing ever is by itself. */
export function nextDueAt(dossier: Dossier, organisation: Organisation): Instant | null {
  const moments = [...letters(dossier), ...itsOwn(dossier, organisation)];
  return moments.length === 0 ? null : moments.reduce((first, each) => (each < first ? each : first));
}

const letters = (dossier: Dossier): readonly Instant[] =>
  dossier.outbox.flatMap(({ status, dueAt, leasedUntil }) => {
    if (status === 'owed') return [dueAt];
    return status === 'leased' && leasedUntil !== null ? [leasedUntil] : [];
  });

function itsOwn(dossier: Dossier, organisation: Organisation): readonly Instant[] {
  switch (dossier.type) {
    case 'case': {
      const open =
        dossier.state === 'closed'
          ? []
          : [
              nextReminderAt(dossier, organisation),
              ...openQuestions(dossier).map((question) => nextQuestionStep(question, organisation)?.at ?? null),
            ];
      return known([...open, sweptAt(dossier, organisation), ...erasures(dossier, organisation)]);
    }
    case 'stray':
      return known(erasures(dossier, organisation));
    case 'office':
      return [nextDigestAt(dossier, organisation)];
    case 'tombstone':
      return [];
  }
}

function erasures(dossier: Extract<Dossier, { type: 'case' | 'stray' }>, organisation: Organisation) {
  // Erasing is overdue from the moment it is owed.
  if (objectsDue(dossier).length > 0) return [dossier.receivedAt];
  if (objectsKept(dossier).length > 0) return [mailErasedAt(dossier, organisation)];
  return onlyFactsAreLeft(dossier) ? [factsErasedAt(dossier, organisation)] : [];
}

const known = (moments: readonly (Instant | null)[]): readonly Instant[] => moments.filter((at) => at !== null);
