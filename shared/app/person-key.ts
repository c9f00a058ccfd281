import type { Case } from '../domain/case.ts';
import type { Seal } from './ports.ts';

/** Under which a person's cases are gathered: keyed, so that nobody without the key can ask for an address. */
export const personKey = (organisation: string, address: string, seal: Seal): string =>
  seal.token(['person', organisation, address]);

/** The person's key, and one for each further address that staff have vouched for. Who has no address is gathered nowhere. */
export const personKeys = (
  { organisation, person }: Pick<Case, 'organisation' | 'person'>,
  seal: Seal,
): readonly string[] =>
  [person.address, ...(person.alsoAt ?? [])]
    .filter((address) => address !== '')
    .map((address) => personKey(organisation, address, seal));
