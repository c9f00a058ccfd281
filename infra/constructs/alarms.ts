import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Worker } from './worker.ts';

export interface AlarmsProps {
  /** Gets a mail for each alarm, once it has confirmed the subscription. */
  readonly email: string | null;
}

export interface AlarmWhen {
  /** Name without the product's prefix; `docs/operate.md` has a section of this name. */
  readonly section: string;
  /** Set when there are several of a kind, e.g. one for each organisation. */
  readonly of?: string;
  /** Who is harmed while it rings, and how. Written for the person who reads it on a phone. */
  readonly errorImpact: string;
  /** Where to look first. */
  readonly lookAt: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly comparison?: ComparisonOperator;
  /** Periods looked at, and how many of them must be bad. Both 1 unless given. */
  readonly periods?: number;
  readonly badPeriods?: number;
  readonly missingData?: TreatMissingData;
}

/** CloudWatch cuts nothing and refuses more: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
const LONGEST_DESCRIPTION = 1024;

/** Periods in which a failing function is judged. One failure is retried and mended; a second one is a fault. */
const JUDGED_PERIOD = Duration.minutes(5);

/** All alarms, and the one topic that tells a person. */
export class Alarms extends Construct {
  readonly #topic: Topic;

  constructor(scope: Construct, id: string, { email }: AlarmsProps) {
    super(scope, id);
    this.#topic = new Topic(this, 'Topic', { displayName: 'Frist alarms', enforceSSL: true });
    // A topic with a policy of its own loses the default one, which let the account's alarms publish.
    this.#topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.#topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    this.#topic.applyRemovalPolicy(RemovalPolicy.DESTROY);
    if (email !== null) this.#topic.addSubscription(new EmailSubscription(email));
  }

  add(when: AlarmWhen): Alarm {
    const name = when.of === undefined ? when.section : `${when.section}-${when.of}`;
    const description = `${when.errorImpact}\n\nLook at: ${when.lookAt}\n\nWhat to do: docs/operate.md, "${when.section}".`;
    if (description.length > LONGEST_DESCRIPTION) throw new Error(`alarm ${name}: text over ${LONGEST_DESCRIPTION}`);
    const alarm = new Alarm(this, name, {
      alarmName: `frist-${name}`,
      alarmDescription: description,
      metric: when.metric,
      threshold: when.threshold,
      comparisonOperator: when.comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: when.periods ?? 1,
      datapointsToAlarm: when.badPeriods ?? when.periods ?? 1,
      treatMissingData: when.missingData ?? TreatMissingData.NOT_BREACHING,
    });
    const tell = new SnsAction(this.#topic);
    alarm.addAlarmAction(tell);
    // Silence after an alarm could mean both that it is over and that mail to the operator is broken.
    alarm.addOkAction(tell);
    return alarm;
  }

  /** Failures of a worker in two of three periods of five minutes. */
  addErrors(when: Pick<AlarmWhen, 'section' | 'errorImpact' | 'lookAt'> & { readonly worker: Worker }): Alarm {
    const { worker, ...text } = when;
    return this.add({
      ...text,
      metric: worker.metricFailures(JUDGED_PERIOD),
      threshold: 1,
      periods: 3,
      badPeriods: 2,
    });
  }
}
