import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../local/folder-lock.ts';

describe('lockFolder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frist-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lets one hold a folder at a time, by whatever path', async () => {
    const free = await lockFolder(folder);
    await expect(lockFolder(join(folder, '..', folder.slice(folder.lastIndexOf('/') + 1)))).rejects.toThrow(
      'another Frist is running',
    );
    await free();
    await (await lockFolder(folder))();
  });

  it('is free again once its holder was killed', async () => {
    const script = `import { lockFolder } from ${JSON.stringify(resolve('local/folder-lock.ts'))};
      await lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    await once(holder.stdout, 'data');
    await expect(lockFolder(folder)).rejects.toThrow('another Frist is running');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await (await lockFolder(folder))();
  });
});
