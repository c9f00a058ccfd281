import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ENVIRONMENT } from '../../shared/config/names.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { acknowledge } from '../acknowledge.ts';
import { CaseTable } from '../constructs/case-table.ts';
import { RawMailBucket } from '../constructs/raw-mail-bucket.ts';
import type { Settings } from '../settings.ts';

export interface StoreProps extends StackProps {
  readonly organisations: readonly Organisation[];
  readonly settings: Settings;
}

/** What must never be replaced or lost: raw mail, cases, and the key that makes reply addresses. */
export class Store extends Stack {
  readonly bucket: IBucket;
  readonly table: ITable;
  readonly tokenSecret: ISecret;

  constructor(scope: Construct, id: string, props: StoreProps) {
    super(scope, id, props);
    const { organisations, settings } = props;

    this.bucket = new RawMailBucket(this, 'RawMail', { organisations, settings });
    this.table = new CaseTable(this, 'Cases', { recoveryDays: settings.recoveryDays });
    this.tokenSecret = new Secret(this, 'ReplyTokens', {
      description: 'Key behind the tokens in reply addresses. A new one makes every address in circulation invalid.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      this.tokenSecret,
      'AwsSolutions-SMG4',
      'Rotating the key by schedule would make every reply address that people and staff hold invalid, and their ' +
        'answers would be held instead of reaching the case. It is replaced by hand after a leak (docs/operate.md).',
    );

    // The command line reads these from its own environment (replay, register).
    new CfnOutput(this, 'TableName', { value: this.table.tableName, description: ENVIRONMENT.table });
    new CfnOutput(this, 'BucketName', { value: this.bucket.bucketName, description: ENVIRONMENT.bucket });
  }
}
