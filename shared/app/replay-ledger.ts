import { eraseFacts } from './erase-due.ts';
import { isKeptElsewhere } from './kept-elsewhere.ts';
import type { LedgerEntry } from './ports.ts';
import type { Services } from './services.ts';

/** One entry done again. `gone`: it was not there, as it should be. */
export interface Replayed {
  readonly entry: LedgerEntry;
  readonly done: 'erased' | 'gone';
}

/**
 * Erases again whatever was ever erased: after a table or a bucket has been restored, what people were told is gone must
 * not be back. Raw mail of a restored dossier goes with it.
 */
export async function* replayLedger(services: Services): AsyncGenerator<Replayed> {
  const entries: LedgerEntry[] = [];
  // Erasing writes to the ledger too; what is written meanwhile is not read again.
  for await (const entry of services.ledger.entries()) entries.push(entry);
  for (const entry of entries) yield { entry, done: await again(services, entry) };
}

async function again(services: Services, { what, id }: LedgerEntry): Promise<Replayed['done']> {
  if (what === 'mail') {
    const there = await services.mail.read(id);
    await services.mail.erase(id);
    return there.ok || there.error.kind !== 'missing' ? 'erased' : 'gone';
  }
  const dossier = await services.cases.read(id);
  if (dossier === null || (dossier.type !== 'case' && dossier.type !== 'stray')) return 'gone';
  const objects =
    dossier.type === 'case'
      ? [...dossier.messages, ...dossier.dropped.mails].map(({ objectKey }) => objectKey)
      : dossier.releasedAs === null
        ? [dossier.objectKey]
        : [];
  for (const objectKey of objects) {
    if (!(await isKeptElsewhere(services, dossier, objectKey))) await services.mail.erase(objectKey);
  }
  await eraseFacts(services, dossier, services.clock.now(), true);
  return 'erased';
}
