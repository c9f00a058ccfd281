import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  paginateScan,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import type { CaseStore, DueEntry, Pointer } from '../app/ports.ts';
import { DUE_INDEX, DUE_PARTITION, DUE_SORT, EXPIRES, TABLE_KEY } from '../config/names.ts';
import type { Dossier } from '../domain/case.ts';
import { type Instant, toEpoch } from '../domain/time.ts';
import { AdapterError } from './adapter-error.ts';
import { awsFailure } from './aws-failure.ts';
import { dossierSchema } from './dossier-schema.ts';
import { dueAtOf, duePartition, dueSort, dueSortUntil, SHARDS, shardOf } from './due-key.ts';
import { ITEM_LIMIT_BYTES, itemSize } from './item-size.ts';

const DOSSIER_PREFIX = 'dossier#';
const PERSON_PREFIX = 'person#';
const COUNTER_PREFIX = 'counter#';

/** Longest partition key that DynamoDB takes, in bytes. Message-IDs of strangers may be longer. */
const KEY_LIMIT_BYTES = 2048;

const pointerItem = z.object({ to: z.string() });
const personItem = z.object({ cases: z.set(z.string()).optional() });
const dueItem = z.object({ [TABLE_KEY]: z.string().startsWith(DOSSIER_PREFIX), [DUE_SORT]: z.string().includes('#') });

type Item = Readonly<Record<string, unknown>>;

/**
 * Dossiers and pointers in one table; the due index holds only what is due some day.
 *
 * A dossier is one item: its own fields, its key, and while something is due the two keys of the index. Every write is
 * one conditional put. If the answer to a put is lost and the SDK tries again, the second try fails its own condition:
 * `exists` and `conflict` then mean "somebody wrote, perhaps you", which is why the use cases read again after both.
 *
 * Uses neither transactions, streams nor TTL, nor the item of a failed condition (dynalite has none of them).
 *
 * Errors: `AdapterError`; also for an item over DynamoDB's 400 KB and for one that does not read as a dossier.
 */
export function createDynamoCaseStore(options: {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}): CaseStore {
  const { client, table } = options;

  /** False when the condition did not hold. */
  async function put(item: Item, condition: string, names: Record<string, string>, values?: Item): Promise<boolean> {
    const key = String(item[TABLE_KEY]);
    const bytes = itemSize(item);
    if (bytes > ITEM_LIMIT_BYTES) {
      throw new AdapterError(`write ${key}: item of ${bytes} bytes, limit ${ITEM_LIMIT_BYTES}`, { retryable: false });
    }
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: { ...item },
          ConditionExpression: condition,
          ExpressionAttributeNames: names,
          ...(values === undefined ? {} : { ExpressionAttributeValues: { ...values } }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw awsFailure(`write ${key}`, error);
    }
  }

  async function get(key: string): Promise<Item | null> {
    try {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: { [TABLE_KEY]: key }, ConsistentRead: true }),
      );
      return Item ?? null;
    } catch (error) {
      throw awsFailure(`read ${key}`, error);
    }
  }

  /** One atomic change of a set of ids, so that two cases of one person never lose each other. */
  async function changeLinks(person: string, id: string, how: 'ADD' | 'DELETE'): Promise<void> {
    const key = PERSON_PREFIX + person;
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { [TABLE_KEY]: key },
          UpdateExpression: `${how} #cases :ids`,
          ExpressionAttributeNames: { '#cases': 'cases' },
          ExpressionAttributeValues: { ':ids': new Set([id]) },
        }),
      );
    } catch (error) {
      throw awsFailure(`link ${key}`, error);
    }
  }

  async function queryShard(shard: number, until: Instant | null, limit: number): Promise<Item[]> {
    const input: QueryCommandInput = {
      TableName: table,
      IndexName: DUE_INDEX,
      KeyConditionExpression: until === null ? '#due = :shard' : '#due = :shard AND #sort < :until',
      ExpressionAttributeNames:
        until === null ? { '#due': DUE_PARTITION } : { '#due': DUE_PARTITION, '#sort': DUE_SORT },
      ExpressionAttributeValues: {
        ':shard': duePartition(shard),
        ...(until === null ? {} : { ':until': dueSortUntil(until) }),
      },
      ScanIndexForward: true,
      Limit: limit,
    };
    const found: Item[] = [];
    for await (const page of paginateQuery({ client }, input)) {
      found.push(...(page.Items ?? []));
      if (found.length >= limit) break;
    }
    return found;
  }

  async function earliest(until: Instant | null, limit: number): Promise<readonly DueEntry[]> {
    if (limit <= 0) return [];
    let items: Item[][];
    try {
      items = await Promise.all(SHARDS.map((shard) => queryShard(shard, until, limit)));
    } catch (error) {
      throw awsFailure('read due index', error);
    }
    return items
      .flat()
      .map(readDueItem)
      .sort((a, b) => (a.sort < b.sort ? -1 : 1))
      .slice(0, limit)
      .map(({ id, sort }) => ({ id, dueAt: dueAtOf(sort) }));
  }

  return {
    async create(dossier) {
      const created = await put(toItem(dossier), 'attribute_not_exists(#key)', { '#key': TABLE_KEY });
      return created ? 'created' : 'exists';
    },

    async read(id) {
      const key = DOSSIER_PREFIX + id;
      const item = await get(key);
      return item === null ? null : toDossier(key, item);
    },

    async update(dossier, expected) {
      // Without a new version two writers could both find the one they expect.
      if (dossier.version <= expected) {
        throw new AdapterError(`write ${DOSSIER_PREFIX}${dossier.id}: version ${dossier.version} after ${expected}`, {
          retryable: false,
        });
      }
      const written = await put(
        toItem(dossier),
        '#version = :expected',
        { '#version': 'version' },
        { ':expected': expected },
      );
      return written ? 'written' : 'conflict';
    },

    readDue: (until, limit) => earliest(until, limit),

    readNextDue: (limit) => earliest(null, limit),

    async point(from, to) {
      await put({ [TABLE_KEY]: pointerKey(from), to }, 'attribute_not_exists(#key)', { '#key': TABLE_KEY });
    },

    async follow(from) {
      const key = pointerKey(from);
      const item = await get(key);
      if (item === null) return null;
      const parsed = pointerItem.safeParse(item);
      if (!parsed.success) throw corrupt(key, parsed.error);
      return parsed.data.to;
    },

    async unpoint(from) {
      const key = pointerKey(from);
      try {
        await client.send(new DeleteCommand({ TableName: table, Key: { [TABLE_KEY]: key } }));
      } catch (error) {
        throw awsFailure(`erase ${key}`, error);
      }
    },

    link: (person, id) => changeLinks(person, id, 'ADD'),

    async unlink(person, id) {
      await changeLinks(person, id, 'DELETE');
      // Taking the last member takes the set with it; then the item goes too, unless somebody has added one meanwhile.
      const key = PERSON_PREFIX + person;
      try {
        await client.send(
          new DeleteCommand({
            TableName: table,
            Key: { [TABLE_KEY]: key },
            ConditionExpression: 'attribute_not_exists(#cases)',
            ExpressionAttributeNames: { '#cases': 'cases' },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw awsFailure(`unlink ${key}`, error);
      }
    },

    async linked(person) {
      const key = PERSON_PREFIX + person;
      const item = await get(key);
      if (item === null) return [];
      const parsed = personItem.safeParse(item);
      if (!parsed.success) throw corrupt(key, parsed.error);
      return [...(parsed.data.cases ?? [])];
    },

    async admit({ name, endsAt }, id, most) {
      if (most <= 0) return 'full';
      const key = COUNTER_PREFIX + name;
      try {
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: { [TABLE_KEY]: key },
            UpdateExpression: 'SET #expires = :expires ADD #ids :added',
            ConditionExpression: 'attribute_not_exists(#ids) OR size(#ids) < :most OR contains(#ids, :id)',
            ExpressionAttributeNames: { '#ids': 'ids', '#expires': EXPIRES },
            ExpressionAttributeValues: {
              ':added': new Set([id]),
              ':id': id,
              ':most': most,
              ':expires': Math.ceil(toEpoch(endsAt) / 1000),
            },
          }),
        );
        return 'admitted';
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'full';
        throw awsFailure(`count ${key}`, error);
      }
    },

    async *list() {
      const pages = paginateScan(
        { client },
        {
          TableName: table,
          FilterExpression: 'begins_with(#key, :dossier)',
          ExpressionAttributeNames: { '#key': TABLE_KEY },
          ExpressionAttributeValues: { ':dossier': DOSSIER_PREFIX },
        },
      )[Symbol.asyncIterator]();
      while (true) {
        const page = await pages.next().catch((error: unknown) => {
          throw awsFailure('list dossiers', error);
        });
        if (page.done === true) return;
        for (const item of page.value.Items ?? []) yield toDossier(String(item[TABLE_KEY]), item);
      }
    },
  };
}

function toItem(dossier: Dossier): Item {
  const due =
    dossier.nextDueAt === null
      ? {}
      : { [DUE_PARTITION]: duePartition(shardOf(dossier.id)), [DUE_SORT]: dueSort(dossier.nextDueAt, dossier.id) };
  // By way of JSON, since an optional field may be present and undefined, which the client refuses to store.
  return { ...JSON.parse(JSON.stringify(dossier)), ...due, [TABLE_KEY]: DOSSIER_PREFIX + dossier.id };
}

function toDossier(key: string, item: Item): Dossier {
  const { [TABLE_KEY]: _key, [DUE_PARTITION]: _partition, [DUE_SORT]: _sort, ...fields } = item;
  const parsed = dossierSchema.safeParse(fields);
  if (!parsed.success) throw corrupt(key, parsed.error);
  return parsed.data;
}

function readDueItem(item: Item): { readonly id: string; readonly sort: string } {
  const parsed = dueItem.safeParse(item);
  if (!parsed.success) throw corrupt('due index', parsed.error);
  return { id: parsed.data[TABLE_KEY].slice(DOSSIER_PREFIX.length), sort: parsed.data[DUE_SORT] };
}

function pointerKey(from: Pointer): string {
  const key = `pointer#${from.kind}#${from.value}`;
  if (Buffer.byteLength(key) <= KEY_LIMIT_BYTES) return key;
  return `pointer#${from.kind}#sha256:${createHash('sha256').update(from.value).digest('hex')}`;
}

/** Names the fields that do not fit, never what stands in them. */
function corrupt(key: string, error: z.ZodError): AdapterError {
  const fields = [...new Set(error.issues.map(({ path }) => path.join('.')))].slice(0, 5);
  return new AdapterError(`read ${key}: not as stored (${fields.join(', ')})`, { retryable: false });
}
