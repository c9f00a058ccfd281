import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileQueue, type FileQueue } from '../../local/queue.ts';
import { createFixedClock, type FixedClock } from '../support/fixed-clock.ts';
import { createRecordingLog } from '../support/recording-log.ts';

const START = '2026-11-21T08:15:00.000Z';
const NO_FAILURES: SQSBatchResponse = { batchItemFailures: [] };

describe('createFileQueue', () => {
  let root = '';
  let clock: FixedClock;
  const open: FileQueue[] = [];

  const queueWith = async (handle: (event: SQSEvent) => Promise<SQSBatchResponse>, workers = 1): Promise<FileQueue> => {
    const queue = await createFileQueue({
      name: 'intake',
      folder: join(root, 'queue'),
      deadLetterFolder: join(root, 'dead'),
      clock,
      workers,
      log: createRecordingLog(),
      handle,
    });
    open.push(queue);
    return queue;
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'frist-queue-'));
    clock = createFixedClock(START);
  });

  afterEach(async () => {
    await Promise.all(open.splice(0).map((queue) => queue.stop()));
    await rm(root, { recursive: true, force: true });
  });

  it('hands over what was posted in the shape of SQS and forgets it once it is done', async () => {
    const seen: SQSEvent[] = [];
    const queue = await queueWith(async (event) => {
      seen.push(event);
      return NO_FAILURES;
    });
    await queue.post('one');
    await queue.drain();
    expect(seen[0]?.Records[0]).toMatchObject({
      body: 'one',
      eventSource: 'aws:sqs',
      attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(Date.parse(START)) },
    });
    expect(await readdir(join(root, 'queue'))).toEqual([]);
    expect(queue.waiting()).toBe(0);
  });

  it('hands over at most ten at a time and every one of them', async () => {
    const sizes: number[] = [];
    const bodies: string[] = [];
    let open: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const queue = await queueWith(async ({ Records }) => {
      await gate;
      sizes.push(Records.length);
      bodies.push(...Records.map(({ body }) => body));
      return NO_FAILURES;
    });
    const wanted = Array.from({ length: 37 }, (_, index) => `message ${index}`);
    await Promise.all(wanted.map((body) => queue.post(body)));
    open();
    await queue.drain();
    expect(Math.max(...sizes)).toBe(10);
    expect(bodies.toSorted()).toEqual(wanted.toSorted());
  });

  it('brings back only the records that failed, and only after a while', async () => {
    const tries: Record<string, number> = {};
    const queue = await queueWith(async ({ Records }) => {
      for (const { body } of Records) tries[body] = (tries[body] ?? 0) + 1;
      const bad = Records.filter(({ body }) => body === 'bad' && tries.bad === 1);
      return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    await Promise.all([queue.post('good'), queue.post('bad')]);
    await queue.drain();
    expect(tries).toEqual({ good: 1, bad: 1 });
    expect(queue.waiting()).toBe(1);
    expect(queue.nextVisibleAt()).toBe('2026-11-21T08:15:15.000Z');
    clock.set('2026-11-21T08:15:15.000Z');
    await queue.drain();
    expect(tries).toEqual({ good: 1, bad: 2 });
    expect(queue.waiting()).toBe(0);
  });

  it('lays a message that failed five times to the dead letters, from where it can be revived', async () => {
    let works = false;
    const counts: (string | undefined)[] = [];
    const queue = await queueWith(async ({ Records }) => {
      if (works) return NO_FAILURES;
      counts.push(Records[0]?.attributes.ApproximateReceiveCount);
      throw new Error('always');
    });
    await queue.post('poison');
    for (let round = 0; round < 8; round += 1) {
      await queue.drain();
      clock.advanceMinutes(1);
    }
    expect(counts).toEqual(['1', '2', '3', '4', '5']);
    expect(queue.waiting()).toBe(0);
    const [dead] = await queue.deadLetters();
    expect(dead).toMatchObject({ body: 'poison', receives: 5 });
    works = true;
    expect(await queue.revive('00000000-0000-0000-0000-000000000000')).toBe(false);
    expect(await queue.revive(dead?.messageId ?? '')).toBe(true);
    await queue.drain();
    expect(queue.waiting()).toBe(0);
    expect(await queue.deadLetters()).toEqual([]);
  });

  it('finds again after a start what was not done, and clears away what was half written', async () => {
    const first = await queueWith(async () => {
      throw new Error('dies');
    });
    await first.post('kept');
    await first.drain();
    await first.stop();
    await writeFile(join(root, 'queue', 'x.json.abc.part'), '{"messageId":"x"');
    const bodies: string[] = [];
    const second = await queueWith(async ({ Records }) => {
      bodies.push(...Records.map(({ body, attributes }) => `${body} ${attributes.ApproximateReceiveCount}`));
      return NO_FAILURES;
    });
    await second.drain();
    expect(bodies).toEqual(['kept 2']);
    expect(await readdir(join(root, 'queue'))).toEqual([]);
  });
});
