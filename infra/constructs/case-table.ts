import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { DUE_INDEX, DUE_PARTITION, DUE_SORT, EXPIRES, TABLE_KEY } from '../../shared/config/names.ts';

export interface CaseTableProps {
  /** Days back to which the table can be restored, 1 to 35. */
  readonly recoveryDays: number;
}

/** One item for each case and stray mail, their pointers, and the sparse index of what is due. */
export class CaseTable extends Table {
  constructor(scope: Construct, id: string, { recoveryDays }: CaseTableProps) {
    super(scope, id, {
      partitionKey: { name: TABLE_KEY, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      // Erased data stays restorable for this long: short enough to promise, long enough to notice a mistake.
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: recoveryDays },
      // Only counters carry it; no dossier ever expires by itself.
      timeToLiveAttribute: EXPIRES,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.addGlobalSecondaryIndex({
      indexName: DUE_INDEX,
      partitionKey: { name: DUE_PARTITION, type: AttributeType.STRING },
      sortKey: { name: DUE_SORT, type: AttributeType.STRING },
      // The index says which and when; whoever acts on it reads the item itself.
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }
}
