import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';

export interface WorkQueueProps {
  readonly topic: ITopic;
  readonly alarms: Alarms;
  /** Prefix of the alarm's name. */
  readonly name: string;
  /** Who is harmed by a message that could not be worked on. */
  readonly errorImpact: string;
  readonly lookAt: string;
  readonly workerTimeout: Duration;
  /** Visits to the worker before a message counts as dead. */
  readonly tries: number;
}

/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html: room for throttling and retries. */
const TIMEOUTS_INVISIBLE = 6;

/** What a topic announces, until the worker has dealt with it. */
export class WorkQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    const dead = new DeadLetterQueue(this, 'Dead', props);
    this.queue = new Queue(this, 'Queue', {
      visibilityTimeout: Duration.seconds(props.workerTimeout.toSeconds() * TIMEOUTS_INVISIBLE),
      // The longest there is: an outage over Christmas and New Year costs time, and no mail.
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: { queue: dead.queue, maxReceiveCount: props.tries },
    });
    props.topic.addSubscription(
      // Raw: the message is what SES wrote, not SNS's envelope around it.
      new SqsSubscription(this.queue, { rawMessageDelivery: true, deadLetterQueue: dead.queue }),
    );
  }
}
