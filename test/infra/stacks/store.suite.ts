import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { resources, synthesise } from '../synthesise.ts';

const { store } = synthesise();

describe('Store', () => {
  it('encrypts raw mail, closes it to the public and keeps no versions', () => {
    store.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        BucketEncryption: { ServerSideEncryptionConfiguration: [Match.objectLike({})] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: Match.absent(),
        ObjectLockEnabled: Match.absent(),
      },
    });
  });

  it('lets raw mail expire long after the longest retention of an organisation', () => {
    store.hasResourceProperties('AWS::S3::Bucket', {
      // 730 days of a case and the 120 days that the Swedish organisation keeps raw mail after it.
      LifecycleConfiguration: {
        Rules: Match.arrayWith([Match.objectLike({ ExpirationInDays: 850, Prefix: 'raw/', Status: 'Enabled' })]),
      },
    });
  });

  it('lets SES write raw mail for the rules of our organisations alone', () => {
    store.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Sid: 'SesStoresMail',
            Effect: 'Allow',
            Principal: { Service: 'ses.amazonaws.com' },
            Action: 's3:PutObject',
            Resource: { 'Fn::Join': ['', [Match.anyValue(), '/raw/*']] },
            Condition: {
              StringEquals: {
                'AWS:SourceAccount': { Ref: 'AWS::AccountId' },
                'AWS:SourceArn': [ruleArn('frist', 'frist-nordlys'), ruleArn('frist', 'frist-fjallmoln')],
              },
            },
          },
        ]),
      },
    });
  });

  it('names the joined rule set in the bucket policy', () => {
    const joined = synthesise({ existingRuleSetName: 'common' }).store;
    joined.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Sid: 'SesStoresMail',
            Condition: {
              StringEquals: Match.objectLike({
                'AWS:SourceArn': [ruleArn('common', 'frist-nordlys'), ruleArn('common', 'frist-fjallmoln')],
              }),
            },
          }),
        ]),
      },
    });
  });

  it('refuses unencrypted connections to the bucket', () => {
    store.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    });
  });

  it('keeps cases in a protected, encrypted table with one index', () => {
    store.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      Properties: {
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 14 },
        GlobalSecondaryIndexes: [
          {
            IndexName: 'due',
            KeySchema: [
              { AttributeName: 'duePk', KeyType: 'HASH' },
              { AttributeName: 'dueSk', KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
        StreamSpecification: Match.absent(),
        // Counters carry it and nothing else does: no dossier goes by itself (decisions 0010 and 0040).
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      },
    });
  });

  it('keeps restorable copies for as long as it is told', () => {
    synthesise({ recoveryDays: 7 }).store.hasResourceProperties('AWS::DynamoDB::Table', {
      PointInTimeRecoverySpecification: { RecoveryPeriodInDays: 7 },
    });
  });

  it('makes the key behind reply addresses at deployment, 64 characters, and keeps it', () => {
    store.hasResource('AWS::SecretsManager::Secret', {
      DeletionPolicy: 'Retain',
      Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
    });
  });

  it('holds nothing else', () => {
    const types = Object.values(store.toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type);
    expect(types.sort()).toEqual([
      'AWS::DynamoDB::Table',
      'AWS::S3::Bucket',
      'AWS::S3::BucketPolicy',
      'AWS::SecretsManager::Secret',
    ]);
    expect(Object.keys(resources(store, 'AWS::Lambda::Function'))).toEqual([]);
  });
});

function ruleArn(set: string, rule: string): unknown {
  const rest = `:receipt-rule-set/${set}:receipt-rule/${rule}`;
  return { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':ses:eu-west-1:', { Ref: 'AWS::AccountId' }, rest]] };
}
