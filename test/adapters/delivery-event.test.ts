import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeliveryEvent } from '../../shared/adapters/delivery-event.ts';

const mail = {
  timestamp: '2026-11-21T08:16:02.000Z',
  source: 'office@example.dk',
  sourceArn: 'arn:aws:ses:eu-north-1:111122223333:identity/example.dk',
  sendingAccountId: '111122223333',
  messageId: '0110018f3a1b2c3d-aaaa-bbbb-000000',
  destination: ['karen.testsen@example.com'],
  headersTruncated: false,
  headers: [{ name: 'Subject', value: 'Vi har modtaget din anmodning' }],
  commonHeaders: { from: ['office@example.dk'], to: ['karen.testsen@example.com'], messageId: '0110018f' },
  tags: {
    'ses:configuration-set': ['frist'],
    'ses:source-ip': ['192.0.2.10'],
    'ses:from-domain': ['example.dk'],
    'ses:caller-identity': ['frist-dispatch'],
    dossier: ['k4q7m2xh5tva'],
    letter: ['7xk2mq4h'],
    attempt: ['1'],
  },
};

const report = {
  providerId: '0110018f3a1b2c3d-aaaa-bbbb-000000',
  dossier: 'k4q7m2xh5tva',
  letter: '7xk2mq4h',
};

const bounce = {
  feedbackId: '0110018f-bounce',
  bounceType: 'Permanent',
  bounceSubType: 'General',
  bouncedRecipients: [
    {
      emailAddress: 'karen.testsen@example.com',
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: 'smtp; 550 5.1.1 <karen.testsen@example.com>: user unknown',
    },
  ],
  timestamp: '2026-11-21T08:16:05.123Z',
  reportingMTA: 'dns; mx.example.com',
};

const inSns = (message: string) => JSON.stringify({ Type: 'Notification', MessageId: 'm', Message: message });

describe('readDeliveryEvent', () => {
  it.each([
    { event: { eventType: 'Send', send: {} }, kind: 'sent', at: '2026-11-21T08:16:02.000Z' },
    {
      event: {
        eventType: 'Delivery',
        delivery: {
          timestamp: '2026-11-21T08:16:04.500Z',
          recipients: ['karen.testsen@example.com'],
          smtpResponse: '250 ok',
        },
      },
      kind: 'delivered',
      at: '2026-11-21T08:16:04.500Z',
    },
    {
      event: {
        eventType: 'DeliveryDelay',
        deliveryDelay: { timestamp: '2026-11-21T09:00:00.000Z', delayType: 'MailboxFull' },
      },
      kind: 'delayed',
      at: '2026-11-21T09:00:00.000Z',
    },
    {
      event: { eventType: 'Complaint', complaint: { timestamp: '2026-11-22T10:00:00.000Z', complainedRecipients: [] } },
      kind: 'complained',
      at: '2026-11-22T10:00:00.000Z',
    },
    { event: { eventType: 'Reject', reject: { reason: 'Bad content' } }, kind: 'rejected', at: mail.timestamp },
    {
      event: { eventType: 'Rendering Failure', failure: { errorMessage: 'x' } },
      kind: 'rejected',
      at: mail.timestamp,
    },
  ])('reads $event.eventType', ({ event, kind, at }) => {
    const expected = { kind: 'report', report: { ...report, kind, at }, attempt: '1', bounce: null };
    expect(readDeliveryEvent(JSON.stringify({ ...event, mail }))).toEqual(expected);
    expect(readDeliveryEvent(inSns(JSON.stringify({ ...event, mail })))).toEqual(expected);
  });

  it('reads a bounce with its reason in words, without the address it quotes', () => {
    expect(readDeliveryEvent(JSON.stringify({ eventType: 'Bounce', bounce, mail }))).toEqual({
      kind: 'report',
      report: { ...report, kind: 'bounced', at: '2026-11-21T08:16:05.123Z' },
      attempt: '1',
      bounce: { type: 'Permanent', subType: 'General', diagnostic: '5.1.1' },
    });
  });

  it('reads a bounce of the older feedback notification', () => {
    const { tags: _tags, ...untagged } = mail;
    expect(readDeliveryEvent(JSON.stringify({ notificationType: 'Bounce', bounce, mail: untagged }))).toMatchObject({
      report: { kind: 'bounced', providerId: report.providerId, dossier: null, letter: null },
      attempt: null,
    });
  });

  it.each([
    { recipient: { diagnosticCode: 'smtp; 554 5.7.1 rejected' }, diagnostic: '5.7.1' },
    { recipient: { status: 'failed', diagnosticCode: 'smtp; 550 no such user here' }, diagnostic: '550' },
    { recipient: { diagnosticCode: 'Amazon SES did not send the message to this address' }, diagnostic: null },
    { recipient: {}, diagnostic: null },
    { recipient: 'nobody', diagnostic: null },
  ])('finds the code $diagnostic in $recipient', ({ recipient, diagnostic }) => {
    const body = { eventType: 'Bounce', mail, bounce: { ...bounce, bouncedRecipients: [recipient] } };
    expect(readDeliveryEvent(JSON.stringify(body))).toMatchObject({ bounce: { diagnostic } });
  });

  it('calls a bounce of unknown type undetermined', () => {
    expect(readDeliveryEvent(JSON.stringify({ eventType: 'Bounce', mail }))).toMatchObject({
      report: { kind: 'bounced', at: mail.timestamp },
      bounce: { type: 'Undetermined', subType: 'Undetermined', diagnostic: null },
    });
  });

  it('takes the id out of the form it has in a Message-ID header', () => {
    const body = { eventType: 'Send', mail: { ...mail, messageId: '<0110018f-x@eu-north-1.amazonses.com>' } };
    expect(readDeliveryEvent(JSON.stringify(body))).toMatchObject({ report: { providerId: '0110018f-x' } });
  });

  it.each([
    { tags: { dossier: 'k4q7m2xh5tva' }, dossier: 'k4q7m2xh5tva', why: 'a bare value' },
    { tags: { dossier: [] }, dossier: null, why: 'an empty list' },
    { tags: { dossier: [7] }, dossier: null, why: 'a number' },
    { tags: ['dossier'], dossier: null, why: 'a list for the whole' },
    { tags: undefined, dossier: null, why: 'nothing' },
  ])('reads tags given as $why', ({ tags, dossier }) => {
    const body = { eventType: 'Send', mail: { ...mail, tags } };
    expect(readDeliveryEvent(JSON.stringify(body))).toMatchObject({ report: { dossier } });
  });

  it.each([
    { body: '{"eventType":"Open","mail":{}}', what: 'Open' },
    { body: '{"eventType":"toString"}', what: 'toString' },
    { body: '{"eventType":"<script>"}', what: 'unknown' },
    { body: 'Successfully validated SNS topic for Amazon SES event publishing.', what: 'test' },
    { body: '{"Type":"SubscriptionConfirmation"}', what: 'subscription' },
  ])('ignores $body', ({ body, what }) => {
    expect(readDeliveryEvent(body)).toEqual({ kind: 'ignored', what });
  });

  it.each([
    { body: '{', reason: 'not-json' },
    { body: '{"mail":{}}', reason: 'no-event-type' },
    { body: '{"eventType":"Send"}', reason: 'no-message-id' },
    { body: '{"eventType":"Send","mail":{"messageId":"m"}}', reason: 'no-timestamp' },
  ])('says why it cannot read $body', ({ body, reason }) => {
    expect(readDeliveryEvent(body)).toEqual({ kind: 'malformed', reason });
  });

  it('never throws, whatever the body', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const event = fc
      .record({
        eventType: fc.constantFrom('Send', 'Bounce', 'Complaint'),
        mail: value,
        bounce: value,
        complaint: value,
      })
      .map((each) => JSON.stringify(each));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), event), (body) => {
        expect(['report', 'ignored', 'malformed']).toContain(readDeliveryEvent(body).kind);
      }),
    );
  });
});
