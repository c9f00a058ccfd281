import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mendDueIndex } from '../../local/mend-due-index.ts';
import { startCaseStore } from '../../local/stores.ts';
import { duePartition, dueSort, shardOf } from '../../shared/adapters/due-key.ts';

const DUE = '2026-12-07T07:00:00.000Z';
const STALE = '2026-11-30T07:00:00.000Z';

describe('mendDueIndex', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'frist-mend-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('renews an entry that is missing, drops one that fits no item, and is content afterwards', async () => {
    // The table as the product makes it, then opened by hand.
    await (await startCaseStore(folder)).stop();
    const server = dynalite({ path: folder });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const raw = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const client = DynamoDBDocumentClient.from(raw);
    const put = (item: Record<string, unknown>) => client.send(new PutCommand({ TableName: 'frist', Item: item }));
    const keys = (id: string, dueAt: string) => ({ duePk: duePartition(shardOf(id)), dueSk: dueSort(dueAt, id) });
    const entriesOf = async (id: string): Promise<unknown[]> => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: 'frist',
          IndexName: 'due',
          KeyConditionExpression: 'duePk = :shard',
          ExpressionAttributeValues: { ':shard': duePartition(shardOf(id)) },
        }),
      );
      return Items.filter((item) => item.pk === `dossier#${id}`).map((item) => item.dueSk);
    };

    await put({ pk: 'dossier#whole', id: 'whole', nextDueAt: DUE, ...keys('whole', DUE) });
    await put({ pk: 'dossier#lost', id: 'lost', nextDueAt: DUE });
    await put({ pk: 'dossier#stale', id: 'stale', nextDueAt: DUE, ...keys('stale', STALE) });
    await put({ pk: 'dossier#quiet', id: 'quiet', nextDueAt: null, ...keys('quiet', STALE) });
    await put({ pk: 'pointer#ses#x', to: 'whole' });

    expect(await mendDueIndex(client, 'frist')).toBe(3);
    expect(await entriesOf('whole')).toEqual([dueSort(DUE, 'whole')]);
    expect(await entriesOf('lost')).toEqual([dueSort(DUE, 'lost')]);
    expect(await entriesOf('stale')).toEqual([dueSort(DUE, 'stale')]);
    expect(await entriesOf('quiet')).toEqual([]);
    expect(await mendDueIndex(client, 'frist')).toBe(0);

    raw.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
});
