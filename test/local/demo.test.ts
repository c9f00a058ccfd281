import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

describe('demo', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frist-demo-'));
    await symlink(resolve('samples'), join(folder, 'samples'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const demo = (): Promise<{ code: number | null; out: string; err: string }> =>
    new Promise((done, reject) => {
      const child = spawn(process.execPath, [resolve('local/demo.ts')], { cwd: folder });
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk) => (out += String(chunk)));
      child.stderr.on('data', (chunk) => (err += String(chunk)));
      child.on('error', reject);
      child.on('close', (code) => done({ code, out, err }));
    });

  it('tells the life of every sample, loses none, and reminds people of what is left lying', {
    timeout: 180_000,
  }, async () => {
    const samples = (await readdir('samples')).filter((name) => name.endsWith('.eml'));
    const { code, out } = await demo();
    expect(code).toBe(0);
    for (const sample of samples) {
      const life = out.split('\n').find((line) => line.trimStart().startsWith(`${sample.slice(0, -4)} `));
      expect(life, sample).toMatch(/ {2}(?:case (?:SRV|SAF)-2026-|message on |passed on |held: )/u);
    }
    expect(out).not.toContain('LOST');
    expect(out).not.toContain('not told yet');
    for (const letter of ['acknowledgement', 'new-case', 'answer', 'echo', 'reminder', 'overdue', 'held-mail']) {
      expect(out).toMatch(new RegExp(`^ {2}.* ${letter} `, 'mu'));
    }
    expect(out).toMatch(new RegExp(`^${samples.length} mails in, \\d+ letters out, 0 mails lost`, 'mu'));
  });

  it('touches no folder that it did not make', async () => {
    await mkdir(join(folder, 'demo-out'));
    await writeFile(join(folder, 'demo-out', 'thesis.txt'), 'years of work');
    const { code, err } = await demo();
    expect(code).toBe(1);
    expect(err).toMatch(/^The demo failed: demo-out holds files that are not ours/u);
    expect(await readdir(join(folder, 'demo-out'))).toEqual(['thesis.txt']);
  });
});
