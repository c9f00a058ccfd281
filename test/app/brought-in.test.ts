import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import { createWorld, type Delivery, rawMail, type World } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const REGISTER = 'register@in.serversystems.dk';
const METTE = 'mette@serversystems.dk';
const JONAS = 'jonas@serversystems.dk';
const BO = 'bo.berg@example.com';

const INLINE = [
  'Denne kom til mig i dag, og jeg var på ferie.',
  '',
  '---------- Forwarded message ---------',
  `Fra: Bo Berg <${BO}>`,
  'Date: tirs. 10. nov. 2026 kl. 14.02',
  'Subject: Mine oplysninger',
  `To: <${JONAS}>`,
  '',
  'Hej Jonas',
  '',
  'Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig.',
  '',
  'Mvh Bo',
].join('\n');

const forwarded = (body = INLINE, from = JONAS) =>
  rawMail({ from, subject: 'Vs: Mine oplysninger', messageId: '<fwd@serversystems.dk>', body });

const ATTACHED = [
  `From: ${JONAS}`,
  'Subject: Anmodning',
  'Message-ID: <att@serversystems.dk>',
  'Date: Sat, 21 Nov 2026 09:10:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Se vedhæftet.',
  '--b',
  'Content-Type: message/rfc822',
  '',
  `From: Bo Berg <${BO}>`,
  'Date: Tue, 10 Nov 2026 14:02:00 +0100',
  'Subject: Mine oplysninger',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig.',
  '--b--',
  '',
].join('\r\n');

async function received(raw: string, to = OFFICE, how: Delivery = {}): Promise<World> {
  const world = createWorld();
  await world.deliver(raw, to, how);
  await world.dispatch();
  return world;
}

async function says(world: World, body: string, who = METTE): Promise<void> {
  const to = world.sentTo(who).at(-1)?.replyTo ?? '';
  await world.deliver(rawMail({ from: who, messageId: `<${body.length}@serversystems.dk>`, body }), to);
  await world.dispatch();
}

const theCase = (world: World): Case => world.onlyCase();

describe('a mail from the published mailbox itself, where colleagues share it', () => {
  const unproven: Delivery = { verdicts: { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' } };

  it('is the sender’s in the forward, as from any colleague', async () => {
    const world = await received(forwarded(INLINE, OFFICE));
    expect(theCase(world)).toMatchObject({
      person: { address: BO },
      receivedOn: '2026-11-10',
      messages: [{ from: 'staff', address: OFFICE }],
    });
    expect(world.mailer.sent.map(({ mail }) => mail.to)).toEqual([METTE]);
  });

  it('is held, and staff hear of it, where nothing proves it or nothing is passed on', async () => {
    for (const [raw, how] of [
      [forwarded(INLINE, OFFICE), unproven],
      [rawMail({ from: OFFICE, messageId: '<o@x>', body: 'Slet alle Bo Bergs oplysninger.' }), {}],
    ] as const) {
      const world = await received(raw, OFFICE, how);
      expect(world.dossiers()).toMatchObject([{ type: 'stray', reason: 'own-mailbox' }]);
      expect(world.mailer.sent.map(({ mail }) => mail.to)).toEqual([METTE]);
    }
  });

  it('becomes the case of whoever staff name, and nobody is written to before', async () => {
    const raw = rawMail({ from: OFFICE, messageId: '<o@x>', body: 'Slet alle Bo Bergs oplysninger.' });
    const world = await received(raw);
    await says(world, `anmodning\npersonen er ${BO}`);
    expect(theCase(world)).toMatchObject({ person: { address: BO }, receivedOn: '2026-11-21' });
    expect(world.sentTo(BO)).toEqual([]);
    expect(world.sentTo(OFFICE)).toEqual([]);
  });

  it('is listed and announced to nobody when it went to somebody outside, and the mailbox has its copy', async () => {
    const raw = rawMail({ from: OFFICE, to: BO, messageId: '<o@x>', headers: [`Cc: ${OFFICE}`], body: 'Kære Bo' });
    const world = await received(raw);
    expect(world.dossiers()).toMatchObject([{ type: 'stray', reason: 'loop' }]);
    expect(world.mailer.sent).toEqual([]);
  });

  it.each(['Cc: lone@serversystems.dk', 'Cc: direktion@serversystems.dk', 'Cc: register@in.serversystems.dk'])(
    'is told to staff, whoever of the company it went to as well: %s',
    async (cc) => {
      const body = 'Bo Berg ringede: han vil have slettet alle sine personoplysninger hos os.';
      const world = await received(rawMail({ from: OFFICE, messageId: '<o@x>', headers: [cc], body }));
      expect(world.dossiers()).toMatchObject([{ type: 'stray', reason: 'own-mailbox' }]);
      expect(world.sentTo(METTE)).toHaveLength(1);
    },
  );

  it('opens no second case of a mail that is one, and is no stranger on it', async () => {
    const world = createWorld();
    const body = 'Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig.';
    await world.deliver(
      rawMail({ from: BO, messageId: '<bo@example.com>', subject: 'Mine oplysninger', body }),
      OFFICE,
    );
    const again = forwarded(INLINE, OFFICE).replace('Message-ID:', 'References: <bo@example.com>\r\nMessage-ID:');
    await world.deliver(again, OFFICE);
    const headers = ['In-Reply-To: <bo@example.com>', `Cc: ${OFFICE}`];
    await world.deliver(rawMail({ from: OFFICE, to: BO, messageId: '<a@x>', headers, body: 'Kære Bo. Tak.' }), OFFICE);
    expect(
      world
        .dossiers()
        .map((each) => (each.type === 'stray' ? each.reason : each.type))
        .sort(),
    ).toEqual(['case', 'copy-of-case', 'loop']);
  });

  it('is asked about when it answers the notice of one colleague, and followed on the word of that colleague', async () => {
    const world = await received(forwarded());
    const to = world.sentTo(METTE)[0]?.replyTo ?? '';
    const answer = rawMail({ from: OFFICE, messageId: '<shared@x>', body: 'send kvittering' });
    await world.deliver(answer, to);
    await world.dispatch();
    expect(world.sentTo(BO)).toEqual([]);
    await says(world, 'bekræft');
    expect(world.sentTo(BO)).toHaveLength(1);
  });
});

describe('a request that a colleague forwards', () => {
  it('is the sender’s in the forward, from the day it reached the company, and nobody is written to yet', async () => {
    const world = await received(forwarded());
    expect(theCase(world)).toMatchObject({
      person: { address: BO },
      rights: [{ right: 'access' }],
      receivedOn: '2026-11-10',
      promisedOn: '2026-12-10',
      receivedElsewhere: { on: '2026-11-10', stated: false },
      messages: [{ from: 'staff', address: JONAS }],
    });
    expect(world.sentTo(BO)).toEqual([]);
    expect(world.sentTo(JONAS)).toHaveLength(1);
    const notice = world.sentTo(METTE)[0]?.text;
    expect(notice).toContain(`Vi har taget ${BO} for personen.`);
    expect(notice).toContain('> Jeg vil gerne have indsigt');
    expect(notice).not.toContain('breve i sagen går til');
  });

  it('is confirmed with one command, and answers no mail the person never saw', async () => {
    const world = await received(forwarded());
    await says(world, 'send kvittering');
    expect(world.sentTo(BO)).toMatchObject([{ inReplyTo: null, references: [] }]);
    expect(JSON.stringify(world.sentTo(BO))).not.toContain(JONAS);
  });

  it.each([
    { first: 'modtaget den 2026-11-12', received: { on: '2026-11-12', stated: true }, why: 'states it' },
    { first: 'modtaget den 2017-11-12', received: { on: '2026-11-10', stated: false }, why: 'slips before the law' },
  ])('came on the day the colleague states at the top, and else on the one it shows: $why', async (row) => {
    const world = await received(forwarded(`${row.first}\n\n${INLINE}`));
    expect(theCase(world)).toMatchObject({ person: { address: BO }, receivedElsewhere: row.received });
  });

  it('is asked about the day where none is shown', async () => {
    const world = await received(forwarded(INLINE.replace(/^Date: .*\n/mu, '')));
    expect(theCase(world)).toMatchObject({ person: { address: BO }, receivedElsewhere: null });
    expect(world.sentTo(METTE)[0]?.text).toContain('MODTAGET DEN og datoen');
  });

  it('is read from an attached mail too', async () => {
    const world = await received(ATTACHED);
    expect(theCase(world)).toMatchObject({ person: { address: BO }, receivedOn: '2026-11-10' });
  });

  it('is somebody else’s when staff say so, as long as nobody has been written to', async () => {
    const world = await received(forwarded());
    await says(world, 'personen er ib@example.com');
    expect(theCase(world).person.address).toBe('ib@example.com');
    await says(world, 'send kvittering');
    expect(world.sentTo('ib@example.com')).toHaveLength(1);
    await says(world, 'personen er bo.berg@example.com');
    expect(theCase(world).person.address).toBe('ib@example.com');
    expect(world.sentTo(BO)).toEqual([]);
  });

  it('is acknowledged by no repeat of the forward', async () => {
    const world = await received(forwarded());
    await world.deliver(forwarded(), OFFICE);
    await world.dispatch();
    expect(world.sentTo(BO)).toEqual([]);
    expect(world.sentTo(JONAS)).toHaveLength(1);
  });

  it('names nobody in the name of a spoofed colleague', async () => {
    const world = await received(forwarded(), OFFICE, { verdicts: { dmarc: 'FAIL' } });
    world.clock.advanceMinutes(60);
    await world.dispatch();
    expect(JSON.stringify(world.dossiers())).not.toContain(`"address":"${BO}"`);
    expect(world.mailer.sent.map(({ mail }) => mail.to)).not.toContain(BO);
  });

  it('is a person’s own when a person forwards it', async () => {
    const world = await received(forwarded(INLINE, 'ulla@example.com'));
    expect(theCase(world)).toMatchObject({ person: { address: 'ulla@example.com' }, receivedOn: '2026-11-21' });
  });
});

describe('the register address', () => {
  const call = (body: string, from = METTE) =>
    rawMail({ from, to: REGISTER, subject: 'Telefonopkald', messageId: '<call@serversystems.dk>', body });

  it('takes down a phone call: who, when, which rights, in which language', async () => {
    const world = await received(
      call(
        'modtaget den 2026-11-18\npersonen er bo.berg@example.com\nrettigheder sletning\nsprog engelsk\n\nBo ringede.',
      ),
      REGISTER,
    );
    expect(theCase(world)).toMatchObject({
      kind: 'request',
      person: { address: BO },
      rights: [{ right: 'erasure', confidence: 1 }],
      language: 'en',
      receivedOn: '2026-11-18',
      receivedElsewhere: { on: '2026-11-18', stated: true },
    });
    expect(world.sentTo(BO)).toEqual([]);
  });

  it('takes down a letter without any address, and says that nothing can be sent', async () => {
    const world = await received(
      call('Der kom et brev fra Bo Berg, Algade 1. Han vil have slettet sine data.'),
      REGISTER,
    );
    expect(theCase(world).person.address).toBe('');
    expect(world.sentTo(METTE)[0]?.text).toContain('Der er ingen adresse på personen endnu');
    await says(world, 'send\n\nKære Bo');
    world.clock.advanceMinutes(60);
    await world.dispatch();
    expect(world.mailer.sent.map(({ mail }) => mail.to)).not.toContain('');
    expect(world.sentTo(METTE).at(-1)?.text).toContain('ingen mailadresse på personen');
  });

  it.each([
    { who: 'a stranger', from: 'kurt@example.com', how: {} },
    { who: 'a spoofed colleague', from: METTE, how: { verdicts: { dmarc: 'FAIL' } } as Delivery },
    { who: 'a flagged colleague', from: METTE, how: { verdicts: { spam: 'FAIL' } } as Delivery },
  ])('takes nothing from $who', async ({ from, how }) => {
    const world = await received(call('personen er bo.berg@example.com\n\nSlet alle mine data.', from), REGISTER, how);
    expect(world.dossiers()).toMatchObject([{ type: 'stray', reason: 'unknown-recipient' }]);
  });
});
