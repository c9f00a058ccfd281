import { describe, expect, it } from 'vitest';
import { createWorld, rawMail, type World } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const METTE = 'mette@serversystems.dk';
const JONAS = 'jonas@serversystems.dk';
const ANNA = 'anna@example.dk';

/** Anna's request has been received, acknowledged and notified. */
async function annaAsked(): Promise<World> {
  const world = createWorld();
  await world.deliver(
    rawMail({
      from: `Anna Lund <${ANNA}>`,
      subject: 'Slet mig',
      messageId: '<anna-1@example.dk>',
      body: 'Hej\n\nJeg vil gerne have slettet alle mine personoplysninger hos jer.\n\nMvh Anna',
    }),
    OFFICE,
  );
  await world.dispatch();
  return world;
}

const replyTo = (world: World, address: string): string => world.sentTo(address)[0]?.replyTo ?? '';

const fromMette = (body: string, id = '<m-1@serversystems.dk>', headers: readonly string[] = []) =>
  rawMail({ from: `Mette Holm <${METTE}>`, subject: 'Sv: Ny anmodning', messageId: id, body, headers });

/** Mette's answer with a file to it. */
const WITH_FILE = [
  `From: ${METTE}`,
  'Message-ID: <with-file@serversystems.dk>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'send',
  'Her er en kopi.',
  '--b',
  'Content-Type: text/csv; name="kopi.csv"',
  'Content-Disposition: attachment; filename="kopi.csv"',
  '',
  'navn;telefon',
  '--b--',
  '',
].join('\r\n');

describe('receiveReply: staff', () => {
  it('sends the person what follows the word send, after the undo window, in her thread', async () => {
    const world = await annaAsked();
    await world.deliver(fromMette('send\n\nKære Anna\n\nAlt er slettet.\n\nMvh Mette'), replyTo(world, METTE));
    world.clock.advanceMinutes(9);
    await world.dispatch();
    expect(world.sentTo(ANNA)).toHaveLength(1);
    world.clock.advanceMinutes(1);
    await world.dispatch();
    const answer = world.sentTo(ANNA)[1];
    expect(answer).toMatchObject({
      from: { address: OFFICE },
      inReplyTo: '<anna-1@example.dk>',
      references: ['<anna-1@example.dk>'],
      automatic: null,
    });
    expect(answer?.text).toContain('Alt er slettet.');
    expect(world.onlyCase().state).toBe('in_progress');
  });

  it('closes the case and echoes what was done', async () => {
    const world = await annaAsked();
    await world.deliver(fromMette('close fulfilled'), replyTo(world, METTE));
    await world.dispatch();
    expect(world.onlyCase()).toMatchObject({ state: 'closed', outcome: 'fulfilled' });
    expect(world.sentTo(METTE)).toHaveLength(2);
  });

  it('carries the attachments of the reply on with the letter', async () => {
    const world = await annaAsked();
    await world.deliver(WITH_FILE, replyTo(world, METTE), { sesMessageId: 'with-file' });
    world.clock.advanceMinutes(10);
    await world.dispatch();
    const answer = world.sentTo(ANNA)[1];
    expect(answer?.attachments.map((each) => each.filename)).toEqual(['kopi.csv']);
    expect(new TextDecoder().decode(answer?.attachments[0]?.content)).toContain('navn;telefon');
  });

  it('does not go out without its files, and staff hear of it', async () => {
    const world = await annaAsked();
    await world.deliver(WITH_FILE, replyTo(world, METTE), { sesMessageId: 'with-file' });
    await world.mail.erase('raw/with-file');
    world.clock.advanceMinutes(10);
    await world.dispatch();
    await world.dispatch();
    expect(world.sentTo(ANNA)).toHaveLength(1);
    expect(world.onlyCase().outbox.find((letter) => letter.letter === 'answer')).toMatchObject({
      status: 'failed',
      reason: 'files-missing',
    });
    expect(world.sentTo(METTE)).toHaveLength(3);
  });

  it('is followed once, however often the same mail is delivered', async () => {
    const world = await annaAsked();
    const reply = fromMette('send\n\nKære Anna\n\nAlt er slettet.');
    await Promise.all(Array.from({ length: 10 }, () => world.deliver(reply, replyTo(world, METTE))));
    world.clock.advanceMinutes(10);
    await world.dispatch();
    expect(world.sentTo(ANNA)).toHaveLength(2);
  });

  it('reopens the case when the answer it was closed on is stopped', async () => {
    const world = await annaAsked();
    await world.deliver(fromMette('send\nclose fulfilled\n\nAlt er slettet.'), replyTo(world, METTE));
    expect(world.onlyCase().state).toBe('closed');
    await world.deliver(fromMette('undo', '<m-2@serversystems.dk>'), replyTo(world, METTE));
    world.clock.advanceMinutes(60);
    await world.dispatch();
    expect(world.onlyCase()).toMatchObject({ state: 'in_progress', outcome: null });
    expect(world.onlyCase().rights.map((each) => each.outcome)).toEqual([null]);
    expect(world.sentTo(ANNA)).toHaveLength(1);
  });

  it('does not leave a reply unanswered in which nothing stands above the line', async () => {
    const world = await annaAsked();
    await world.deliver(
      fromMette('> --- Skriv over denne linje ---\n> Hej\n\nsend\nAlt er slettet.'),
      replyTo(world, METTE),
    );
    await world.dispatch();
    expect(world.sentTo(METTE)).toHaveLength(2);
    expect(world.onlyCase().outbox.some((letter) => letter.letter === 'answer')).toBe(false);
  });

  it('does not act on a quoted command', async () => {
    const world = await annaAsked();
    const body = 'Tak, jeg ser på det.\n\n> --- Skriv over denne linje ---\n> close refused\n> send';
    await world.deliver(fromMette(body), replyTo(world, METTE));
    expect(world.onlyCase()).toMatchObject({ state: 'in_progress', outcome: null });
  });

  it.each([
    { why: 'a failed DMARC check', from: METTE, verdicts: { dmarc: 'FAIL' } as const },
    { why: 'another address, though with her name', from: `"Mette Holm ${METTE}" <mette@example.com>`, verdicts: {} },
    { why: 'a spam flag', from: METTE, verdicts: { spam: 'FAIL' } as const },
  ])('acts on nothing with $why, keeps the mail, and asks the known address', async ({ from, verdicts }) => {
    const world = await annaAsked();
    const raw = rawMail({ from, messageId: '<x@example.com>', body: 'send\n\nDine data er solgt.\nclose fulfilled' });
    await world.deliver(raw, replyTo(world, METTE), { verdicts, source: 'mette@example.com' });
    world.clock.advanceMinutes(60);
    await world.dispatch();
    expect(world.sentTo(ANNA)).toHaveLength(1);
    expect(world.onlyCase().state).toBe('acknowledged');
    expect(world.onlyCase().messages.at(-1)?.from).toBe('unverified');
    expect(world.sentTo(METTE)).toHaveLength(2);
  });

  it('does not let one staff member use the address of another', async () => {
    const world = await annaAsked();
    const raw = rawMail({ from: JONAS, messageId: '<j@serversystems.dk>', body: 'close refused' });
    await world.deliver(raw, replyTo(world, METTE));
    expect(world.onlyCase().state).toBe('acknowledged');
  });

  it('keeps an out-of-office to ourselves', async () => {
    const world = await annaAsked();
    const raw = fromMette('Jeg er på ferie til mandag.', '<ooo@serversystems.dk>', ['Auto-Submitted: auto-replied']);
    await world.deliver(raw, replyTo(world, METTE));
    world.clock.advanceMinutes(60);
    await world.dispatch();
    expect(world.sentTo(ANNA)).toHaveLength(1);
    expect(world.onlyCase().messages.at(-1)).toMatchObject({ from: 'automatic', automatic: 'auto-reply' });
  });

  it('finds its case though a gateway has changed case and plus sign', async () => {
    const world = await annaAsked();
    const mangled = replyTo(world, METTE).replace('r+', 'R=2B').toUpperCase().replace('R=2B', 'R-');
    await world.deliver(fromMette('close fulfilled'), mangled);
    expect(world.onlyCase().state).toBe('closed');
  });

  it('is held when the token was invented or belongs to another case', async () => {
    const world = await annaAsked();
    const invented = replyTo(world, METTE).replace(/.{4}@/u, 'aaaa@');
    expect(await world.deliver(fromMette('close refused'), invented)).toEqual([
      expect.objectContaining({ kind: 'held', reason: 'unknown-token' }),
    ]);
    expect(world.onlyCase().state).toBe('acknowledged');
  });

  it('without the reply address is kept as unverified', async () => {
    const world = await annaAsked();
    const raw = fromMette('close refused', '<m-2@serversystems.dk>', [
      `In-Reply-To: <${world.mailer.sent[1]?.id}@eu-west-1.amazonses.com>`,
    ]);
    expect((await world.deliver(raw, OFFICE)).map((each) => each.kind)).toEqual(['message']);
    expect(world.onlyCase().state).toBe('acknowledged');
    expect(world.onlyCase().messages.at(-1)?.from).toBe('unverified');
  });
});

describe('receiveReply: the person', () => {
  const fromAnna = (body: string, headers: readonly string[] = [], from = ANNA) =>
    rawMail({ from, subject: 'Re: Slet mig', messageId: '<anna-2@example.dk>', body, headers });

  it('joins her case by the reply address, and staff hear of it', async () => {
    const world = await annaAsked();
    await world.deliver(fromAnna('Tak. Mit kundenummer er 4711.'), replyTo(world, ANNA));
    await world.dispatch();
    expect(world.onlyCase().messages.map((each) => each.from)).toEqual(['person', 'person']);
    expect(world.sentTo(METTE)).toHaveLength(2);
  });

  it('joins by SES id when only In-Reply-To is left', async () => {
    const world = await annaAsked();
    const acknowledgement = world.mailer.sent.find((each) => each.mail.to === ANNA)?.id;
    const headers = [`In-Reply-To: <${acknowledgement}@eu-west-1.amazonses.com>`];
    expect((await world.deliver(fromAnna('Tak!', headers), OFFICE)).map((each) => each.kind)).toEqual(['message']);
  });

  it('opens a case of its own when she states a new right', async () => {
    const world = await annaAsked();
    world.clock.set('2026-12-01T08:00:00.000Z');
    const more = fromAnna('Send mig desuden en kopi af alle de oplysninger I har om mig.');
    expect((await world.deliver(more, replyTo(world, ANNA))).map((each) => each.kind)).toEqual(['case']);
    const dates = world.dossiers().map((dossier) => (dossier.type === 'case' ? dossier.promisedOn : null));
    expect(dates).toEqual(['2026-12-21', '2027-01-01']);
  });

  it('is told apart from a stranger who knows the reference or the address', async () => {
    const world = await annaAsked();
    const reference = world.onlyCase().reference;
    const stranger = rawMail({
      from: 'kurt@example.com',
      subject: `Re: [${reference}] Slet mig`,
      messageId: '<kurt@example.com>',
      body: 'Hvad er status?',
    });
    for (const to of [OFFICE, replyTo(world, ANNA)]) {
      expect(await world.deliver(stranger, to)).toEqual([
        expect.objectContaining({ kind: 'held', reason: 'stranger-on-case' }),
      ]);
    }
    world.clock.advanceMinutes(60);
    await world.dispatch();
    expect(world.onlyCase().messages).toHaveLength(1);
    expect(world.sentTo('kurt@example.com')).toEqual([]);
  });

  it('does not reach her case through another organisation', async () => {
    const world = await annaAsked();
    const elsewhere = replyTo(world, ANNA).replace('in.serversystems.dk', 'in.safespring.com');
    expect(await world.deliver(fromAnna('Tak!'), elsewhere)).toEqual([
      expect.objectContaining({ kind: 'held', reason: 'unknown-token' }),
    ]);
    expect(world.onlyCase().messages).toHaveLength(1);
  });

  it('cannot command: her token is not a staff token', async () => {
    const world = await annaAsked();
    await world.deliver(fromAnna('close fulfilled'), replyTo(world, ANNA));
    expect(world.onlyCase().state).toBe('acknowledged');
    expect(replyTo(world, ANNA)).not.toBe(replyTo(world, METTE));
  });
});
