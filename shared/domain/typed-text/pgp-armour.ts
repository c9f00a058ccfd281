const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';

/**
 * The text inside a clear-signed message (RFC 9580 7): without the frame, its `Hash:` lines and the signature, and with
 * the hyphen escapes undone. Nothing is verified; a mail without a frame at its beginning stays as it is.
 */
export function withoutArmour(text: string): string {
  const start = text.trimStart();
  if (!start.startsWith(BEGIN)) return text;
  const lines = start.split('\n');
  const blank = lines.findIndex((line) => line.trim() === '');
  if (blank < 0) return text;
  const end = lines.findIndex((line) => line.startsWith('-----BEGIN PGP SIGNATURE-----'));
  if (end < blank) return text;
  const after = lines.findIndex((line, index) => index > end && line.startsWith('-----END PGP SIGNATURE-----'));
  const inside = lines.slice(blank + 1, end).map((line) => (line.startsWith('- ') ? line.slice(2) : line));
  return [...inside, ...(after < 0 ? [] : lines.slice(after + 1))].join('\n');
}
