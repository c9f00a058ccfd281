import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { createDynamoCaseStore } from '../shared/adapters/dynamo-case-store.ts';
import type { CaseStore } from '../shared/app/ports.ts';
import { DUE_INDEX, DUE_PARTITION, DUE_SORT, TABLE_KEY } from '../shared/config/names.ts';
import { mendDueIndex } from './mend-due-index.ts';

const TABLE = 'frist';

export interface RunningCaseStore {
  readonly cases: CaseStore;
  stop(): Promise<void>;
}

/** The real DynamoDB adapter on dynalite, which speaks DynamoDB's protocol on loopback and keeps the table in a folder. */
export async function startCaseStore(folder: string): Promise<RunningCaseStore> {
  await mkdir(folder, { recursive: true });
  const server = dynalite({ path: folder, createTableMs: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const raw = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const client = DynamoDBDocumentClient.from(raw);
  const stop = async (): Promise<void> => {
    raw.destroy();
    await close(server);
  };
  try {
    await ensureTable(raw);
    await mendDueIndex(client, TABLE);
  } catch (cause) {
    await stop().catch(() => {});
    throw new Error(`the cases under ${folder} cannot be opened`, { cause });
  }
  return { cases: createDynamoCaseStore({ client, table: TABLE }), stop };
}

async function ensureTable(client: DynamoDBClient): Promise<void> {
  try {
    await client.send(new DescribeTableCommand({ TableName: TABLE }));
    return;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [TABLE_KEY, DUE_PARTITION, DUE_SORT].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      KeySchema: [{ AttributeName: TABLE_KEY, KeyType: 'HASH' }],
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
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error === undefined || error === null ? resolve() : reject(error)));
    // The SDK keeps connections open, and the server would wait for them.
    server.closeAllConnections();
  });
