/** A mail cut into its header fields and the rest, without changing a byte. */
export interface HeaderBlock {
  /** Each field as it stands, folded lines and line ends included, one latin1 character a byte. */
  readonly fields: readonly string[];
  /** The empty line and everything below it. */
  readonly rest: Buffer;
}

/** Cuts at the first empty line; a mail without one is all header. Accepts CRLF and bare LF. */
export function headerBlock(raw: Uint8Array): HeaderBlock {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const end = endOfHeaders(bytes);
  const lines =
    bytes
      .subarray(0, end)
      .toString('latin1')
      .match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  const fields: string[] = [];
  for (const line of lines) {
    const last = fields.length - 1;
    if (/^[ \t]/u.test(line) && last >= 0) fields[last] += line;
    else fields.push(line);
  }
  return { fields, rest: bytes.subarray(end) };
}

export const joinHeaderBlock = ({ fields, rest }: HeaderBlock): Buffer =>
  Buffer.concat([Buffer.from(fields.join(''), 'latin1'), rest]);

/** Name as written, or an empty string for a line that is no field. */
export const fieldName = (field: string): string => /^([!-9;-~]+)[ \t]*:/u.exec(field)?.[1] ?? '';

/** Value on one line. Bytes above ASCII are read as UTF-8, which is what mail that breaks the rules mostly means. */
export const fieldValue = (field: string): string =>
  Buffer.from(field.slice(field.indexOf(':') + 1), 'latin1')
    .toString('utf8')
    .replace(/\r?\n(?=[ \t])/gu, '')
    .trim();

export const isNamed = (field: string, name: string): boolean => fieldName(field).toLowerCase() === name.toLowerCase();

function endOfHeaders(bytes: Buffer): number {
  if (bytes[0] === 0x0a || (bytes[0] === 0x0d && bytes[1] === 0x0a)) return 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a || (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a)) return at + 1;
  }
  return bytes.length;
}
