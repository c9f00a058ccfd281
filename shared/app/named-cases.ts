import type { Organisation } from '../domain/organisation.ts';
import type { StaffCommand } from '../domain/staff-command.ts';
import type { Services } from './services.ts';

/**
 * Of the references that commands name, those that cases of the organisation have. What is left of an erased case is none:
 * nobody can be answered on it.
 */
export async function namedCases(
  services: Services,
  organisation: Organisation,
  commands: readonly StaffCommand[],
): Promise<readonly string[]> {
  const named = commands.flatMap((command) => (command.kind === 'duplicate' ? [command.reference] : []));
  const found: string[] = [];
  for (const reference of new Set(named)) {
    const id = await services.cases.follow({ kind: 'reference', value: reference });
    const dossier = id === null ? null : await services.cases.read(id);
    if (dossier?.type === 'case' && dossier.organisation === organisation.id) found.push(reference);
  }
  return found;
}
