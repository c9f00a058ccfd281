import { describe, expect, it } from 'vitest';
import { recordDelivery } from '../../shared/app/record-delivery.ts';
import { createWorld, type Delivery, rawMail, type World } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const METTE = 'mette@serversystems.dk';
const JONAS = 'jonas@serversystems.dk';

const mailOf = (subject: string, body: string, id: string) =>
  rawMail({ from: 'Bo Berg <bo.berg@example.com>', subject, messageId: `<${id}@example.com>`, body });

const ORDER = mailOf('Bestilling', 'Hej, vi vil gerne bestille to rackskabe til uge 50. Mvh Bo', 'order');
const REQUEST = mailOf('Mine data', 'Jeg vil gerne have slettet alle mine personoplysninger. Mvh Bo', 'request');

/** Mette's machine answers a letter to her: at its reply address, or as a machine does that answers From. */
async function metteIsAway(
  world: World,
  at: 'reply address' | 'mailbox',
  how: Delivery = {},
  letter = world.mailer.sent.findLast(({ mail }) => mail.to === METTE),
) {
  const raw = rawMail({
    from: METTE,
    subject: `Automatisk svar: ${letter?.mail.subject}`,
    messageId: `<away-${letter?.id}@serversystems.dk>`,
    headers: ['Auto-Submitted: auto-replied', `In-Reply-To: <${letter?.id}@eu-west-1.amazonses.com>`],
    body: 'Jeg er på ferie til den 7. december.',
  });
  const received = await world.deliver(raw, at === 'mailbox' ? OFFICE : (letter?.mail.replyTo ?? ''), how);
  await world.dispatch();
  return received;
}

async function received(raw: string, how: Delivery = {}): Promise<World> {
  const world = createWorld();
  await world.deliver(raw, OFFICE, how);
  await world.dispatch();
  return world;
}

describe.each(['reply address', 'mailbox'] as const)('an answer of a colleague’s machine to the %s', (at) => {
  it('shows the deputy the ordinary mail, with the original', async () => {
    const world = await received(ORDER);
    await metteIsAway(world, at);
    const [letter, ...more] = world.sentTo(JONAS);
    expect(letter?.subject).toContain('Bestilling');
    expect(letter?.attachments).toHaveLength(1);
    expect(more).toEqual([]);
  });

  it('shows the deputy the held mail and its reason', async () => {
    const world = await received(REQUEST, { verdicts: { spam: 'FAIL' } });
    await metteIsAway(world, at);
    expect(world.sentTo(JONAS)).toHaveLength(1);
    expect(world.sentTo(JONAS)[0]?.text).toEqual(world.sentTo(METTE)[0]?.text);
  });

  it('shows the deputy the case, once, and what comes later too', async () => {
    const world = await received(REQUEST);
    await metteIsAway(world, at);
    await metteIsAway(world, at);
    expect(world.sentTo(JONAS)).toHaveLength(1);
    const second = mailOf('Indsigt', 'Jeg beder om indsigt i mine personoplysninger. Mvh Ib', 'second');
    await world.deliver(second.replaceAll('bo.berg', 'ib.dam'), OFFICE);
    await world.dispatch();
    expect(world.sentTo(JONAS)).toHaveLength(2);
    expect(world.sentTo(METTE)).toHaveLength(2);
  });
});

describe('a machine that says a colleague is away', () => {
  it('answers two notices of one night, and the deputy is shown both', async () => {
    const world = await received(REQUEST);
    const second = mailOf('Indsigt', 'Jeg beder om indsigt i mine personoplysninger. Mvh Ib', 'second');
    await world.deliver(second.replaceAll('bo.berg', 'ib.dam'), OFFICE);
    await world.dispatch();
    const notices = world.mailer.sent.filter(({ mail }) => mail.to === METTE);
    for (const notice of notices) await metteIsAway(world, 'reply address', {}, notice);
    expect(notices).toHaveLength(2);
    expect(world.sentTo(JONAS)).toHaveLength(2);
  });

  it('cannot be played by the person, who knows the id of their own letter alone', async () => {
    const world = await received(REQUEST);
    const letter = world.mailer.sent.find(({ mail }) => mail.to === 'bo.berg@example.com');
    if (letter === undefined) throw new Error('Bo got no letter to know the id of');
    const before = world.mailer.sent.length;
    await metteIsAway(world, 'mailbox', { verdicts: { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' } }, letter);
    expect(world.mailer.sent).toHaveLength(before);
  });

  it('is outweighed by the colleague’s own word', async () => {
    const world = await received(REQUEST);
    await metteIsAway(world, 'reply address');
    const body = 'note Jeg er her alligevel.';
    const date = new Date(world.clock.now()).toUTCString();
    const to = world.sentTo(METTE)[0]?.replyTo ?? '';
    await world.deliver(rawMail({ from: METTE, messageId: '<here@serversystems.dk>', date, body }), to);
    const told = world.sentTo(JONAS).length;
    await world.deliver(mailOf('Bestilling', 'Vi vil gerne bestille et kabel. Mvh Ib', 'later'), OFFICE);
    await world.dispatch();
    expect(world.sentTo(JONAS)).toHaveLength(told);
  });

  it('moves no duty with a notice of weeks ago that somebody sends again', async () => {
    const world = await received(REQUEST);
    world.clock.set('2026-12-15T09:00:00.000Z');
    await metteIsAway(world, 'reply address');
    const told = world.sentTo(JONAS).length;
    await world.deliver(mailOf('Bestilling', 'Vi vil gerne bestille et kabel. Mvh Ib', 'later'), OFFICE);
    await world.dispatch();
    expect(world.sentTo(JONAS)).toHaveLength(told);
  });

  it('is not seen in a reply with a command, whatever it says of holidays', async () => {
    const world = await received(REQUEST);
    const body = 'send\n\nKære Bo. Dine data er slettet. Jeg er på ferie i denne uge. Haster det, så skriv til Jonas.';
    await world.deliver(
      rawMail({ from: METTE, messageId: '<real@serversystems.dk>', body }),
      world.sentTo(METTE)[0]?.replyTo ?? '',
    );
    world.clock.advanceMinutes(15);
    await world.dispatch();
    expect(world.sentTo('bo.berg@example.com').at(-1)?.text).toContain('Dine data er slettet.');
    expect(world.sentTo(JONAS)).toEqual([]);
  });

  it('moves no duty when nothing proves whose it is', async () => {
    const world = await received(REQUEST);
    await metteIsAway(world, 'mailbox', { verdicts: { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' } });
    expect(world.sentTo(JONAS)).toHaveLength(1);
    await world.deliver(mailOf('Bestilling', 'Vi vil gerne bestille et kabel. Mvh Ib', 'later'), OFFICE);
    await world.dispatch();
    expect(world.sentTo(JONAS)).toHaveLength(1);
  });

  it('is believed two weeks, and Mette goes on being told', async () => {
    const world = await received(REQUEST);
    await metteIsAway(world, 'reply address');
    world.clock.set('2026-12-05T09:00:00.000Z');
    const told = world.sentTo(JONAS).length;
    await world.deliver(mailOf('Bestilling', 'Vi vil gerne bestille et kabel. Mvh Ib', 'later'), OFFICE);
    await world.dispatch();
    expect(world.sentTo(JONAS)).toHaveLength(told);
  });

  it('may be SES itself, whose bounce of a delivered letter is an absence', async () => {
    const world = await received(REQUEST);
    const letter = world.mailer.sent.find(({ mail }) => mail.to === METTE);
    const report = { providerId: letter?.id ?? '', dossier: null, letter: null, at: world.clock.now() };
    await recordDelivery(world.services, { ...report, kind: 'delivered' });
    await recordDelivery(world.services, { ...report, kind: 'bounced' }, true);
    await world.dispatch();
    expect(world.sentTo(JONAS)).toHaveLength(1);
    expect(world.onlyCase().outbox.find(({ to }) => to === METTE)?.delivery).toBe('delivered');
  });
});
