import type { Dossier } from '../domain/case.ts';
import { type Command, decide, type Refusal } from '../domain/decide.ts';
import { evolve } from '../domain/evolve.ts';
import { nextDueAt } from '../domain/next-due.ts';
import { onDuty } from '../domain/on-duty.ts';
import type { Organisation } from '../domain/organisation.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { localDateAt } from '../domain/time.ts';
import { officeId } from './ids.ts';
import type { Services } from './services.ts';

/** Decisions on one dossier are serialised by its version; more losses than this in a row mean something is wrong. */
const MOST_ATTEMPTS = 100;

export type CommitRefusal = Refusal | { readonly kind: 'no-such-dossier' } | { readonly kind: 'unknown-organisation' };

/**
 * Takes one decision: reads the dossier, lets `decide` judge, writes the result on condition that nobody else decided
 * meanwhile, and begins again if somebody did.
 *
 * @param command made anew for each attempt, from the dossier as it then is
 * @returns the dossier as it stands, written or unchanged
 * @throws when the store fails, or when the dossier changes faster than it can be decided upon
 */
export async function commit(
  services: Services,
  id: string,
  command: (dossier: Dossier) => Command,
): Promise<Result<Dossier, CommitRefusal>> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const dossier = await services.cases.read(id);
    if (dossier === null) return err({ kind: 'no-such-dossier' });
    const organisation = organisationOf(services, dossier.organisation);
    if (organisation === null) return err({ kind: 'unknown-organisation' });
    const decided = decide(command(dossier), dossier, await staffedNow(services, organisation));
    if (!decided.ok) return decided;
    if (decided.value.length === 0) return ok(dossier);
    const next = scheduled(evolve(dossier, decided.value), organisation);
    if ((await services.cases.update(next, dossier.version)) === 'written') return ok(next);
  }
  throw new Error(`dossier ${id} kept changing: ${MOST_ATTEMPTS} attempts lost`);
}

/** Takes the first decision of a dossier. `exists` means that the same mail was there before. */
export async function commitFirst(
  services: Services,
  command: Extract<Command, { kind: 'OpenCase' | 'SetMailAside' | 'OpenOffice' }>,
  organisation: Organisation,
): Promise<'created' | 'exists'> {
  const decided = decide(command, null, await staffedNow(services, organisation));
  if (!decided.ok) throw new Error(`a first decision is never refused: ${decided.error.kind}`);
  return services.cases.create(scheduled(evolve(null, decided.value), organisation));
}

/** Who is away today stands on the organisation's own dossier, for each of its decisions to know. */
async function staffedNow(services: Services, organisation: Organisation): Promise<Organisation> {
  const office = await services.cases.read(officeId(organisation.id, services.seal));
  if (office?.type !== 'office' || office.absences.length === 0) return organisation;
  return onDuty(organisation, office.absences, localDateAt(services.clock.now(), organisation.zone));
}

export const organisationOf = (services: Services, id: string): Organisation | null =>
  services.organisations.find((organisation) => organisation.id === id) ?? null;

const scheduled = (dossier: Dossier, organisation: Organisation): Dossier =>
  dossier.type === 'tombstone' ? dossier : { ...dossier, nextDueAt: nextDueAt(dossier, organisation) };
