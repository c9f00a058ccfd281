import { Duration, Stack } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Alarms } from './alarms.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';

export interface EveryMinuteProps {
  readonly function: IFunction;
  readonly alarms: Alarms;
}

/** Two more tries within the five minutes: later the next minutes have long done the work. */
const RETRIES = 2;
const OLDEST_START = Duration.minutes(5);

/** The product's clock. One schedule over the due index instead of one for each deadline: there is nothing to keep in step. */
export class EveryMinute extends Construct {
  constructor(scope: Construct, id: string, props: EveryMinuteProps) {
    super(scope, id);
    const { alarms } = props;
    const dead = new DeadLetterQueue(this, 'Dead', {
      alarms,
      name: 'clock',
      errorImpact:
        'The clock could not start dispatch: acknowledgements and reminders wait until a later minute works.',
      lookAt: 'the message in the queue, whose attributes hold the reason; then the role of the schedule.',
    });
    acknowledge(
      dead.queue,
      'AwsSolutions-SQS3',
      'This is the dead-letter queue of the schedule, which the rule does not recognise as the owner of one.',
    );
    const group = new CfnScheduleGroup(this, 'Group', { name: 'frist' });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account, 'aws:SourceArn': group.attrArn },
        },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [props.function.functionArn] }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [dead.queue.queueArn] }));
    const schedule = new CfnSchedule(this, 'Schedule', {
      groupName: group.name,
      description: 'Starts dispatch',
      scheduleExpression: 'rate(1 minute)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: props.function.functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: dead.queue.queueArn },
        retryPolicy: { maximumRetryAttempts: RETRIES, maximumEventAgeInSeconds: OLDEST_START.toSeconds() },
      },
    });
    schedule.node.addDependency(group, role);

    alarms.add({
      section: 'dispatch-silent',
      errorImpact:
        'Nothing that is due happens: no acknowledgement, no reminder, no answer goes out, and time limits can pass without anybody being told.',
      lookAt: 'the schedule in the group "frist": is it enabled? Then the throttles of the dispatch function.',
      metric: props.function.metricInvocations({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 1,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      periods: 3,
      // No data is the very thing.
      missingData: TreatMissingData.BREACHING,
    });
  }
}
