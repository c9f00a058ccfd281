import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandIo } from '../../../local/commands/command.ts';
import { lettersCommand } from '../../../local/commands/letters.ts';
import { organisation } from '../../domain/letters/letter-fixtures.ts';

const command = lettersCommand([organisation]);

async function* noLines(): AsyncGenerator<string> {}

function recorded(): { readonly io: CommandIo; readonly out: string[]; readonly err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  return { io: { out: (line) => out.push(line), err: (line) => err.push(line), lines: noLines() }, out, err };
}

describe('letters', () => {
  let folder = '';
  let code: number;
  const written = recorded();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frist-letters-'));
    code = await command.run(['--out', folder, '--json'], written.io);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('writes every letter as mail, text and HTML, and says each on one line of JSON', async () => {
    expect(code).toBe(0);
    const told = written.out.map((line) => JSON.parse(line) as { name: string; subject: string });
    const files = await readdir(folder);
    expect(files.sort()).toEqual(told.flatMap(({ name }) => [`${name}.eml`, `${name}.html`, `${name}.txt`]).sort());
  });

  it('writes mail that reads back as the same letter', async () => {
    const mail = await simpleParser(await readFile(join(folder, 'acknowledgement.fi.eml')));
    expect(mail.subject).toBe('[NOR-2026-7KQ4] Viestisi on saapunut – saat vastauksen viimeistään 21. joulukuuta 2026');
    expect(mail.text?.trim()).toBe((await readFile(join(folder, 'acknowledgement.fi.txt'), 'utf8')).trim());
    expect(mail.headers.get('auto-submitted')).toBe('auto-replied');
    expect(mail.from?.text).toBe('"Nordlys Drift" <privat@nordlys.example.dk>');
  });

  it('keeps every line of every mail within what SMTP carries', async () => {
    for (const name of (await readdir(folder)).filter((each) => each.endsWith('.eml'))) {
      const lines = (await readFile(join(folder, name), 'latin1')).split('\r\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
    }
  });

  it.each([
    { args: ['--organisation', 'ukendt'], reason: 'letters: unknown organisation "ukendt", known are: nordlys' },
    { args: ['--out', ''], reason: 'letters: --out names no folder' },
    { args: ['--nonsense'], reason: "letters: Unknown option '--nonsense'" },
  ])('answers wrong usage with one line: $args', async ({ args, reason }) => {
    const { io, out, err } = recorded();
    expect(await command.run(args, io)).toBe(2);
    expect(err).toEqual([reason]);
    expect(out).toEqual([]);
  });
});
