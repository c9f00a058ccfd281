import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { RAW_MAIL_PREFIX } from '../../shared/config/names.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { acknowledge } from '../acknowledge.ts';
import { receiptRuleArn } from '../receipt-rule-names.ts';
import type { Settings } from '../settings.ts';

export interface RawMailBucketProps {
  readonly organisations: readonly Organisation[];
  readonly settings: Settings;
}

/**
 * Longest life of a case that is taken for normal: three months by law (Art. 12(3)), and a quarrel about the answer.
 * Raw mail of a case that lasts longer would go while it is open, so this is generous.
 */
const LONGEST_CASE_DAYS = 730;

/**
 * Raw mail as it came. Dispatch erases each object when its case's retention has run out; the lifecycle rule only
 * catches what slipped through. No versions and no object lock: a deleted mail is gone (Art. 17), and SES cannot write
 * to a bucket with a default lock.
 */
export class RawMailBucket extends Bucket {
  constructor(scope: Construct, id: string, { organisations, settings }: RawMailBucketProps) {
    super(scope, id, {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: false,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          id: 'backstop',
          prefix: RAW_MAIL_PREFIX,
          expiration: Duration.days(
            LONGEST_CASE_DAYS + Math.max(...organisations.map(({ retention }) => retention.rawMailDays)),
          ),
        },
        { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });

    const stack = Stack.of(this);
    // https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html: without the rule's ARN anybody's
    // rule in this account could write here, and without the account anybody's in another.
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'SesStoresMail',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.arnForObjects(`${RAW_MAIL_PREFIX}*`)],
        conditions: {
          StringEquals: {
            'AWS:SourceAccount': stack.account,
            'AWS:SourceArn': organisations.map((organisation) => receiptRuleArn(stack, settings, organisation)),
          },
        },
      }),
    );

    acknowledge(
      this,
      'AwsSolutions-S1',
      'SES alone writes here and two functions alone read; access logs would be a second bucket that says who wrote ' +
        'when and must be erased too. Where reads must be proven, CloudTrail data events do it (docs/operate.md).',
    );
  }
}
