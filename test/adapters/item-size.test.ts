import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ITEM_LIMIT_BYTES, itemSize } from '../../shared/adapters/item-size.ts';
import { storedCase } from '../contracts/dossiers.ts';
import { type DynaliteTable, startDynaliteTable } from '../contracts/dynalite-table.ts';

describe('itemSize', () => {
  it('counts names and text in UTF-8, one byte for true and null, and the overhead of lists and maps', () => {
    expect(itemSize({ pk: 'abc' })).toBe(2 + 3);
    expect(itemSize({ ø: 'å€' })).toBe(2 + 2 + 3);
    expect(itemSize({ a: true, b: null })).toBe(2 + 2);
    expect(itemSize({ list: ['x', 'yz'] })).toBe(4 + 3 + 2 + 3);
    expect(itemSize({ map: { k: 'v' } })).toBe(3 + 3 + 1 + 2);
    expect(itemSize({ n: 7 })).toBe(1 + 21);
  });

  describe('against a store that enforces the limit', () => {
    let table: DynaliteTable;
    beforeAll(async () => {
      table = await startDynaliteTable();
    });
    afterAll(() => table.stop());

    it('never lets pass what the store refuses', async () => {
      // ASCII, since dynalite counts characters where DynamoDB counts bytes.
      const item = (fill: number) => ({ ...storedCase('aaaa'), pk: 'dossier#aaaa', fill: 'x'.repeat(fill) });
      const fill = ITEM_LIMIT_BYTES - itemSize(item(0));
      expect(itemSize(item(fill))).toBe(ITEM_LIMIT_BYTES);
      const put = (size: number) => table.client.send(new PutCommand({ TableName: table.table, Item: item(size) }));
      await expect(put(fill)).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } });
      await expect(put(fill + 500)).rejects.toThrow('Item size has exceeded the maximum allowed size');
    });
  });
});
