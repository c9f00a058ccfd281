import type { RawMailStore } from '../../shared/app/ports.ts';
import { err, ok } from '../../shared/domain/result.ts';

export interface MemoryRawMailStore extends RawMailStore {
  /** Puts a mail there as SES would. Text is stored as UTF-8. */
  put(objectKey: string, raw: Uint8Array | string): void;
  /** From now on the object reads as larger than the limit. */
  markTooLarge(objectKey: string): void;
  has(objectKey: string): boolean;
  /** Keys erased, in order, whether or not there was an object. */
  readonly erased: readonly string[];
}

export function createMemoryRawMailStore(objects: Readonly<Record<string, string>> = {}): MemoryRawMailStore {
  const stored = new Map<string, Uint8Array>();
  const tooLarge = new Set<string>();
  const erased: string[] = [];
  const put = (objectKey: string, raw: Uint8Array | string): void => {
    stored.set(objectKey, typeof raw === 'string' ? new TextEncoder().encode(raw) : raw);
  };
  for (const [objectKey, raw] of Object.entries(objects)) put(objectKey, raw);

  return {
    put,
    erased,
    markTooLarge: (objectKey) => {
      tooLarge.add(objectKey);
    },
    has: (objectKey) => stored.has(objectKey),
    async read(objectKey) {
      if (tooLarge.has(objectKey)) return err({ kind: 'too-large' });
      const raw = stored.get(objectKey);
      return raw === undefined ? err({ kind: 'missing' }) : ok(raw.slice());
    },
    async erase(objectKey) {
      erased.push(objectKey);
      stored.delete(objectKey);
    },
  };
}
