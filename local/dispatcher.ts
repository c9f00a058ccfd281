import type { CaseStore, Clock, Log, Nudge } from '../shared/app/ports.ts';
import type { DueRun } from '../shared/app/run-due.ts';
import { toEpoch } from '../shared/domain/time.ts';

/** The schedule that runs dispatch in AWS, come what may. */
const SCHEDULE_MILLISECONDS = 60_000;

/** A run is often followed by another; what comes due next is only looked up once there is a pause. */
const PAUSE_MILLISECONDS = 50;

export interface Dispatcher extends Nudge {
  /** Runs dispatch once, after any run that is under way. */
  run(): Promise<DueRun>;
  /** True when it was woken and the run has not begun. */
  isWoken(): boolean;
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
  let lookUp: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  let leftUndone: string | null = null;
  let stopped = false;

  function run(): Promise<DueRun> {
    if (queued !== null) return queued;
    const next = last.then(() => {
      queued = null;
      setTimer(null, 0);
      return options.dispatch();
    });
    queued = next;
    last = next.then(pause, pause);
    return next;
  }

  function pause(): void {
    if (stopped || queued !== null) return;
    setTimer(() => {
      timer = null;
      lookUp = schedule();
    }, PAUSE_MILLISECONDS);
  }

  /** There is one timer, whatever it is for. */
  function setTimer(then: (() => void) | null, wait: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = then === null ? null : setTimeout(then, wait);
  }

  async function schedule(): Promise<void> {
    let wait = SCHEDULE_MILLISECONDS;
    try {
      const [next] = await options.cases.readNextDue(1);
      if (next !== undefined) {
        const until = toEpoch(next.dueAt) - toEpoch(options.clock.now());
        const key = `${next.id} ${next.dueAt}`;
        // What a run has left undone waits for the schedule, as it does in AWS.
        if (until > 0 || key !== leftUndone) wait = Math.min(wait, Math.max(0, until));
        leftUndone = until > 0 ? null : key;
      }
    } catch (cause) {
      options.log.error('due index not read', { errorName: nameOf(cause) });
    }
    if (stopped || queued !== null || timer !== null) return;
    setTimer(wakeUp, wait);
  }

  function wakeUp(): void {
    if (stopped) return;
    run().catch((cause: unknown) => options.log.error('dispatch failed', { errorName: nameOf(cause) }));
  }

  return {
    run,
    isWoken: () => queued !== null,
    async wake() {
      wakeUp();
    },
    async stop() {
      stopped = true;
      setTimer(null, 0);
      await last;
      await lookUp;
    },
  };
}

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : 'unknown');
