import type { SQSEvent, SQSRecord } from 'aws-lambda';

/** A record of a queue, as the event source hands it to a function. */
export const sqsRecord = (messageId: string, body: string, receiveCount = 1): SQSRecord => ({
  messageId,
  receiptHandle: `handle-${messageId}`,
  body,
  attributes: {
    ApproximateReceiveCount: String(receiveCount),
    SentTimestamp: '1795248900000',
    SenderId: 'AIDAEXAMPLE',
    ApproximateFirstReceiveTimestamp: '1795248900001',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-west-1:123456789012:frist-intake',
  awsRegion: 'eu-west-1',
});

export const sqsEvent = (...records: readonly SQSRecord[]): SQSEvent => ({ Records: [...records] });

/** The notification of SES's S3 action, wrapped by SNS. Only what the mail had is there: no subject, no `to`. */
export const mailNotice = (sesMessageId: string, recipient: string, source: string): string =>
  wrapped({
    notificationType: 'Received',
    mail: {
      timestamp: '2026-11-21T08:15:00.000Z',
      source,
      messageId: sesMessageId,
      destination: [recipient],
      headersTruncated: false,
      headers: [],
      commonHeaders: { returnPath: source, from: [source] },
    },
    receipt: {
      timestamp: '2026-11-21T08:15:00.000Z',
      processingTimeMillis: 412,
      recipients: [recipient],
      spamVerdict: { status: 'PASS' },
      virusVerdict: { status: 'PASS' },
      spfVerdict: { status: 'PASS' },
      dkimVerdict: { status: 'PASS' },
      dmarcVerdict: { status: 'PASS' },
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:eu-west-1:123456789012:frist-mail',
        bucketName: 'frist-raw-mail',
        objectKey: `raw/${sesMessageId}`,
      },
    },
  });

/** An event of SES event publishing, wrapped by SNS. */
export const sendingNotice = (
  eventType: 'Send' | 'Delivery' | 'Bounce',
  messageId: string,
  tags: Readonly<Record<string, readonly string[]>> = {},
  more: object = {},
): string =>
  wrapped({
    eventType,
    mail: {
      timestamp: '2026-11-21T08:16:00.000Z',
      messageId,
      tags: { 'ses:configuration-set': ['frist'], ...tags },
    },
    ...more,
  });

const wrapped = (message: object): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
    TopicArn: 'arn:aws:sns:eu-west-1:123456789012:frist',
    Message: JSON.stringify(message),
    Timestamp: '2026-11-21T08:15:01.000Z',
  });
