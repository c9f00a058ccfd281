import { describe, expect, it } from 'vitest';
import type { OutgoingMail } from '../../shared/app/ports.ts';
import { createWorld, rawMail, type World } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const METTE = 'mette@serversystems.dk';
/** The first Monday after the worlds begin, at the opening hour. */
const MONDAY = '2026-11-23T07:00:00.000Z';

const order = rawMail({ from: 'erik@example.dk', subject: 'Ordre 17', body: 'Vi bestiller fem stole.' });
const access = rawMail({
  from: 'anna@example.dk',
  subject: 'Indsigt',
  body: 'Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig.',
});

const registers = (world: World): readonly OutgoingMail[] =>
  world.mailer.sent
    .map(({ mail }) => mail)
    .filter(({ attachments }) => attachments.some(({ filename }) => filename.endsWith('.csv')));

const csvOf = (mail: OutgoingMail | undefined): string => new TextDecoder().decode(mail?.attachments[0]?.content);

async function worldOnMonday(): Promise<World> {
  const world = createWorld();
  await world.deliver(order, OFFICE);
  await world.deliver(access, OFFICE);
  await world.dispatch();
  world.clock.set(MONDAY);
  await world.dispatch();
  return world;
}

describe('the weekly digest', () => {
  it('reaches the handlers on Monday morning with the register attached, once', async () => {
    const world = await worldOnMonday();
    await world.dispatch();
    expect(registers(world).map(({ to }) => to)).toEqual([METTE]);
    const [digest] = registers(world);
    expect(digest?.attachments[0]?.filename).toBe('SRV-register-2026-11-23.csv');
    expect(csvOf(digest)).toContain('access (Art. 15),access: open,open,,2026-11-21,2026-12-21');
    expect(csvOf(digest)).not.toContain('anna');
  });

  it('is answered with the register when a colleague replies so', async () => {
    const world = await worldOnMonday();
    const [digest] = registers(world);
    const reply = rawMail({
      from: METTE,
      subject: 'SV',
      body: 'register',
      messageId: '<r1@serversystems.dk>',
      to: digest?.replyTo ?? '',
    });
    const delivery = { sesMessageId: 'reply-1' };
    expect(await world.deliver(reply, digest?.replyTo ?? '', delivery)).toMatchObject([{ kind: 'message' }]);
    await world.deliver(reply, digest?.replyTo ?? '', delivery);
    await world.dispatch();
    expect(registers(world)).toHaveLength(2);
  });

  it('shows a stranger nothing, and holds what is no command', async () => {
    const world = await worldOnMonday();
    const to = registers(world)[0]?.replyTo ?? '';
    const mail = (from: string, body: string) => rawMail({ from, body, messageId: `<${body}@example.dk>`, to });
    expect(await world.deliver(mail('erik@example.dk', 'register'), to)).toMatchObject([
      { kind: 'held', reason: 'stranger-on-case' },
    ]);
    expect(await world.deliver(mail(METTE, 'Tak for oversigten'), to)).toMatchObject([
      { kind: 'held', reason: 'staff-note-on-stray' },
    ]);
    await world.dispatch();
    expect(registers(world)).toHaveLength(1);
  });
});

describe('with the digest, the due index', () => {
  it('takes in what an earlier version stored as never due, so that it is forgotten in its time', async () => {
    const world = createWorld();
    await world.deliver(order, OFFICE);
    await world.dispatch();
    const [stray] = world.dossiers();
    if (stray?.type !== 'stray') throw new Error('no stray mail');
    await world.cases.update({ ...stray, version: stray.version + 1, nextDueAt: null }, stray.version);
    world.clock.set(MONDAY);
    await world.dispatch();
    expect(world.dossiers()[0]?.nextDueAt).toBe('2026-12-05T07:00:00.000Z');
    world.clock.set('2026-12-05T07:00:00.000Z');
    for (let run = 0; run < 3; run += 1) await world.dispatch();
    expect(world.dossiers()[0]?.type).toBe('tombstone');
  });

  it('leaves alone what stands where it should', async () => {
    const world = await worldOnMonday();
    const before = world.dossiers().map(({ version }) => version);
    world.clock.set('2026-11-30T07:00:00.000Z');
    await world.dispatch();
    expect(world.dossiers().map(({ version }) => version)).toEqual(before);
  });
});

describe('register, by mail on a case', () => {
  it('sends the register to the colleague who asked', async () => {
    const world = createWorld();
    await world.deliver(access, OFFICE);
    await world.dispatch();
    const to = world.sentTo(METTE)[0]?.replyTo ?? '';
    await world.deliver(rawMail({ from: METTE, body: 'fortegnelse', messageId: '<f@serversystems.dk>', to }), to);
    await world.dispatch();
    expect(registers(world).map((mail) => mail.to)).toEqual([METTE]);
  });
});

describe('mail that a colleague sends in', () => {
  it('starts the clock on the earliest day that the mail shows, until staff state another', async () => {
    const world = createWorld();
    const body = [
      'Denne lå i min indbakke.',
      '',
      '-----Oprindelig meddelelse-----',
      'Fra: Anna <anna@example.dk>',
      'Sendt: 9. november 2026 10:15',
      'Til: Mette Holm',
      'Emne: Indsigt',
      '',
      'Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig.',
    ].join('\n');
    await world.deliver(rawMail({ from: METTE, subject: 'VS: Indsigt', body }), OFFICE);
    await world.dispatch();
    const [dossier] = world.dossiers();
    if (dossier?.type === 'stray') {
      const to = world.sentTo(METTE)[0]?.replyTo ?? '';
      await world.deliver(rawMail({ from: METTE, body: 'anmodning', messageId: '<a@serversystems.dk>', to }), to);
    }
    expect(world.onlyCase()).toMatchObject({
      receivedOn: '2026-11-09',
      promisedOn: '2026-12-09',
      receivedElsewhere: { on: '2026-11-09', stated: false },
    });
  });

  it.each([
    { first: 'modtaget den 12. november 2026', on: '2026-11-12', stated: true, why: 'stated at the top' },
    { first: 'modtaget den 24. december 2026', on: '2026-11-21', stated: null, why: 'a day to come' },
    {
      first: 'Hej alle, jeg har modtaget den 12. november 2026 et opkald.',
      on: '2026-11-21',
      stated: null,
      why: 'prose',
    },
  ])('registers a telephone call by mail, on the day it came: $why', async ({ first, on, stated }) => {
    const world = createWorld();
    const body = `${first}\n\nKunden ringede: "Jeg vil gerne have slettet alle mine personoplysninger hos jer."`;
    await world.deliver(rawMail({ from: METTE, subject: 'Telefon', body }), 'gdpr@safespring.com');
    await world.deliver(rawMail({ from: METTE, subject: 'Telefon', body, messageId: '<b@serversystems.dk>' }), OFFICE);
    const dossier = world
      .dossiers()
      .find(({ organisation, type }) => organisation === 'server-systems' && type === 'case');
    expect(dossier).toMatchObject({ receivedOn: on, receivedElsewhere: stated === null ? null : { on, stated } });
    // A stranger to the organisation states no date there.
    const elsewhere = world.dossiers().find(({ organisation }) => organisation === 'safespring');
    expect(elsewhere).toMatchObject({ receivedOn: '2026-11-21' });
  });

  it('starts on the day that staff state in the same reply', async () => {
    const world = createWorld();
    await world.deliver(order, OFFICE);
    await world.dispatch();
    const to = world.sentTo(METTE)[0]?.replyTo ?? '';
    const body = 'anmodning\nmodtaget den 12.11.2026';
    await world.deliver(rawMail({ from: METTE, body, messageId: '<a@serversystems.dk>', to }), to);
    expect(world.onlyCase()).toMatchObject({
      receivedOn: '2026-11-12',
      promisedOn: '2026-12-12',
      receivedElsewhere: { on: '2026-11-12', stated: true },
    });
  });
});
