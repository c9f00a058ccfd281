import { DeleteObjectCommand, GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { RawMailStore } from '../app/ports.ts';
import { err, ok } from '../domain/result.ts';
import { AdapterError } from './adapter-error.ts';
import { awsFailure, failureFacts } from './aws-failure.ts';

/**
 * SES receives up to 40 MB (SES guide, "Quotas"); the rest is room for the headers it adds. Anything larger was not put
 * there by SES and would not fit into the function's memory.
 */
export const RAW_MAIL_LIMIT_BYTES = 45 * 1024 * 1024;

const MISSING = new Set(['NoSuchKey', 'NotFound']);

/**
 * Raw mail in the bucket that SES writes to.
 *
 * Without `s3:ListBucket` S3 answers a missing key with 403 instead of 404: the functions need that permission, or a
 * missing object shows as a failure here.
 *
 * Errors: `AdapterError`.
 */
export function createS3RawMailStore(options: { readonly client: S3Client; readonly bucket: string }): RawMailStore {
  const { client, bucket } = options;
  return {
    async read(objectKey) {
      try {
        const { Body, ContentLength = 0 } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey }));
        if (Body === undefined) throw new AdapterError('read raw mail: no body', { retryable: true });
        if (ContentLength > RAW_MAIL_LIMIT_BYTES) {
          // Unread, the body would hold its connection until it times out.
          if ('destroy' in Body) Body.destroy();
          return err({ kind: 'too-large' });
        }
        const raw = await Body.transformToByteArray();
        return raw.byteLength > RAW_MAIL_LIMIT_BYTES ? err({ kind: 'too-large' }) : ok(raw);
      } catch (error) {
        if (error instanceof AdapterError) throw error;
        const { name, status } = failureFacts(error);
        if (MISSING.has(name) || status === 404) return err({ kind: 'missing' });
        throw awsFailure('read raw mail', error);
      }
    },

    async erase(objectKey) {
      try {
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: objectKey }));
      } catch (error) {
        throw awsFailure('erase raw mail', error);
      }
    },
  };
}
