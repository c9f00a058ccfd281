import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type InspectLine, inspect } from '../../local/commands/inspect.ts';
import { readExpectation } from '../support/read-emails.ts';

/** Runs `frist inspect --json` on a folder of whole mails. */
async function inspected(folder: string): Promise<readonly InspectLine[]> {
  const lines: InspectLine[] = [];
  const io = {
    out: (line: string) => void lines.push(JSON.parse(line) as InspectLine),
    err: () => {},
    lines: noLines(),
  };
  const code = await inspect.run(['--json', join(import.meta.dirname, folder)], io);
  expect(code).toBe(0);
  return lines;
}

async function* noLines(): AsyncGenerator<string> {}

const expected = (folder: string, { file }: InspectLine): unknown =>
  readExpectation(folder, basename(file).replace(/\.eml$/u, '.expected.json'));

describe('frist inspect', () => {
  it('says of every reply what its expectation says', async () => {
    const lines = await inspected('replies');
    expect(lines.length).toBeGreaterThan(200);
    for (const line of lines) {
      const { newText, signature } = line;
      expect({ newText, signature }, line.file).toMatchObject(pick(expected('replies', line), 'newText', 'signature'));
    }
  });

  it('says of every mail whether a machine wrote it', async () => {
    const lines = await inspected('automatic');
    expect(lines.length).toBeGreaterThan(200);
    for (const line of lines) {
      expect(line.automatic, line.file).toBe((expected('automatic', line) as { automatic: string }).automatic);
    }
  });
});

const pick = (value: unknown, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, (value as Record<string, unknown>)[name]]));
