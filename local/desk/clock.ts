import { z } from 'zod';
import { err, ok, type Result } from '../../shared/domain/result.ts';
import { type Instant, toEpoch } from '../../shared/domain/time.ts';
import { addDuration } from '../iso-duration.ts';
import type { DeskProduct } from './desk-product.ts';

/** Every open case is due each day, so a longer leap takes long, and no law needs one. */
const MOST_YEARS = 10;

const request = z.object({ advance: z.string() });

export interface ClockJson {
  readonly now: Instant;
  /** How far the clock is ahead of the computer's; negative when it is behind. */
  readonly aheadSeconds: number;
}

export const clockJson = (product: DeskProduct): ClockJson => {
  const now = product.clock.now();
  return { now, aheadSeconds: Math.round((toEpoch(now) - Date.now()) / 1000) };
};

/** `{"advance":"P25D"}`: moves the clock, does everything due on the way, and answers when that is done. */
export async function changeClock(
  product: DeskProduct,
  body: string,
): Promise<
  Result<ClockJson & { readonly sent: number }, { readonly kind: 'not-understood'; readonly reason: string }>
> {
  const refuse = (reason: string) => err({ kind: 'not-understood', reason } as const);
  const parsed = request.safeParse(parsedJson(body));
  if (!parsed.success) return refuse('expected JSON like {"advance":"P25D"}');
  const { advance } = parsed.data;
  const target = addDuration(product.clock.now(), advance);
  if (target === null) return refuse('advance must be an ISO 8601 duration such as P25D or PT11M, and not negative');
  const limit = addDuration(product.clock.now(), `P${MOST_YEARS}Y`);
  if (limit === null || target > limit) return refuse(`advance must be at most ${MOST_YEARS} years`);
  const before = product.mailer.sent().length;
  await product.advanceTo(target);
  return ok({ ...clockJson(product), sent: product.mailer.sent().length - before });
}

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
