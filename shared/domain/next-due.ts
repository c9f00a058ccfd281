import type { Dossier } from './case.ts';
import type { Organisation } from './organisation.ts';
import { nextReminderAt } from './reminders.ts';
import type { Instant } from './time.ts';

/** The moment at which something is next to be done about a dossier, or null when nothing ever is by itself. */
export function nextDueAt(dossier: Dossier, organisation: Organisation): Instant | null {
  const moments: Instant[] = [];
  for (const letter of dossier.outbox) {
    if (letter.status === 'owed') moments.push(letter.dueAt);
    if (letter.status === 'leased' && letter.leasedUntil !== null) moments.push(letter.leasedUntil);
  }
  if (dossier.type === 'case' && dossier.state !== 'closed') moments.push(nextReminderAt(dossier, organisation));
  return moments.length === 0 ? null : moments.reduce((first, each) => (each < first ? each : first));
}
