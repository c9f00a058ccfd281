import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createS3RawMailStore, RAW_MAIL_LIMIT_BYTES } from '../../shared/adapters/s3-raw-mail-store.ts';

const client = new S3Client({ region: 'eu-north-1' });
const s3 = mockClient(client);
const store = createS3RawMailStore({ client, bucket: 'frist-raw-mail' });

const RAW = Buffer.from('From: karen.testsen@example.dk\r\n\r\nSlet mine data.\xe6\r\n', 'latin1');

/** A body as the SDK gives it on Node: a stream with the SDK's own methods. */
const body = (bytes: Uint8Array) =>
  Object.assign(Readable.from([bytes]), {
    transformToByteArray: async () => bytes,
    transformToString: async () => Buffer.from(bytes).toString(),
    transformToWebStream: () => new ReadableStream(),
  });

const failure = (name: string, status: number) =>
  Object.assign(new Error('from S3'), { name, $metadata: { httpStatusCode: status } });

beforeEach(() => {
  s3.reset();
});

describe('createS3RawMailStore', () => {
  it('reads the bytes of an object as they are', async () => {
    s3.on(GetObjectCommand).resolves({ Body: body(RAW), ContentLength: RAW.length });
    expect(await store.read('raw/o3vrnil0e2ic28tr')).toEqual({ ok: true, value: RAW });
    expect(s3.commandCalls(GetObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'frist-raw-mail',
      Key: 'raw/o3vrnil0e2ic28tr',
    });
  });

  it.each([
    { error: new NoSuchKey({ message: 'The specified key does not exist.', $metadata: {} }), why: 'NoSuchKey' },
    { error: failure('NotFound', 404), why: 'NotFound' },
    { error: failure('UnknownError', 404), why: 'a bare 404' },
  ])('says missing for $why', async ({ error }) => {
    s3.on(GetObjectCommand).rejects(error);
    expect(await store.read('raw/gone')).toEqual({ ok: false, error: { kind: 'missing' } });
  });

  it('leaves an object over the limit unread, and lets go of its connection', async () => {
    const unread = body(RAW);
    s3.on(GetObjectCommand).resolves({ Body: unread, ContentLength: RAW_MAIL_LIMIT_BYTES + 1 });
    expect(await store.read('raw/huge')).toEqual({ ok: false, error: { kind: 'too-large' } });
    expect(unread.destroyed).toBe(true);
  });

  it('reads an object of exactly the limit', async () => {
    s3.on(GetObjectCommand).resolves({ Body: body(RAW), ContentLength: RAW_MAIL_LIMIT_BYTES });
    expect(await store.read('raw/large')).toMatchObject({ ok: true });
  });

  it.each([
    { error: failure('SlowDown', 503), retryable: true },
    { error: failure('InternalError', 500), retryable: true },
    { error: failure('AccessDenied', 403), retryable: false },
    { error: failure('NoSuchBucket', 400), retryable: false },
  ])('throws for $error.name', async ({ error, retryable }) => {
    s3.onAnyCommand().rejects(error);
    await expect(store.read('raw/any')).rejects.toMatchObject({
      name: 'AdapterError',
      message: `read raw mail: ${error.name}`,
      retryable,
      cause: error,
    });
    await expect(store.erase('raw/any')).rejects.toMatchObject({ message: `erase raw mail: ${error.name}`, retryable });
  });

  it('throws when the connection breaks half way', async () => {
    const broken = Object.assign(body(RAW), {
      transformToByteArray: async () => {
        throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
      },
    });
    s3.on(GetObjectCommand).resolves({ Body: broken, ContentLength: RAW.length });
    await expect(store.read('raw/any')).rejects.toMatchObject({ name: 'AdapterError', retryable: true });
  });

  it('erases an object', async () => {
    s3.on(DeleteObjectCommand).resolves({});
    await store.erase('raw/o3vrnil0e2ic28tr');
    expect(s3.commandCalls(DeleteObjectCommand)[0]?.args[0].input).toEqual({
      Bucket: 'frist-raw-mail',
      Key: 'raw/o3vrnil0e2ic28tr',
    });
  });
});
