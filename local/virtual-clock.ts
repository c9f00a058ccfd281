import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Clock } from '../shared/app/ports.ts';
import { fromEpoch, type Instant, toEpoch } from '../shared/domain/time.ts';

export interface VirtualClock extends Clock {
  /** Milliseconds that the clock is ahead of the computer's. */
  ahead(): number;
  /** Moves forward to an instant; one that has passed changes nothing. Kept across restarts. */
  moveTo(instant: Instant): Promise<void>;
}

/** The computer's time, and as much more as somebody has moved it forward. It never goes back while it runs. */
export async function createVirtualClock(file: string, real: () => number = Date.now): Promise<VirtualClock> {
  let ahead = await readAhead(file);
  let latest = 0;
  const epoch = (): number => {
    latest = Math.max(latest, real() + ahead);
    return latest;
  };
  return {
    now: () => fromEpoch(epoch()),
    ahead: () => ahead,
    async moveTo(instant) {
      const by = toEpoch(instant) - epoch();
      if (by <= 0) return;
      ahead += by;
      await writeFile(`${file}.part`, JSON.stringify({ aheadMilliseconds: ahead }));
      await rename(`${file}.part`, file);
    },
  };
}

async function readAhead(file: string): Promise<number> {
  try {
    const { aheadMilliseconds } = JSON.parse(await readFile(file, 'utf8')) as { aheadMilliseconds?: unknown };
    return typeof aheadMilliseconds === 'number' && aheadMilliseconds >= 0 ? aheadMilliseconds : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
