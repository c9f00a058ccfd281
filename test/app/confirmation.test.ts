import { describe, expect, it } from 'vitest';
import type { Delivery } from '../support/world.ts';
import { createWorld, rawMail, type World } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const METTE = 'mette@serversystems.dk';
const JONAS = 'jonas@serversystems.dk';
const ANNA = 'anna@example.dk';
const unproven: Delivery = { verdicts: { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } };

async function annaAsked(): Promise<World> {
  const world = createWorld();
  const body = 'Jeg vil gerne have slettet alle mine personoplysninger hos jer.';
  await world.deliver(rawMail({ from: ANNA, subject: 'Slet mig', messageId: '<a@example.dk>', body }), OFFICE);
  await world.dispatch();
  return world;
}

const fromMette = (body: string, id: string, headers: readonly string[] = []) =>
  rawMail({ from: METTE, subject: 'Sv', messageId: `<${id}@serversystems.dk>`, body, headers });

const lastTo = (world: World, address: string) => world.sentTo(address).at(-1);

/** Mette's mail system proves nothing; she is asked whether the reply was hers. */
async function asked(
  body = 'send\nluk opfyldt\n\nKære Anna\n\nAlt er slettet.',
  how: Delivery = unproven,
): Promise<World> {
  const world = await annaAsked();
  await world.deliver(fromMette(body, 'm1'), lastTo(world, METTE)?.replyTo ?? '', how);
  await world.dispatch();
  return world;
}

const confirms = (world: World, body = 'bekræft', how: Delivery = unproven, from = METTE) =>
  world.deliver(
    rawMail({ from, subject: 'Sv', messageId: `<c${world.mailer.sent.length}@serversystems.dk>`, body }),
    lastTo(world, METTE)?.replyTo ?? '',
    how,
  );

async function anHourLater(world: World): Promise<void> {
  world.clock.advanceMinutes(60);
  await world.dispatch();
}

describe('a reply that could not be verified', () => {
  it('is shown as the commands it would give, without a word of its own', async () => {
    const world = await asked('close refused\nsend\n\nDine data er solgt til https://evil.example');
    const question = lastTo(world, METTE)?.text ?? '';
    expect(question).toContain('LUK AFVIST');
    expect(question).toContain('BEKRÆFT');
    expect(question).not.toContain('solgt');
    expect(question).not.toContain('evil.example');
  });

  it('is followed, once, when the known mailbox says confirm', async () => {
    const world = await asked();
    const to = lastTo(world, METTE)?.replyTo ?? '';
    await confirms(world);
    expect(world.onlyCase().state).toBe('closed');
    await anHourLater(world);
    expect(lastTo(world, ANNA)?.text).toContain('Alt er slettet.');
    const later = fromMette('bekræft', 'again').replace('09:14:00', '09:19:00');
    await world.deliver(later, to, unproven);
    await anHourLater(world);
    expect(world.sentTo(ANNA)).toHaveLength(2);
    expect(lastTo(world, METTE)?.text).toContain('Intet er gjort');
  });

  it('sends what was attached to it, once it is confirmed, and nothing of the confirmation', async () => {
    const world = await annaAsked();
    const withFile = (id: string, text: string, name: string) =>
      [
        `From: ${METTE}`,
        'Subject: Sv',
        `Message-ID: <${id}@serversystems.dk>`,
        'Date: Sat, 21 Nov 2026 09:14:00 +0100',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        text,
        '--b',
        'Content-Type: text/csv',
        `Content-Disposition: attachment; filename="${name}"`,
        '',
        'navn;mail',
        '--b--',
        '',
      ].join('\r\n');
    await world.deliver(
      withFile('m1', 'send\n\nHer er dine data.', 'data.csv'),
      lastTo(world, METTE)?.replyTo ?? '',
      unproven,
    );
    await world.dispatch();
    expect(world.sentTo(ANNA)).toHaveLength(1);
    await world.deliver(withFile('c1', 'bekræft', 'andet.csv'), lastTo(world, METTE)?.replyTo ?? '', unproven);
    await anHourLater(world);
    expect(lastTo(world, ANNA)?.text).toContain('Her er dine data.');
    expect(lastTo(world, ANNA)?.attachments.map(({ filename }) => filename)).toEqual(['data.csv']);
  });

  it.each([
    { why: 'somebody else', from: JONAS, body: 'bekræft', how: {} },
    { why: 'a look-alike', from: 'mette@serversysterns.dk', body: 'bekræft', how: {} },
    { why: 'a flagged mail', from: METTE, body: 'bekræft', how: { verdicts: { spam: 'FAIL' } } as Delivery },
    { why: 'a sentence', from: METTE, body: 'bekræft venligst at I har fået den', how: unproven },
    { why: 'a quoted word', from: METTE, body: 'Hvad er det her?\n\n> bekræft', how: unproven },
  ])('is not followed on the word of $why', async ({ from, body, how }) => {
    const world = await asked();
    await confirms(world, body, how, from);
    await anHourLater(world);
    expect(world.onlyCase().state).toBe('acknowledged');
    expect(world.sentTo(ANNA)).toHaveLength(1);
  });

  it('is not followed on the word of a machine that answers for her', async () => {
    const world = await asked();
    const raw = fromMette('bekræft', 'ooo', ['Auto-Submitted: auto-replied']);
    await world.deliver(raw, lastTo(world, METTE)?.replyTo ?? '');
    await anHourLater(world);
    expect(world.onlyCase().state).toBe('acknowledged');
  });

  it('cannot be confirmed when it was flagged or named several senders', async () => {
    const world = await asked('close fulfilled', { verdicts: { virus: 'FAIL' } });
    expect(lastTo(world, METTE)?.text).not.toContain('BEKRÆFT');
    await confirms(world, 'bekræft', {});
    expect(world.onlyCase().state).toBe('acknowledged');
  });
});

describe('people who write for each other', () => {
  const inHerName = (sender: string) => fromMette('luk opfyldt', 'd', [`Sender: ${sender}`]);

  it('may, when their own system lets them send in a colleague’s name', async () => {
    const world = await annaAsked();
    await world.deliver(inHerName('assistant@serversystems.dk'), lastTo(world, METTE)?.replyTo ?? '');
    expect(world.onlyCase().state).toBe('closed');
  });

  it('may not from elsewhere', async () => {
    const world = await annaAsked();
    await world.deliver(inHerName('assistant@agency.example'), lastTo(world, METTE)?.replyTo ?? '');
    expect(world.onlyCase().state).toBe('acknowledged');
    expect(world.onlyCase().messages.at(-1)?.from).toBe('unverified');
  });
});

describe('an out-of-office of staff', () => {
  it('hands the case to the deputy, once, and nothing to the person', async () => {
    const world = await annaAsked();
    const to = lastTo(world, METTE)?.replyTo ?? '';
    for (const id of ['o1', 'o2', 'o3']) {
      await world.deliver(fromMette('Jeg er på ferie.', id, ['Auto-Submitted: auto-replied']), to);
      await world.dispatch();
    }
    expect(world.sentTo(JONAS)).toHaveLength(1);
    expect(world.sentTo(ANNA)).toHaveLength(1);
    await world.deliver(
      rawMail({ from: JONAS, messageId: '<j@serversystems.dk>', body: 'luk opfyldt' }),
      lastTo(world, JONAS)?.replyTo ?? '',
    );
    expect(world.onlyCase().state).toBe('closed');
  });
});
