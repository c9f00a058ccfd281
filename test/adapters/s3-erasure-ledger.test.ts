import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createS3ErasureLedger } from '../../shared/adapters/s3-erasure-ledger.ts';
import type { LedgerEntry } from '../../shared/app/ports.ts';

const client = new S3Client({ region: 'eu-north-1' });
const s3 = mockClient(client);
const ledger = createS3ErasureLedger({ client, bucket: 'frist-raw-mail' });

const ENTRIES: readonly LedgerEntry[] = [
  { at: '2027-05-04T06:00:00.000Z', what: 'mail', id: 'raw/o3vrnil0e2ic28tr' },
  { at: '2029-12-01T07:00:00.000Z', what: 'dossier', id: 'abcdefghijkl' },
];

const read = async (): Promise<LedgerEntry[]> => {
  const found: LedgerEntry[] = [];
  for await (const entry of ledger.entries()) found.push(entry);
  return found;
};

beforeEach(() => {
  s3.reset();
});

describe('createS3ErasureLedger', () => {
  it('writes an empty object whose name says what was erased, and reads the same again, page by page', async () => {
    s3.on(PutObjectCommand).resolves({});
    for (const entry of ENTRIES) await ledger.append(entry);
    const keys = s3.commandCalls(PutObjectCommand).map(({ args: [{ input }] }) => input.Key ?? '');
    expect(keys).toEqual([
      'erased/2027-05-04T06:00:00.000Z/mail/raw%2Fo3vrnil0e2ic28tr',
      'erased/2029-12-01T07:00:00.000Z/dossier/abcdefghijkl',
    ]);
    s3.on(ListObjectsV2Command)
      .resolvesOnce({ Contents: [{ Key: keys[0] }], IsTruncated: true, NextContinuationToken: 'more' })
      .resolvesOnce({ Contents: [{ Key: keys[1] }, { Key: 'erased/something else' }] });
    expect(await read()).toEqual(ENTRIES);
  });

  it('throws when S3 fails, so that nothing is erased that was not noted', async () => {
    s3.onAnyCommand().rejects(
      Object.assign(new Error('from S3'), { name: 'SlowDown', $metadata: { httpStatusCode: 503 } }),
    );
    await expect(ledger.append(ENTRIES[0] as LedgerEntry)).rejects.toMatchObject({
      name: 'AdapterError',
      retryable: true,
    });
    await expect(read()).rejects.toMatchObject({ name: 'AdapterError' });
  });
});
