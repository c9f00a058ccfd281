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

  it('closes a duplicate in favour of a case that is there, and of no other', async () => {
    const world = await annaAsked();
    const { reference, id } = world.onlyCase();
    const bo = rawMail({
      from: 'bo@example.dk',
      messageId: '<bo@example.dk>',
      body: 'Slet alle mine personoplysninger.',
    });
    await world.deliver(bo, OFFICE);
    const elsewhere = reference.replace(/.{6}$/u, 'AAAAAA');
    await world.deliver(fromMette(`dublet af ${elsewhere}`), replyTo(world, METTE));
    expect(await world.cases.read(id)).toMatchObject({ state: 'acknowledged', duplicateOf: null });
    await world.dispatch();
    expect(world.sentTo(METTE).at(-1)?.text).toContain(`Ingen anden sag hos jer har nummer ${elsewhere}.`);
    const other = world.dossiers().find((dossier) => dossier.type === 'case' && dossier.id !== id);
    const named = other?.type === 'case' ? other.reference : '';
    await world.deliver(fromMette(`dublet af ${named}`, '<m-2@serversystems.dk>'), replyTo(world, METTE));
    expect(await world.cases.read(id)).toMatchObject({ state: 'closed', outcome: 'duplicate', duplicateOf: named });
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

  /** Mette has asked who she is, and the question has gone out. */
  async function annaWasAsked(): Promise<World> {
    const world = await annaAsked();
    world.clock.set('2026-11-23T09:00:00.000Z');
    await world.deliver(fromMette('spørg identitet'), replyTo(world, METTE));
    world.clock.advanceMinutes(10);
    await world.dispatch();
    expect(world.onlyCase().state).toBe('waiting');
    return world;
  }

  it.each([
    'Mit kundenummer er 4711.',
    'Ja, det er mig. I har min adresse: Skovvej 3, 8000 Aarhus.',
    'Jeg handlede hos jer i april. Kan I se det?',
    'Det er rigtigt, at jeg har fået ny mailadresse.',
  ])('answers an open question with what she writes, however it reads: %s', async (answer) => {
    const world = await annaWasAsked();
    world.clock.set('2026-11-30T09:00:00.000Z');
    expect(await world.deliver(fromAnna(answer), replyTo(world, ANNA))).toMatchObject([{ kind: 'message' }]);
    const { questions, state, promisedOn } = world.onlyCase();
    expect(questions).toMatchObject([{ answeredAt: '2026-11-30T09:00:00.000Z' }]);
    expect({ state, promisedOn }).toEqual({ state: 'in_progress', promisedOn: '2026-12-28' });
  });

  it.each([
    { body: 'Det er rigtigt, at jeg har fået ny mailadresse.', becomes: 'held' },
    { body: 'Jeg vil også gerne have indsigt i alle de personoplysninger, I har om mig.', becomes: 'case' },
  ])('takes no answer by its number alone from a sender nothing proves: $becomes', async ({ body, becomes }) => {
    const world = await annaWasAsked();
    const { id, reference } = world.onlyCase();
    const answer = rawMail({ from: ANNA, subject: `Sv: ${reference}`, messageId: '<unproven@example.dk>', body });
    const unproven = { verdicts: { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } } as const;
    expect(await world.deliver(answer, OFFICE, unproven)).toMatchObject([{ kind: becomes }]);
    expect(await world.cases.read(id)).toMatchObject({ state: 'waiting' });
  });

  it('reads an answer the same when its delivery is repeated after a crash', async () => {
    const world = await annaWasAsked();
    const answer = fromAnna('Det er rigtigt, at jeg har fået ny mailadresse.');
    const { point } = world.cases;
    world.cases.point = async () => {
      throw new Error('the process dies before the pointer is written');
    };
    await expect(world.deliver(answer, replyTo(world, ANNA), { sesMessageId: 'again' })).rejects.toThrow();
    world.cases.point = point;
    await world.deliver(answer, replyTo(world, ANNA), { sesMessageId: 'again' });
    expect(world.onlyCase().messages.map(({ from }) => from)).toEqual(['person', 'staff', 'person']);
  });

  it('answers the question and opens a case when she clearly states a new right with it', async () => {
    const world = await annaWasAsked();
    world.clock.set('2026-11-30T09:00:00.000Z');
    const both = 'Mit kundenummer er 4711. Jeg vil også gerne have indsigt i alle de personoplysninger, I har om mig.';
    expect(await world.deliver(fromAnna(both), replyTo(world, ANNA))).toMatchObject([{ kind: 'case' }]);
    const cases = world.dossiers().flatMap((dossier) => (dossier.type === 'case' ? [dossier] : []));
    expect(cases.map(({ rights }) => rights.map(({ right }) => right))).toEqual([['erasure'], ['access']]);
    expect(cases[0]).toMatchObject({ state: 'in_progress', questions: [{ answeredAt: '2026-11-30T09:00:00.000Z' }] });
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
