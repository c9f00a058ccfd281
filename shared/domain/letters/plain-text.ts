import { unreachable } from '../result.ts';
import { type Block, type Inline, inlines, type Line } from './block.ts';
import { clean } from './clean.ts';
import { foldLine } from './fold-line.ts';

/** A letter as text/plain. Paragraphs are one line each, so that a phone can wrap them; see `foldLine` for the limit. */
export function plainText(blocks: readonly Block[]): string {
  let text = '';
  let above: Block | null = null;
  for (const block of blocks) {
    if (above !== null) text += gap(above, block);
    text += rendered(block);
    above = block;
  }
  return `${text}\n`;
}

function rendered(block: Block): string {
  switch (block.kind) {
    case 'marker':
      return clean(block.text);
    case 'heading':
      return clean(block.text);
    case 'paragraph':
      return folded(flat(block.text));
    case 'list':
      return block.items.map((item) => folded(`* ${flat(item)}`)).join('\n');
    case 'facts':
      return block.rows.map(([label, value]) => folded(`${label}: ${flat(value)}`)).join('\n');
    case 'lines':
      return block.lines.map((line) => folded(flat(line))).join('\n');
    case 'quote':
      return clean(block.text)
        .split('\n')
        .flatMap((line) => foldLine(line))
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'verbatim':
      return clean(block.text).split('\n').flatMap(foldLine).join('\n');
    case 'rule':
      return '* * *';
    default:
      return unreachable(block);
  }
}

/** Two empty lines above a heading, none below it, one between everything else. */
function gap(above: Block, below: Block): string {
  if (above.kind === 'heading') return '\n';
  return below.kind === 'heading' ? '\n\n\n' : '\n\n';
}

const folded = (line: string): string => foldLine(line).join('\n');

const flat = (line: Line): string => clean(inlines(line).map(inline).join('')).replaceAll('\n', ' ');

const inline = (part: Inline): string => {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'link':
      return part.href.replace(/^mailto:/u, '');
    case 'code':
      // Capitals stand out where there is no bold, and are understood when typed like that.
      return part.text.toUpperCase();
    case 'strong':
      return part.text;
    default:
      return unreachable(part);
  }
};
