import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { readDeliveryEvent } from '../../shared/adapters/delivery-event.ts';
import { deliveryServicesOnce } from '../../shared/adapters/services.ts';
import { recordDelivery } from '../../shared/app/record-delivery.ts';
import type { Services } from '../../shared/app/services.ts';

/** SES events: what became of a letter. A record that fails is brought again by itself. */
export const createDeliveryHandler =
  (services: () => Promise<Services>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const ready = await services();
    const failed: string[] = [];
    for (const record of event.Records) {
      try {
        if (!(await take(ready, record.body))) failed.push(record.messageId);
      } catch (cause) {
        ready.log.error('delivery not recorded', { errorName: cause instanceof Error ? cause.name : 'unknown' });
        failed.push(record.messageId);
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };

async function take(services: Services, body: string): Promise<boolean> {
  const read = readDeliveryEvent(body);
  if (read.kind === 'ignored') return true;
  if (read.kind === 'malformed') {
    services.log.error('delivery event not understood', { reason: read.reason });
    return false;
  }
  // An out-of-office answer to the return path comes as this kind of bounce too (SES guide, bounces).
  const maybeAway = read.bounce?.type === 'Transient' && read.bounce.subType === 'General';
  const recorded = await recordDelivery(services, read.report, maybeAway);
  return recorded.ok;
}

export const handler = createDeliveryHandler(deliveryServicesOnce);
