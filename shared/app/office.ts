import type { Organisation } from '../domain/organisation.ts';
import { commitFirst } from './commit.ts';
import { officeId } from './ids.ts';
import type { Services } from './services.ts';

/** Makes sure that an organisation which receives mail is told about it each week. */
export async function ensureOffice(services: Services, organisation: Organisation): Promise<void> {
  const id = officeId(organisation.id, services.seal);
  if ((await services.cases.read(id)) !== null) return;
  const at = services.clock.now();
  await commitFirst(services, { kind: 'OpenOffice', at, id, organisation: organisation.id }, organisation);
}
