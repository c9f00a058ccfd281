import type { MailParser } from '../shared/app/ports.ts';
import { fromEpoch, toEpoch } from '../shared/domain/time.ts';
import type { VirtualClock } from './virtual-clock.ts';

/**
 * Reads Date headers on the product's clock. Mail clients keep the computer's time; once the clock has been moved, a
 * mail written just now would otherwise look weeks old on arrival, and be treated so.
 */
export const parserOnClock = (parser: MailParser, clock: Pick<VirtualClock, 'ahead'>): MailParser => ({
  async parse(raw) {
    const parsed = await parser.parse(raw);
    if (!parsed.ok || parsed.value.date === null) return parsed;
    const date = fromEpoch(toEpoch(parsed.value.date) + clock.ahead());
    return { ok: true, value: { ...parsed.value, date } };
  },
  attachments: (raw) => parser.attachments(raw),
});
