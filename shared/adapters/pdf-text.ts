import { constants, inflateSync } from 'node:zlib';

/** A letter has one page, an authorisation form a few; beyond this nothing new is asked for. */
const MOST_PAGES = 20;

/** About 0.1 s a page (measured with unpdf 1.8.1); the rest is for a slow cold start. */
const SLOWEST_MILLISECONDS = 8_000;

/** Unpacked size of all streams together beyond which a PDF is not opened. */
const LARGEST_UNPACKED_BYTES = 96 * 1024 * 1024;

/**
 * Text layer of a PDF; null when there is none (a scan), when it is locked, broken, too slow or a decompression bomb.
 */
export async function pdfText(bytes: Uint8Array, longest: number): Promise<string | null> {
  if (isBomb(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) return null;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), SLOWEST_MILLISECONDS);
  });
  try {
    return await Promise.race([textOfPages(bytes, longest), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function textOfPages(bytes: Uint8Array, longest: number): Promise<string | null> {
  // 1.6 MB that most mails do not need.
  const { getDocumentProxy } = await import('unpdf');
  // The library takes the buffer over; the caller's must stay whole.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    let text = '';
    for (let page = 1; page <= Math.min(document.numPages, MOST_PAGES) && text.length < longest; page += 1) {
      const { items } = await (await document.getPage(page)).getTextContent();
      for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
      text += '\n';
    }
    const trimmed = text.slice(0, longest).trim();
    return trimmed === '' ? null : trimmed;
  } finally {
    await document.loadingTask.destroy();
  }
}

/**
 * Unpacks every stream with a limit before the library does it without one. A stream packed twice is not opened at
 * all: no ordinary program writes one.
 */
function isBomb(pdf: Buffer): boolean {
  let unpacked = 0;
  let at = pdf.indexOf('stream');
  for (; at >= 0; at = pdf.indexOf('stream', at + 6)) {
    const dictionary = pdf.toString('latin1', Math.max(0, at - 300), at);
    if (dictionary.endsWith('end')) continue;
    if ((dictionary.slice(dictionary.lastIndexOf('<<')).match(/\/(?:Flate|Fl|LZW)/gu) ?? []).length > 1) return true;
    let start = at + 6;
    if (pdf[start] === 0x0d) start += 1;
    if (pdf[start] === 0x0a) start += 1;
    // Deflate streams begin with 0x78 (32 KB window), 0x68, 0x58 or 0x48; others are not packed this way.
    if (((pdf[start] ?? 0) & 0x0f) !== 8) continue;
    const end = pdf.indexOf('endstream', start);
    try {
      unpacked += inflateSync(pdf.subarray(start, end < 0 ? pdf.length : end), {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: LARGEST_UNPACKED_BYTES,
      }).length;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') return true;
    }
    if (unpacked > LARGEST_UNPACKED_BYTES) return true;
  }
  return false;
}
