import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawMailStore } from '../shared/app/ports.ts';
import { RAW_MAIL_PREFIX } from '../shared/config/names.ts';
import { err, ok } from '../shared/domain/result.ts';
import { clearUnfinished, writeDurably } from './durable-file.ts';

/** SES delivers to S3 up to this size (SES guide, quotas). */
export const RAW_MAIL_LIMIT_BYTES = 40 * 1024 * 1024;

/** Ids of SES hold nothing else. Whatever else a key says leads nowhere, least of all out of the folder. */
const OBJECT_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/u;

export interface FileRawMailStore extends RawMailStore {
  /** Keeps a mail as it came and answers with its key once it is safely on disk. */
  keep(sesMessageId: string, raw: Uint8Array): Promise<string>;
}

/** Raw mail as `.eml` files, one for each reception. Keys are those of the bucket: prefix and SES's message id. */
export async function createFileRawMailStore(folder: string): Promise<FileRawMailStore> {
  await mkdir(folder, { recursive: true });
  await clearUnfinished(folder);
  const pathOf = (objectKey: string): string | null => {
    const id = objectKey.startsWith(RAW_MAIL_PREFIX) ? objectKey.slice(RAW_MAIL_PREFIX.length) : '';
    return OBJECT_ID.test(id) ? join(folder, `${id}.eml`) : null;
  };

  return {
    async keep(sesMessageId, raw) {
      const objectKey = `${RAW_MAIL_PREFIX}${sesMessageId}`;
      const path = pathOf(objectKey);
      if (path === null) throw new Error('not an id of SES');
      await writeDurably(path, raw);
      return objectKey;
    },

    async read(objectKey) {
      const path = pathOf(objectKey);
      if (path === null) return err({ kind: 'missing' });
      try {
        if ((await stat(path)).size > RAW_MAIL_LIMIT_BYTES) return err({ kind: 'too-large' });
        return ok(await readFile(path));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return err({ kind: 'missing' });
        throw error;
      }
    },

    async erase(objectKey) {
      const path = pathOf(objectKey);
      if (path !== null) await rm(path, { force: true });
    },
  };
}
