import { describe, expect, it } from 'vitest';
import { serverSystems } from '../support/case-story.ts';
import { createWorld, rawMail } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const GDPR = 'gdpr@safespring.com';
const METTE = 'mette@serversystems.dk';

const erasure = (more: object = {}) =>
  rawMail({
    from: 'Anna Lund <anna@example.dk>',
    subject: 'Slet mig',
    body: 'Hej\n\nJeg vil gerne have slettet alle mine personoplysninger hos jer.\n\nMvh Anna',
    ...more,
  });

const order = rawMail({
  from: 'Bo Krog <bo@example.dk>',
  subject: 'Bestilling',
  messageId: '<order@example.dk>',
  body: 'Hej\n\nVi vil gerne bestille to nye switche til kontoret i Aarhus. Kan I levere i uge 50?\n\nMvh Bo',
});

describe('receiveMail: new mail', () => {
  it('opens a dated case for a request', async () => {
    const world = createWorld();
    expect((await world.deliver(erasure(), OFFICE)).map((each) => each.kind)).toEqual(['case']);
    expect(world.onlyCase()).toMatchObject({
      organisation: 'server-systems',
      mailbox: OFFICE,
      person: { address: 'anna@example.dk' },
      kind: 'request',
      language: 'da',
      receivedOn: '2026-11-21',
      promisedOn: '2026-12-21',
      latestOn: '2026-12-21',
      endsAt: '2026-12-21T23:00:00.000Z',
    });
    expect(world.onlyCase().rights.map((each) => each.right)).toEqual(['erasure']);
  });

  it('row 36: dates a request alike, whichever of the published mailboxes it came to (EDPB 01/2022 Ex. 8)', async () => {
    const mailboxes = [OFFICE, 'persondata@serversystems.dk'] as const;
    const dates = [];
    for (const mailbox of mailboxes) {
      const world = createWorld([{ ...serverSystems, mailboxes }]);
      await world.deliver(erasure({ to: mailbox }), mailbox);
      const { receivedOn, promisedOn, latestOn, endsAt } = world.onlyCase();
      expect(world.onlyCase().mailbox).toBe(mailbox);
      dates.push({ receivedOn, promisedOn, latestOn, endsAt });
    }
    expect(dates[0]).toEqual(dates[1]);
  });

  it('passes ordinary mail of a general mailbox on to staff with the original attached', async () => {
    const world = createWorld();
    expect((await world.deliver(order, OFFICE)).map((each) => each.kind)).toEqual(['passed-on']);
    await world.dispatch();
    const [letter] = world.sentTo(METTE);
    expect(letter?.attachments.map((each) => each.contentType)).toEqual(['message/rfc822']);
    expect(new TextDecoder().decode(letter?.attachments[0]?.content)).toBe(order);
    expect(world.sentTo('bo@example.dk')).toEqual([]);
  });

  it('makes a case of every human mail to a privacy mailbox', async () => {
    const world = createWorld();
    const question = rawMail({
      from: 'Eva Berg <eva@example.se>',
      to: GDPR,
      subject: 'Fråga',
      body: 'Hej, när är ert kontor öppet på fredagar? Hälsningar Eva',
    });
    expect((await world.deliver(question, GDPR)).map((each) => each.kind)).toEqual(['case']);
  });

  it('takes the same delivery once', async () => {
    const world = createWorld();
    await world.deliver(erasure(), OFFICE, { sesMessageId: 'same' });
    expect((await world.deliver(erasure(), OFFICE, { sesMessageId: 'same' })).map((each) => each.kind)).toEqual([
      'known',
    ]);
    expect(world.dossiers()).toHaveLength(1);
  });

  it('makes one case and one acknowledgement of a mail delivered fifty times at once', async () => {
    const world = createWorld();
    await Promise.all(Array.from({ length: 50 }, () => world.deliver(erasure(), OFFICE)));
    await Promise.all(Array.from({ length: 5 }, () => world.dispatch()));
    expect(world.dossiers()).toHaveLength(1);
    expect(world.sentTo('anna@example.dk')).toHaveLength(1);
  });

  it('makes one case of a mail to two organisations and tells the second one’s staff', async () => {
    const world = createWorld();
    const received = await world.deliver(erasure(), [OFFICE, GDPR]);
    expect(received.map((each) => each.kind)).toEqual(['case', 'held']);
    expect(world.onlyCase().organisation).toBe('server-systems');
    await world.dispatch();
    expect(world.sentTo('elin.sandberg@safespring.com')).toHaveLength(1);
    expect(world.sentTo('anna@example.dk')).toHaveLength(1);
  });

  it('takes the same words sent again within the week for a reminder on the same case', async () => {
    const world = createWorld();
    await world.deliver(erasure({ messageId: '<first@example.dk>' }), OFFICE);
    world.clock.set('2026-11-24T08:00:00.000Z');
    const [reminder] = await world.deliver(erasure({ messageId: '<third@example.dk>' }), OFFICE);
    expect(reminder?.kind).toBe('message');
    await world.dispatch();
    expect(world.onlyCase().promisedOn).toBe('2026-12-21');
    expect(world.sentTo('anna@example.dk')).toHaveLength(1);
    expect(world.sentTo(METTE)).toHaveLength(2);
  });

  it('opens a case at each organisation for the same words in two mails', async () => {
    const world = createWorld();
    await world.deliver(erasure({ messageId: '<first@example.dk>' }), OFFICE);
    await world.deliver(erasure({ messageId: '<second@example.dk>' }), GDPR);
    const organisations = world.dossiers().map((dossier) => [dossier.type, dossier.organisation]);
    expect(organisations).toEqual([
      ['case', 'server-systems'],
      ['case', 'safespring'],
    ]);
  });

  it('opens a second case when a mail without Message-ID and Date comes again', async () => {
    const world = createWorld();
    const bare = 'From: anna@example.dk\r\nSubject: Slet mig\r\n\r\nSlet alle mine data hos jer.\r\n';
    await world.deliver(bare, OFFICE);
    world.clock.set('2027-01-21T08:15:00.000Z');
    await world.deliver(bare, OFFICE);
    expect(world.dossiers()).toHaveLength(2);
  });
});

describe('receiveMail: mail that fits nowhere', () => {
  it.each([
    { why: 'no-sender', raw: 'Subject: Slet mig\r\n\r\nSlet alle mine data.\r\n' },
    {
      why: 'several-senders',
      raw: 'From: anna@example.dk\r\nFrom: mette@serversystems.dk\r\nSubject: Hej\r\n\r\nSlet alle mine data.\r\n',
    },
    { why: 'empty', raw: 'From: anna@example.dk\r\n\r\n' },
  ])('holds it with its reason ($why) and tells staff', async ({ why, raw }) => {
    const world = createWorld();
    expect(await world.deliver(raw, OFFICE)).toEqual([expect.objectContaining({ kind: 'held', reason: why })]);
    await world.dispatch();
    expect(world.sentTo(METTE)).toHaveLength(1);
  });

  it('holds mail that says it is from our own mailbox: its receipt would come back to us', async () => {
    const world = createWorld();
    expect(await world.deliver(erasure({ from: OFFICE }), OFFICE)).toEqual([
      expect.objectContaining({ kind: 'held', reason: 'own-mailbox' }),
    ]);
    await world.dispatch();
    expect(world.mailer.sent.map(({ mail }) => mail.to)).toEqual([METTE]);
  });

  it('holds mail to an address nobody published', async () => {
    const world = createWorld();
    expect(await world.deliver(erasure(), 'nobody@serversystems.dk')).toEqual([
      expect.objectContaining({ kind: 'held', reason: 'unknown-recipient' }),
    ]);
  });

  it('holds by its envelope, on the last try, what fails in the reading', async () => {
    const world = createWorld();
    const parser = { ...world.services.parser, parse: () => Promise.reject(new Error('out of memory')) };
    Object.assign(world.services, { parser });
    await expect(world.deliver(erasure(), OFFICE)).rejects.toThrow('out of memory');
    expect(await world.deliver(erasure(), OFFICE, { lastTry: true })).toEqual([
      expect.objectContaining({ kind: 'held', reason: 'unparsable' }),
    ]);
  });

  it('lists our own mail that came back, and a staff machine’s answer, and writes to nobody about them', async () => {
    const world = createWorld();
    await world.deliver(erasure({ headers: ['X-Frist-Loop: abc'] }), OFFICE);
    await world.deliver(
      erasure({ from: METTE, messageId: '<away@serversystems.dk>', headers: ['Auto-Submitted: auto-replied'] }),
      OFFICE,
    );
    world.clock.set('2026-11-30T12:00:00.000Z');
    await world.dispatch();
    expect(world.dossiers().map((dossier) => dossier.type === 'stray' && dossier.reason)).toEqual(['loop', 'loop']);
    expect(world.sentTo(METTE)).toEqual([]);
    expect(world.mailer.sent.every(({ mail }) => mail.to === METTE)).toBe(true);
  });

  it('holds virus- and spam-flagged mail, and tells staff of a right in it at once', async () => {
    const world = createWorld();
    await world.deliver(erasure(), OFFICE, { verdicts: { spam: 'FAIL' } });
    await world.deliver(order, OFFICE, { verdicts: { spam: 'FAIL' } });
    await world.dispatch();
    expect(world.sentTo(METTE)).toHaveLength(1);
    world.clock.set('2026-11-23T07:00:00.000Z');
    await world.dispatch();
    expect(world.sentTo(METTE)).toHaveLength(2);
  });

  it('tries again while the raw mail is not there, and holds the envelope on the last try', async () => {
    const world = createWorld();
    const how = { withoutObject: true, sesMessageId: 'late' };
    expect(await world.deliver(erasure(), OFFICE, how)).toEqual([{ kind: 'try-again' }]);
    expect(world.dossiers()).toEqual([]);
    expect(await world.deliver(erasure(), OFFICE, { ...how, lastTry: true })).toEqual([
      expect.objectContaining({ kind: 'held', reason: 'raw-mail-missing' }),
    ]);
    await world.dispatch();
    expect(world.sentTo(METTE)).toHaveLength(1);
  });

  it('becomes a case with the original date of receipt when staff reply request', async () => {
    const world = createWorld();
    await world.deliver(order, OFFICE);
    await world.dispatch();
    world.clock.set('2026-11-25T10:00:00.000Z');
    const reply = rawMail({
      from: METTE,
      messageId: '<r@serversystems.dk>',
      date: 'Wed, 25 Nov 2026 10:59:00 +0100',
      body: 'anmodning',
    });
    const [received] = await world.deliver(reply, world.sentTo(METTE)[0]?.replyTo ?? '');
    expect(received?.kind).toBe('message');
    expect(world.onlyCase()).toMatchObject({
      kind: 'request',
      person: { address: 'bo@example.dk' },
      receivedOn: '2026-11-21',
      promisedOn: '2026-12-21',
    });
  });
});

describe('receiveMail: acknowledgement', () => {
  it.each([
    { why: 'unproven-sender', how: { verdicts: { dmarc: 'FAIL' } as const } },
    { why: 'null-return-path', how: { source: '' } },
  ])('is withheld ($why), the case is not', async ({ why, how }) => {
    const world = createWorld();
    await world.deliver(erasure(), OFFICE, how);
    await world.dispatch();
    expect(world.onlyCase().outbox.find((letter) => letter.key === 'ack')).toMatchObject({
      status: 'withheld',
      reason: why,
    });
    expect(world.sentTo('anna@example.dk')).toEqual([]);
    expect(world.sentTo(METTE)).toHaveLength(1);
  });

  it('goes to a sender without DMARC whose SPF or DKIM is aligned', async () => {
    const world = createWorld();
    await world.deliver(erasure(), OFFICE, { verdicts: { dmarc: 'GRAY', dkim: 'GRAY' } });
    await world.dispatch();
    expect(world.sentTo('anna@example.dk')).toHaveLength(1);
  });

  it('is withheld from mail that is older than a few days on arrival', async () => {
    const world = createWorld();
    world.clock.set('2026-12-24T08:15:00.000Z');
    await world.deliver(erasure(), OFFICE);
    expect(world.onlyCase().outbox.find((letter) => letter.key === 'ack')?.reason).toBe('old-mail');
  });
});
