import { describe, expect, it } from 'vitest';
import { recordDelivery } from '../../shared/app/record-delivery.ts';
import { createWorld, rawMail, type World } from '../support/world.ts';
import {
  ANNA,
  anHourLater,
  annaAsked,
  JONAS,
  MALLORY,
  METTE,
  OFFICE,
  replyAddressOf,
  withstands,
} from './attacked-world.ts';

const acknowledgement = (world: World) => world.mailer.sent.find(({ mail }) => mail.to === ANNA);

const bounce = (world: World, from = 'MAILER-DAEMON@evil.example') =>
  [
    `From: Mail Delivery Subsystem <${from}>`,
    `To: ${OFFICE}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: <bounce@evil.example>',
    `In-Reply-To: <${acknowledgement(world)?.id}@eu-west-1.amazonses.com>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'The mail could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; evil.example',
    '',
    `Final-Recipient: rfc822; ${ANNA}`,
    'Action: failed',
    'Status: 5.1.1',
    '--b--',
    '',
  ].join('\r\n');

const away = (from: string, headers: readonly string[] = ['Auto-Submitted: auto-replied']) =>
  rawMail({
    from,
    subject: 'Automatisk svar: Ny anmodning',
    messageId: '<away@example>',
    headers,
    body: 'Jeg er på ferie til den 7. december.',
  });

describe('forged reports', () => {
  it('a forged bounce to the mailbox takes no letter back', async () => {
    const world = await annaAsked();
    await withstands(world, bounce(world), OFFICE, { source: '' });
    expect(world.onlyCase().outbox.find(({ key }) => key === 'ack')).toMatchObject({ status: 'sent', delivery: null });
  });

  it('a forged bounce to the person’s reply address takes no letter back', async () => {
    const world = await annaAsked();
    await withstands(world, bounce(world), replyAddressOf(world, ANNA), { source: '' });
    expect(world.onlyCase().outbox.find(({ key }) => key === 'ack')?.delivery).toBeNull();
  });

  it('a bounce that pretends to come from the person answers nothing and opens nothing', async () => {
    const world = await annaAsked();
    await withstands(world, bounce(world, ANNA), replyAddressOf(world, ANNA), { source: '' });
  });

  it.each(['bounced', 'complained', 'rejected'] as const)(
    'a “%s” report about a letter that is not ours changes nothing',
    async (kind) => {
      const world = await annaAsked();
      const before = world.onlyCase();
      for (const dossier of [null, 'zzzzzzzzzzzz', before.id]) {
        const report = { kind, providerId: 'invented', dossier, letter: 'invented', at: world.clock.now() };
        expect(await recordDelivery(world.services, report)).toEqual({ ok: true, value: 'not-ours' });
      }
      expect(world.onlyCase()).toEqual(before);
    },
  );

  it('a forged complaint in ARF opens and closes nothing', async () => {
    const world = await annaAsked();
    const raw = bounce(world, 'fbl@evil.example')
      .replace('report-type=delivery-status', 'report-type=feedback-report')
      .replace('message/delivery-status', 'message/feedback-report');
    await withstands(world, raw, OFFICE, { source: '' });
  });
});

describe('machines that answer', () => {
  it('staff who are away reach the person in no language', async () => {
    const world = await annaAsked();
    await withstands(world, away(METTE), replyAddressOf(world, METTE));
  });

  it('staff who are away, without a header that says so, reach the person neither', async () => {
    const world = await annaAsked();
    await withstands(world, away(METTE, []), replyAddressOf(world, METTE));
  });

  it('the person’s out-of-office answers no question and reopens nothing', async () => {
    const world = await annaAsked();
    await world.deliver(
      rawMail({ from: METTE, messageId: '<ask@serversystems.dk>', body: 'ask identity' }),
      replyAddressOf(world, METTE),
    );
    await anHourLater(world);
    expect(world.onlyCase().questions[0]?.askedAt).not.toBeNull();
    await withstands(world, away(ANNA), replyAddressOf(world, ANNA));
    expect(world.onlyCase().questions[0]?.answeredAt).toBeNull();
  });

  it('a thousand answers of a robot cost no letter', async () => {
    const world = await annaAsked();
    const before = world.mailer.sent.length;
    for (let n = 0; n < 200; n += 1) {
      await world.deliver(away(ANNA).replace('<away@example>', `<away-${n}@example>`), replyAddressOf(world, ANNA));
    }
    await anHourLater(world);
    expect(world.mailer.sent).toHaveLength(before);
  });

  it('our own letter that comes back is listed and not announced', async () => {
    const world = await annaAsked();
    const before = world.mailer.sent.length;
    const raw = rawMail({ from: OFFICE, messageId: '<back@x>', headers: ['X-Frist-Loop: 1'], body: 'send\nx' });
    await world.deliver(raw, replyAddressOf(world, METTE));
    await world.deliver(raw.replace('<back@x>', '<back2@x>'), OFFICE);
    await anHourLater(world);
    expect(world.mailer.sent).toHaveLength(before);
  });

  it('a colleague’s robot that answers what was passed on starts nothing', async () => {
    const world = await annaAsked();
    const before = world.mailer.sent.length;
    await world.deliver(away(JONAS), OFFICE);
    await anHourLater(world);
    expect(world.mailer.sent).toHaveLength(before);
  });

  it('three parties that forward to each other end where they began', async () => {
    const world = await annaAsked();
    const before = world.mailer.sent.length;
    let raw = rawMail({
      from: OFFICE,
      subject: 'Vi har modtaget din mail',
      messageId: '<l0@x>',
      headers: ['X-Frist-Loop: 1', 'Auto-Submitted: auto-replied'],
      body: 'Tak.',
    });
    for (let hop = 1; hop <= 30; hop += 1) {
      raw = `Received: from hop${hop}.example\r\nResent-From: desk${hop % 3}@example.com\r\n${raw}`;
      await world.deliver(raw, OFFICE, { source: `desk${hop % 3}@example.com` });
    }
    await anHourLater(world);
    expect(world.mailer.sent).toHaveLength(before);
  });
});

describe('mail with a virus', () => {
  const infected = [
    `From: ${ANNA}`,
    'Subject: Slet mig',
    'Message-ID: <virus@example.dk>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Jeg vil gerne have slettet alle mine personoplysninger hos jer.',
    '--b',
    'Content-Type: application/octet-stream; name="brev.exe"',
    'Content-Disposition: attachment; filename="brev.exe"',
    '',
    'MALWARE',
    '--b--',
    '',
  ].join('\r\n');

  it('reaches staff the same hour as words, and its attachments travel in no letter, even once it is a case', async () => {
    const world = createWorld();
    await world.deliver(infected, OFFICE, { verdicts: { virus: 'FAIL' } });
    await world.dispatch();
    expect(world.sentTo(METTE)).toHaveLength(1);
    const to = world.sentTo(METTE)[0]?.replyTo ?? '';
    await world.deliver(rawMail({ from: METTE, messageId: '<yes@serversystems.dk>', body: 'anmodning' }), to);
    await anHourLater(world);
    expect(world.onlyCase().person.address).toBe(ANNA);
    for (const { mail } of world.mailer.sent) {
      expect(mail.attachments).toEqual([]);
      expect(`${mail.text}${mail.html}`).not.toContain('MALWARE');
    }
  });

  it('from staff sends nothing on, and cannot be confirmed by a word', async () => {
    const world = await annaAsked();
    const reply = infected.replace(`From: ${ANNA}`, `From: ${METTE}`).replace('Jeg vil', 'send\r\nJeg vil');
    await withstands(world, reply, replyAddressOf(world, METTE), { verdicts: { virus: 'FAIL' } });
    expect(world.sentTo(METTE).at(-1)?.text).not.toContain('BEKRÆFT');
  });
});

describe('mail that is built to break', () => {
  it('an oversize mail is held and reaches a person', async () => {
    const world = createWorld();
    world.mail.markTooLarge('raw/huge');
    const [outcome] = await world.deliver('From: a@example.dk\r\n\r\nx', OFFICE, {
      sesMessageId: 'huge',
      withoutObject: true,
      lastTry: true,
    });
    await world.dispatch();
    expect(outcome).toMatchObject({ kind: 'held' });
    expect(world.sentTo(METTE)).toHaveLength(1);
  });

  it('ten thousand nested parts are held, not followed', async () => {
    const world = await annaAsked();
    const bomb = `From: ${METTE}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b0"\r\n\r\n${Array.from({ length: 10_000 }, (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary="b${n + 1}"\r\n\r\n`).join('')}send\r\nslettet`;
    await withstands(world, bomb, replyAddressOf(world, METTE));
  });

  it('a megabyte of headers is held, not followed', async () => {
    const world = await annaAsked();
    await withstands(
      world,
      `From: ${METTE}\r\n${'X-A: b\r\n'.repeat(200_000)}\r\nclose fulfilled`,
      replyAddressOf(world, METTE),
    );
  });

  it('random bytes are held', async () => {
    const world = await annaAsked();
    await withstands(
      world,
      new Uint8Array(5000).map((_, n) => (n * 7919) % 256),
      replyAddressOf(world, METTE),
      { source: MALLORY },
    );
  });

  it('a mail to both reply addresses of two parties is followed for one, and as that one', async () => {
    const world = await annaAsked();
    const raw = rawMail({ from: ANNA, messageId: '<both@example.dk>', body: 'close fulfilled' });
    await withstands(world, raw, [replyAddressOf(world, ANNA), replyAddressOf(world, METTE)]);
  });
});
