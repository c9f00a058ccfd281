import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line as a shell runs it. */
const frist = (
  args: readonly string[],
  how: { readonly input?: string; readonly closeOutput?: boolean } = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['local/cli.ts', ...args]);
    // A command that ends early leaves the rest of its input unread.
    child.stdin.on('error', () => {});
    let out = '';
    let err = '';
    if (how.closeOutput === true) child.stdout.destroy();
    else child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    if (how.input !== undefined) child.stdin.end(how.input);
  });

describe('cli', () => {
  it('lists every command on standard output when asked for help', async () => {
    const { code, out, err } = await frist(['--help']);
    expect(code).toBe(0);
    for (const command of ['inspect', 'due', 'letters']) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'mu'));
    expect(err).toBe('');
  });

  it('lists them on standard error when no command is given', async () => {
    const { code, out, err } = await frist([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('inspect');
  });

  it.each([
    { wrong: 'inspct', meant: 'inspect' },
    { wrong: 'deu', meant: 'due' },
    { wrong: 'toString', meant: 'letters' },
  ])('says in one line that there is no "$wrong" and what may be meant', async ({ wrong, meant }) => {
    const { code, out, err } = await frist([wrong]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^[^\\n]*${wrong}[^\\n]*"(?:${meant}|due|inspect)"\\n$`, 'u'));
  });

  it('gives standard input to the command and its data to standard output', async () => {
    const { code, out, err } = await frist(['due', '--organisation', 'server-systems', '--json'], {
      input: '2026-10-21T08:15:00Z\n2026-03-02T08:15:00Z\n',
    });
    expect([code, err]).toEqual([0, '']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(lines).toMatchObject([
      { received: '2026-10-21T08:15:00Z', promisedOn: '2026-11-21', latestOn: '2026-11-23' },
      { received: '2026-03-02T08:15:00Z', promisedOn: '2026-04-02', latestOn: '2026-04-07' },
    ]);
  });

  it('does not wait for standard input that nobody reads, and minds no reader that has left', async () => {
    const waits = await frist(['due', '--organisation', 'server-systems', '2026-10-21T08:15:00Z']);
    expect(waits.code).toBe(0);
    const many = '2026-10-21T08:15:00Z\n'.repeat(20_000);
    const left = await frist(['due', '--organisation', 'server-systems', '--json'], { input: many, closeOutput: true });
    expect(left.code).toBe(0);
    expect(left.err).toBe('');
  });
});
