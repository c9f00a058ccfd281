import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Clock, Log } from '../shared/app/ports.ts';
import { addMinutes, type Instant, toEpoch } from '../shared/domain/time.ts';
import { clearUnfinished, flushFolder, writeDurably } from './durable-file.ts';
import { LOCAL_REGION, localArn } from './sns-envelope.ts';

/** Most records in one call, as in the event source mapping. */
const BATCH = 10;

/** A message that failed this often goes to the dead letters, as in AWS. */
const MOST_RECEIVES = 5;

/** How long a message that failed stays out of sight, in minutes of the product's clock. */
const RETRY_MINUTES = 0.25;

export interface QueueMessage {
  readonly messageId: string;
  readonly body: string;
  readonly sentAt: Instant;
  readonly receives: number;
  readonly visibleAt: Instant;
}

export interface FileQueue {
  readonly name: string;
  /** Returns once the message is safely on disk. */
  post(body: string): Promise<void>;
  /** Returns when nothing is being handled and nothing that may be handled now is left. */
  drain(): Promise<void>;
  /** Looks again, because the clock was moved. */
  wake(): void;
  /** True when nothing is being handled and nothing may be handled now. */
  isIdle(): boolean;
  /** Messages not done yet, those waiting for another try included. */
  waiting(): number;
  /** When the next message that waits for another try comes back; null when none does. */
  nextVisibleAt(): Instant | null;
  deadLetters(): Promise<readonly QueueMessage[]>;
  /** Puts a dead letter back as if it were new; false when there is none of that id. */
  revive(messageId: string): Promise<boolean>;
  stop(): Promise<void>;
}

/**
 * A queue in a folder, one file a message, with the promises of SQS: at least once, in no particular order, in batches
 * whose failures are named one by one, with another try later and dead letters in the end.
 *
 * A message is removed only after the handler is done with it. What a process that died was working on is there again
 * when the next one starts.
 */
export async function createFileQueue(options: {
  readonly name: string;
  readonly folder: string;
  readonly deadLetterFolder: string;
  readonly clock: Clock;
  /** Batches handled at the same time. */
  readonly workers: number;
  readonly log: Log;
  handle(event: SQSEvent): Promise<SQSBatchResponse>;
}): Promise<FileQueue> {
  const { name, folder, deadLetterFolder, clock, workers } = options;
  await mkdir(folder, { recursive: true });
  await mkdir(deadLetterFolder, { recursive: true });
  await clearUnfinished(folder);
  const messages = new Map<string, QueueMessage>();
  for (const message of await readMessages(folder)) messages.set(message.messageId, { ...message, visibleAt: '' });
  const inFlight = new Set<string>();
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  const pathOf = (messageId: string): string => join(folder, `${messageId}.json`);
  const isVisible = ({ messageId, visibleAt }: QueueMessage): boolean =>
    !inFlight.has(messageId) && visibleAt <= clock.now();

  function takeBatch(): QueueMessage[] {
    const batch: QueueMessage[] = [];
    for (const message of messages.values()) {
      if (batch.length === BATCH) break;
      if (isVisible(message)) batch.push(message);
    }
    for (const { messageId } of batch) inFlight.add(messageId);
    return batch;
  }

  async function handleBatch(batch: readonly QueueMessage[]): Promise<void> {
    const received = await Promise.all(
      batch.map(async (message) => {
        const counted = { ...message, receives: message.receives + 1 };
        // Counted before it is handled, so that a message that ends the process is not tried for ever.
        await save(counted);
        return counted;
      }),
    );
    let failed: ReadonlySet<string>;
    try {
      const { batchItemFailures } = await options.handle({
        Records: received.map((message) => toRecord(name, message)),
      });
      failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    } catch {
      failed = new Set(received.map(({ messageId }) => messageId));
    }
    for (const message of received) {
      if (!failed.has(message.messageId)) await remove(message.messageId);
      else if (message.receives >= MOST_RECEIVES) await bury(message.messageId);
      else await save({ ...message, visibleAt: addMinutes(clock.now(), RETRY_MINUTES) });
    }
  }

  /** Once handled a message may come again, never go missing: a plain write and rename is enough here. */
  async function save(message: QueueMessage): Promise<void> {
    const beside = `${pathOf(message.messageId)}.part`;
    await writeFile(beside, JSON.stringify(message));
    await rename(beside, pathOf(message.messageId));
    messages.set(message.messageId, message);
  }

  async function remove(messageId: string): Promise<void> {
    await rm(pathOf(messageId), { force: true });
    messages.delete(messageId);
  }

  async function bury(messageId: string): Promise<void> {
    await rename(pathOf(messageId), join(deadLetterFolder, `${messageId}.json`));
    await flushFolder(deadLetterFolder);
    messages.delete(messageId);
  }

  async function work(): Promise<void> {
    for (;;) {
      if (stopped) return;
      const batch = takeBatch();
      if (batch.length === 0) return;
      try {
        await handleBatch(batch);
      } catch (cause) {
        // The disk failed. The files are as they were, and come again with the next start at the latest.
        options.log.error('queue could not be written', { errorName: cause instanceof Error ? cause.name : 'unknown' });
        return;
      } finally {
        for (const { messageId } of batch) inFlight.delete(messageId);
      }
    }
  }

  function wake(): void {
    if (stopped) return;
    while (running.size < workers && [...messages.values()].some(isVisible)) {
      // Takes its batch before it first waits, so that the next worker sees what is left.
      const worker = work().finally(() => {
        running.delete(worker);
        scheduleRetry();
      });
      running.add(worker);
    }
    if (running.size === 0) scheduleRetry();
  }

  function scheduleRetry(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const next = nextVisibleAt();
    if (stopped || next === null) return;
    timer = setTimeout(wake, Math.max(10, toEpoch(next) - toEpoch(clock.now())));
  }

  function nextVisibleAt(): Instant | null {
    const waits = [...messages.values()].filter(
      ({ messageId, visibleAt }) => !inFlight.has(messageId) && visibleAt !== '',
    );
    return waits.reduce<Instant | null>(
      (first, { visibleAt }) => (first === null || visibleAt < first ? visibleAt : first),
      null,
    );
  }

  async function drain(): Promise<void> {
    for (;;) {
      wake();
      if (running.size === 0) return;
      await Promise.all(running);
    }
  }

  async function post(body: string): Promise<void> {
    const message = { messageId: randomUUID(), body, sentAt: clock.now(), receives: 0, visibleAt: '' };
    await writeDurably(pathOf(message.messageId), JSON.stringify(message));
    messages.set(message.messageId, message);
    wake();
  }

  wake();
  return {
    name,
    post,
    drain,
    wake,
    isIdle: () => running.size === 0 && ![...messages.values()].some(isVisible),
    waiting: () => messages.size,
    nextVisibleAt,
    deadLetters: () => readMessages(deadLetterFolder),
    async revive(messageId) {
      const dead = (await readMessages(deadLetterFolder)).find((message) => message.messageId === messageId);
      if (dead === undefined) return false;
      await writeDurably(pathOf(messageId), JSON.stringify({ ...dead, receives: 0, visibleAt: '' }));
      await rm(join(deadLetterFolder, `${messageId}.json`), { force: true });
      messages.set(messageId, { ...dead, receives: 0, visibleAt: '' });
      wake();
      return true;
    },
    async stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

/** Oldest first. */
async function readMessages(folder: string): Promise<QueueMessage[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const messages = await Promise.all(
    names.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as QueueMessage),
  );
  return messages.sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1));
}

const toRecord = (queue: string, { messageId, body, sentAt, receives }: QueueMessage): SQSRecord => ({
  messageId,
  receiptHandle: messageId,
  body,
  attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: String(toEpoch(sentAt)),
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: String(toEpoch(sentAt)),
  },
  messageAttributes: {},
  md5OfBody: createHash('md5').update(body).digest('hex'),
  eventSource: 'aws:sqs',
  eventSourceARN: localArn('sqs', queue),
  awsRegion: LOCAL_REGION,
});
