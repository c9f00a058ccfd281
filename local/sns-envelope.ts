import { randomUUID } from 'node:crypto';
import type { Instant } from '../shared/domain/time.ts';

/** No account and no region: nothing local is ever mistaken for a real resource. */
export const LOCAL_REGION = 'local';
export const LOCAL_ACCOUNT = '000000000000';

export const localArn = (service: string, resource: string): string =>
  `arn:aws:${service}:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${resource}`;

/** What SNS puts into the queue around a message when raw delivery is off. Signatures are left empty. */
export const snsEnvelope = (topic: string, subject: string, message: unknown, at: Instant): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: localArn('sns', topic),
    Subject: subject,
    Message: JSON.stringify(message),
    Timestamp: at,
    SignatureVersion: '1',
    Signature: '',
    SigningCertURL: '',
    UnsubscribeURL: '',
  });
