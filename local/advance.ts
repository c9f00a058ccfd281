import type { CaseStore } from '../shared/app/ports.ts';
import type { Instant } from '../shared/domain/time.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { FileQueue } from './queue.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Entries of the due index looked at to find the next moment; more are read while all of them lie in the past. */
const LOOK_AHEAD = 25;

export interface Advance {
  settle(): Promise<void>;
  advanceTo(target: Instant): Promise<void>;
  /** Ends a move that is under way at the next moment it comes to. */
  stop(): Promise<void>;
}

/**
 * Moves the clock forward without leaping over anything: from one due moment to the next, doing at each what is due
 * then, so that letters carry the time at which they would have gone out. One move at a time; a second one waits.
 */
export function createAdvance(options: {
  readonly cases: CaseStore;
  readonly clock: VirtualClock;
  readonly dispatcher: Dispatcher;
  readonly queues: readonly FileQueue[];
}): Advance {
  const { cases, clock, dispatcher, queues } = options;
  let last: Promise<void> = Promise.resolve();
  let stopped = false;

  /** A run that sends makes events, and an event that owes a further letter wakes dispatch: until neither happens. */
  async function settle(): Promise<void> {
    while (!stopped) {
      for (const queue of queues) await queue.drain();
      const run = await dispatcher.run();
      for (const queue of queues) await queue.drain();
      if (!run.more && !dispatcher.isWoken() && queues.every((queue) => queue.isIdle())) return;
    }
  }

  /** The earliest moment after now at which a case or a queue has something to do. */
  async function nextMoment(): Promise<Instant | null> {
    const now = clock.now();
    const moments = queues.map((queue) => queue.nextVisibleAt()).filter((at) => at !== null && at > now);
    for (let limit = LOOK_AHEAD; ; limit *= 4) {
      const entries = await cases.readNextDue(limit);
      const next = entries.find(({ dueAt }) => dueAt > now);
      if (next !== undefined) moments.push(next.dueAt);
      // What is due and could not be done must not hide what comes after it.
      if (next !== undefined || entries.length < limit) break;
    }
    return moments.reduce<Instant | null>(
      (first, at) => (first === null || (at !== null && at < first) ? at : first),
      null,
    );
  }

  async function move(target: Instant): Promise<void> {
    await settle();
    for (let next = await nextMoment(); next !== null && next <= target && !stopped; next = await nextMoment()) {
      await clock.moveTo(next);
      for (const queue of queues) queue.wake();
      await settle();
    }
    if (stopped) return;
    await clock.moveTo(target);
    for (const queue of queues) queue.wake();
    await settle();
  }

  return {
    settle,
    advanceTo(target) {
      const moved = last.then(() => move(target));
      last = moved.catch(() => {});
      return moved;
    },
    async stop() {
      stopped = true;
      await last;
    },
  };
}
