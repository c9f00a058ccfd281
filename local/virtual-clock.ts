import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Clock } from '../shared/app/ports.ts';
import { fromEpoch, type Instant, toEpoch } from '../shared/domain/time.ts';

export interface VirtualClock extends Clock {
  /** Milliseconds that the clock is ahead of the computer's; negative when it is behind. */
  ahead(): number;
  /** Moves forward to an instant; one that has passed changes nothing. Kept across restarts. */
  moveTo(instant: Instant): Promise<void>;
}

/**
 * The computer's time, and as much more as somebody has moved it forward. It never goes back while it runs.
 *
 * @param file where the difference is kept
 * @param options.beginsAt what the clock says at first if the file is not there; the computer's time unless told
 * @param options.real the computer's time in milliseconds
 */
export async function createVirtualClock(
  file: string,
  { beginsAt, real = Date.now }: { readonly beginsAt?: Instant | undefined; readonly real?: () => number } = {},
): Promise<VirtualClock> {
  const keep = async (milliseconds: number): Promise<void> => {
    await writeFile(`${file}.part`, JSON.stringify({ aheadMilliseconds: milliseconds }));
    await rename(`${file}.part`, file);
  };
  const kept = await readAhead(file);
  let ahead = kept ?? (beginsAt === undefined ? 0 : toEpoch(beginsAt) - real());
  if (kept === null) await keep(ahead);
  let latest = Number.NEGATIVE_INFINITY;
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
      await keep(ahead);
    },
  };
}

async function readAhead(file: string): Promise<number | null> {
  try {
    const { aheadMilliseconds } = JSON.parse(await readFile(file, 'utf8')) as { aheadMilliseconds?: unknown };
    return typeof aheadMilliseconds === 'number' && Number.isFinite(aheadMilliseconds) ? aheadMilliseconds : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
