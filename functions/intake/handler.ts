import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { readMailEvent } from '../../shared/adapters/mail-event.ts';
import { servicesOnce } from '../../shared/adapters/services.ts';
import { receiveMail } from '../../shared/app/receive-mail.ts';
import type { Services } from '../../shared/app/services.ts';
import { MAIL_TRIES } from '../../shared/config/names.ts';
import { unreachable } from '../../shared/domain/result.ts';

/**
 * SQS: a mail landed in the bucket. Each record stands alone: one that fails is brought again by itself, and what
 * cannot be read at all goes to the dead letters, where an alarm calls a person.
 */
export const createIntakeHandler =
  (services: () => Promise<Services>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const ready = await services();
    const failed: string[] = [];
    for (const record of event.Records) {
      try {
        if (!(await take(ready, record))) failed.push(record.messageId);
      } catch (cause) {
        ready.log.error('mail not taken in', { errorName: cause instanceof Error ? cause.name : 'unknown' });
        failed.push(record.messageId);
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };

async function take(services: Services, record: SQSRecord): Promise<boolean> {
  const read = readMailEvent(record.body, queuedAt(record));
  switch (read.kind) {
    case 'setup':
    case 'ignored':
      services.log.info('no mail', { disposition: read.kind });
      return true;
    case 'malformed':
      services.log.error('queue message not understood', { reason: read.reason });
      return false;
    case 'mail': {
      const received = await receiveMail(services, read.envelope, isLastTry(record));
      return received.every((outcome) => outcome.kind !== 'try-again');
    }
    default:
      return unreachable(read);
  }
}

/** When the queue took the message, for a notification that lacks its own time. */
function queuedAt(record: SQSRecord): string | null {
  const milliseconds = Number(record.attributes?.SentTimestamp);
  return Number.isFinite(milliseconds) && milliseconds > 0 ? new Date(milliseconds).toISOString() : null;
}

const isLastTry = (record: SQSRecord): boolean => Number(record.attributes?.ApproximateReceiveCount ?? 1) >= MAIL_TRIES;

export const handler = createIntakeHandler(servicesOnce);
