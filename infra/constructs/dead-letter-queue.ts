import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';

export interface DeadLetterQueueProps {
  readonly alarms: Alarms;
  /** Prefix of the alarm's name. */
  readonly name: string;
  readonly errorImpact: string;
  readonly lookAt: string;
}

/** A queue that must be empty, and an alarm for when it is not. */
export class DeadLetterQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { alarms, name, errorImpact, lookAt }: DeadLetterQueueProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    alarms.add({
      section: `${name}-dead-letters`,
      errorImpact,
      lookAt,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      threshold: 1,
    });
  }
}
