import { describe, expect, it } from 'vitest';
import { createDeliveryHandler } from '../../functions/delivery/handler.ts';
import { sendingNotice, sqsEvent, sqsRecord } from '../support/queue-records.ts';
import { createWorld, rawMail, type World } from '../support/world.ts';

async function acknowledged(): Promise<{ world: World; id: string }> {
  const world = createWorld();
  await world.deliver(
    rawMail({ from: 'anna@example.dk', body: 'Jeg vil gerne have slettet alle mine personoplysninger hos jer.' }),
    'office@serversystems.dk',
  );
  await world.dispatch();
  return { world, id: world.mailer.sent.find((each) => each.mail.to === 'anna@example.dk')?.id ?? '' };
}

const deliver = (world: World, body: string) =>
  createDeliveryHandler(async () => world.services)(sqsEvent(sqsRecord('e1', body)));

const acknowledgement = (world: World) => world.onlyCase().outbox.find((letter) => letter.key === 'ack');

describe('the delivery function', () => {
  it('writes a delivery on the case', async () => {
    const { world, id } = await acknowledged();
    expect(await deliver(world, sendingNotice('Delivery', id))).toEqual({ batchItemFailures: [] });
    expect(acknowledgement(world)?.delivery).toBe('delivered');
  });

  it('makes a staff task of a bounce', async () => {
    const { world, id } = await acknowledged();
    const bounce = { bounce: { bounceType: 'Permanent', bounceSubType: 'NoEmail', timestamp: '2026-11-21T08:17:00Z' } };
    await deliver(world, sendingNotice('Bounce', id, {}, bounce));
    expect(acknowledgement(world)?.delivery).toBe('bounced');
    await world.dispatch();
    expect(world.sentTo('mette@serversystems.dk')).toHaveLength(2);
  });

  it('knows an out-of-office answer from a letter that did not arrive', async () => {
    const { world, id } = await acknowledged();
    const away = { bounce: { bounceType: 'Transient', bounceSubType: 'General', timestamp: '2026-11-21T08:17:00Z' } };
    await deliver(world, sendingNotice('Delivery', id));
    expect(await deliver(world, sendingNotice('Bounce', id, {}, away))).toEqual({ batchItemFailures: [] });
    expect(acknowledgement(world)?.delivery).toBe('delivered');
    const other = await acknowledged();
    await deliver(other.world, sendingNotice('Bounce', other.id, {}, away));
    expect(acknowledgement(other.world)?.delivery).toBe('bounced');
  });

  it('passes over events about mail that is not ours, and gives back what it cannot read', async () => {
    const { world } = await acknowledged();
    expect(await deliver(world, sendingNotice('Delivery', 'somebody-elses'))).toEqual({ batchItemFailures: [] });
    expect(await deliver(world, 'no json')).toEqual({ batchItemFailures: [{ itemIdentifier: 'e1' }] });
  });
});
