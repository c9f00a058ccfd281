/** Outlook writes each address and link once more, in angle brackets, behind the one that was typed. */
const DOUBLED = /(?<![^\s<>"'(),;])([^\s<>"'(),;]{4,300})<(?:mailto:)?([^\s<>]{4,300})>/gu;

/** Samsung's plain form runs its footer on to the last word. */
const GLUED =
  /^(.*[\p{Ll}.!?])((?:Sendt fra|Sent from|Skickat från|Gesendet von|Lähetetty) .{0,12}(?:Galaxy|Samsung).{0,40})$/u;

const LONGEST = 2_000;

/** A line of the plain form as it was typed, before its program wrote it down: one, or two where a footer was glued on. */
export function asTyped(line: string): readonly string[] {
  if (line.length > LONGEST) return [line];
  const [, typed, footer] = (line.includes('Galaxy') || line.includes('Samsung') ? GLUED.exec(line) : null) ?? [];
  if (typed !== undefined && footer !== undefined) return [typed, footer];
  if (!line.includes('<')) return [line];
  return [line.replace(DOUBLED, (whole, shown: string, target: string) => (isSame(shown, target) ? shown : whole))];
}

const isSame = (shown: string, target: string): boolean => bare(shown) === bare(target);

const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/\/$/u, '');
