import type { Context } from 'aws-lambda';
import { servicesOnce } from '../../shared/adapters/services.ts';
import { type DueRun, runDue } from '../../shared/app/run-due.ts';
import type { Services } from '../../shared/app/services.ts';

/** Stop taking up new work this long before the function is ended: one letter with attachments fits well within it. */
const RESERVE_MILLISECONDS = 20_000;

/** Every minute, and woken after intake: does everything that is due. The event says nothing; the index does. */
export const createDispatchHandler =
  (services: () => Promise<Services>) =>
  async (_event: unknown, context?: Pick<Context, 'getRemainingTimeInMillis'>): Promise<DueRun> => {
    const ready = await services();
    const run = await runDue(
      ready,
      () => context !== undefined && context.getRemainingTimeInMillis() < RESERVE_MILLISECONDS,
    );
    if (run.dossiers > 0) ready.log.info('dispatched', { count: run.sent });
    if (run.more) await ready.nudge.wake();
    return run;
  };

export const handler = createDispatchHandler(servicesOnce);
