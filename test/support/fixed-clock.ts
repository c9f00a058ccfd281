import type { Clock } from '../../shared/app/ports.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';

export interface FixedClock extends Clock {
  set(now: Instant): void;
  advanceMinutes(minutes: number): void;
}

/** Stands still until it is moved. */
export function createFixedClock(start: Instant): FixedClock {
  let now = start;
  return {
    now: () => now,
    set: (instant) => {
      now = instant;
    },
    advanceMinutes: (minutes) => {
      now = addMinutes(now, minutes);
    },
  };
}
