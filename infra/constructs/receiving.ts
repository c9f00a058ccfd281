import { Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { type IReceiptRuleSet, ReceiptRule, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct, type IDependable } from 'constructs';
import { RAW_MAIL_PREFIX, receiptRuleName } from '../../shared/config/names.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { receiptRuleArn, ruleSetName } from '../receipt-rule-names.ts';
import type { Settings } from '../settings.ts';
import { ActiveRuleSet } from './active-rule-set.ts';
import type { Alarms } from './alarms.ts';

export interface ReceivingProps {
  readonly organisations: readonly Organisation[];
  readonly settings: Settings;
  readonly bucket: IBucket;
  /** Told of each mail once it lies in the bucket. */
  readonly topic: Topic;
  readonly alarms: Alarms;
  /** What must work before the first mail is let in. */
  readonly ready: IDependable;
}

/** https://docs.aws.amazon.com/ses/latest/dg/quotas.html: recipients of one receipt rule. */
const MOST_RECIPIENTS = 100;

/** The rules by which SES takes in mail: one for each organisation, in our own set or in one already in use. */
export class Receiving extends Construct {
  constructor(scope: Construct, id: string, props: ReceivingProps) {
    super(scope, id);
    const { organisations, settings, topic } = props;
    const stack = Stack.of(this);
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'SesAnnouncesMail',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: {
          StringEquals: {
            'AWS:SourceAccount': stack.account,
            'AWS:SourceArn': organisations.map((organisation) => receiptRuleArn(stack, settings, organisation)),
          },
        },
      }),
    );

    const ruleSet: IReceiptRuleSet =
      settings.existingRuleSetName === null
        ? new ReceiptRuleSet(this, 'RuleSet', { receiptRuleSetName: ruleSetName(settings) })
        : ReceiptRuleSet.fromReceiptRuleSetName(this, 'RuleSet', settings.existingRuleSetName);

    const rules: ReceiptRule[] = [];
    for (const organisation of organisations) {
      const rule = this.#rule(organisation, ruleSet, props);
      rule.node.addDependency(topic, props.ready);
      // One after the other: SES takes one change a second (https://docs.aws.amazon.com/ses/latest/dg/quotas.html).
      const previous = rules.at(-1);
      if (previous !== undefined) rule.node.addDependency(previous);
      rules.push(rule);
      this.#alarms(organisation, props.alarms);
    }

    if (settings.existingRuleSetName === null) {
      const active = new ActiveRuleSet(this, 'Active', { ruleSetName: ruleSet.receiptRuleSetName });
      // An active set without rules would turn mail away at the door.
      active.node.addDependency(...rules);
    }
  }

  #rule({ id, mailboxes, intakeDomain }: Organisation, ruleSet: IReceiptRuleSet, props: ReceivingProps): ReceiptRule {
    const recipients = [...mailboxes, intakeDomain];
    if (recipients.length > MOST_RECIPIENTS) {
      throw new Error(
        `organisations/${id}: mailboxes: got ${mailboxes.length}, expected at most ${MOST_RECIPIENTS - 1}`,
      );
    }
    return new ReceiptRule(this, `Rule-${id}`, {
      ruleSet,
      receiptRuleName: receiptRuleName(id),
      enabled: true,
      recipients,
      // Off unless asked for. It labels and never drops; what a label means is intake's to decide.
      scanEnabled: true,
      // A person behind an old mail server has the same rights.
      tlsPolicy: TlsPolicy.OPTIONAL,
      actions: [
        {
          // CDK's own S3 action would add a bucket policy that any rule of the account satisfies.
          bind: () => ({
            s3Action: {
              bucketName: props.bucket.bucketName,
              objectKeyPrefix: RAW_MAIL_PREFIX,
              topicArn: props.topic.topicArn,
            },
          }),
        },
      ],
    });
  }

  #alarms({ id, name }: Organisation, alarms: Alarms): void {
    // https://docs.aws.amazon.com/ses/latest/dg/receiving-email-metrics.html
    const metric = (metricName: string) =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        dimensionsMap: { RuleName: receiptRuleName(id) },
        period: Duration.minutes(5),
        statistic: 'Sum',
      });
    alarms.add({
      section: 'mail-not-stored',
      of: id,
      errorImpact: `SES accepted mail to ${name} and cannot store or announce it. It tries for four hours; after that the mail is lost and nobody has been told, while the time limit runs.`,
      lookAt: 'the policies of the raw mail bucket and of the mail topic: who changed them, and when.',
      metric: metric('PublishFailure'),
      threshold: 1,
    });
    alarms.add({
      section: 'mail-lost',
      of: id,
      errorImpact: `SES gave up on mail to ${name}: somebody wrote, SES said "accepted", and the mail is gone. A request may be running out unseen.`,
      lookAt: "the copy in the company's own mailbox, and the policies of the raw mail bucket and of the mail topic.",
      metric: metric('PublishExpired'),
      threshold: 1,
    });
  }
}
