import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { simpleParser } from 'mailparser';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSesMailer } from '../../shared/adapters/ses-mailer.ts';
import type { OutgoingMail } from '../../shared/app/ports.ts';

const client = new SESClient({ region: 'eu-north-1', maxAttempts: 1 });
const ses = mockClient(client);
const mailer = createSesMailer({ client, configurationSet: 'frist' });

const letter: OutgoingMail = {
  from: { address: 'office@example.dk', name: 'Server Systems' },
  to: 'karen@blåbær.example',
  replyTo: 'r+k4q7@in.example.dk',
  subject: 'Vi har modtaget din anmodning',
  text: 'Kære Karen\n',
  html: '<p>Kære Karen</p>',
  inReplyTo: null,
  references: [],
  automatic: 'auto-replied',
  attachments: [],
  tags: { dossier: 'k4q7m2xh5tva', letter: '7xk2mq4h', attempt: '2' },
};

/** As the SDK throws it when SES has answered. */
const answered = (name: string, status: number, message = 'about karen@example.com') =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });

/** As Node's sockets and the SDK's HTTP handler throw it when there is no answer. */
const unanswered = (name: string, fields: object = {}) =>
  Object.assign(new Error('about karen@example.com'), { name, $metadata: {} }, fields);

beforeEach(() => {
  ses.reset();
});

describe('createSesMailer', () => {
  it('sends the composed letter once, with its configuration set and tags, and answers with the bare id', async () => {
    ses.on(SendRawEmailCommand).resolves({ MessageId: '0110018f3a1b2c3d-aaaa-bbbb-000000' });
    expect(await mailer.send(letter)).toEqual({ ok: true, value: '0110018f3a1b2c3d-aaaa-bbbb-000000' });

    const calls = ses.commandCalls(SendRawEmailCommand);
    expect(calls).toHaveLength(1);
    const input = calls[0]?.args[0].input;
    expect(input).toEqual({
      Source: 'office@example.dk',
      Destinations: ['karen@xn--blbr-roah.example'],
      RawMessage: { Data: expect.any(Uint8Array) },
      ConfigurationSetName: 'frist',
      Tags: [
        { Name: 'dossier', Value: 'k4q7m2xh5tva' },
        { Name: 'letter', Value: '7xk2mq4h' },
        { Name: 'attempt', Value: '2' },
      ],
    });
    const sent = await simpleParser(Buffer.from(input?.RawMessage?.Data ?? ''));
    expect(sent.subject).toBe('Vi har modtaget din anmodning');
    expect(sent.headers.get('auto-submitted')).toBe('auto-replied');
  });

  it('writes tags in the characters that SES takes', async () => {
    ses.on(SendRawEmailCommand).resolves({ MessageId: 'm' });
    await mailer.send({ ...letter, tags: { dossier: 'k4q7', letter: 'notify:kim@example.dk', attempt: '1' } });
    const [, tag] = ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input.Tags ?? [];
    expect(tag).toEqual({ Name: 'letter', Value: 'notify_kim_example_dk' });
  });

  it.each([
    { to: 'kæren@example.com', reason: 'non-ascii-recipient' },
    { to: 'not an address', reason: 'malformed-recipient' },
  ])('rejects "$to" without asking SES', async ({ to, reason }) => {
    expect(await mailer.send({ ...letter, to })).toEqual({ ok: false, error: { kind: 'rejected', reason } });
    expect(ses.calls()).toHaveLength(0);
  });

  it('measures the mail as it goes on the wire, and sends nothing over 10 MB', async () => {
    ses.on(SendRawEmailCommand).resolves({ MessageId: 'm' });
    const withFile = (bytes: number): OutgoingMail => ({
      ...letter,
      attachments: [{ filename: 'svar.pdf', contentType: 'application/pdf', content: new Uint8Array(bytes) }],
    });
    // Base64 makes three bytes four, and ends its lines.
    expect(await mailer.send(withFile(7_600_000))).toMatchObject({ ok: true, value: 'm' });
    const refused = await mailer.send(withFile(7_700_000));
    expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large', limit: 10_485_760 } });
    if (!refused.ok && refused.error.kind === 'too-large') expect(refused.error.bytes).toBeGreaterThan(10_485_760);
    expect(ses.commandCalls(SendRawEmailCommand)).toHaveLength(1);
  });

  it.each([
    { error: answered('MessageRejected', 400), kind: 'rejected', reason: 'MessageRejected' },
    { error: answered('InvalidParameterValue', 400), kind: 'rejected', reason: 'InvalidParameterValue' },
    { error: answered('ValidationError', 400), kind: 'rejected', reason: 'ValidationError' },
    { error: answered('Throttling', 400), kind: 'try-later', reason: 'Throttling' },
    { error: answered('TooManyRequestsException', 429), kind: 'try-later', reason: 'TooManyRequestsException' },
    { error: answered('ServiceUnavailable', 503), kind: 'try-later', reason: 'ServiceUnavailable' },
    { error: answered('InternalFailure', 500), kind: 'try-later', reason: 'InternalFailure' },
    { error: answered('GatewayTimeout', 504), kind: 'unclear', reason: 'GatewayTimeout' },
    {
      error: answered('AccountSendingPausedException', 400),
      kind: 'try-later',
      reason: 'AccountSendingPausedException',
    },
    {
      error: answered('MailFromDomainNotVerifiedException', 400),
      kind: 'try-later',
      reason: 'MailFromDomainNotVerifiedException',
    },
    {
      error: answered('ConfigurationSetDoesNotExist', 400),
      kind: 'try-later',
      reason: 'ConfigurationSetDoesNotExist',
    },
    { error: answered('AccessDenied', 403), kind: 'try-later', reason: 'AccessDenied' },
    {
      error: answered('MessageRejected', 400, 'Email address is not verified. The following identities failed'),
      kind: 'try-later',
      reason: 'identity-not-verified',
    },
    {
      error: unanswered('Error', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }),
      kind: 'try-later',
      reason: 'ENOTFOUND',
    },
    {
      error: unanswered('Error', { code: 'ETIMEDOUT', syscall: 'connect' }),
      kind: 'try-later',
      reason: 'ETIMEDOUT',
    },
    { error: unanswered('CredentialsProviderError'), kind: 'try-later', reason: 'CredentialsProviderError' },
    { error: unanswered('Error', { code: 'ECONNRESET', syscall: 'read' }), kind: 'unclear', reason: 'ECONNRESET' },
    { error: unanswered('TimeoutError'), kind: 'unclear', reason: 'TimeoutError' },
    { error: unanswered('AbortError'), kind: 'unclear', reason: 'AbortError' },
    { error: unanswered('karen@example.com'), kind: 'unclear', reason: 'UnknownError' },
  ])(
    'answers $error.name ($error.$metadata.httpStatusCode, $error.code) with $kind',
    async ({ error, kind, reason }) => {
      ses.on(SendRawEmailCommand).rejects(error);
      expect(await mailer.send(letter)).toEqual({ ok: false, error: { kind, reason } });
      expect(ses.calls()).toHaveLength(1);
    },
  );

  it('is unsure about an answer without an id', async () => {
    ses.on(SendRawEmailCommand).resolves({});
    expect(await mailer.send(letter)).toEqual({ ok: false, error: { kind: 'unclear', reason: 'no-message-id' } });
  });
});
