import { ArnFormat, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { type Construct, DependencyGroup } from 'constructs';
import {
  CONFIGURATION_SET,
  DUE_INDEX,
  ENVIRONMENT,
  LEDGER_PREFIX,
  MAIL_TRIES,
  RAW_MAIL_PREFIX,
} from '../../shared/config/names.ts';
import { domainOf } from '../../shared/config/organisation-rules.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { acknowledge } from '../acknowledge.ts';
import { Alarms } from '../constructs/alarms.ts';
import { EveryMinute } from '../constructs/every-minute.ts';
import { Receiving } from '../constructs/receiving.ts';
import { reputationAlarms } from '../constructs/reputation-alarms.ts';
import { Sending } from '../constructs/sending.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import { functionName, Worker } from '../constructs/worker.ts';
import type { Settings } from '../settings.ts';
import type { Store } from './store.ts';

export interface ServiceProps extends StackProps {
  readonly organisations: readonly Organisation[];
  readonly settings: Settings;
  readonly store: Store;
}

/** A mail of 40 MB, the largest that SES takes, costs some 360 MB while it is parsed; its attachments come on top. */
const MAIL_MEMORY_MEGABYTES = 1536;

/** One mail at a time, so that a hostile one fails alone; more at once than this and the table is the bottleneck. */
const INTAKE_AT_ONCE = 10;

/** Dispatch starts every minute; a run that lasted longer would be overtaken by the next. */
const DISPATCH_TIMEOUT = Duration.seconds(55);

/** An event that comes before its letter's id was written succeeds on a later try. */
const EVENT_TRIES = 5;

/** A mail that waits this long is late for its acknowledgement and a sign that intake stands still. */
const OLDEST_MAIL = Duration.minutes(15);

/** SES asks for patience now and then. Twice in an hour is a pause, a quota or a missing permission. */
const PUT_OFF_PERIOD = Duration.minutes(15);

/** What works: SES in and out, the three functions, their queues and the clock, and the alarms about all of it. */
export class Service extends Stack {
  readonly #store: Store;

  constructor(scope: Construct, id: string, props: ServiceProps) {
    super(scope, id, props);
    const { organisations, settings, store } = props;
    this.#store = store;
    const alarms = new Alarms(this, 'Alarms', { email: settings.alarmEmail });
    const mailTopic = new Topic(this, 'MailTopic', { displayName: 'Frist: a mail was stored', enforceSSL: true });
    const eventTopic = new Topic(this, 'EventTopic', {
      displayName: 'Frist: what became of a letter',
      enforceSSL: true,
    });

    const dispatch = this.#dispatch(organisations, alarms);
    const intake = this.#intake(mailTopic, alarms);
    this.#delivery(eventTopic, alarms);
    reputationAlarms(alarms);

    new Sending(this, 'Sending', { organisations, events: eventTopic });
    const ready = new DependencyGroup();
    ready.add(intake);
    ready.add(dispatch);
    new Receiving(this, 'Receiving', {
      organisations,
      settings,
      alarms,
      bucket: store.bucket,
      topic: mailTopic,
      ready,
    });
  }

  #intake(topic: Topic, alarms: Alarms): Worker {
    const timeout = Duration.minutes(1);
    const worker = new Worker(this, 'Intake', {
      name: 'intake',
      entry: 'functions/intake/handler.ts',
      description: 'A mail landed: which organisation, what is it, what is due. Sends nothing.',
      memoryMegabytes: MAIL_MEMORY_MEGABYTES,
      timeout,
      environment: this.#environment(),
    });
    this.#mayReadMail(worker);
    this.#mayReadAndWriteCases(worker);
    this.#mayLinkPersons(worker);
    this.#mayReadTokenSecret(worker);
    this.#mayWakeDispatch(worker);

    const lookAt = 'the log group of the intake function for the reason; the raw mail is still in the bucket.';
    const queue = new WorkQueue(worker, 'Mail', {
      topic,
      alarms,
      name: 'intake',
      errorImpact:
        'A person wrote and there is no case: nobody was told, nothing was acknowledged, and the time limit runs since the mail arrived.',
      lookAt: `the intake dead-letter queue (each message names the mail's object), then ${lookAt}`,
      workerTimeout: timeout,
      tries: MAIL_TRIES,
    });
    worker.function.addEventSource(
      new SqsEventSource(queue.queue, { batchSize: 1, maxConcurrency: INTAKE_AT_ONCE, reportBatchItemFailures: true }),
    );
    alarms.addErrors({
      section: 'intake-errors',
      errorImpact:
        'Mail is not becoming cases: people who wrote get no acknowledgement and staff see nothing. Each mail is tried again for half an hour.',
      lookAt,
      worker,
    });
    alarms.add({
      section: 'intake-waiting',
      errorImpact:
        'Mail has waited for more than a quarter of an hour: people get their acknowledgement late and staff do not see new requests.',
      lookAt: 'the intake function: is it throttled, disabled, or failing on one mail?',
      metric: queue.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: OLDEST_MAIL.toSeconds(),
    });
    return worker;
  }

  #dispatch(organisations: readonly Organisation[], alarms: Alarms): Worker {
    const { table } = this.#store;
    const worker = new Worker(this, 'Dispatch', {
      name: 'dispatch',
      entry: 'functions/dispatch/handler.ts',
      description: 'Every minute and after each mail: everything that is due.',
      memoryMegabytes: MAIL_MEMORY_MEGABYTES,
      timeout: DISPATCH_TIMEOUT,
      environment: this.#environment(),
    });
    // A failed run is not repeated: the next one comes within the minute and reads what is due anew.
    worker.function.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    this.#mayReadMail(worker);
    this.#mayForget(worker);
    this.#mayReadAndWriteCases(worker);
    this.#mayLinkPersons(worker);
    worker.allow({ actions: ['dynamodb:Query'], resources: [`${table.tableArn}/index/${DUE_INDEX}`] });
    // The weekly digest and the register count every case there is.
    worker.allow({ actions: ['dynamodb:Scan'], resources: [table.tableArn] });
    this.#mayReadTokenSecret(worker);
    const ses = (resource: string, resourceName: string) =>
      this.formatArn({ service: 'ses', resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME });
    const domains = new Set(organisations.flatMap(({ mailboxes }) => mailboxes.map(domainOf)));
    worker.allow({
      actions: ['ses:SendRawEmail'],
      // SES asks for the configuration set too: https://github.com/aws/aws-cdk/issues/34402
      resources: [
        ...[...domains].map((domain) => ses('identity', domain)),
        ses('configuration-set', CONFIGURATION_SET),
      ],
      // The identities are whole domains of the company; the letters come from its published mailboxes alone.
      conditions: { StringEquals: { 'ses:FromAddress': organisations.flatMap(({ mailboxes }) => mailboxes) } },
    });

    // When more is due than one run can do.
    this.#mayWakeDispatch(worker);

    new EveryMinute(worker, 'Clock', { function: worker.function, alarms });
    alarms.addErrors({
      section: 'dispatch-errors',
      errorImpact:
        'Letters that are owed may not go out: acknowledgements, answers that staff have written, reminders before a time limit.',
      lookAt: 'the log group of the dispatch function; the dossier id in the line says which case.',
      worker,
    });
    alarms.add({
      section: 'letters-put-off',
      errorImpact:
        'SES has put letters off for more than a quarter of an hour: people wait for an acknowledgement or an answer that counts as owed, and nothing else will tell.',
      lookAt:
        'the account page of SES: is sending paused, the quota used up, the sandbox still on, a domain not verified?',
      metric: worker.metricLines(
        'letters-put-off',
        FilterPattern.all(
          FilterPattern.stringValue('$.what', '=', 'letter refused'),
          FilterPattern.stringValue('$.reason', '=', 'try-later'),
        ),
        PUT_OFF_PERIOD,
      ),
      threshold: 1,
      periods: 4,
      badPeriods: 2,
    });
    return worker;
  }

  #delivery(topic: Topic, alarms: Alarms): void {
    const timeout = Duration.seconds(30);
    const worker = new Worker(this, 'Delivery', {
      name: 'delivery',
      entry: 'functions/delivery/handler.ts',
      description: 'What became of a letter: delivered, delayed, bounced, complained about, rejected.',
      memoryMegabytes: 512,
      timeout,
      environment: this.#environment(),
    });
    this.#mayReadAndWriteCases(worker);
    const lookAt = 'the log group of the delivery function.';
    const queue = new WorkQueue(worker, 'Events', {
      topic,
      alarms,
      name: 'delivery',
      errorImpact:
        'A letter may have bounced and staff do not know: somebody who must be answered has not been reached.',
      lookAt: `the delivery dead-letter queue (each message names the letter in its tags), then ${lookAt}`,
      workerTimeout: timeout,
      tries: EVENT_TRIES,
    });
    worker.function.addEventSource(new SqsEventSource(queue.queue, { batchSize: 10, reportBatchItemFailures: true }));
    alarms.addErrors({
      section: 'delivery-errors',
      errorImpact: 'Cases do not learn what became of their letters: a bounced answer looks sent until this is mended.',
      lookAt,
      worker,
    });
  }

  /** The same names for all three, who share one composition. What a function may touch is up to its role. */
  #environment(): Record<string, string> {
    const { table, bucket, tokenSecret } = this.#store;
    return {
      [ENVIRONMENT.table]: table.tableName,
      [ENVIRONMENT.bucket]: bucket.bucketName,
      [ENVIRONMENT.configurationSet]: CONFIGURATION_SET,
      [ENVIRONMENT.tokenSecretArn]: tokenSecret.secretArn,
      [ENVIRONMENT.dispatchFunction]: functionName('dispatch'),
    };
  }

  #mayWakeDispatch(worker: Worker): void {
    const resourceName = functionName('dispatch');
    const arn = this.formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    worker.allow({ actions: ['lambda:InvokeFunction'], resources: [arn] });
  }

  #mayReadMail(worker: Worker): void {
    const { bucket } = this.#store;
    worker.allow({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects(`${RAW_MAIL_PREFIX}*`)] });
    // Without it S3 answers "forbidden" for an object that is not there (yet), and missing mail looks like a fault.
    worker.allow({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] });
    acknowledge(
      worker.role,
      `AwsSolutions-IAM5[Resource::frist-store:ExportsOutputFnGetAttRawMailA1B12CE5ArnC7F799B1/${RAW_MAIL_PREFIX}*]`,
      "Objects are named by SES's message ids, which nobody knows beforehand; the grant is held to the prefix of raw mail.",
    );
  }

  /** Raw mail and pointers go when their time is up; a dossier never does, for a tombstone is written over it. */
  #mayForget(worker: Worker): void {
    const { table, bucket } = this.#store;
    worker.allow({ actions: ['s3:DeleteObject'], resources: [bucket.arnForObjects(`${RAW_MAIL_PREFIX}*`)] });
    worker.allow({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(`${LEDGER_PREFIX}*`)] });
    worker.allow({ actions: ['dynamodb:DeleteItem'], resources: [table.tableArn] });
    acknowledge(
      worker.role,
      `AwsSolutions-IAM5[Resource::frist-store:ExportsOutputFnGetAttRawMailA1B12CE5ArnC7F799B1/${LEDGER_PREFIX}*]`,
      'Each entry of the erasure ledger is an object named after what was erased; the grant is held to its prefix.',
    );
  }

  /** A case is added to its person's, or taken from them, by one atomic change of a set. */
  #mayLinkPersons(worker: Worker): void {
    worker.allow({ actions: ['dynamodb:UpdateItem'], resources: [this.#store.table.tableArn] });
  }

  /** No deleting, no scanning: a decision is one conditional put, and what is found is found by key. */
  #mayReadAndWriteCases(worker: Worker): void {
    worker.allow({
      actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
      resources: [this.#store.table.tableArn],
    });
  }

  #mayReadTokenSecret(worker: Worker): void {
    worker.allow({ actions: ['secretsmanager:GetSecretValue'], resources: [this.#store.tokenSecret.secretArn] });
  }
}
