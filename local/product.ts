import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createDeliveryHandler } from '../functions/delivery/handler.ts';
import { createDispatchHandler } from '../functions/dispatch/handler.ts';
import { createIntakeHandler } from '../functions/intake/handler.ts';
import { createSeal } from '../shared/adapters/node-seal.ts';
import { createMailParser } from '../shared/adapters/parse-mail.ts';
import type { CaseStore, Clock, Log, MailParser, RawMailStore, Seal } from '../shared/app/ports.ts';
import type { Services } from '../shared/app/services.ts';
import { RAW_MAIL_PREFIX } from '../shared/config/names.ts';
import type { Organisation } from '../shared/domain/organisation.ts';
import type { Instant } from '../shared/domain/time.ts';
import { createAdvance } from './advance.ts';
import { createDispatcher } from './dispatcher.ts';
import { createFileErasureLedger } from './file-erasure-ledger.ts';
import { createFileMailer, type FileMailer } from './file-mailer.ts';
import { createFileRawMailStore } from './file-raw-mail-store.ts';
import { lockFolder } from './folder-lock.ts';
import { takeLocalVerdicts } from './local-verdicts.ts';
import { parserOnClock } from './parser-on-clock.ts';
import { createFileQueue, type FileQueue } from './queue.ts';
import { receivedMessageId } from './ses-message-id.ts';
import { receiptNotification } from './ses-receipt.ts';
import { type ArrivedMail, startSmtpServer } from './smtp-server.ts';
import { startCaseStore } from './stores.ts';
import { tokenSecretIn } from './token-secret.ts';
import { createVirtualClock } from './virtual-clock.ts';
import { watchCases } from './watch-cases.ts';
import { startWebDesk } from './web-desk.ts';

/** Batches of one queue handled at the same time: more than one, as in AWS, so that races show here first. */
const WORKERS = 2;

export interface ProductOptions {
  /** 0 takes a free one. */
  readonly smtpPort: number;
  /** 0 takes a free one. */
  readonly httpPort: number;
  readonly dataFolder: string;
  readonly organisations: readonly Organisation[];
  readonly log: (clock: Clock) => Log;
  /** What the clock of a folder that has none shall say at first; the computer's time unless told. */
  readonly beginsAt?: Instant | undefined;
}

/** What the desk, the demo and the tests may use of a running product. */
export interface Product {
  readonly smtpPort: number;
  readonly httpPort: number;
  readonly url: string;
  readonly organisations: readonly Organisation[];
  readonly clock: Clock;
  readonly cases: CaseStore;
  readonly mail: RawMailStore;
  readonly parser: MailParser;
  readonly seal: Seal;
  readonly mailer: Pick<FileMailer, 'sent' | 'raw'>;
  readonly queues: readonly FileQueue[];
  /** Whether a dossier is a case; letters about stray mail belong to none. */
  isCase(dossier: string): boolean;
  /** Changes whenever there is something new to see. */
  revision(): string;
  /** Moves the clock forward and does everything due on the way, in order. */
  advanceTo(target: Instant): Promise<void>;
  /** Returns when everything that has arrived is taken in and everything due now is done. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The whole product on one computer: the three functions' own code, fed by an SMTP server in place of SES, file queues
 * in place of SQS, dynalite in place of DynamoDB and a timer in place of the schedule. All state lies in the data
 * folder; starting again on the same folder continues where the last process stopped, however it stopped.
 */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const { dataFolder, organisations } = options;
  await mkdir(dataFolder, { recursive: true });
  const started: (() => Promise<void>)[] = [await lockFolder(dataFolder)];
  const stop = async (): Promise<void> => {
    for (const end of started.splice(0).toReversed()) await end();
  };
  try {
    const store = await startCaseStore(join(dataFolder, 'dynamo'));
    started.push(store.stop);
    const clock = await createVirtualClock(join(dataFolder, 'clock.json'), { beginsAt: options.beginsAt });
    const log = options.log(clock);
    const watched = await watchCases(store.cases);
    const mail = await createFileRawMailStore(join(dataFolder, 'raw-mail'));
    const seal = createSeal(await tokenSecretIn(dataFolder));
    const parser = parserOnClock(createMailParser(), clock);
    const dispatcher = createDispatcher({
      cases: watched.cases,
      clock,
      log,
      dispatch: async () => createDispatchHandler(services)({}),
    });
    const mailer = await createFileMailer({
      folder: join(dataFolder, 'sent'),
      clock,
      announce: (body) => deliveryQueue.post(body),
    });
    const built: Services = {
      organisations,
      clock,
      cases: watched.cases,
      mail,
      ledger: createFileErasureLedger(join(dataFolder, 'erased.jsonl')),
      parser,
      mailer,
      seal,
      nudge: dispatcher,
      log,
    };
    const services = async (): Promise<Services> => built;
    const queueOf = (name: string, handle: Parameters<typeof createFileQueue>[0]['handle']): Promise<FileQueue> =>
      createFileQueue({
        name,
        folder: join(dataFolder, 'queue', name),
        deadLetterFolder: join(dataFolder, 'dead-letters', name),
        clock,
        workers: WORKERS,
        log,
        handle,
      });
    const deliveryQueue = await queueOf('delivery', createDeliveryHandler(services));
    const intakeQueue = await queueOf('intake', createIntakeHandler(services));
    const queues = [intakeQueue, deliveryQueue];
    // Queues stop first, then what they wake.
    started.push(dispatcher.stop, deliveryQueue.stop, intakeQueue.stop);
    await mailer.announceAgain(async ({ id, tags }) => {
      const dossier = await store.cases.read(tags.dossier);
      return dossier?.outbox.find(({ providerId }) => providerId === id)?.delivery != null;
    });

    const smtp = await startSmtpServer({
      port: options.smtpPort,
      organisations,
      take: (arrived) => takeMail(arrived),
    });
    started.push(smtp.stop);

    /** The mail first, then the message that announces it: a message never points to nothing. */
    async function takeMail({ source, recipients, raw }: ArrivedMail): Promise<string> {
      const receivedAt = clock.now();
      const sesMessageId = receivedMessageId();
      const objectKey = `${RAW_MAIL_PREFIX}${sesMessageId}`;
      const { verdicts, raw: clean, ignored } = takeLocalVerdicts(raw);
      if (ignored > 0) log.warn('local verdicts not understood', { count: ignored });
      await mail.keep(sesMessageId, clean);
      await intakeQueue.post(
        receiptNotification({ sesMessageId, recipients, source, receivedAt, verdicts, objectKey }, clean),
      );
      return sesMessageId;
    }

    const advance = createAdvance({ cases: watched.cases, clock, dispatcher, queues });
    const running = {
      smtpPort: smtp.port,
      organisations,
      clock,
      cases: watched.cases,
      mail,
      parser,
      seal,
      mailer,
      queues,
      isCase: watched.isCase,
      revision: () => `${process.pid}-${watched.writes()}-${mailer.sent().length}`,
      advanceTo: advance.advanceTo,
      settle: advance.settle,
    };
    started.push(advance.stop);
    const desk = await startWebDesk({ port: options.httpPort, product: running, log });
    started.push(desk.stop);
    await dispatcher.wake();
    return { ...running, httpPort: desk.port, url: `http://127.0.0.1:${desk.port}/`, stop };
  } catch (cause) {
    await stop().catch(() => {});
    throw cause;
  }
}
