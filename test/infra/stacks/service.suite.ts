import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../shared/adapters/log.ts';
import { type Resource, resources, synthesise } from '../synthesise.ts';

const { service } = synthesise();

const functions = Object.entries(resources(service, 'AWS::Lambda::Function'));
const queues = Object.entries(resources(service, 'AWS::SQS::Queue'));
const alarms = Object.values(resources(service, 'AWS::CloudWatch::Alarm'));

describe('Service', () => {
  describe('functions', () => {
    it('are the three of the product and one for deployment', () => {
      expect(functions.map(([, { Properties }]) => Properties.FunctionName).sort()).toEqual([
        'frist-activate-rule-set',
        'frist-delivery',
        'frist-dispatch',
        'frist-intake',
      ]);
    });

    it('run Node 24 on arm64', () => {
      for (const [, { Properties }] of functions) {
        expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      }
    });

    it('log to a group of their own that forgets after three months', () => {
      const groups = resources(service, 'AWS::Logs::LogGroup');
      for (const [, { Properties }] of functions) {
        const { LogGroup } = Properties.LoggingConfig as { LogGroup: { Ref: string } };
        const name = String(Properties.FunctionName).replace('frist-', '/frist/');
        expect(groups[LogGroup.Ref]?.Properties).toMatchObject({ LogGroupName: name, RetentionInDays: 90 });
      }
      expect(Object.keys(groups)).toHaveLength(functions.length);
    });

    it('know the names of what they work on', () => {
      for (const name of ['intake', 'dispatch', 'delivery']) {
        const variables = functionNamed(name).Properties.Environment as { Variables: Record<string, unknown> };
        expect(variables.Variables).toMatchObject({
          FRIST_TABLE: expect.anything(),
          FRIST_BUCKET: expect.anything(),
          FRIST_TOKEN_SECRET_ARN: expect.anything(),
          FRIST_CONFIGURATION_SET: 'frist',
          FRIST_DISPATCH_FUNCTION: 'frist-dispatch',
        });
      }
    });

    it('have an alarm for what they throw and for what they log as an error', () => {
      for (const name of ['intake', 'dispatch', 'delivery']) {
        const alarm = alarmNamed(`frist-${name}-errors`);
        expect(alarm).toMatchObject({ Threshold: 1, EvaluationPeriods: 3, DatapointsToAlarm: 2 });
        const metrics = alarm?.Metrics as { Expression?: string; MetricStat?: { Metric: Record<string, unknown> } }[];
        expect(metrics.map(({ Expression }) => Expression)).toContain('FILL(thrown, 0) + FILL(logged, 0)');
        expect(metrics.flatMap(({ MetricStat }) => MetricStat?.Metric ?? [])).toEqual([
          {
            Namespace: 'AWS/Lambda',
            MetricName: 'Errors',
            Dimensions: [{ Name: 'FunctionName', Value: { Ref: logicalIdOf(name) } }],
          },
          { Namespace: 'Frist', MetricName: `${name}-errors` },
        ]);
      }
    });

    it('have their log lines counted by what the log really writes', () => {
      const filters = Object.values(resources(service, 'AWS::Logs::MetricFilter'));
      expect(filters.map(({ Properties }) => Properties.FilterPattern).sort()).toEqual([
        '{ $.level = "error" }',
        '{ $.level = "error" }',
        '{ $.level = "error" }',
        '{ ($.what = "letter refused") && ($.reason = "try-later") }',
      ]);
      const lines: unknown[] = [];
      const log = createLog((line) => lines.push(JSON.parse(line)));
      log.error('mail not taken in');
      log.warn('letter refused', { reason: 'try-later' });
      expect(lines).toEqual([
        { level: 'error', what: 'mail not taken in' },
        { level: 'warn', what: 'letter refused', reason: 'try-later' },
      ]);
    });
  });

  describe('permissions', () => {
    it('are these and no others', () => {
      expect(actionsOf('Intake')).toEqual([
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'lambda:InvokeFunction',
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        's3:GetObject',
        's3:ListBucket',
        'secretsmanager:GetSecretValue',
        'sqs:ChangeMessageVisibility',
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
        'sqs:GetQueueUrl',
        'sqs:ReceiveMessage',
      ]);
      expect(actionsOf('DispatchRole')).toEqual([
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:Scan',
        'dynamodb:UpdateItem',
        'lambda:InvokeFunction',
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        's3:DeleteObject',
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
        'secretsmanager:GetSecretValue',
        'ses:SendRawEmail',
      ]);
      expect(actionsOf('DispatchClock')).toEqual(['lambda:InvokeFunction', 'sqs:SendMessage']);
      expect(actionsOf('Delivery')).toEqual([
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        'sqs:ChangeMessageVisibility',
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
        'sqs:GetQueueUrl',
        'sqs:ReceiveMessage',
      ]);
      expect(actionsOf('ReceivingActive')).toEqual([
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        'ses:DescribeActiveReceiptRuleSet',
        'ses:SetActiveReceiptRuleSet',
      ]);
    });

    it('name their resource, but for the active rule set and the objects under the prefix of raw mail', () => {
      const wild = statements()
        .map(({ Action, Resource }) => ({ Action, text: JSON.stringify(Resource) }))
        .filter(({ text }) => text.includes('*'))
        .map(({ Action, text }) => `${[Action].flat().join(' ')} on ${/"[^"]*\*"/.exec(text)?.[0]}`);
      expect(wild.sort()).toEqual([
        's3:DeleteObject s3:GetObject on "/raw/*"',
        's3:GetObject on "/raw/*"',
        's3:PutObject on "/erased/*"',
        'ses:DescribeActiveReceiptRuleSet ses:SetActiveReceiptRuleSet on "*"',
      ]);
    });

    it('use no managed policy', () => {
      for (const { Properties } of Object.values(resources(service, 'AWS::IAM::Role'))) {
        expect(Properties.ManagedPolicyArns).toBeUndefined();
      }
    });

    it('let letters go out from the published mailboxes of their domains alone', () => {
      const sending = statements().find(({ Action }) => Action === 'ses:SendRawEmail');
      expect(sending?.Condition).toEqual({
        StringEquals: { 'ses:FromAddress': ['kontor@example.dk', 'gdpr@example.dk', 'gdpr@example.se'] },
      });
      const named = [sending?.Resource].flat().map((resource) => JSON.stringify(resource).split(':').at(-1));
      expect(named).toEqual(['configuration-set/frist"]]}', 'identity/example.dk"]]}', 'identity/example.se"]]}']);
    });
  });

  describe('queues', () => {
    const deadLetterIds = queues.map(([id]) => id).filter((id) => id.includes('Dead'));
    const working = queues.filter(([id]) => !deadLetterIds.includes(id));

    it('are two that work, each with a dead-letter queue, and the one of the clock', () => {
      expect(working).toHaveLength(2);
      expect(deadLetterIds).toHaveLength(3);
      for (const [, { Properties }] of working) {
        const { deadLetterTargetArn, maxReceiveCount } = Properties.RedrivePolicy as {
          deadLetterTargetArn: { 'Fn::GetAtt': [string, string] };
          maxReceiveCount: number;
        };
        expect(deadLetterIds).toContain(deadLetterTargetArn['Fn::GetAtt'][0]);
        expect(maxReceiveCount).toBe(5);
      }
    });

    it('hide a message for six times as long as its worker may take', () => {
      for (const name of ['Intake', 'Delivery']) {
        const [, queue] = working.find(([id]) => id.startsWith(name)) ?? [];
        const timeout = Number(functionNamed(name.toLowerCase()).Properties.Timeout);
        expect(queue?.Properties.VisibilityTimeout).toBe(6 * timeout);
      }
    });

    it('are encrypted and keep messages for fourteen days', () => {
      for (const [, { Properties }] of queues) {
        expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
      }
    });

    it('ring as soon as a dead letter lies there', () => {
      for (const id of deadLetterIds) {
        const alarm = alarms.find(({ Properties }) => JSON.stringify(Properties.Dimensions ?? '').includes(`"${id}"`));
        expect(alarm?.Properties).toMatchObject({
          MetricName: 'ApproximateNumberOfMessagesVisible',
          Threshold: 1,
          ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        });
      }
    });

    it('bring mails one by one and report each failure by itself', () => {
      service.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        FunctionName: { Ref: logicalIdOf('intake') },
        BatchSize: 1,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
      service.resourcePropertiesCountIs(
        'AWS::Lambda::EventSourceMapping',
        { FunctionResponseTypes: ['ReportBatchItemFailures'] },
        2,
      );
    });

    it("get SES's own words, and lose nothing that SNS cannot hand over", () => {
      service.resourcePropertiesCountIs(
        'AWS::SNS::Subscription',
        { Protocol: 'sqs', RawMessageDelivery: true, RedrivePolicy: Match.objectLike({}) },
        2,
      );
    });
  });

  describe('clock', () => {
    it('starts dispatch every minute, tries again twice and keeps what failed', () => {
      service.hasResourceProperties('AWS::Scheduler::Schedule', {
        ScheduleExpression: 'rate(1 minute)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        State: Match.absent(),
        Target: Match.objectLike({
          Arn: { 'Fn::GetAtt': [logicalIdOf('dispatch'), 'Arn'] },
          RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 300 },
          DeadLetterConfig: Match.objectLike({}),
        }),
      });
    });

    it('rings when dispatch has been silent for a quarter of an hour', () => {
      expect(alarmNamed('frist-dispatch-silent')).toMatchObject({
        MetricName: 'Invocations',
        Period: 300,
        EvaluationPeriods: 3,
        Threshold: 1,
        ComparisonOperator: 'LessThanThreshold',
        TreatMissingData: 'breaching',
      });
    });
  });

  describe('alarms', () => {
    it('say who is harmed, where to look, and have a section in docs/operate.md', () => {
      const guide = readFileSync(join(import.meta.dirname, '../../../docs/operate.md'), 'utf8');
      for (const { Properties } of alarms) {
        const text = String(Properties.AlarmDescription);
        expect(text).toMatch(/^[A-Z][^\n]{60,}\n\nLook at: [^\n]+\n\nWhat to do: docs\/operate\.md, "[a-z-]+"\.$/);
        const section = /"([a-z-]+)"\.$/.exec(text)?.[1];
        expect(guide).toContain(`\n## ${section}\n`);
      }
    });

    it('are all described there and nowhere else', () => {
      const guide = readFileSync(join(import.meta.dirname, '../../../docs/operate.md'), 'utf8');
      const described = [...guide.matchAll(/^## ([a-z]+(?:-[a-z]+)+)$/gm)].map(([, section]) => section);
      const sections = alarms.map(({ Properties }) => /"([a-z-]+)"\.$/.exec(String(Properties.AlarmDescription))?.[1]);
      expect(described.sort()).toEqual([...new Set(sections)].sort());
    });

    it('tell a person when they begin and when they end', () => {
      const topic = Object.entries(resources(service, 'AWS::SNS::Topic')).find(
        ([, { Properties }]) => Properties.DisplayName === 'Frist alarms',
      );
      for (const { Properties } of alarms) {
        expect(Properties).toMatchObject({ AlarmActions: [{ Ref: topic?.[0] }], OKActions: [{ Ref: topic?.[0] }] });
      }
      service.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'it@example.dk' });
    });

    it('watch the storing of mail for each organisation', () => {
      for (const id of ['nordlys', 'fjallmoln']) {
        const Dimensions = [{ Name: 'RuleName', Value: `frist-${id}` }];
        expect(alarmNamed(`frist-mail-not-stored-${id}`)).toMatchObject({ MetricName: 'PublishFailure', Dimensions });
        expect(alarmNamed(`frist-mail-lost-${id}`)).toMatchObject({ MetricName: 'PublishExpired', Dimensions });
      }
    });

    it('ring before SES reviews the account', () => {
      expect(alarmNamed('frist-bounce-rate')).toMatchObject({ MetricName: 'Reputation.BounceRate', Threshold: 0.03 });
      expect(alarmNamed('frist-complaint-rate')).toMatchObject({
        MetricName: 'Reputation.ComplaintRate',
        Threshold: 0.0005,
      });
    });

    it('ring when a mail has waited for a quarter of an hour', () => {
      expect(alarmNamed('frist-intake-waiting')).toMatchObject({
        MetricName: 'ApproximateAgeOfOldestMessage',
        Threshold: 900,
      });
    });
  });
});

function functionNamed(name: string): Resource {
  const found = functions.find(([, { Properties }]) => Properties.FunctionName === `frist-${name}`);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found[1];
}

function logicalIdOf(name: string): string {
  const found = functions.find(([, { Properties }]) => Properties.FunctionName === `frist-${name}`);
  return found?.[0] ?? `no function ${name}`;
}

function alarmNamed(name: string): Record<string, unknown> | undefined {
  return alarms.find(({ Properties }) => Properties.AlarmName === name)?.Properties;
}

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

function statements(prefix = ''): Statement[] {
  return Object.entries(resources(service, 'AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(prefix))
    .flatMap(([, { Properties }]) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);
}

function actionsOf(prefix: string): string[] {
  return statements(prefix)
    .flatMap(({ Action }) => Action)
    .sort();
}
