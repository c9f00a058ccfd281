import { describe, expect, it } from 'vitest';
import { createWorld, type Delivery, rawMail, type World } from '../support/world.ts';
import { ANNA, anHourLater, annaAsked, MALLORY, METTE, OFFICE } from './attacked-world.ts';

const VICTIM = 'victim@example.com';

const request = (from: string, n: number, headers: readonly string[] = []) =>
  rawMail({
    from,
    subject: `Slet mig ${n}`,
    messageId: `<bomb-${n}@evil.example>`,
    headers,
    body: `Hej\n\nJeg vil gerne have slettet alle mine personoplysninger hos jer (kunde nummer ${n}).\n\nMvh`,
  });

/** Letters that went to anybody but staff. */
const outside = (world: World) =>
  world.mailer.sent.map(({ mail }) => mail).filter(({ to }) => !/@(?:serversystems\.dk|safespring\.com)$/u.test(to));

describe('list bombing through acknowledgements', () => {
  it('a hundred requests in a spoofed name yield a hundred cases and no letter to the victim', async () => {
    const world = createWorld();
    for (let n = 0; n < 100; n += 1) {
      await world.deliver(request(VICTIM, n), OFFICE, {
        source: MALLORY,
        verdicts: { spf: 'FAIL', dkim: 'GRAY', dmarc: 'FAIL' },
      });
    }
    await anHourLater(world);
    expect(world.dossiers().filter(({ type }) => type === 'case')).toHaveLength(100);
    expect(outside(world)).toEqual([]);
  });

  it('a proven sender is acknowledged three times a day, whatever tags they add to their address', async () => {
    const world = createWorld();
    for (let n = 0; n < 20; n += 1) await world.deliver(request(`kurt+${n}@example.com`, n), OFFICE);
    await anHourLater(world);
    expect(outside(world)).toHaveLength(3);
  });

  it('a domain with a new sender for each mail is acknowledged up to its cap in an hour', async () => {
    const world = createWorld();
    for (let n = 0; n < 40; n += 1) await world.deliver(request(`user${n}@bulk.example`, n), OFFICE);
    await world.dispatch();
    expect(outside(world)).toHaveLength(20);
  });

  it('a new domain for each mail trips the circuit breaker of the organisation', async () => {
    const world = createWorld();
    for (let n = 0; n < 80; n += 1) await world.deliver(request(`user@bulk${n}.example`, n), OFFICE);
    await world.dispatch();
    expect(outside(world)).toHaveLength(60);
    expect(world.dossiers().filter(({ type }) => type === 'case')).toHaveLength(80);
  });

  it('what a cap holds back is a task that one word settles', async () => {
    const world = createWorld();
    for (let n = 0; n < 4; n += 1) await world.deliver(request('kurt@example.com', n), OFFICE);
    await world.dispatch();
    const last = world.sentTo(METTE).find(({ text }) => text.includes('SEND KVITTERING'));
    expect(last?.replyTo).toMatch(/@in\.serversystems\.dk$/u);
    await world.deliver(
      rawMail({ from: METTE, messageId: '<ack@serversystems.dk>', body: 'send kvittering' }),
      last?.replyTo ?? '',
    );
    await world.dispatch();
    expect(outside(world)).toHaveLength(4);
  });

  it('a repeat of the same delivery is not counted again', async () => {
    const world = createWorld();
    for (let n = 0; n < 10; n += 1)
      await world.deliver(request('kurt@example.com', 1), OFFICE, { sesMessageId: `again-${n}` });
    await world.deliver(request('kurt@example.com', 2), OFFICE);
    await world.deliver(request('kurt@example.com', 3), OFFICE);
    await world.dispatch();
    expect(outside(world)).toHaveLength(3);
  });

  it('the next day counts anew', async () => {
    const world = createWorld();
    for (let n = 0; n < 5; n += 1) await world.deliver(request('kurt@example.com', n), OFFICE);
    world.clock.advanceMinutes(24 * 60);
    await world.deliver(request('kurt@example.com', 6), OFFICE);
    await world.dispatch();
    expect(outside(world)).toHaveLength(4);
  });
});

/** Each is a request; none may be answered by itself. */
const NEVER_ANSWERED: readonly { readonly what: string; readonly raw: string; readonly how?: Delivery }[] = [
  { what: 'a null return path', raw: request(VICTIM, 1), how: { source: '' } },
  { what: 'a list', raw: request(VICTIM, 1, ['List-Id: <news.example.com>', 'Precedence: list']) },
  { what: 'a machine', raw: request(VICTIM, 1, ['Auto-Submitted: auto-generated']) },
  { what: 'a robot that answers', raw: request(VICTIM, 1, ['Auto-Submitted: auto-replied']) },
  { what: 'bulk mail', raw: request(VICTIM, 1, ['Precedence: bulk']) },
  { what: 'mail flagged as spam', raw: request(VICTIM, 1), how: { verdicts: { spam: 'FAIL' } } },
  { what: 'mail flagged as a virus', raw: request(VICTIM, 1), how: { verdicts: { virus: 'FAIL' } } },
  { what: 'our own mailbox', raw: request(OFFICE, 1) },
  { what: 'the mailbox of another organisation here', raw: request('gdpr@safespring.com', 1) },
  { what: 'mail that carries our loop header', raw: request(VICTIM, 1, ['X-Frist-Loop: 1']) },
  { what: 'no sender', raw: request('undisclosed', 1) },
  { what: 'two senders', raw: request(`${VICTIM}, other@example.com`, 1) },
  { what: 'an address beyond ASCII', raw: request('j\u00f8rgen@example.com', 1) },
  { what: 'a mail of last month', raw: request(VICTIM, 1).replace('Sat, 21 Nov 2026', 'Wed, 21 Oct 2026') },
  { what: 'a copy to an authority', raw: request(VICTIM, 1, ['Cc: dt@datatilsynet.dk']) },
  {
    what: 'an SPF pass of the envelope’s own domain',
    raw: request(VICTIM, 1),
    how: { source: MALLORY, verdicts: { dkim: 'GRAY', dmarc: 'GRAY' } },
  },
];

describe('acknowledgements', () => {
  it.each(NEVER_ANSWERED)('answer nothing that comes from $what', async ({ raw, how }) => {
    const world = createWorld();
    await world.deliver(raw, OFFICE, how);
    await anHourLater(world);
    expect(outside(world)).toEqual([]);
    expect(world.dossiers()).toHaveLength(1);
  });

  it('go to the sender alone, not to Reply-To, To or Cc', async () => {
    const world = createWorld();
    const mail = request(ANNA, 1, [
      'Reply-To: victim@example.com',
      'Cc: a@victim.example, b@victim.example',
      'Return-Receipt-To: victim@example.com',
      'Disposition-Notification-To: victim@example.com',
    ]);
    await world.deliver(mail, OFFICE);
    await anHourLater(world);
    expect(outside(world).map(({ to }) => to)).toEqual([ANNA]);
  });

  it.each([
    { trick: 'a folded subject', headers: ['Subject: Slet mig', '\tBcc: victim@example.com'] },
    {
      trick: 'an encoded line break in the subject',
      headers: ['Subject: =?utf-8?q?Slet_mig=0D=0ABcc:_victim@example.com?='],
    },
    { trick: 'an encoded line break in the name', headers: [] },
    { trick: 'a line break in the Message-ID', headers: ['Subject: Slet mig'] },
  ])('take nothing into their headers from $trick', async ({ headers }) => {
    const world = createWorld();
    const raw = [
      'From: =?utf-8?q?Anna=0D=0ABcc:_victim@example.com?= <anna@example.dk>',
      `To: ${OFFICE}`,
      ...headers,
      'Message-ID: <a@example.dk>\u000b<b@example.dk>',
      'Date: Sat, 21 Nov 2026 09:14:00 +0100',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Jeg vil gerne have slettet alle mine personoplysninger hos jer.',
      '',
    ].join('\r\n');
    await world.deliver(raw, OFFICE);
    await anHourLater(world);
    for (const { mail } of world.mailer.sent) {
      expect(
        [mail.subject, mail.to, mail.replyTo, mail.from.name, mail.inReplyTo ?? '', ...mail.references].join(),
      ).not.toMatch(
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        /[\u0000-\u001f]|victim/u,
      );
    }
    expect(outside(world).every(({ to }) => to === ANNA)).toBe(true);
  });

  it('repeat nothing that the mail said', async () => {
    const world = createWorld();
    const bait = 'Win-A-Prize https://evil.example/x';
    await world.deliver(
      rawMail({
        from: `"${bait}" <${ANNA}>`,
        subject: `Slet mig ${bait}`,
        body: `Slet alle mine personoplysninger. ${bait}`,
      }),
      OFFICE,
    );
    await anHourLater(world);
    expect(outside(world)).toHaveLength(1);
    expect(JSON.stringify(outside(world))).not.toContain('evil.example');
    expect(JSON.stringify(outside(world))).not.toContain('Win-A-Prize');
  });

  it('reach the victim though somebody filed the same words in their name first', async () => {
    const world = createWorld();
    const words = (id: string) =>
      rawMail({
        from: ANNA,
        subject: 'Slet mig',
        messageId: id,
        body: 'Jeg vil gerne have slettet alle mine personoplysninger hos jer.',
      });
    await world.deliver(words('<first@evil.example>'), OFFICE, {
      source: MALLORY,
      verdicts: { spf: 'FAIL', dkim: 'GRAY', dmarc: 'FAIL' },
    });
    await world.dispatch();
    expect(outside(world)).toEqual([]);
    await world.deliver(words('<second@example.dk>'), OFFICE);
    await anHourLater(world);
    expect(outside(world).map(({ to }) => to)).toEqual([ANNA]);
  });

  it('show names in staff mail without characters that hide or turn text', async () => {
    const world = createWorld();
    const mail = rawMail({
      from: `"Anna\u202e gpj.exe\u200b" <${ANNA}>`,
      subject: 'Slet\u2066 mig\u202e',
      body: 'Slet alle mine personoplysninger.',
    });
    await world.deliver(mail, OFFICE);
    await anHourLater(world);
    for (const { mail: letter } of world.mailer.sent) {
      expect(`${letter.subject}${letter.text}${letter.html}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
    }
  });

  it('carry headers that other machines leave alone', async () => {
    const world = await annaAsked();
    expect(world.sentTo(ANNA)[0]).toMatchObject({ automatic: 'auto-replied', inReplyTo: '<anna-1@example.dk>' });
  });
});
