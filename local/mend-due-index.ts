import { type DynamoDBDocumentClient, PutCommand, paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb';
import { duePartition, dueSort, SHARDS, shardOf } from '../shared/adapters/due-key.ts';
import { DUE_INDEX, DUE_PARTITION, DUE_SORT, TABLE_KEY } from '../shared/config/names.ts';

/**
 * Brings the due index in line with the items.
 *
 * dynalite writes an item and its index entries one after the other, the entries first, so a process that is killed in
 * between leaves an item without its entry, which dispatch would never see again, or an entry without its item's new
 * state. DynamoDB itself has no such gap. An item put back unchanged renews its entry; an entry that fits no item goes
 * by giving the item that very key and then its own again.
 *
 * @returns how many items were mended
 */
export async function mendDueIndex(client: DynamoDBDocumentClient, table: string): Promise<number> {
  const entries = await indexEntries(client, table);
  let mended = 0;
  for await (const page of paginateScan({ client }, { TableName: table })) {
    for (const item of page.Items ?? []) {
      const found = entries.get(String(item[TABLE_KEY])) ?? [];
      const own = ownKey(item);
      const stale = found.filter((entry) => keyOf(entry) !== keyOf(own));
      const isThere = own[DUE_SORT] === undefined || found.some((entry) => keyOf(entry) === keyOf(own));
      if (stale.length === 0 && isThere) continue;
      const { [DUE_PARTITION]: _partition, [DUE_SORT]: _sort, ...fields } = item;
      for (const entry of stale) {
        const { [DUE_PARTITION]: partition, [DUE_SORT]: sort } = entry;
        await client.send(
          new PutCommand({ TableName: table, Item: { ...fields, [DUE_PARTITION]: partition, [DUE_SORT]: sort } }),
        );
      }
      await client.send(new PutCommand({ TableName: table, Item: { ...fields, ...own } }));
      mended += 1;
    }
  }
  return mended;
}

type Entry = Record<string, unknown>;

/** Made from what the dossier says of itself, so that mending may be cut short and begun again. */
function ownKey({ id, nextDueAt }: Entry): Entry {
  if (typeof id !== 'string' || typeof nextDueAt !== 'string') return {};
  return { [DUE_PARTITION]: duePartition(shardOf(id)), [DUE_SORT]: dueSort(nextDueAt, id) };
}

const keyOf = (entry: Entry): string => `${String(entry[DUE_PARTITION])} ${String(entry[DUE_SORT])}`;

async function indexEntries(client: DynamoDBDocumentClient, table: string): Promise<Map<string, Entry[]>> {
  const entries = new Map<string, Entry[]>();
  for (const shard of SHARDS) {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        IndexName: DUE_INDEX,
        KeyConditionExpression: '#due = :shard',
        ExpressionAttributeNames: { '#due': DUE_PARTITION },
        ExpressionAttributeValues: { ':shard': duePartition(shard) },
      },
    );
    for await (const page of pages) {
      for (const entry of page.Items ?? []) {
        const key = String(entry[TABLE_KEY]);
        entries.set(key, [...(entries.get(key) ?? []), entry]);
      }
    }
  }
  return entries;
}
