import { z } from 'zod';
import { fromEpoch, type Instant } from '../domain/time.ts';

/** Fields of notifications by other services: what is absent or of another type reads as undefined, never as an error. */
export const text = z.string().optional().catch(undefined);

export const object = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape).optional().catch(undefined);

/** Elements that are no strings are left out. */
export const texts = z
  .array(z.unknown())
  .transform((values) => values.filter((value) => typeof value === 'string'))
  .optional()
  .catch(undefined);

const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;

/** An ISO 8601 timestamp in UTC with milliseconds; undefined for anything else. */
export function instantOf(value: string | undefined): Instant | undefined {
  if (value === undefined || !TIMESTAMP.test(value)) return undefined;
  const epoch = Date.parse(value);
  return Number.isNaN(epoch) ? undefined : fromEpoch(epoch);
}
