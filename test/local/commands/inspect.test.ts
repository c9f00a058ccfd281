import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type InspectLine, inspect, inspectCommand } from '../../../local/commands/inspect.ts';
import { createMailParser } from '../../../shared/adapters/parse-mail.ts';

const folder = mkdtempSync(join(tmpdir(), 'frist-inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, lines.join('\r\n'));
  return path;
}

async function run(args: readonly string[], command = inspect) {
  const out: string[] = [];
  const errors: string[] = [];
  const lines = (async function* (): AsyncGenerator<string> {})();
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void errors.push(line), lines };
  const code = await command.run(args, io);
  return { code, out, errors };
}

const json = async (...args: readonly string[]): Promise<readonly InspectLine[]> =>
  (await run(['--json', ...args])).out.map((line) => JSON.parse(line) as InspectLine);

async function one(path: string): Promise<InspectLine> {
  const [line] = await json(path);
  if (line === undefined) throw new Error('no line');
  return line;
}

const HEAD = ['From: Anna Hansen <Anna@example.dk>', 'To: office@serversystems.dk'];

describe('inspect', () => {
  it('prints one JSON object with every field for a mail', async () => {
    const text = ['Hej. Mit CPR er 311299-0000. Slet mine personoplysninger.', '-- ', 'Anna', '', '> Kære Anna'];
    const path = fileOf('request.eml', ...HEAD, 'Subject: Sletning', '', ...text);
    const line = await one(path);
    expect(Object.keys(line)).toEqual([
      'file',
      'kind',
      'rights',
      'language',
      'languageGuess',
      'confidence',
      'newText',
      'signature',
      'automatic',
      'from',
      'subject',
      'attachments',
      'identifiers',
      'held',
      'error',
    ]);
    expect(line).toMatchObject({
      file: path,
      kind: 'request',
      language: 'da',
      newText: 'Hej. Mit CPR er 311299-0000. Slet mine personoplysninger.',
      signature: 'Anna',
      automatic: 'human',
      from: 'anna@example.dk',
      subject: 'Sletning',
      attachments: [],
      identifiers: [{ kind: 'cpr', masked: '311299-••••', start: 16, end: 27 }],
      held: null,
      error: null,
    });
    const [right] = line.rights;
    expect(right?.right).toBe('erasure');
    for (const { text: words, start, end } of right?.evidence ?? []) expect(words).toHaveLength(end - start);
  });

  it('lists attachments with name, type and size', async () => {
    const path = fileOf('attachment.eml', ...HEAD, 'Content-Type: application/zip; name=data.zip', '', 'PK12');
    expect((await one(path)).attachments).toEqual([{ filename: 'data.zip', contentType: 'application/zip', bytes: 4 }]);
  });

  it.each([
    ['no-sender', ['To: office@serversystems.dk', '', 'Slet mig']],
    ['several-senders', ['From: a@example.dk', 'From: b@example.dk', '', 'Slet mig']],
    ['several-senders', ['From: a@example.dk, b@example.dk', '', 'Slet mig']],
    ['empty', [...HEAD, '', '']],
    ['unparsable', [...HEAD, `X-Long: ${'x'.repeat(2_000_000)}`, '', 'Slet mig']],
    [null, [...HEAD, 'Subject: Slet mig', '', '']],
    [null, [...HEAD, 'Auto-Submitted: auto-replied', '', 'Jeg er på ferie']],
  ])('holds as %s', async (held, lines) => {
    expect((await one(fileOf('held.eml', ...lines))).held).toBe(held);
  });

  it('names the reason of an unparsable mail and still succeeds', async () => {
    const { code, out } = await run(['--json', fileOf('broken.eml', `X: ${'x'.repeat(2_000_000)}`)]);
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      held: 'unparsable',
      error: 'header-too-large',
      from: null,
      kind: 'other',
    });
  });

  it('reads folders with what lies below them, in the order of the names, and only .eml files', async () => {
    fileOf('many/b.eml', ...HEAD, '', 'to');
    fileOf('many/a/z.eml', ...HEAD, '', 'et');
    fileOf('many/c.EML', ...HEAD, '', 'tre');
    fileOf('many/notes.txt', 'nej');
    const lines = await json(join(folder, 'many'));
    expect(lines.map(({ newText }) => newText)).toEqual(['et', 'to', 'tre']);
  });

  it('says in its place that a file is missing, reads the others, and fails', async () => {
    const there = fileOf('there.eml', ...HEAD, '', 'her');
    const missing = join(folder, 'missing.eml');
    const { code, out } = await run(['--json', there, missing]);
    expect(code).toBe(1);
    const lines = out.map((line) => JSON.parse(line) as InspectLine);
    expect(lines.map(({ file, error, held }) => ({ file, error, held }))).toEqual([
      { file: missing, error: 'no such file', held: null },
      { file: there, error: null, held: null },
    ]);
  });

  it("gives the organisation's language where the mail has none to tell", async () => {
    const path = fileOf('short.eml', 'From: a@example.com', 'To: gdpr@safespring.com', '', '12345');
    expect((await one(path)).language).toBe('sv');
    expect((await json('--organisation', 'server-systems', path))[0]?.language).toBe('da');
    expect((await json('--mailbox', 'Office@ServerSystems.dk', path))[0]?.language).toBe('da');
  });

  it('writes a summary for people', async () => {
    const path = fileOf('summary.eml', ...HEAD, 'Subject: Sletning', '', 'Slet mine personoplysninger.');
    const { out, code } = await run([path]);
    expect(code).toBe(0);
    expect(out[0]).toBe(path);
    expect(out.join('\n')).toContain('from anna@example.dk, subject “Sletning”');
    expect(out.join('\n')).toContain('erasure');
  });

  it.each([
    ['nothing', []],
    ['an unknown option', ['--colour', 'x.eml']],
    ['an unknown organisation', ['--organisation', 'acme', 'x.eml']],
    ['an unknown mailbox', ['--mailbox', 'x@example.dk', 'x.eml']],
    [
      'a mailbox of another organisation',
      ['--organisation', 'safespring', '--mailbox', 'office@serversystems.dk', 'x.eml'],
    ],
  ])('answers %s with one line and exit code 2', async (_, args) => {
    const { code, out, errors } = await run(args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(errors).toHaveLength(1);
  });

  it('needs an organisation to be configured', async () => {
    expect((await run(['x.eml'], inspectCommand([], createMailParser()))).code).toBe(2);
  });
});
