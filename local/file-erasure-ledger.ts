import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ErasureLedger } from '../shared/app/ports.ts';

const line = z.object({ at: z.string(), what: z.enum(['dossier', 'mail']), id: z.string() });

/** The erasure ledger as a file of one entry a line, flushed before an erasure is begun. */
export function createFileErasureLedger(path: string): ErasureLedger {
  return {
    async append({ at, what, id }) {
      const file = await open(path, 'a');
      try {
        // On a line of its own, even behind half a line that a power cut has left.
        await file.appendFile(`\n${JSON.stringify({ at, what, id })}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    async *entries() {
      for (const text of (await contentOf(path)).split('\n')) {
        const entry = line.safeParse(parsed(text));
        // A power cut may leave half a line at the end; its erasure had not begun.
        if (entry.success) yield entry.data;
      }
    },
  };
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
