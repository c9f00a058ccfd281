import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from './durable-file.ts';

/** The key behind the tokens in reply addresses: made at the first start, kept, readable by its owner alone. */
export async function tokenSecretIn(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret');
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secret = randomBytes(32).toString('hex');
  await writeDurably(file, `${secret}\n`, 0o600);
  return secret;
}
