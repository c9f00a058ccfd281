import { nextDueAt } from '../domain/next-due.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Services } from './services.ts';

/**
 * Puts every dossier of an organisation where today's rules would have it in the due index: after a change of its plan,
 * its opening hour or its retention, and for dossiers that an earlier version stored as never due. Decides nothing. One
 * that somebody decides upon meanwhile is scheduled by that decision.
 *
 * @param enough says when to stop; what is left is done the next time
 * @returns how many were moved
 */
export async function reschedule(
  services: Services,
  organisation: Organisation,
  enough: () => boolean,
): Promise<number> {
  let moved = 0;
  for await (const dossier of services.cases.list()) {
    if (enough()) break;
    if (dossier.organisation !== organisation.id || dossier.type === 'tombstone') continue;
    const due = nextDueAt(dossier, organisation);
    if (due === dossier.nextDueAt) continue;
    const next = { ...dossier, version: dossier.version + 1, nextDueAt: due };
    if ((await services.cases.update(next, dossier.version)) === 'written') moved += 1;
  }
  return moved;
}
