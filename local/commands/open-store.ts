import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { organisations } from '../../organisations/index.ts';
import { createSeal } from '../../shared/adapters/node-seal.ts';
import { createMailParser } from '../../shared/adapters/parse-mail.ts';
import { servicesOnce } from '../../shared/adapters/services.ts';
import type { Services } from '../../shared/app/services.ts';
import { ENVIRONMENT } from '../../shared/config/names.ts';
import { err } from '../../shared/domain/result.ts';
import { createConsoleLog } from '../console-log.ts';
import { createFileErasureLedger } from '../file-erasure-ledger.ts';
import { createFileRawMailStore } from '../file-raw-mail-store.ts';
import { lockFolder } from '../folder-lock.ts';
import { startCaseStore } from '../stores.ts';
import { tokenSecretIn } from '../token-secret.ts';
import { createVirtualClock } from '../virtual-clock.ts';

export interface OpenStore {
  readonly services: Services;
  close(): Promise<void>;
}

/** Where a folder's state lies when none is named, as for `npm start`. */
export const DEFAULT_DATA_FOLDER = '.frist';

/**
 * What an operator's command works on: a data folder of `npm start`, or the account that the environment names (the
 * variables of the dispatch function). A folder that is named wins; without either, `.frist`.
 *
 * @throws when there is no such folder, or the product is running on it
 */
export async function openStore(dataFolder: string | undefined, say: (line: string) => void): Promise<OpenStore> {
  if (dataFolder === undefined && process.env[ENVIRONMENT.table] !== undefined) {
    return { services: await servicesOnce(), close: async () => {} };
  }
  return openFolder(dataFolder ?? DEFAULT_DATA_FOLDER, say);
}

async function openFolder(folder: string, say: (line: string) => void): Promise<OpenStore> {
  const found = await stat(join(folder, 'dynamo')).catch(() => null);
  if (found === null) throw new Error(`no data of Frist in ${folder}; name it with --data`);
  const unlock = await lockFolder(folder);
  try {
    const store = await startCaseStore(join(folder, 'dynamo'));
    const clock = await createVirtualClock(join(folder, 'clock.json'));
    const services: Services = {
      organisations,
      clock,
      cases: store.cases,
      mail: await createFileRawMailStore(join(folder, 'raw-mail')),
      ledger: createFileErasureLedger(join(folder, 'erased.jsonl')),
      parser: createMailParser(),
      // Commands decide; what they owe is sent by the product when it runs.
      mailer: { send: async () => err({ kind: 'try-later', reason: 'no mail is sent from the command line' }) },
      seal: createSeal(await tokenSecretIn(folder)),
      nudge: { wake: async () => {} },
      log: createConsoleLog(clock, say),
    };
    return {
      services,
      close: async () => {
        await store.stop();
        await unlock();
      },
    };
  } catch (cause) {
    await unlock();
    throw cause;
  }
}
