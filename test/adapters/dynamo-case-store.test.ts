import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { AdapterError } from '../../shared/adapters/adapter-error.ts';
import { createDynamoCaseStore } from '../../shared/adapters/dynamo-case-store.ts';
import { storedCase, storedStray } from '../contracts/dossiers.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-north-1' }));
const dynamo = mockClient(client);
const cases = createDynamoCaseStore({ client, table: 'frist' });

const conditionFailed = new ConditionalCheckFailedException({
  message: 'The conditional request failed',
  $metadata: {},
});

const failing = async (call: Promise<unknown>): Promise<AdapterError> => {
  const error = await call.then(() => null).catch((cause: unknown) => cause);
  if (!(error instanceof AdapterError)) throw new Error('expected an AdapterError');
  return error;
};

beforeEach(() => {
  dynamo.reset();
});

describe('createDynamoCaseStore', () => {
  it('creates one item with the dossier, its key and its place in the due index, on condition that there is none', async () => {
    dynamo.on(PutCommand).resolves({});
    const dossier = storedCase('k4q7m2xh5tva');
    expect(await cases.create(dossier)).toBe('created');
    expect(dynamo.commandCalls(PutCommand)[0]?.args[0].input).toEqual({
      TableName: 'frist',
      Item: {
        ...dossier,
        pk: 'dossier#k4q7m2xh5tva',
        duePk: expect.stringMatching(/^due#[0-3]$/),
        dueSk: '2026-11-23T09:00:00.000Z#k4q7m2xh5tva',
      },
      ConditionExpression: 'attribute_not_exists(#key)',
      ExpressionAttributeNames: { '#key': 'pk' },
    });
  });

  it('leaves the index keys out when nothing is due', async () => {
    dynamo.on(PutCommand).resolves({});
    await cases.create(storedStray('bbbb'));
    const item = dynamo.commandCalls(PutCommand)[0]?.args[0].input.Item;
    expect(item).not.toHaveProperty('duePk');
    expect(item).not.toHaveProperty('dueSk');
    expect(item).toMatchObject({ nextDueAt: null });
  });

  it('updates on condition of the version that was read', async () => {
    dynamo.on(PutCommand).resolvesOnce({}).rejects(conditionFailed);
    const next = storedCase('aaaa', { version: 8 });
    expect(await cases.update(next, 7)).toBe('written');
    expect(dynamo.commandCalls(PutCommand)[0]?.args[0].input).toMatchObject({
      ConditionExpression: '#version = :expected',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':expected': 7 },
    });
    expect(await cases.update(next, 7)).toBe('conflict');
  });

  it('reads consistently', async () => {
    dynamo.on(GetCommand).resolves({});
    expect(await cases.read('aaaa')).toBeNull();
    expect(dynamo.commandCalls(GetCommand)[0]?.args[0].input).toEqual({
      TableName: 'frist',
      Key: { pk: 'dossier#aaaa' },
      ConsistentRead: true,
    });
  });

  it('keeps fields that a newer version has added', async () => {
    dynamo.on(GetCommand).resolves({ Item: { ...storedCase('aaaa'), pk: 'dossier#aaaa', extended: { by: 'staff' } } });
    expect(await cases.read('aaaa')).toMatchObject({ id: 'aaaa', extended: { by: 'staff' } });
  });

  it('refuses an item that is no dossier, naming its key and fields but nothing that stands in it', async () => {
    const item = { ...storedCase('aaaa'), pk: 'dossier#aaaa', language: 'karen.testsen@example.dk', messages: null };
    dynamo.on(GetCommand).resolves({ Item: item });
    const error = await failing(cases.read('aaaa'));
    expect(error.message).toBe('read dossier#aaaa: not as stored (language, messages)');
    expect(error.retryable).toBe(false);
  });

  it('names the key of a corrupt item among good ones in a list', async () => {
    const good = { ...storedStray('bbbb'), pk: 'dossier#bbbb' };
    dynamo.on(ScanCommand).resolves({ Items: [good, { pk: 'dossier#cccc', type: 'case' }] });
    const list = cases.list()[Symbol.asyncIterator]();
    expect(await list.next()).toEqual({ done: false, value: storedStray('bbbb') });
    expect((await failing(Promise.resolve(list.next()))).message).toMatch(/^read dossier#cccc: not as stored/);
  });

  it('asks every shard for what is due, and follows the pages of each until it has enough', async () => {
    const entry = (shard: number, n: number) => ({
      pk: `dossier#s${shard}n${n}`,
      duePk: `due#${shard}`,
      dueSk: `2026-11-24T12:0${n}:00.000Z#s${shard}n${n}`,
    });
    const queries: QueryCommandInput[] = [];
    dynamo.on(QueryCommand).callsFake((input: QueryCommandInput) => {
      // Copied, since the SDK's paginator changes the input it was given.
      queries.push(structuredClone(input));
      const { ExpressionAttributeValues, ExclusiveStartKey } = input;
      const shard = Number(String(ExpressionAttributeValues?.[':shard']).slice(-1));
      if (shard !== 2) return { Items: [] };
      if (ExclusiveStartKey === undefined) return { Items: [entry(2, 1)], LastEvaluatedKey: entry(2, 1) };
      return ExclusiveStartKey.pk === 'dossier#s2n1'
        ? { Items: [entry(2, 2)], LastEvaluatedKey: entry(2, 2) }
        : { Items: [entry(2, 3)] };
    });

    expect(await cases.readDue('2026-11-24T12:30:00.000Z', 3)).toEqual([
      { id: 's2n1', dueAt: '2026-11-24T12:01:00.000Z' },
      { id: 's2n2', dueAt: '2026-11-24T12:02:00.000Z' },
      { id: 's2n3', dueAt: '2026-11-24T12:03:00.000Z' },
    ]);
    expect(queries.filter(({ ExclusiveStartKey }) => ExclusiveStartKey === undefined)).toEqual(
      [0, 1, 2, 3].map((shard) => ({
        TableName: 'frist',
        IndexName: 'due',
        KeyConditionExpression: '#due = :shard AND #sort < :until',
        ExpressionAttributeNames: { '#due': 'duePk', '#sort': 'dueSk' },
        ExpressionAttributeValues: { ':shard': `due#${shard}`, ':until': '2026-11-24T12:30:00.000Z$' },
        ScanIndexForward: true,
        Limit: 3,
      })),
    );
    expect(queries).toHaveLength(6);
  });

  it('writes a pointer once and takes a second one for done', async () => {
    dynamo.on(PutCommand).resolvesOnce({}).rejects(conditionFailed);
    await cases.point({ kind: 'sent', value: '0102018f-aaaa' }, 'aaaa');
    await cases.point({ kind: 'sent', value: '0102018f-aaaa' }, 'bbbb');
    expect(dynamo.commandCalls(PutCommand)[0]?.args[0].input).toEqual({
      TableName: 'frist',
      Item: { pk: 'pointer#sent#0102018f-aaaa', to: 'aaaa' },
      ConditionExpression: 'attribute_not_exists(#key)',
      ExpressionAttributeNames: { '#key': 'pk' },
    });
  });

  it('refuses a dossier over 400 KB before asking the table, saying how large it is', async () => {
    const detail = 'æ'.repeat(1000);
    const history = Array.from({ length: 210 }, () => ({ at: '2026-11-21T08:15:00.000Z', what: 'x', by: 'y', detail }));
    const error = await failing(cases.create(storedCase('aaaa', { history })));
    expect(error.message).toMatch(/^write dossier#aaaa: item of 43\d{4} bytes, limit 409600$/);
    expect(error.retryable).toBe(false);
    expect(dynamo.calls()).toHaveLength(0);
  });

  it.each([
    { name: 'ProvisionedThroughputExceededException', status: 400, retryable: true },
    { name: 'InternalServerError', status: 500, retryable: true },
    { name: 'ResourceNotFoundException', status: 400, retryable: false },
    { name: 'AccessDeniedException', status: 400, retryable: false },
  ])('throws when the table fails: $name', async ({ name, status, retryable }) => {
    const failure = Object.assign(new Error('about karen.testsen@example.dk'), {
      name,
      $metadata: { httpStatusCode: status },
    });
    dynamo.onAnyCommand().rejects(failure);
    const errors = await Promise.all([
      failing(cases.read('aaaa')),
      failing(cases.create(storedCase('aaaa'))),
      failing(cases.update(storedCase('aaaa', { version: 2 }), 1)),
      failing(cases.readDue('2026-11-24T12:30:00.000Z', 3)),
      failing(Promise.resolve(cases.list()[Symbol.asyncIterator]().next())),
    ]);
    expect(errors.map(({ message }) => message)).toEqual([
      `read dossier#aaaa: ${name}`,
      `write dossier#aaaa: ${name}`,
      `write dossier#aaaa: ${name}`,
      `read due index: ${name}`,
      `list dossiers: ${name}`,
    ]);
    expect(errors.every((error) => error.retryable === retryable && error.cause === failure)).toBe(true);
  });
});
