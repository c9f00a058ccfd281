import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileMailer } from '../../local/file-mailer.ts';
import { readDeliveryEvent } from '../../shared/adapters/delivery-event.ts';
import type { OutgoingMail } from '../../shared/app/ports.ts';
import { createFixedClock } from '../support/fixed-clock.ts';

const LETTER: OutgoingMail = {
  from: { address: 'office@serversystems.dk', name: 'Server Systems' },
  to: 'karen.lund@example.dk',
  replyTo: 'r+abc@in.serversystems.dk',
  subject: 'Vi har fået din mail – æøå',
  text: 'Kære Karen\n',
  html: '<p>Kære Karen</p>',
  inReplyTo: '<indsigt-1@example.dk>',
  references: ['<indsigt-1@example.dk>'],
  automatic: 'auto-replied',
  attachments: [],
  tags: { dossier: 'abcdefghijkl', letter: 'lettertag', attempt: '1' },
};

describe('createFileMailer', () => {
  let folder = '';
  const announced: string[] = [];
  const clock = createFixedClock('2026-11-21T08:15:00.000Z');
  const mailer = () =>
    createFileMailer({
      folder,
      clock,
      announce: async (body) => {
        announced.push(body);
      },
    });
  const reports = () =>
    announced.map((body) => {
      const event = readDeliveryEvent(body);
      return event.kind === 'report' ? event.report : event;
    });

  beforeEach(async () => {
    announced.length = 0;
    folder = await mkdtemp(join(tmpdir(), 'frist-sent-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes the letter with an id and a date of its own, as SES does, and remembers it', async () => {
    const { send, sent, raw } = await mailer();
    const answer = await send(LETTER);
    const id = answer.ok ? answer.value : '';
    expect(sent()).toMatchObject([
      {
        id,
        at: '2026-11-21T08:15:00.000Z',
        to: ['karen.lund@example.dk'],
        headers: {
          'message-id': `<${id}@mail.localhost>`,
          date: 'Sat, 21 Nov 2026 08:15:00 +0000',
          'in-reply-to': '<indsigt-1@example.dk>',
          'auto-submitted': 'auto-replied',
        },
      },
    ]);
    const bytes = Buffer.from((await raw(id)) ?? []).toString('latin1');
    expect(bytes.match(/^(?:message-id|date):/gimu)).toHaveLength(2);
    expect(await raw('../secret')).toBeNull();
  });

  it('announces what SES would: sent and delivered, or bounced, with the tags of the letter', async () => {
    const { send } = await mailer();
    const first = await send(LETTER);
    const second = await send({ ...LETTER, to: 'bounce+1@simulator.example' });
    const common = { dossier: 'abcdefghijkl', letter: 'lettertag', at: '2026-11-21T08:15:00.000Z' };
    expect(reports()).toEqual([
      { kind: 'sent', providerId: first.ok && first.value, ...common },
      { kind: 'delivered', providerId: first.ok && first.value, ...common },
      { kind: 'sent', providerId: second.ok && second.value, ...common },
      { kind: 'bounced', providerId: second.ok && second.value, ...common },
    ]);
  });

  it('refuses what SES refuses', async () => {
    const { send, sent } = await mailer();
    expect(await send({ ...LETTER, to: 'jørgen@example.dk' })).toEqual({
      ok: false,
      error: { kind: 'rejected', reason: 'non-ascii-recipient' },
    });
    const content = new Uint8Array(8 * 1024 * 1024);
    const large = { ...LETTER, attachments: [{ filename: 'a.bin', contentType: 'application/octet-stream', content }] };
    expect(await send(large)).toMatchObject({ ok: false, error: { kind: 'too-large', limit: 10 * 1024 * 1024 } });
    expect(sent()).toEqual([]);
    expect(announced).toEqual([]);
  });

  it('knows after a start what was sent, forgets what was cut short, and announces again what is not known', async () => {
    const first = await mailer();
    const answer = await first.send(LETTER);
    await writeFile(join(folder, 'orphan.eml'), 'From: nobody');
    await appendFile(join(folder, 'index.jsonl'), '{"id":"torn","at":"2026');
    announced.length = 0;
    const second = await mailer();
    expect(second.sent()).toEqual(first.sent());
    expect((await readdir(folder)).toSorted()).toEqual(
      [`${answer.ok ? answer.value : ''}.eml`, 'index.jsonl'].toSorted(),
    );
    await second.announceAgain(async () => true);
    expect(announced).toEqual([]);
    await second.announceAgain(async () => false);
    expect(reports()).toMatchObject([{ kind: 'sent' }, { kind: 'delivered' }]);
    await second.send(LETTER);
    expect((await mailer()).sent()).toHaveLength(2);
  });
});
