/** Charsets whose bytes are so alike that senders mix them up; UTF-8 that decodes without a fault is believed instead. */
const SINGLE_BYTE = /^(?:windows-125\d|iso-8859-\d+|us-ascii|macintosh|koi8-[ru])$/u;

/** Names in use that the Encoding standard lacks. */
const ALIASES: Readonly<Record<string, string>> = {
  'iso8859-1': 'windows-1252',
  'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
  'cp-1252': 'windows-1252',
  'cp-850': 'windows-1252',
  'unicode-1-1-utf-8': 'utf-8',
  utf8mb4: 'utf-8',
  'x-mac-roman': 'macintosh',
};

/**
 * Bytes to text, never failing. The declared charset is a hint: missing, unknown and wrong ones are common (Exchange
 * omits it, scripts write UTF-8 and declare Latin-1). What is no UTF-8 and declares nothing better is windows-1252.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const declared = decoderLabel(charset);
  if (declared === null || declared === 'utf-8' || SINGLE_BYTE.test(declared)) {
    const text = strictUtf8(bytes);
    if (text !== null) return text;
  }
  const label = declared === null || declared === 'utf-8' ? 'windows-1252' : declared;
  return new TextDecoder(label).decode(bytes);
}

/** Is this charset unknown, so that decoding had to guess? Absent is not unknown. */
export const isUnknownCharset = (charset: string | null): boolean =>
  charset !== null && charset.trim() !== '' && decoderLabel(charset) === null;

function decoderLabel(charset: string | null): string | null {
  const name = (charset ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/gu, '');
  if (name === '') return null;
  try {
    return new TextDecoder(ALIASES[name] ?? name).encoding;
  } catch {
    return null;
  }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Joins the soft line breaks of `format=flowed` (RFC 3676): a line that ends in a space goes on in the next one of the
 * same quotation depth. The signature separator `-- ` never flows.
 */
export function unflow(text: string, deletesSpace: boolean): string {
  const out: string[] = [];
  let flowing = false;
  let flowingDepth = 0;
  for (const line of text.split('\n')) {
    const depth = (/^>*/u.exec(line)?.[0] ?? '').length;
    const content = line.slice(depth).replace(/^ /u, '');
    const isSignature = content === '-- ';
    const flows = content.endsWith(' ') && !isSignature;
    const kept = flows && deletesSpace ? content.slice(0, -1) : content;
    if (flowing && flowingDepth === depth && !isSignature) out.push((out.pop() ?? '') + kept);
    else out.push(depth > 0 ? `${'>'.repeat(depth)} ${kept}` : kept);
    flowing = flows;
    flowingDepth = depth;
  }
  return out.join('\n');
}
