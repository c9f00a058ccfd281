import type { Case } from '../domain/case.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { StaffCommand } from '../domain/staff-command.ts';
import { localDateAt } from '../domain/time.ts';
import { commit } from './commit.ts';
import { officeId } from './ids.ts';
import type { Services } from './services.ts';

/**
 * What the commands of one reply do to other dossiers than the case they came for: an absence stands on the
 * organisation's, and a case that takes another over changes before the other ends, so that nothing is lost between.
 */
export async function followElsewhere(
  services: Services,
  organisation: Organisation,
  subject: Case,
  staff: string,
  commands: readonly StaffCommand[],
): Promise<void> {
  for (const command of commands) {
    if (command.kind === 'away') await stateAbsence(services, organisation, staff, command.until);
    if (command.kind !== 'merge' || subject.state === 'closed') continue;
    const into = await sameWish(services, subject, organisation, command.reference);
    if (into === null) continue;
    await commit(services, into.id, () => ({
      kind: 'TakeOver',
      at: services.clock.now(),
      by: `staff:${staff}`,
      from: subject,
    }));
  }
}

export async function stateAbsence(
  services: Services,
  organisation: Organisation,
  staff: string,
  until: string,
): Promise<void> {
  await commit(services, officeId(organisation.id, services.seal), () => ({
    kind: 'StateAbsence',
    at: services.clock.now(),
    staff,
    until,
  }));
}

/** A colleague's machine says that they are away, and not until when. */
export async function noteAbsence(services: Services, organisation: Organisation, staff: string): Promise<void> {
  await commit(services, officeId(organisation.id, services.seal), () => ({
    kind: 'NoteAbsence',
    at: services.clock.now(),
    staff,
    today: localDateAt(services.clock.now(), organisation.zone),
  }));
}

/** A colleague who writes is there, whatever their machine said before. */
export async function endSilence(services: Services, organisation: Organisation, staff: string): Promise<void> {
  await commit(services, officeId(organisation.id, services.seal), () => ({
    kind: 'EndSilence',
    at: services.clock.now(),
    staff,
    today: localDateAt(services.clock.now(), organisation.zone),
  }));
}

/** The references of these commands that name another open case of the same person here. */
export async function mergeableWith(
  services: Services,
  subject: Case,
  organisation: Organisation,
  commands: readonly StaffCommand[],
): Promise<readonly string[]> {
  const named = commands.flatMap((command) => (command.kind === 'merge' ? [command.reference] : []));
  const found: string[] = [];
  for (const reference of named) {
    if ((await sameWish(services, subject, organisation, reference)) !== null) found.push(reference);
  }
  return found;
}

/** Only of the same person: a slip of the finger must not show one person the matter of another. */
async function sameWish(
  services: Services,
  subject: Case,
  organisation: Organisation,
  reference: string,
): Promise<Case | null> {
  const id = await services.cases.follow({ kind: 'reference', value: reference });
  const other = id === null || id === subject.id ? null : await services.cases.read(id);
  if (other?.type !== 'case' || other.organisation !== organisation.id || other.state === 'closed') return null;
  const addresses = (each: Case): readonly string[] => [each.person.address, ...(each.person.alsoAt ?? [])];
  const theirs = new Set(addresses(subject).filter((address) => address !== ''));
  return addresses(other).some((address) => theirs.has(address)) ? other : null;
}
