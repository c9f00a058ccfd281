import { describe, expect, it } from 'vitest';
import { letterTag } from '../../shared/app/letter-tag.ts';
import { recordDelivery } from '../../shared/app/record-delivery.ts';
import { runDue } from '../../shared/app/run-due.ts';
import { createWorld, rawMail, type World } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const METTE = 'mette@serversystems.dk';
const ANNA = 'anna@example.dk';

async function annaAsks(): Promise<World> {
  const world = createWorld();
  await world.deliver(
    rawMail({
      from: ANNA,
      subject: 'Slet mig',
      body: 'Jeg vil gerne have slettet alle mine personoplysninger hos jer.',
    }),
    OFFICE,
  );
  return world;
}

describe('runDue', () => {
  it('sends what is owed once, however many dispatchers run at the same time', async () => {
    const world = await annaAsks();
    await Promise.all(Array.from({ length: 8 }, () => world.dispatch()));
    expect(world.sentTo(ANNA)).toHaveLength(1);
    expect(world.sentTo(METTE)).toHaveLength(1);
    expect(await world.dispatch()).toMatchObject({ sent: 0, dossiers: 0, more: false });
  });

  it('tries again after the provider was busy, and loses nothing', async () => {
    const world = await annaAsks();
    world.mailer.refuseNext({ kind: 'try-later', reason: 'throttled' }, { kind: 'try-later', reason: 'throttled' });
    await world.dispatch();
    expect(world.mailer.sent).toEqual([]);
    world.clock.advanceMinutes(1);
    await world.dispatch();
    expect(world.mailer.sent.map((each) => each.mail.to).sort()).toEqual([ANNA, METTE]);
  });

  it('does not send a second time when the answer was lost and the provider reports the letter', async () => {
    const world = await annaAsks();
    world.mailer.loseNextAnswer();
    await world.dispatch();
    const acknowledgement = world.sentTo(ANNA)[0];
    await recordDelivery(world.services, {
      kind: 'sent',
      providerId: 'ses-late',
      dossier: acknowledgement?.tags.dossier ?? null,
      letter: letterTag('ack', world.services.seal),
      at: world.clock.now(),
    });
    world.clock.advanceMinutes(60);
    await world.dispatch();
    expect(world.sentTo(ANNA)).toHaveLength(1);
    expect(world.onlyCase().state).toBe('acknowledged');
  });

  it('keeps going when one dossier cannot be worked on', async () => {
    const world = await annaAsks();
    const again = rawMail({
      from: 'bo@example.dk',
      messageId: '<bo@example.dk>',
      body: 'Slet min konto og alle mine data.',
    });
    await world.deliver(again, OFFICE);
    const failing = {
      ...world.services,
      mailer: {
        send: async (mail: Parameters<typeof world.mailer.send>[0]) => {
          if (mail.to === ANNA) throw new Error('connection reset');
          return world.mailer.send(mail);
        },
      },
    };
    await runDue(failing);
    expect(world.sentTo('bo@example.dk')).toHaveLength(1);
    // The lease of the letter that failed runs out, and it is tried again.
    world.clock.advanceMinutes(5);
    await world.dispatch();
    expect(world.sentTo(ANNA)).toHaveLength(1);
  });

  it('reaches what lies behind more dossiers than one reading of the index that cannot be worked on', async () => {
    const world = createWorld();
    for (let n = 0; n < 55; n += 1) {
      const from = `broken${n}@example${n}.dk`;
      await world.deliver(
        rawMail({ from, messageId: `<${from}>`, body: 'Slet venligst alle mine personoplysninger hos jer.' }),
        OFFICE,
      );
    }
    world.clock.advanceMinutes(1);
    await world.deliver(
      rawMail({
        from: ANNA,
        subject: 'Slet mig',
        body: 'Jeg vil gerne have slettet alle mine personoplysninger hos jer.',
      }),
      OFFICE,
    );
    const cases = {
      ...world.cases,
      read: async (id: string) => {
        const dossier = await world.cases.read(id);
        if (dossier?.type === 'case' && dossier.person.address.startsWith('broken')) throw new Error('corrupt item');
        return dossier;
      },
    };
    await runDue({ ...world.services, cases });
    expect(world.sentTo(ANNA)).toHaveLength(1);
  });

  it('stops when its time ends and says that more is due', async () => {
    const world = await annaAsks();
    expect(await runDue(world.services, () => true)).toMatchObject({ sent: 0, more: true });
  });

  it('tells staff when the acknowledgement bounced', async () => {
    const world = await annaAsks();
    await world.dispatch();
    const sent = world.mailer.sent.find((each) => each.mail.to === ANNA);
    await recordDelivery(world.services, {
      kind: 'bounced',
      providerId: sent?.id ?? '',
      dossier: null,
      letter: null,
      at: world.clock.now(),
    });
    await world.dispatch();
    expect(world.sentTo(METTE)).toHaveLength(2);
  });

  it('announces ordinary mail that is too large to travel, without its original', async () => {
    const world = createWorld();
    await world.deliver(
      rawMail({ from: 'bo@example.dk', subject: 'Bestilling', body: 'Vi bestiller to switche til kontoret i Aarhus.' }),
      OFFICE,
    );
    world.mailer.refuseNext({ kind: 'too-large', bytes: 30_000_000, limit: 10_000_000 });
    await world.dispatch();
    await world.dispatch();
    expect(world.sentTo(METTE).map((each) => each.attachments.length)).toEqual([0]);
  });
});
