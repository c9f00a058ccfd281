import type { CaseStore, Clock, Log, Nudge } from '../shared/app/ports.ts';
import type { DueRun } from '../shared/app/run-due.ts';
import { toEpoch } from '../shared/domain/time.ts';

/** The schedule that runs dispatch in AWS, come what may. */
const SCHEDULE_MILLISECONDS = 60_000;

export interface Dispatcher extends Nudge {
  /** Runs dispatch once, after any run that is under way. */
  run(): Promise<DueRun>;
  stop(): Promise<void>;
}

/**
 * Runs dispatch every minute, when something comes due, and when woken; one run at a time. Waking it during a run
 * makes one more run, however often it is done.
 */
export function createDispatcher(options: {
  readonly cases: CaseStore;
  readonly clock: Clock;
  readonly log: Log;
  dispatch(): Promise<DueRun>;
}): Dispatcher {
  let last: Promise<unknown> = Promise.resolve();
  let queued: Promise<DueRun> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;

  function run(): Promise<DueRun> {
    if (queued !== null) return queued;
    const next = last.then(() => {
      queued = null;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      return options.dispatch();
    });
    queued = next;
    last = next.then(schedule, schedule);
    return next;
  }

  async function schedule(): Promise<void> {
    let wait = SCHEDULE_MILLISECONDS;
    try {
      const [next] = await options.cases.readNextDue(1);
      const until = next === undefined ? wait : toEpoch(next.dueAt) - toEpoch(options.clock.now());
      // What is due and was not done just now waits for the schedule, as it does in AWS.
      if (until > 0) wait = Math.min(wait, until);
    } catch (cause) {
      options.log.error('due index not read', { errorName: nameOf(cause) });
    }
    if (stopped || queued !== null) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(wakeUp, wait);
  }

  function wakeUp(): void {
    if (stopped) return;
    run().catch((cause: unknown) => options.log.error('dispatch failed', { errorName: nameOf(cause) }));
  }

  return {
    run,
    async wake() {
      wakeUp();
    },
    async stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      await last;
    },
  };
}

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : 'unknown');
