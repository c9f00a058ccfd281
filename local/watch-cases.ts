import type { CaseStore } from '../shared/app/ports.ts';
import type { Dossier } from '../shared/domain/case.ts';

export interface WatchedCases {
  readonly cases: CaseStore;
  /** How many writes there have been since the start. */
  writes(): number;
  isCase(dossier: string): boolean;
}

/** The store as it is, with a memory of which dossiers are cases and of how often something changed. */
export async function watchCases(cases: CaseStore): Promise<WatchedCases> {
  const ids = new Set<string>();
  let writes = 0;
  const note = (dossier: Dossier): void => {
    writes += 1;
    if (dossier.type === 'case') ids.add(dossier.id);
  };
  for await (const dossier of cases.list()) note(dossier);
  return {
    writes: () => writes,
    isCase: (dossier) => ids.has(dossier),
    cases: {
      ...cases,
      async create(dossier) {
        const done = await cases.create(dossier);
        if (done === 'created') note(dossier);
        return done;
      },
      async update(dossier, expected) {
        const done = await cases.update(dossier, expected);
        if (done === 'written') note(dossier);
        return done;
      },
    },
  };
}
