import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileRawMailStore } from '../../local/file-raw-mail-store.ts';

describe('createFileRawMailStore', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'frist-raw-'));
    await writeFile(join(root, 'secret.eml'), 'secret');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('keeps bytes and gives them back until they are erased', async () => {
    const store = await createFileRawMailStore(join(root, 'raw-mail'));
    const raw = Buffer.from([0x00, 0xff, 0x0d, 0x0a, 0x41]);
    const key = await store.keep('abc123', raw);
    expect(key).toBe('raw/abc123');
    const read = await store.read(key);
    expect(read.ok && Buffer.compare(read.value, raw)).toBe(0);
    expect(await readdir(join(root, 'raw-mail'))).toEqual(['abc123.eml']);
    await store.erase(key);
    await store.erase(key);
    expect(await store.read(key)).toEqual({ ok: false, error: { kind: 'missing' } });
  });

  it.each(['raw/../secret', '../secret', 'raw/..%2fsecret', 'secret', 'raw/', 'raw/a/../../secret', 'raw/\u0000', ''])(
    'finds nothing under the key "%s" and erases nothing',
    async (key) => {
      const store = await createFileRawMailStore(join(root, 'raw-mail'));
      expect(await store.read(key)).toEqual({ ok: false, error: { kind: 'missing' } });
      await store.erase(key);
      expect(await readdir(root)).toContain('secret.eml');
    },
  );

  it('refuses an id that would lead out of its folder', async () => {
    const store = await createFileRawMailStore(join(root, 'raw-mail'));
    await expect(store.keep('../evil', Buffer.from('x'))).rejects.toThrow('not an id');
  });
});
