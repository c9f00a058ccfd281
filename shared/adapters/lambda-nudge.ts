import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { Log, Nudge } from '../app/ports.ts';
import { failureFacts } from './aws-failure.ts';

/** Invokes dispatch without waiting for it. A failure is logged and forgotten: the schedule comes within the minute. */
export function createLambdaNudge(options: {
  readonly client: LambdaClient;
  readonly functionName: string;
  readonly log: Log;
}): Nudge {
  const { client, functionName, log } = options;
  return {
    async wake() {
      try {
        await client.send(new InvokeCommand({ FunctionName: functionName, InvocationType: 'Event' }));
      } catch (error) {
        log.warn('dispatch not woken', { errorName: failureFacts(error).name });
      }
    },
  };
}
