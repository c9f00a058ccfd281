import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { organisations } from '../../organisations/index.ts';
import type { Services } from '../app/services.ts';
import { readEnvironment } from '../config/environment.ts';
import { createDynamoCaseStore } from './dynamo-case-store.ts';
import { createLambdaNudge } from './lambda-nudge.ts';
import { createLog } from './log.ts';
import { createSeal } from './node-seal.ts';
import { createMailParser } from './parse-mail.ts';
import { createS3ErasureLedger } from './s3-erasure-ledger.ts';
import { createS3RawMailStore } from './s3-raw-mail-store.ts';
import { readSecret } from './secret-value.ts';
import { createSesMailer } from './ses-mailer.ts';
import { systemClock } from './system-clock.ts';

/** A send that has not answered by then counts as unclear, while dispatch still has time to record it. */
const SEND_LIMITS = {
  connectionTimeout: 3_000,
  requestTimeout: 10_000,
  // Without it the handler only warns and goes on waiting.
  throwOnRequestTimeout: true,
};

/**
 * The composition root in AWS: every client is built here and nowhere else, once per cold start. A missing setting or
 * an unreadable secret fails the start with its name, never the first mail.
 */
export const servicesOnce = once(() => build(storedSecret));

/**
 * The same for delivery, which writes no reply address and reads none: it may not read the token secret, so its seal
 * has a throw-away key and serves for digests alone.
 */
export const deliveryServicesOnce = once(() => build(async () => randomBytes(32).toString('hex')));

function once(make: () => Promise<Services>): () => Promise<Services> {
  let built: Promise<Services> | null = null;
  return () => {
    built ??= make().catch((cause: unknown) => {
      // The next invocation tries again instead of failing for ever on one bad moment.
      built = null;
      throw cause;
    });
    return built;
  };
}

const storedSecret = (arn: string): Promise<string> => readSecret(new SecretsManagerClient({}), arn);

async function build(tokenSecret: (arn: string) => Promise<string>): Promise<Services> {
  const environment = readEnvironment(process.env);
  // Not console.log: Lambda puts the time and a level before it, and the metric filters look for JSON.
  const log = createLog((line) => process.stdout.write(`${line}\n`));
  const s3 = new S3Client({});
  return {
    organisations,
    clock: systemClock,
    cases: createDynamoCaseStore({
      client: DynamoDBDocumentClient.from(new DynamoDBClient({})),
      table: environment.table,
    }),
    mail: createS3RawMailStore({ client: s3, bucket: environment.bucket }),
    ledger: createS3ErasureLedger({ client: s3, bucket: environment.bucket }),
    parser: createMailParser(),
    // One try: a retry inside the client could send a letter twice; the outbox tries again.
    mailer: createSesMailer({
      client: new SESClient({ maxAttempts: 1, requestHandler: SEND_LIMITS }),
      configurationSet: environment.configurationSet,
    }),
    seal: createSeal(await tokenSecret(environment.tokenSecretArn)),
    nudge: createLambdaNudge({ client: new LambdaClient({}), functionName: environment.dispatchFunction, log }),
    log,
  };
}
