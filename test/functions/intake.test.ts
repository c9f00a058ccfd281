import { describe, expect, it } from 'vitest';
import { createIntakeHandler } from '../../functions/intake/handler.ts';
import { MAIL_TRIES, SES_SETUP_OBJECT } from '../../shared/config/names.ts';
import { mailNotice, sqsEvent, sqsRecord } from '../support/queue-records.ts';
import { createWorld, rawMail } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';

const request = (from: string): string =>
  rawMail({ from, messageId: `<${from}>`, body: 'Jeg vil gerne have slettet alle mine personoplysninger hos jer.' });

describe('the intake function', () => {
  it('takes the good mail of a batch and gives back only what failed', async () => {
    const world = createWorld();
    world.mail.put('raw/one', request('anna@example.dk'));
    world.mail.put('raw/three', request('bo@example.dk'));
    const handler = createIntakeHandler(async () => world.services);
    const response = await handler(
      sqsEvent(
        sqsRecord('m1', mailNotice('one', OFFICE, 'anna@example.dk')),
        sqsRecord('m2', '{"not": "a notice"'),
        sqsRecord('m3', mailNotice('three', OFFICE, 'bo@example.dk')),
        sqsRecord('m4', mailNotice('not-there-yet', OFFICE, 'eva@example.dk')),
      ),
    );
    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm2' }, { itemIdentifier: 'm4' }] });
    expect(world.dossiers().map((dossier) => dossier.type)).toEqual(['case', 'case']);
  });

  it('holds the envelope when the raw mail is still missing on the last try', async () => {
    const world = createWorld();
    const handler = createIntakeHandler(async () => world.services);
    const record = sqsRecord('m1', mailNotice('never', OFFICE, 'anna@example.dk'), MAIL_TRIES);
    expect(await handler(sqsEvent(record))).toEqual({ batchItemFailures: [] });
    expect(world.dossiers()).toEqual([
      expect.objectContaining({
        type: 'stray',
        disposition: 'held',
        reason: 'raw-mail-missing',
        envelope: { source: 'anna@example.dk', recipients: [OFFICE] },
      }),
    ]);
  });

  it('passes over the notice that SES sends when a rule is made', async () => {
    const world = createWorld();
    const handler = createIntakeHandler(async () => world.services);
    const record = sqsRecord('m1', mailNotice(SES_SETUP_OBJECT, OFFICE, 'aws@example.com'));
    expect(await handler(sqsEvent(record))).toEqual({ batchItemFailures: [] });
    expect(world.dossiers()).toEqual([]);
  });

  it('gives a mail back when the store fails, and takes it the next time', async () => {
    const world = createWorld();
    world.mail.put('raw/one', request('anna@example.dk'));
    const event = sqsEvent(sqsRecord('m1', mailNotice('one', OFFICE, 'anna@example.dk')));
    const failing = {
      ...world.services,
      cases: {
        ...world.services.cases,
        create: () => Promise.reject(new Error('throttled')),
      },
    };
    expect(await createIntakeHandler(async () => failing)(event)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm1' }],
    });
    expect(await createIntakeHandler(async () => world.services)(event)).toEqual({ batchItemFailures: [] });
    expect(world.onlyCase().person.address).toBe('anna@example.dk');
  });

  it('logs ids and reasons, no address, subject or word of the mail', async () => {
    const world = createWorld();
    world.mail.put('raw/one', request('anna@example.dk'));
    const handler = createIntakeHandler(async () => world.services);
    await handler(sqsEvent(sqsRecord('m1', mailNotice('one', OFFICE, 'anna@example.dk')), sqsRecord('m2', 'x')));
    const logged = JSON.stringify(world.log.lines);
    expect(logged).toContain('one');
    expect(logged).not.toMatch(/anna|example\.dk|slettet/u);
  });
});
