import type { ErasureLedger, LedgerEntry } from '../../shared/app/ports.ts';

export interface MemoryLedger extends ErasureLedger {
  readonly written: readonly LedgerEntry[];
}

export function createMemoryLedger(): MemoryLedger {
  const written: LedgerEntry[] = [];
  return {
    written,
    async append(entry) {
      written.push(entry);
    },
    async *entries() {
      yield* written;
    },
  };
}
