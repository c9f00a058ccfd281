import { PutObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import type { ErasureLedger, LedgerEntry } from '../app/ports.ts';
import { LEDGER_PREFIX } from '../config/names.ts';
import { awsFailure } from './aws-failure.ts';

/** `erased/2029-12-01T07:00:00.000Z/dossier/abc…`: S3 lists keys in order, so the oldest comes first. */
const keyOf = ({ at, what, id }: LedgerEntry): string => `${LEDGER_PREFIX}${at}/${what}/${encodeURIComponent(id)}`;

const KEY = new RegExp(`^${LEDGER_PREFIX}([^/]+)/(dossier|mail)/([^/]+)$`, 'u');

/**
 * The erasure ledger in the bucket, beside the raw mail and apart from the table: restoring the table leaves it as it
 * is. An entry is an empty object, since its name holds everything; writing one twice is nothing.
 *
 * Errors: `AdapterError`.
 */
export function createS3ErasureLedger(options: { readonly client: S3Client; readonly bucket: string }): ErasureLedger {
  const { client, bucket: Bucket } = options;
  return {
    async append(entry) {
      try {
        await client.send(new PutObjectCommand({ Bucket, Key: keyOf(entry), Body: '' }));
      } catch (error) {
        throw awsFailure('write erasure ledger', error);
      }
    },
    async *entries() {
      const pages = paginateListObjectsV2({ client }, { Bucket, Prefix: LEDGER_PREFIX })[Symbol.asyncIterator]();
      while (true) {
        const page = await pages.next().catch((error: unknown) => {
          throw awsFailure('read erasure ledger', error);
        });
        if (page.done === true) return;
        for (const { Key } of page.value.Contents ?? []) {
          const [, at = '', what = '', id = ''] = KEY.exec(Key ?? '') ?? [];
          if (what === 'dossier' || what === 'mail') yield { at, what, id: decodeURIComponent(id) };
        }
      }
    },
  };
}
