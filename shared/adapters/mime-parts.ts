import { MailParser } from 'mailparser';
import { type RawHeaderLine, rawValue, structuredValue } from './mail-headers.ts';

/** One node of the MIME tree, in the order of the mail. */
export interface MimePart {
  /** Lower-case media type; `text/plain` when the part names none. */
  readonly contentType: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly disposition: 'inline' | 'attachment' | null;
  /** Decoded by the parser; attacker-chosen, not cleaned. */
  readonly filename: string;
  /** Content-ID without its brackets; empty when absent. */
  readonly contentId: string;
  readonly headerLines: readonly RawHeaderLine[];
  readonly parts: readonly MimePart[];
  /** Decoded from its transfer encoding and cut at the limit asked for; null for a part that has parts. */
  readonly content: Uint8Array | null;
  /** Full decoded size. */
  readonly bytes: number;
}

export type MimeRefusal = 'too-many-parts' | 'header-too-large' | 'too-slow' | 'broken';

/** SES takes no header block above about this size either; the splitter's own default. */
const HEADER_BYTES = 1024 * 1024;

/** The splitter's default. Beyond it the parts are read only if they are not nested (its part numbers grow with depth). */
const PARTS = 1_000;
const FLAT_PARTS = 25_000;
const NESTED = 200;

/** A mail of 40 MB takes about one second. */
const SLOWEST_MILLISECONDS = 30_000;

type Keep = (contentType: string, filename: string) => number;

/**
 * Splits a raw mail into its parts. Rejects with a `MimeError` and nothing else, never hangs.
 *
 * @param keep how many bytes of a part's content are wanted, by media type and file name
 */
export async function mimeParts(raw: Uint8Array, keep: Keep): Promise<MimePart> {
  const buffer = withoutLeadingNoise(raw);
  try {
    return await salvaged(await split(buffer, keep, PARTS), buffer, keep);
  } catch (error) {
    const flat = error instanceof MimeError && error.reason === 'too-many-parts' && countMultiparts(buffer) <= NESTED;
    if (!flat) throw error;
    return await split(buffer, keep, FLAT_PARTS);
  }
}

/** Why a mail cannot be split; a word, never content. */
export class MimeError extends Error {
  readonly reason: MimeRefusal;

  constructor(reason: MimeRefusal) {
    super(reason);
    this.name = 'MimeError';
    this.reason = reason;
  }
}

/** What mailparser 3.9.31 keeps beside its public interface; the version is pinned and `parse-mail.test.ts` covers it. */
interface ParserNode {
  readonly contentType: string | false;
  readonly headerLines: readonly RawHeaderLine[] | false;
  readonly headers: object;
  readonly children: readonly ParserNode[];
  readonly node: { readonly filename?: string | false; readonly disposition?: string | false };
}

interface StreamedPart {
  readonly type: string;
  readonly headers: object;
  readonly content: NodeJS.ReadableStream;
  readonly contentType?: string;
  readonly filename?: string;
  release(): void;
}

interface Kept {
  readonly content: Uint8Array;
  readonly bytes: number;
}

function split(buffer: Buffer, keep: Keep, mostParts: number): Promise<MimePart> {
  const options = {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    maxHeadSize: HEADER_BYTES,
    maxChildNodes: mostParts,
  };
  const parser = new MailParser(options);
  // Every leaf is streamed like an attachment, undecoded: charsets, format=flowed and limits are ours to judge.
  Object.assign(parser, { textTypes: [] });
  const kept = new Map<object, Kept>();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail(new MimeError('too-slow')), SLOWEST_MILLISECONDS);
    const fail = (error: unknown): void => {
      clearTimeout(timer);
      reject(error instanceof MimeError ? error : new MimeError(refusalOf(error)));
      parser.destroy();
    };
    parser.on('error', fail);
    parser.on('data', (part: StreamedPart) => {
      if (part.type === 'attachment') collect(part, keep(part.contentType ?? '', part.filename ?? ''), kept, fail);
    });
    parser.on('end', () => {
      clearTimeout(timer);
      const { tree } = parser as unknown as { readonly tree: ParserNode | false };
      resolve(tree === false ? NO_PART : partTree(tree, kept));
    });
    parser.end(buffer);
  });
}

function collect(part: StreamedPart, wanted: number, kept: Map<object, Kept>, fail: (error: unknown) => void): void {
  const chunks: Buffer[] = [];
  let held = 0;
  let bytes = 0;
  part.content.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (held >= wanted) return;
    const piece = chunk.subarray(0, wanted - held);
    chunks.push(piece);
    held += piece.length;
  });
  part.content.on('error', fail);
  part.content.on('end', () => {
    kept.set(part.headers, { content: Buffer.concat(chunks, held), bytes });
    part.release();
  });
}

const NO_PART: MimePart = {
  contentType: 'text/plain',
  parameters: new Map(),
  disposition: null,
  filename: '',
  contentId: '',
  headerLines: [],
  parts: [],
  content: new Uint8Array(),
  bytes: 0,
};

/**
 * A multipart whose boundary is wrong has no part that the splitter could find. Its text is there all the same: behind
 * the boundary that the body itself begins with, or else as one text.
 */
async function salvaged(root: MimePart, buffer: Buffer, keep: Keep): Promise<MimePart> {
  if (!root.contentType.startsWith('multipart/') || root.parts.length > 0) return root;
  const ends = [buffer.indexOf('\r\n\r\n'), buffer.indexOf('\n\n')].filter((at) => at >= 0);
  if (ends.length === 0) return root;
  const content = buffer.subarray(Math.min(...ends));
  const boundary = /^\s*--([^\s"]{1,70})[ \t]*\r?\n/u.exec(content.toString('latin1', 0, 2_000))?.[1];
  if (boundary !== undefined) {
    const header = Buffer.from(`Content-Type: ${root.contentType}; boundary="${boundary}"\r\n\r\n`);
    const again = await split(Buffer.concat([header, content]), keep, PARTS);
    if (again.parts.length > 0) return { ...root, parts: again.parts };
  }
  return { ...root, contentType: 'text/plain', content, bytes: content.length };
}

/** Builds our tree from the parser's, bottom up and without recursion: nesting is the sender's choice. */
function partTree(root: ParserNode, kept: ReadonlyMap<object, Kept>): MimePart {
  const order: ParserNode[] = [root];
  for (let index = 0; index < order.length; index += 1) order.push(...(order[index]?.children ?? []));
  const built = new Map<ParserNode, MimePart>();
  for (const node of order.reverse()) {
    const parts = node.children.flatMap((child) => built.get(child) ?? []);
    built.set(node, partOf(node, parts, kept.get(node.headers)));
  }
  return built.get(root) ?? NO_PART;
}

function partOf(node: ParserNode, parts: readonly MimePart[], kept: Kept | undefined): MimePart {
  const headerLines = node.headerLines === false ? [] : node.headerLines;
  const header = (name: string): string => {
    const line = headerLines.find(({ key }) => key === name);
    return line === undefined ? '' : rawValue(line);
  };
  const type = structuredValue(header('content-type'));
  const disposition = structuredValue(header('content-disposition')).value;
  return {
    contentType: node.contentType || 'text/plain',
    parameters: type.parameters,
    // RFC 2183 2.8: an unknown disposition is treated as an attachment.
    disposition: disposition === '' ? null : disposition === 'inline' ? 'inline' : 'attachment',
    filename: node.node.filename || '',
    contentId: header('content-id').trim().replace(/^<|>$/gu, ''),
    headerLines,
    parts,
    content: parts.length > 0 ? null : (kept?.content ?? null),
    bytes: kept?.bytes ?? 0,
  };
}

function refusalOf(error: unknown): MimeRefusal {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (code !== 'EMAXLEN') return 'broken';
  return String(message).includes('child') ? 'too-many-parts' : 'header-too-large';
}

/** A byte order mark or empty lines before the first header line would make everything the body. */
function withoutLeadingNoise(raw: Uint8Array): Buffer {
  let start = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0;
  while (raw[start] === 0x0a || raw[start] === 0x0d) start += 1;
  return Buffer.from(raw.buffer, raw.byteOffset + start, raw.byteLength - start);
}

/** Upper bound of the nesting: every level needs its own multipart header. */
const countMultiparts = (buffer: Buffer): number =>
  (buffer.toString('latin1').match(/content-type:\s*multipart\//giu) ?? []).length;
