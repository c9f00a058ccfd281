import type { Seal } from './ports.ts';

/** Under which a person's cases are gathered: keyed, so that nobody without the key can ask for an address. */
export const personKey = (organisation: string, address: string, seal: Seal): string =>
  seal.token(['person', organisation, address]);
