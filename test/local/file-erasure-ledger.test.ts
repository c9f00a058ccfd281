import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFileErasureLedger } from '../../local/file-erasure-ledger.ts';
import type { LedgerEntry } from '../../shared/app/ports.ts';

it('keeps what was erased across restarts, and reads past half a line of a power cut', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'frist-'));
  try {
    const path = join(folder, 'erased.jsonl');
    const entries: LedgerEntry[] = [
      { at: '2027-05-04T06:00:00.000Z', what: 'mail', id: 'raw/o3vrnil0e2ic28tr' },
      { at: '2029-12-01T07:00:00.000Z', what: 'dossier', id: 'abcdefghijkl' },
    ];
    const read = async (): Promise<LedgerEntry[]> => {
      const found: LedgerEntry[] = [];
      for await (const entry of createFileErasureLedger(path).entries()) found.push(entry);
      return found;
    };
    expect(await read()).toEqual([]);
    for (const entry of entries) await createFileErasureLedger(path).append(entry);
    await appendFile(path, '{"at":"2030-');
    expect(await read()).toEqual(entries);
    await createFileErasureLedger(path).append(entries[0] as LedgerEntry);
    expect(await read()).toEqual([...entries, entries[0]]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
