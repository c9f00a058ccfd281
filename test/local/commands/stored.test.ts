import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandIo } from '../../../local/commands/command.ts';
import { erase } from '../../../local/commands/erase.ts';
import { registerCommand } from '../../../local/commands/register.ts';
import { replay } from '../../../local/commands/replay.ts';
import { startProduct } from '../../../local/product.ts';
import { sendRaw } from '../../../local/send-mail.ts';
import { organisations } from '../../../organisations/index.ts';
import { createRecordingLog } from '../../support/recording-log.ts';
import { rawMail } from '../../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const METTE = 'mette@serversystems.dk';
const ANNA = 'anna@example.dk';

let folder = '';
let restored = '';

async function heard(
  command: { run(args: readonly string[], io: CommandIo): Promise<number> },
  args: readonly string[],
): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const lines = (async function* (): AsyncGenerator<string> {})();
  const code = await command.run(args, { out: (line) => out.push(line), err: (line) => err.push(line), lines });
  return { code, out, err };
}

const start = (dataFolder: string) =>
  startProduct({
    smtpPort: 0,
    httpPort: 0,
    dataFolder,
    organisations,
    log: () => createRecordingLog(),
    beginsAt: '2026-11-21T08:15:00.000Z',
  });

// One request is corrected by staff and waits for the person; another is closed, and a copy of the folder is kept as a backup.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frist-'));
  restored = await mkdtemp(join(tmpdir(), 'frist-'));
  let product = await start(folder);
  const ask = async (body: string, messageId: string): Promise<void> => {
    const mail = rawMail({ from: ANNA, subject: 'Mine data', body, messageId });
    await sendRaw(product.smtpPort, { from: ANNA, to: [OFFICE] }, Buffer.from(mail));
    await product.settle();
  };
  const reply = async (body: string): Promise<void> => {
    const notice = product.mailer.sent().findLast(({ to }) => to.includes(METTE));
    const to = notice?.replyTo ?? '';
    // Mail programs keep the computer's time; the product reads it on its own clock.
    const date = new Date().toUTCString();
    const mail = rawMail({
      from: METTE,
      subject: 'SV',
      body,
      messageId: `<${body.length}@serversystems.dk>`,
      to,
      date,
    });
    await sendRaw(product.smtpPort, { from: METTE, to: [to] }, Buffer.from(mail));
    await product.settle();
  };
  await ask('Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig.', '<a@example.dk>');
  await reply('rettigheder indsigt, sletning\nspørg identitet');
  await ask('Jeg vil gerne have slettet alle mine personoplysninger hos jer.', '<b@example.dk>');
  await reply('luk opfyldt');
  await product.stop();
  await cp(folder, restored, { recursive: true });
  product = await start(folder);
  await product.advanceTo('2027-03-01T12:00:00.000Z');
  await product.stop();
}, 180_000);

afterAll(async () => {
  for (const each of [folder, restored]) await rm(each, { recursive: true, force: true });
});

describe('frist register', () => {
  it('writes what was asked, when, and how it ended, as CSV', async () => {
    const { code, out } = await heard(registerCommand, ['--data', folder, '--organisation', 'server-systems']);
    expect(code).toBe(0);
    expect(out).toHaveLength(3);
    expect(out[0]).toMatch(/^organisation,reference,kind,rights/u);
    expect(out.join('\n')).toMatch(/erasure \(Art. 17\),erasure: fulfilled,closed,fulfilled,2026-11-21,2026-12-21/u);
    expect(out.join('\n')).not.toContain('anna');
  });

  it('writes the same as JSON, within days of receipt', async () => {
    const { out } = await heard(registerCommand, ['--data', folder, '--json', '--from', '2026-11-21']);
    expect(out.map((line) => JSON.parse(line).state).sort()).toEqual(['closed', 'waiting']);
    expect((await heard(registerCommand, ['--data', folder, '--json', '--to', '2026-11-20'])).out).toEqual([]);
  });

  it.each([
    { args: ['--from', '21.11.2026'], reason: 'register: "21.11.2026" is no date such as 2026-11-03' },
    { args: ['--form', 'x'], reason: "register: Unknown option '--form'" },
  ])('refuses $args in one line', async ({ args, reason }) => {
    expect(await heard(registerCommand, args)).toEqual({ code: 2, out: [], err: [reason] });
  });

  it('says where it looked when there is no data', async () => {
    await expect(heard(registerCommand, ['--data', '/nowhere'])).rejects.toThrow('no data of Frist in /nowhere');
  });
});

describe('frist replay', () => {
  it('shows each open case as today’s code reads it, and each correction with what is learned of it', async () => {
    const { code, out } = await heard(replay, ['--data', folder, '--json']);
    expect(code).toBe(0);
    const lines = out.map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      {
        machine: { kind: 'request', rights: ['access'] },
        people: { kind: 'request', rights: ['access', 'erasure'] },
        now: { kind: 'request', rights: ['access'] },
        learned: false,
      },
      { was: { rights: ['access', 'erasure'] }, now: { rights: ['access'] }, changes: ['rights'], applied: false },
    ]);
    expect(out.join('')).not.toContain('personoplysninger');
  });

  it('never overrules people', async () => {
    const { out } = await heard(replay, ['--data', folder, '--json', '--apply']);
    expect(out.map((line) => JSON.parse(line)).filter(({ applied }) => applied === true)).toEqual([]);
    const { out: after } = await heard(registerCommand, ['--data', folder, '--json']);
    expect(after.map((line) => JSON.parse(line)).find(({ state }) => state === 'waiting').rights).toHaveLength(2);
  });

  it('reads a mail of which only the key is known, and says when it is gone', async () => {
    const { code, out } = await heard(replay, ['--data', folder, '--json', 'raw/nosuchmail']);
    expect(code).toBe(1);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ mail: 'raw/nosuchmail', now: null, error: 'missing' });
  });

  it('reads a file as intake would', async () => {
    const { code, out } = await heard(replay, ['--data', folder, 'samples']);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(3);
  });
});

describe('frist erase', () => {
  it('does nothing unless it is told what', async () => {
    expect(await heard(erase, [])).toMatchObject({ code: 2, out: [] });
  });

  it('erases again what a restored backup has brought back', async () => {
    // The table and the mail are a backup's; the ledger is the newest there is.
    await cp(join(folder, 'erased.jsonl'), join(restored, 'erased.jsonl'));
    const { code, out } = await heard(erase, ['--data', restored, '--replay-ledger', '--json']);
    expect(code).toBe(0);
    const lines = out.map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ what, done }) => what === 'mail' && done === 'erased')).toBe(true);
    const { out: second } = await heard(erase, ['--data', restored, '--replay-ledger', '--json']);
    expect(second.map((line) => JSON.parse(line)).every(({ done }) => done === 'gone')).toBe(true);
  });
});
