import { describe, expect, it } from 'vitest';
import { eraseFacts } from '../../shared/app/erase-due.ts';
import { recordDelivery } from '../../shared/app/record-delivery.ts';
import { replyAddress } from '../../shared/app/reply-address.ts';
import type { Case } from '../../shared/domain/case.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { createWorld, rawMail, type World } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const METTE = 'mette@serversystems.dk';
const ANNA = 'anna@example.dk';
const SECOND = 'anna.lund@work.example';
const DAY = 24 * 60;

const erasure = (messageId = '<mail-1@example.dk>', body = 'Jeg vil gerne have slettet alle mine personoplysninger.') =>
  rawMail({ from: ANNA, subject: 'Slet mig', body, messageId });

const access = rawMail({
  from: ANNA,
  subject: 'Indsigt',
  body: 'Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig.',
  messageId: '<mail-2@example.dk>',
});

const cases = (world: World): readonly Case[] =>
  world.dossiers().filter((dossier): dossier is Case => dossier.type === 'case');

/** Mette answers on a case from her own address. */
async function staffSays(world: World, subject: Parameters<typeof replyAddress>[0], body: string): Promise<void> {
  const to = replyAddress(subject, { role: 'staff', address: METTE }, 'in.serversystems.dk', world.services.seal);
  const id = `<staff-${world.mailer.sent.length}-${body.length}-${subject.id}@serversystems.dk>`;
  await world.deliver(
    rawMail({ from: METTE, subject: 'SV', body, messageId: id, to, date: new Date(world.clock.now()).toUTCString() }),
    to,
  );
}

async function wait(world: World, minutes: number): Promise<void> {
  world.clock.set(addMinutes(world.clock.now(), minutes));
  // What one run owes, the next one does.
  for (let run = 0; run < 4; run += 1) await world.dispatch();
}

describe('eraseDue', () => {
  it('erases raw mail ninety days after closing, on the opening hour of that day and not before', async () => {
    const world = createWorld();
    await world.deliver(access, OFFICE);
    await staffSays(world, cases(world)[0] as Case, 'send\nluk opfyldt\n\nKære Anna, her er alt.');
    await wait(world, 15);
    await wait(world, 89 * DAY);
    expect(world.mail.erased).toEqual([]);
    await wait(world, DAY);
    expect([...world.mail.erased].sort()).toEqual(['raw/ses-in-1', 'raw/ses-in-2']);
    expect(world.ledger.written.map(({ what, id }) => `${what} ${id}`).sort()).toEqual([
      'mail raw/ses-in-1',
      'mail raw/ses-in-2',
    ]);
    expect(cases(world)[0]?.messages.map(({ raw }) => raw)).toEqual(['erased', 'erased']);
  });

  it('keeps everything of a case that is held, and erases it once it is released', async () => {
    const world = createWorld();
    await world.deliver(access, OFFICE);
    await staffSays(world, cases(world)[0] as Case, 'bevar\nluk opfyldt');
    await wait(world, 400 * DAY);
    expect(world.mail.erased).toEqual([]);
    await staffSays(world, cases(world)[0] as Case, 'frigiv');
    await wait(world, 1);
    expect(world.mail.erased).toContain('raw/ses-in-1');
  });

  it('leaves a tombstone after the years configured, and no pointer that leads to it', async () => {
    const world = createWorld();
    await world.deliver(erasure(), OFFICE);
    await world.dispatch();
    const [before] = cases(world);
    await staffSays(world, before as Case, 'send\nluk opfyldt\n\nKære Anna, det er slettet.');
    await wait(world, 15);
    for (let year = 0; year < 4; year += 1) await wait(world, 366 * DAY);
    const [left] = world.dossiers();
    expect(left).toMatchObject({
      type: 'tombstone',
      was: 'case',
      receivedOn: '2026-11-21',
      closing: { reference: before?.reference, outcome: 'fulfilled', answeredOn: '2026-11-21', extended: false },
      outbox: [],
      history: [],
      nextDueAt: null,
    });
    expect(JSON.stringify(left)).not.toMatch(/anna|mette|raw\//u);
    expect(world.cases.traces()).toEqual([]);
  });

  it('takes the same words, years later, for a new request', async () => {
    const world = createWorld();
    await world.deliver(erasure(), OFFICE);
    await staffSays(world, cases(world)[0] as Case, 'luk opfyldt');
    for (let year = 0; year < 4; year += 1) await wait(world, 366 * DAY);
    expect(world.dossiers().map(({ type }) => type)).toEqual(['tombstone']);
    expect(await world.deliver(erasure('<mail-9@example.dk>'), OFFICE)).toMatchObject([{ kind: 'case' }]);
    expect(cases(world)).toHaveLength(1);
  });

  it('erases passed-on and held mail as well, with who sent it', async () => {
    const world = createWorld();
    await world.deliver(rawMail({ from: ANNA, subject: 'Ordre 17', body: 'Vi bestiller fem stole.' }), OFFICE);
    await world.deliver(erasure('<spam@example.dk>'), OFFICE, { verdicts: { spam: 'FAIL' } });
    await world.dispatch();
    await wait(world, 91 * DAY);
    expect([...world.mail.erased].sort()).toEqual(['raw/ses-in-1', 'raw/ses-in-2']);
    expect(world.dossiers().map(({ type }) => type)).toEqual(['tombstone', 'tombstone']);
    expect(JSON.stringify(world.dossiers())).not.toContain('anna');
    expect(world.cases.traces()).toEqual([]);
  });

  it('keeps ordinary mail two weeks, for staff to say that it is a request, and then nothing but a hash', async () => {
    const world = createWorld();
    await world.deliver(rawMail({ from: ANNA, subject: 'Ordre 17', body: 'Vi bestiller fem stole.' }), OFFICE);
    await world.dispatch();
    await wait(world, 13 * DAY);
    expect(world.mail.has('raw/ses-in-1')).toBe(true);
    await wait(world, DAY);
    expect(world.mail.has('raw/ses-in-1')).toBe(false);
    expect(world.dossiers()).toMatchObject([{ type: 'tombstone', was: 'stray', outbox: [], history: [] }]);
    expect(JSON.stringify(world.dossiers())).not.toContain('anna');
    expect(world.cases.traces()).toEqual([]);
  });

  it('keeps ordinary mail as long as any other where no letter brought it to staff', async () => {
    const world = createWorld();
    await world.deliver(rawMail({ from: ANNA, subject: 'Ordre 17', body: 'Vi bestiller fem stole.' }), OFFICE);
    await world.dispatch();
    const letter = world.mailer.sent.find(({ mail }) => mail.to === METTE);
    const report = { providerId: letter?.id ?? '', dossier: null, letter: null, at: world.clock.now() };
    await recordDelivery(world.services, { ...report, kind: 'bounced' });
    await wait(world, 30 * DAY);
    expect(world.mail.has('raw/ses-in-1')).toBe(true);
    await wait(world, 61 * DAY);
    expect(world.mail.has('raw/ses-in-1')).toBe(false);
  });

  it('does not erase the mail of a case with the held mail it was made from', async () => {
    const world = createWorld();
    await world.deliver(erasure('<spam@example.dk>'), OFFICE, { verdicts: { spam: 'FAIL' } });
    await world.dispatch();
    const [stray] = world.dossiers();
    const to = replyAddress(
      { id: stray?.id ?? '' },
      { role: 'staff', address: METTE },
      'in.serversystems.dk',
      world.services.seal,
    );
    await world.deliver(
      rawMail({
        from: METTE,
        body: 'anmodning',
        messageId: '<r@serversystems.dk>',
        to,
        date: new Date(world.clock.now()).toUTCString(),
      }),
      to,
    );
    await wait(world, 120 * DAY);
    expect(world.mail.has('raw/ses-in-1')).toBe(true);
    expect(
      world
        .dossiers()
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['case', 'tombstone']);
  });

  it('does not erase a mail to two organisations before the last of them is done with it', async () => {
    const world = createWorld();
    await world.deliver(access, [OFFICE, 'gdpr@safespring.com']);
    await world.dispatch();
    const types = world.dossiers().map(({ type, organisation }) => `${type} ${organisation}`);
    expect(types).toEqual(['case server-systems', 'stray safespring']);
    await wait(world, 100 * DAY);
    // Safespring's copy has had its time; the open case at Server Systems still needs the mail.
    expect(world.dossiers().map(({ type }) => type)).toEqual(['case', 'tombstone']);
    expect(world.mail.has('raw/ses-in-1')).toBe(true);
    await staffSays(world, cases(world)[0] as Case, 'luk opfyldt');
    await wait(world, 91 * DAY);
    expect(world.mail.has('raw/ses-in-1')).toBe(false);
  });

  it('does not erase an answer that made a second case as well before the last of them is done with it', async () => {
    const world = createWorld();
    await world.deliver(erasure(), OFFICE);
    const first = cases(world)[0] as Case;
    await staffSays(world, first, 'spørg identitet');
    await wait(world, 10);
    const replyTo = world.sentTo(ANNA).at(-1)?.replyTo ?? '';
    const body = 'Mit kundenummer er 4711. Jeg vil også gerne have indsigt i alle de personoplysninger, I har om mig.';
    const both = rawMail({ from: ANNA, subject: 'Sv', body, messageId: '<both@example.dk>' });
    await world.deliver(both, replyTo, { sesMessageId: 'both' });
    await staffSays(world, first, 'identitet bekræftet\nluk afvist');
    await wait(world, 91 * DAY);
    expect(world.mail.has('raw/ses-in-1')).toBe(false);
    expect(world.mail.has('raw/both')).toBe(true);
    const second = cases(world).find(({ id }) => id !== first.id) as Case;
    await staffSays(world, second, 'luk opfyldt');
    await wait(world, 91 * DAY);
    expect(world.mail.has('raw/both')).toBe(false);
  });

  it.each([
    { first: 'the one it answered', order: [0, 1] },
    { first: 'the one it made', order: [1, 0] },
  ])('keeps an answer from her second address until both cases are done with it: $first ends first', async (row) => {
    const world = createWorld();
    await world.deliver(erasure(), OFFICE);
    const first = cases(world)[0] as Case;
    await staffSays(world, first, 'spørg identitet');
    await wait(world, 10);
    const to = world.sentTo(ANNA).at(-1)?.replyTo ?? '';
    const write = (id: string, body: string) =>
      world.deliver(rawMail({ from: SECOND, messageId: `<${id}@work.example>`, body }), to, { sesMessageId: id });
    await write('hello', 'Hej igen, jeg svarer jer i morgen.');
    await world.dispatch();
    const stray = { id: world.dossiers().find(({ type }) => type === 'stray')?.id ?? '' };
    await staffSays(world, stray, 'samme person');
    const answer =
      'Mit kundenummer er 4711. Jeg vil også gerne have indsigt i alle de personoplysninger, I har om mig.';
    await staffSays(world, first, 'spørg præcisering\n\nHvilken konto?');
    await wait(world, 10);
    await write('both', answer);
    const both = [first.id, cases(world).find(({ id }) => id !== first.id)?.id ?? ''];
    for (const [index, which] of row.order.entries()) {
      await staffSays(world, { id: both[which] ?? '' }, 'luk afvist');
      await wait(world, 91 * DAY);
      expect(world.mail.has('raw/both')).toBe(index === 0);
    }
  });

  it('lets a fulfilled erasure reach the mail of the person’s other closed cases, once it can no longer be taken back', async () => {
    const world = createWorld();
    await world.deliver(access, OFFICE);
    await staffSays(world, cases(world)[0] as Case, 'luk opfyldt');
    await world.deliver(erasure(), OFFICE);
    const later = cases(world).find(({ rights }) => rights.some(({ right }) => right === 'erasure')) as Case;
    await staffSays(world, later, 'send\nluk opfyldt\n\nKære Anna, det er slettet.');
    await wait(world, 9);
    expect(world.mail.erased).toEqual([]);
    await wait(world, 2);
    expect([...world.mail.erased].sort()).toEqual(['raw/ses-in-1', 'raw/ses-in-2']);
    expect(world.mail.has('raw/ses-in-3')).toBe(true);
  });

  it('erases what showed the identity as soon as it is confirmed, and nothing else', async () => {
    const world = createWorld();
    await world.deliver(access, OFFICE);
    await staffSays(world, cases(world)[0] as Case, 'spørg identitet');
    await wait(world, 11);
    const subject = cases(world)[0] as Case;
    expect(subject.state).toBe('waiting');
    const to = replyAddress(subject, { role: 'person' }, 'in.serversystems.dk', world.services.seal);
    await world.deliver(
      rawMail({ from: ANNA, body: 'Mit kundenummer er 4711.', messageId: '<id@example.dk>', to }),
      to,
    );
    await wait(world, 60);
    expect(world.mail.erased).toEqual([]);
    await staffSays(world, cases(world)[0] as Case, 'identitet bekræftet');
    await wait(world, 1);
    expect(world.mail.erased).toEqual(['raw/ses-in-3']);
  });

  it('finishes an erasure that was cut short', async () => {
    const world = createWorld();
    await world.deliver(access, OFFICE);
    await staffSays(world, cases(world)[0] as Case, 'luk opfyldt');
    const { erase } = world.services.mail;
    let broken = true;
    Object.assign(world.services.mail, {
      erase: async (key: string) => {
        if (broken) throw new Error('connection lost');
        return erase(key);
      },
    });
    await wait(world, 91 * DAY);
    expect(cases(world)[0]?.messages[0]?.raw).toBe('due');
    broken = false;
    await wait(world, 1);
    expect(cases(world)[0]?.messages[0]?.raw).toBe('erased');
  });

  it('erases a restored copy again, whatever its dates say', async () => {
    const world = createWorld();
    await world.deliver(access, OFFICE);
    const [restored] = cases(world);
    await eraseFacts(world.services, restored as Case, world.clock.now(), true);
    expect(world.dossiers()).toMatchObject([{ type: 'tombstone' }]);
    await world.dispatch();
    expect(world.mailer.sent).toEqual([]);
  });
});
