import { decodeText } from './decode-text.ts';
import { docxText } from './docx-text.ts';
import { htmlToText } from './html-to-text.ts';
import { cleanText } from './mail-headers.ts';
import { pdfText } from './pdf-text.ts';

/** Bytes of an attachment beyond which it is not opened; a letter of some pages has well below one megabyte. */
export const LARGEST_OPENED_BYTES = 10 * 1024 * 1024;

/** Characters of text kept of one attachment. */
const LONGEST_TEXT = 100_000;

type Letter = 'pdf' | 'docx' | 'html' | 'plain';

const TYPES: Readonly<Record<string, Letter>> = {
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'plain',
  'text/html': 'html',
};

/** What kind of letter may lie in an attachment by its name and type, or null: the caller then need not keep it. */
export function letterKind(contentType: string, filename: string): Letter | null {
  const ending = /\.(pdf|docx|txt|html?)$/iu.exec(filename)?.[1]?.toLowerCase();
  if (ending === 'pdf' || ending === 'docx') return ending;
  if (ending === 'txt') return 'plain';
  if (ending !== undefined) return 'html';
  return TYPES[contentType] ?? null;
}

/** Text inside an attached letter; null when there is none, when it is a scan, too large, locked or broken. */
export async function attachmentText(
  contentType: string,
  filename: string,
  content: Uint8Array,
  charset: string | null,
): Promise<string | null> {
  const kind = letterKind(contentType, filename);
  if (kind === null || content.length === 0 || content.length > LARGEST_OPENED_BYTES) return null;
  const text = await read(kind, content, charset);
  const clean = text === null ? '' : cleanText(text).slice(0, LONGEST_TEXT).trim();
  return clean === '' ? null : clean;
}

/** The name is a hint, the first bytes decide: a PDF called .docx is a PDF. */
async function read(kind: Letter, content: Uint8Array, charset: string | null): Promise<string | null> {
  const magic = Buffer.from(content.subarray(0, 1024)).toString('latin1');
  if (magic.includes('%PDF-')) return await pdfText(content, LONGEST_TEXT);
  if (magic.startsWith('PK\u0003\u0004')) return docxText(content, LONGEST_TEXT);
  if (kind === 'html') return htmlToText(decodeText(content, charset), LONGEST_TEXT);
  return kind === 'plain' ? decodeText(content, charset) : null;
}
