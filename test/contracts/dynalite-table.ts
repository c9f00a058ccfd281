import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { DUE_INDEX, DUE_PARTITION, DUE_SORT, TABLE_KEY } from '../../shared/config/names.ts';

export interface DynaliteTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  stop(): Promise<void>;
}

/** An empty table of the deployed shape (infra/constructs/case-table.ts), in memory, behind DynamoDB's protocol. */
export async function startDynaliteTable(): Promise<DynaliteTable> {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const bare = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const table = 'frist-test';
  await bare.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: TABLE_KEY, KeyType: 'HASH' }],
      AttributeDefinitions: [TABLE_KEY, DUE_PARTITION, DUE_SORT].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
      GlobalSecondaryIndexes: [
        {
          IndexName: DUE_INDEX,
          KeySchema: [
            { AttributeName: DUE_PARTITION, KeyType: 'HASH' },
            { AttributeName: DUE_SORT, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    }),
  );
  for (let status = ''; status !== 'ACTIVE'; ) {
    status = (await bare.send(new DescribeTableCommand({ TableName: table }))).Table?.TableStatus ?? '';
  }
  return {
    client: DynamoDBDocumentClient.from(bare),
    table,
    stop: () =>
      new Promise((resolve) => {
        bare.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
