import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLambdaNudge } from '../../shared/adapters/lambda-nudge.ts';
import { createRecordingLog } from '../support/recording-log.ts';

const client = new LambdaClient({ region: 'eu-north-1' });
const lambda = mockClient(client);

beforeEach(() => {
  lambda.reset();
});

describe('createLambdaNudge', () => {
  it('invokes dispatch without waiting for its answer', async () => {
    lambda.on(InvokeCommand).resolves({ StatusCode: 202 });
    const log = createRecordingLog();
    await createLambdaNudge({ client, functionName: 'frist-dispatch', log }).wake();
    expect(lambda.commandCalls(InvokeCommand).map(({ args }) => args[0].input)).toEqual([
      { FunctionName: 'frist-dispatch', InvocationType: 'Event' },
    ]);
    expect(log.lines).toEqual([]);
  });

  it('logs a failure by its name and goes on', async () => {
    lambda.on(InvokeCommand).rejects(Object.assign(new Error('Rate Exceeded.'), { name: 'TooManyRequestsException' }));
    const log = createRecordingLog();
    await createLambdaNudge({ client, functionName: 'frist-dispatch', log }).wake();
    expect(log.lines).toEqual([
      { level: 'warn', what: 'dispatch not woken', facts: { errorName: 'TooManyRequestsException' } },
    ]);
  });
});
