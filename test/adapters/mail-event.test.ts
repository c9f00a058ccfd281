import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMailEvent } from '../../shared/adapters/mail-event.ts';
import { VERDICTS } from '../../shared/domain/inbound-mail.ts';

/** As SES's S3 action publishes it; the sender's mail had neither To nor Subject and passed DMARC. */
const received = () => ({
  notificationType: 'Received',
  mail: {
    timestamp: '2026-11-21T08:15:00.417Z',
    source: 'Karen.Testsen@Example.dk',
    messageId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
    destination: ['office@serversystems.dk'],
    headersTruncated: false,
    headers: [{ name: 'From', value: 'Karen Testsen <karen.testsen@example.dk>' }],
    commonHeaders: { returnPath: 'karen.testsen@example.dk', from: ['Karen Testsen <karen.testsen@example.dk>'] },
  },
  receipt: {
    timestamp: '2026-11-21T08:15:00.417Z',
    processingTimeMillis: 574,
    recipients: ['Office@ServerSystems.dk', 'office@serversystems.dk', 'gdpr@serversystems.dk'],
    spamVerdict: { status: 'PASS' },
    virusVerdict: { status: 'PASS' },
    spfVerdict: { status: 'GRAY' },
    dkimVerdict: { status: 'PASS' },
    dmarcVerdict: { status: 'FAIL' },
    dmarcPolicy: 'none',
    action: {
      type: 'S3',
      topicArn: 'arn:aws:sns:eu-north-1:111122223333:frist-received',
      bucketName: 'frist-raw-mail',
      objectKeyPrefix: 'raw/',
      objectKey: 'raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
    },
  },
});

const envelope = {
  sesMessageId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
  recipients: ['office@serversystems.dk', 'gdpr@serversystems.dk'],
  source: 'karen.testsen@example.dk',
  receivedAt: '2026-11-21T08:15:00.417Z',
  verdicts: { spam: 'PASS', virus: 'PASS', spf: 'GRAY', dkim: 'PASS', dmarc: 'FAIL' },
  objectKey: 'raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
};

const inSns = (message: string) =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: '8f9f5a0c-0000-5000-8000-000000000000',
    TopicArn: 'arn:aws:sns:eu-north-1:111122223333:frist-received',
    Subject: 'Amazon SES Email Receipt Notification',
    Message: message,
    Timestamp: '2026-11-21T08:15:01.002Z',
  });

/** The notification with fields of its two halves replaced; undefined takes a field away. */
const changed = (mail: object, receipt: object = {}) => {
  const plain = received();
  return JSON.stringify({ ...plain, mail: { ...plain.mail, ...mail }, receipt: { ...plain.receipt, ...receipt } });
};

const mailIn = (body: string, sentAt: string | null = null) => {
  const event = readMailEvent(body, sentAt);
  if (event.kind !== 'mail') throw new Error(`expected mail, not ${event.kind}`);
  return event;
};

describe('readMailEvent', () => {
  it('reads a notification delivered raw', () => {
    expect(readMailEvent(JSON.stringify(received()))).toEqual({
      kind: 'mail',
      bucket: 'frist-raw-mail',
      mended: [],
      envelope,
    });
  });

  it('reads the same notification wrapped by SNS', () => {
    expect(readMailEvent(inSns(JSON.stringify(received())))).toEqual(readMailEvent(JSON.stringify(received())));
  });

  it('reads the same notification as the Lambda action hands it over', () => {
    const { mail, receipt } = received();
    const body = JSON.stringify({ Records: [{ eventSource: 'aws:ses', eventVersion: '1.0', ses: { mail, receipt } }] });
    expect(mailIn(body).envelope).toEqual(envelope);
  });

  it.each([
    { source: '', why: 'empty' },
    { source: '<>', why: 'the null return path as written' },
    { source: 'MAILER-DAEMON', why: 'a bare name' },
    { source: ' <Mailer-Daemon> ', why: 'a bare name in brackets' },
  ])('takes "$source" for a null return path: $why', ({ source }) => {
    expect(mailIn(changed({ source })).envelope.source).toBe('');
  });

  it.each([
    { source: '<Bounce+A1@Example.com>', read: 'bounce+a1@example.com' },
    { source: 'MAILER-DAEMON@mx.example.com', read: 'mailer-daemon@mx.example.com' },
    { source: 'SRS0=abcd=XY=example.se=kim@example.no', read: 'srs0=abcd=xy=example.se=kim@example.no' },
  ])('keeps the envelope sender $source', ({ source, read }) => {
    expect(mailIn(changed({ source })).envelope.source).toBe(read);
  });

  it('takes the return path when the sender is missing', () => {
    const event = mailIn(changed({ source: undefined }));
    expect(event.envelope.source).toBe('karen.testsen@example.dk');
    expect(event.mended).toEqual(['source']);
  });

  it.each([
    { receipt: { recipients: [] }, why: 'no recipients' },
    { receipt: { recipients: undefined }, why: 'a missing list' },
    { receipt: { recipients: 'office@serversystems.dk' }, why: 'a list that is none' },
  ])('falls back on the destination and says so: $why', ({ receipt }) => {
    const event = mailIn(changed({}, receipt));
    expect(event.envelope.recipients).toEqual(['office@serversystems.dk']);
    expect(event.mended).toEqual(['recipients']);
  });

  it('reads mail without any common headers', () => {
    expect(mailIn(changed({ commonHeaders: undefined, headers: undefined })).envelope).toEqual(envelope);
  });

  it.each(VERDICTS)('passes the verdict %s on', (status) => {
    expect(mailIn(changed({}, { virusVerdict: { status } })).envelope.verdicts.virus).toBe(status);
  });

  it.each([
    { verdict: undefined, why: 'missing' },
    { verdict: null, why: 'null' },
    { verdict: { status: 'MAYBE' }, why: 'unheard of' },
    { verdict: { status: 1 }, why: 'a number' },
    { verdict: 'PASS', why: 'of another shape' },
  ])('takes a verdict that is $why for a check that could not be made, never for a pass', ({ verdict }) => {
    const event = mailIn(changed({}, { dmarcVerdict: verdict }));
    expect(event.envelope.verdicts).toEqual({ ...envelope.verdicts, dmarc: 'PROCESSING_FAILED' });
    expect(event.mended).toEqual(['verdicts']);
  });

  it('finds the object by the message id, and the message id by the object', () => {
    const keyless = mailIn(changed({}, { action: { type: 'SNS' } }));
    expect(keyless.envelope.objectKey).toBe('raw/o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1');
    expect(keyless.bucket).toBeNull();
    expect(keyless.mended).toEqual(['object-key']);
    const nameless = mailIn(changed({ messageId: undefined }));
    expect(nameless.envelope).toEqual(envelope);
    expect(nameless.mended).toEqual(['message-id']);
  });

  it('takes the time of receipt from SES, else from the queue, in UTC', () => {
    expect(mailIn(changed({ timestamp: '2026-11-21T09:15:00+01:00' })).envelope.receivedAt).toBe(
      '2026-11-21T08:15:00.000Z',
    );
    expect(mailIn(changed({ timestamp: 'soon' })).envelope.receivedAt).toBe('2026-11-21T08:15:00.417Z');
    const neither = changed({ timestamp: undefined }, { timestamp: '2026-13-45T00:00:00Z' });
    expect(mailIn(neither, '2026-11-21T08:15:02.000Z')).toMatchObject({
      envelope: { receivedAt: '2026-11-21T08:15:02.000Z' },
      mended: ['received-at'],
    });
    expect(readMailEvent(neither)).toEqual({ kind: 'malformed', reason: 'no-timestamp' });
  });

  it.each([
    { body: changed({ messageId: 'AMAZON_SES_SETUP_NOTIFICATION' }), why: 'by its message id' },
    {
      body: changed({}, { action: { objectKey: 'raw/AMAZON_SES_SETUP_NOTIFICATION', bucketName: 'b' } }),
      why: 'by its object key',
    },
    {
      body: JSON.stringify({
        Records: [{ eventSource: 'aws:s3', s3: { object: { key: 'raw/AMAZON_SES_SETUP_NOTIFICATION' } } }],
      }),
      why: 'as the bucket announces it',
    },
  ])('knows the setup object $why', ({ body }) => {
    expect(readMailEvent(body)).toEqual({ kind: 'setup' });
    expect(readMailEvent(inSns(body))).toEqual({ kind: 'setup' });
  });

  it.each([
    { body: '{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"frist-raw-mail"}', what: 'test' },
    { body: 'Successfully validated SNS topic for Amazon SES event publishing.', what: 'test' },
    { body: '{"notificationType":"AmazonSnsSubscriptionSucceeded","message":"You have subscribed"}', what: 'test' },
    {
      body: '{"Type":"SubscriptionConfirmation","Token":"t","SubscribeURL":"https://example.com"}',
      what: 'subscription',
    },
    { body: '{"Type":"UnsubscribeConfirmation","Token":"t"}', what: 'subscription' },
  ])('ignores what services say about themselves: $body', ({ body, what }) => {
    expect(readMailEvent(body)).toEqual({ kind: 'ignored', what });
  });

  it.each([
    { body: '', reason: 'not-json' },
    { body: 'hello', reason: 'not-json' },
    { body: 'null', reason: 'not-an-object' },
    { body: '[]', reason: 'not-an-object' },
    { body: inSns('hello'), reason: 'not-json' },
    { body: '{}', reason: 'not-a-receipt' },
    { body: '{"notificationType":"Bounce","mail":{"messageId":"x"}}', reason: 'not-a-receipt' },
    { body: '{"notificationType":"Received"}', reason: 'no-message-id' },
    { body: '{"Records":[{"s3":{"object":{"key":"raw/abc"}}}]}', reason: 'bucket-event' },
  ])('says why it cannot read $body', ({ body, reason }) => {
    expect(readMailEvent(body)).toEqual({ kind: 'malformed', reason });
  });

  it('never throws, whatever the body', () => {
    const kinds = ['mail', 'setup', 'ignored', 'malformed'];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map(inSns)), (body) => {
        expect(kinds).toContain(readMailEvent(body).kind);
      }),
    );
  });

  it('gives a whole envelope or none, whatever stands in the fields', () => {
    const field = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.jsonValue({ maxDepth: 3 }));
    const keep = <T>(value: T) => fc.oneof(fc.constant(value), field);
    const plain = received();
    const halves = fc.record({
      mail: fc.record({
        timestamp: keep(plain.mail.timestamp),
        source: keep(plain.mail.source),
        messageId: keep(plain.mail.messageId),
        destination: keep(plain.mail.destination),
        commonHeaders: keep(plain.mail.commonHeaders),
      }),
      receipt: fc.record({
        timestamp: keep(plain.receipt.timestamp),
        recipients: keep(plain.receipt.recipients),
        spamVerdict: keep(plain.receipt.spamVerdict),
        dmarcVerdict: keep(plain.receipt.dmarcVerdict),
        action: keep(plain.receipt.action),
      }),
    });
    fc.assert(
      fc.property(halves, ({ mail, receipt }) => {
        const event = readMailEvent(JSON.stringify({ notificationType: 'Received', mail, receipt }));
        if (event.kind !== 'mail') {
          expect(['setup', 'malformed']).toContain(event.kind);
          return;
        }
        const { sesMessageId, objectKey, receivedAt, recipients, source, verdicts } = event.envelope;
        expect(sesMessageId).not.toBe('');
        expect(objectKey).not.toBe('');
        expect(new Date(receivedAt).toISOString()).toBe(receivedAt);
        expect([source, ...recipients].every((address) => address === address.toLowerCase())).toBe(true);
        expect(Object.values(verdicts).every((verdict) => VERDICTS.includes(verdict))).toBe(true);
      }),
    );
  });
});
