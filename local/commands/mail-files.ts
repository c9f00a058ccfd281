import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/domain/result.ts';

/** SES takes 40 MB; what is much larger never was a mail of ours. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/**
 * Files named, and the `.eml` files in folders named and below them, in the order of their names. What does not exist
 * stays in the list: reading it says so. Links to folders are not followed.
 */
export async function mailFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      files.push(path);
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isDirectory() && /\.eml$/iu.test(entry.name)) files.push(join(entry.parentPath, entry.name));
    }
  }
  // Plain comparison: the same order on every computer, whatever its language.
  return [...new Set(files)].toSorted();
}

/** The bytes of a file, or what is wrong with it in a few words. */
export async function readMailFile(path: string): Promise<Result<Uint8Array, { kind: 'unreadable'; reason: string }>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_BYTES) return err({ kind: 'unreadable', reason: `larger than ${LARGEST_BYTES} bytes` });
    return ok(await readFile(path));
  } catch (cause) {
    const { code } = cause as { readonly code?: unknown };
    return err({ kind: 'unreadable', reason: REASONS[String(code)] ?? `cannot be read (${String(code)})` });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
};
