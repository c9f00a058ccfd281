import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MARK = '.frist-demo';

/**
 * An empty folder of our own. One that an earlier demo made is emptied; one that holds anything else is left alone.
 *
 * @throws when the folder holds files that no demo wrote
 */
export async function freshFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.length > 0 && !names.includes(MARK))
    throw new Error(`${folder} holds files that are not ours; move them away`);
  // The mark goes last, so that a demo that is stopped here can still be cleared away.
  for (const name of names) if (name !== MARK) await rm(join(folder, name), { recursive: true });
  await writeFile(join(folder, MARK), 'Made by npm run demo, which empties this folder each time.\n');
}
