import { inflateRawSync } from 'node:zlib';
import { Tokenizer } from 'htmlparser2';

/** Unpacked size of the document part beyond which it is not read: 200 pages have about 3 MB, a zip bomb has more. */
const LARGEST_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** The end-of-central-directory record is 22 bytes plus a comment of at most 65,535 (APPNOTE 4.3.16). */
const LONGEST_TAIL = 22 + 65_535;

const MOST_ENTRIES = 2_000;

/**
 * Text of a Word document (.docx), paragraphs on lines of their own; null when there is none to read.
 *
 * Only `word/document.xml` is unpacked, with a limit, so that a bomb costs nothing: a general library unpacks every
 * entry without one.
 */
export function docxText(bytes: Uint8Array, longest: number): string | null {
  const xml = unpackedEntry(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'word/document.xml');
  if (xml === null) return null;
  const text = wordText(xml.toString('utf8'), longest);
  return text === '' ? null : text;
}

function unpackedEntry(zip: Buffer, name: string): Buffer | null {
  const tail = zip.subarray(Math.max(0, zip.length - LONGEST_TAIL));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > tail.length) return null;
  let at = tail.readUInt32LE(end + 16);
  for (let entry = 0; entry < MOST_ENTRIES && at + 46 <= zip.length; entry += 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      return unpack(zip, zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42));
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return null;
}

function unpack(zip: Buffer, method: number, size: number, header: number): Buffer | null {
  if (header + 30 > zip.length) return null;
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + size);
  if (method === 0) return packed.length > LARGEST_DOCUMENT_BYTES ? null : packed;
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: LARGEST_DOCUMENT_BYTES });
  } catch {
    return null;
  }
}

/** `w:t` holds text, `w:p` is a paragraph; `mc:Fallback` repeats what its alternative says for older programs. */
function wordText(xml: string, longest: number): string {
  let text = '';
  let name = '';
  let inText = false;
  let fallback = 0;
  const put = (piece: string): void => {
    if (fallback === 0 && text.length < longest) text += piece;
  };
  const open = (): void => {
    if (name === 'w:t') inText = true;
    else if (name === 'mc:Fallback') fallback += 1;
    else if (name === 'w:tab') put('\t');
    else if (name === 'w:br' || name === 'w:cr') put('\n');
  };
  const close = (closing: string): void => {
    if (closing === 'w:t') inText = false;
    else if (closing === 'mc:Fallback') fallback = Math.max(0, fallback - 1);
    else if (closing === 'w:p') put('\n');
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = xml.slice(start, end);
      },
      onopentagend: open,
      onselfclosingtag: () => {
        if (name !== 'w:t' && name !== 'mc:Fallback') open();
        if (name === 'w:p') put('\n');
      },
      onclosetag: (start, end) => close(xml.slice(start, end).trim()),
      ontext: (start, end) => {
        if (inText) put(xml.slice(start, end));
      },
      ontextentity: (codepoint) => {
        if (inText) put(String.fromCodePoint(codepoint));
      },
      onattribname: () => {},
      onattribdata: () => {},
      onattribentity: () => {},
      onattribend: () => {},
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  return text.trim();
}
