import { DUE_SHARDS } from '../config/names.ts';
import { fromEpoch, type Instant, toEpoch } from '../domain/time.ts';

/** FNV-1a, 32 bit: offset basis and prime as in draft-eastlake-fnv. Stable, so that an item keeps its shard. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export const SHARDS: readonly number[] = Array.from({ length: DUE_SHARDS }, (_, shard) => shard);

export function shardOf(id: string): number {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return (hash >>> 0) % DUE_SHARDS;
}

export const duePartition = (shard: number): string => `due#${shard}`;

/** Instants are brought to one spelling (milliseconds, `Z`), since the index sorts them as text. */
export const dueSort = (dueAt: Instant, id: string): string => `${fromEpoch(toEpoch(dueAt))}#${id}`;

/** Sorts after every key due at `until` and before every later one: `$` is the character after `#`. */
export const dueSortUntil = (until: Instant): string => `${fromEpoch(toEpoch(until))}$`;

export const dueAtOf = (sort: string): Instant => sort.slice(0, sort.indexOf('#'));
