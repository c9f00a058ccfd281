import { parseOrganisations } from '../shared/config/organisations.ts';
import type { Organisation } from '../shared/domain/organisation.ts';
import safespring from './safespring.ts';
import serverSystems from './server-systems.ts';

/**
 * Every controller of this deployment, checked. A further one is a file in this folder and its name here: the list is
 * written out because the bundler follows imports and cannot follow a folder. Loading this throws if a file is wrong.
 */
export const organisations: readonly Organisation[] = parseOrganisations({
  'server-systems': serverSystems,
  safespring,
});
