import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Product, startProduct } from '../../local/product.ts';
import { organisations } from '../../organisations/index.ts';
import { createRecordingLog, type RecordingLog } from '../support/recording-log.ts';

export interface TestProduct {
  readonly product: Product;
  readonly log: RecordingLog;
  readonly dataFolder: string;
}

const running: Product[] = [];
const folders: string[] = [];

/** Starts the product on free ports, in a folder of its own or on one that an earlier product left. */
export async function startTestProduct(existingFolder?: string): Promise<TestProduct> {
  const dataFolder = existingFolder ?? (await mkdtemp(join(tmpdir(), 'frist-')));
  folders.push(dataFolder);
  const log = createRecordingLog();
  const product = await startProduct({ smtpPort: 0, httpPort: 0, dataFolder, organisations, log: () => log });
  running.push(product);
  return { product, log, dataFolder };
}

/** Stops everything started in a test and removes its folders. */
export function cleanUpAfterEach(): void {
  afterEach(async () => {
    await Promise.all(running.splice(0).map((product) => product.stop()));
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });
}

/** Asks again until the answer is there; fails with what was waited for. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  milliseconds = 2_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
