import { Tokenizer } from 'htmlparser2';
import { isFooterLine } from '../domain/typed-text/footers.ts';
import { isHidden, isInvisible, isVivid, type Paint, paintOf, styleOf, UNPAINTED } from './html-hidden.ts';
import { quoteRole } from './html-quote.ts';
import { TextLines } from './text-lines.ts';

/** The line that stands where a client said "earlier mail begins here". Outlook writes the same line in plain text. */
export const QUOTE_BORDER = '_'.repeat(32);

/** RFC 3676 4.3: what a client puts below the writer's words by itself. `typed-text.ts` knows the line. */
export const SIGNATURE_MARK = '-- ';

/** Elements open at once that are kept apart; deeper ones are read as if they had no tag. Real mail stays below 150. */
const DEEPEST = 400;

/** Characters kept of one attribute. */
const LONGEST_ATTRIBUTE = 4_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const UNSEEN = new Set(
  'head title style script template noscript object iframe svg math select textarea audio video canvas'.split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** With an empty line before and after, as browsers draw them. */
const SPACED = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote'.split(' '));

interface Open {
  readonly name: string;
  readonly hidden: boolean;
  readonly paint: Paint;
  readonly quoteDepth: number;
  readonly keepsBreaks: boolean;
  readonly spaced: boolean;
  /** Inside a link, whose colour the program chose. */
  readonly link: boolean;
  /** A signature that the client marks as one, by the element or by a line break before it. */
  signature: boolean;
}

const OUTSIDE: Open = {
  name: '',
  hidden: false,
  paint: UNPAINTED,
  quoteDepth: 0,
  keepsBreaks: false,
  spaced: false,
  link: false,
  signature: false,
};

/**
 * What a reader sees of an HTML mail, as lines of text.
 *
 * Hidden elements are left out, block elements stand on lines of their own, quoted elements carry `> `, and where a
 * client marks the rest of the mail as earlier mail stands `QUOTE_BORDER`. One pass over the source with a bounded
 * stack and no recursion: the time is linear in the length, whatever the nesting.
 *
 * @param html     the source; the caller bounds its length
 * @param longest  characters of text after which the rest is left out
 */
export const htmlToText = (html: string, longest: number): string => readHtml(html, longest).text;

export interface HtmlRead {
  readonly text: string;
  /** Lines in a colour of their own below the place where earlier mail begins: answers, where the writer says so. */
  readonly answers: readonly string[];
}

/** `htmlToText`, and what colour alone tells. */
export function readHtml(html: string, longest: number): HtmlRead {
  const lines = new TextLines(longest);
  const stack: Open[] = [OUTSIDE];
  let tooDeep = 0;
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  /** Where the mark of a signature stands, while what follows may show that the writer went on below it. */
  let signatureAt: number | null = null;
  let inSignature = 0;
  /** An iPhone marks a signature by a line break before it: the next element is it. */
  let signsNext = false;
  /** The first line of the earlier mail. */
  let quotedFrom: number | null = null;
  let quotedTo: number | null = null;

  const top = (): Open => stack[stack.length - 1] ?? OUTSIDE;

  /** With nothing above it the writer typed into the signature itself. */
  const canSign = ({ hidden, quoteDepth }: Open): boolean =>
    !hidden && quoteDepth === 0 && inSignature === 0 && !lines.isEmpty();

  const beginSignature = (open: Open): void => {
    open.signature = true;
    signatureAt = lines.rule(SIGNATURE_MARK, 0);
    inSignature += 1;
  };

  const enter = (endIndex: number): void => {
    const parent = closeImplied(stack, name, lines);
    const style = styleOf(attributes);
    const role = quoteRole(name, attributes, style);
    if (name === 'br') {
      if (role === 'signature' && canSign(parent)) signsNext = true;
      if (!parent.hidden) lines.endLine(parent.quoteDepth);
      return;
    }
    const hidden = parent.hidden || UNSEEN.has(name) || isHidden(attributes, style);
    if (!hidden && (role === 'border' || role === 'quoted')) settleSignature();
    if (!hidden && role === 'border') {
      // Outlook for Mac draws its line inside the wrapper: one border, said twice.
      lines.rule(QUOTE_BORDER, parent.quoteDepth);
      // Below the next border stands a mail that is older still.
      if (quotedFrom === null) quotedFrom = lines.count();
      else quotedTo ??= lines.count();
      signatureAt = null;
    }
    if (VOID.has(name)) {
      if (name === 'hr' && !hidden) lines.paragraph(parent.quoteDepth);
      return;
    }
    if (stack.length >= DEEPEST) {
      tooDeep += 1;
      if (!hidden && BLOCKS.has(name)) lines.block(parent.quoteDepth);
      return;
    }
    const quotes = role === 'quoted' || (role === 'attribution' && !isForwardIntroduction(html, endIndex));
    const open: Open = {
      name,
      hidden,
      paint: paintOf(attributes, style, parent.paint),
      quoteDepth: parent.quoteDepth + (quotes ? 1 : 0),
      keepsBreaks: keepsBreaks(name, style, parent.keepsBreaks),
      spaced: SPACED.has(name) && !isTight(style, attributes),
      link: name === 'a' || parent.link,
      signature: false,
    };
    if (!hidden) {
      if (BLOCKS.has(name) || quotes) open.spaced ? lines.paragraph(open.quoteDepth) : lines.block(open.quoteDepth);
      if (name === 'li') lines.append('- ', open.quoteDepth, true);
      if (name === 'td' || name === 'th') lines.gap();
    }
    const signs = role === 'signature' || (signsNext && BLOCKS.has(name));
    if (signsNext && (BLOCKS.has(name) || quotes)) signsNext = false;
    if (signs && !quotes && !hidden && canSign(parent)) beginSignature(open);
    stack.push(open);
  };

  /** Phones keep their advertisement there ("Sent from my iPhone"); it is nobody's signature. */
  const settleSignature = (): void => {
    if (signatureAt === null || !isFooterLine(lines.firstBelow(signatureAt).trim())) return;
    lines.strike(signatureAt);
    signatureAt = null;
  };

  const leave = (closing: string): void => {
    if (tooDeep > 0) {
      tooDeep -= 1;
      if (BLOCKS.has(closing) && !top().hidden) lines.block(top().quoteDepth);
      return;
    }
    let index = stack.length - 1;
    while (index > 0 && stack[index]?.name !== closing) index -= 1;
    // A closing tag that opens nothing: browsers draw `</p>` and `</br>` as breaks and ignore the others.
    if (index === 0) {
      if ((closing === 'p' || closing === 'br') && !top().hidden) lines.endLine(top().quoteDepth);
      return;
    }
    for (let depth = stack.length - 1; depth >= index; depth -= 1) {
      const open = stack.pop();
      if (open === undefined) continue;
      if (open.signature) {
        settleSignature();
        inSignature -= 1;
      }
      closeBlock(open, top(), lines);
    }
  };

  const write = (text: string): void => {
    const open = top();
    if (open.hidden || isInvisible(open.paint)) return;
    // Words of the writer below the client's signature: what was marked is no longer the end of the mail.
    if (signatureAt !== null && inSignature === 0 && open.quoteDepth === 0 && /[^\s\u00a0]/u.test(text)) {
      lines.strike(signatureAt);
      signatureAt = null;
    }
    if (open.quoteDepth > 0) quotedFrom ??= lines.count();
    lines.append(text, open.quoteDepth, open.keepsBreaks, open.link ? 'link' : isVivid(open.paint) ? 'vivid' : 'plain');
    // What is left out need not be taken apart either.
    if (lines.isFull()) tokenizer.pause();
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        // Word writes `<o:p>` inside paragraphs; the part before the colon says nothing about the look.
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, Math.min(end, start + 40)).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        if (value.length < LONGEST_ATTRIBUTE) value += html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE));
      },
      onattribentity: (codepoint) => {
        if (value.length < LONGEST_ATTRIBUTE) value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (!attributes.has(attribute) && attributes.size < 50) attributes.set(attribute, value);
      },
      onopentagend: enter,
      onselfclosingtag: (endIndex) => {
        enter(endIndex);
      },
      onclosetag: (start, end) => leave(html.slice(start, end).trim().toLowerCase()),
      ontext: (start, end) => write(html.slice(start, end)),
      ontextentity: (codepoint) => write(String.fromCodePoint(codepoint)),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  if (!lines.isFull()) tokenizer.end();
  const text = lines.text();
  return {
    text,
    answers: quotedFrom === null ? [] : answersFrom(lines, quotedFrom, quotedTo ?? Number.POSITIVE_INFINITY),
  };
}

/** Of the first earlier mail alone. Where most of it is in colour, the colour is its writer's. */
function answersFrom(lines: TextLines, from: number, to: number): readonly string[] {
  const vivid = lines.vivid(from, to);
  const filled = (all: readonly string[]): number => all.filter((line) => line.replace(/[>\s]/gu, '') !== '').length;
  return filled(vivid) * 2 > filled(lines.from(from)) ? [] : vivid;
}

/** `<p>`, `<li>`, `<td>` and `<tr>` may be left open; the next of their kind closes them (HTML standard, 13.1.2.4). */
function closeImplied(stack: Open[], name: string, lines: TextLines): Open {
  const open = stack[stack.length - 1] ?? OUTSIDE;
  const closes =
    (open.name === 'p' && BLOCKS.has(name)) ||
    (open.name === 'li' && name === 'li') ||
    (open.name === 'tr' && name === 'tr') ||
    ((open.name === 'td' || open.name === 'th') && ['td', 'th', 'tr'].includes(name));
  if (!closes || stack.length === 1) return open;
  stack.pop();
  const parent = stack[stack.length - 1] ?? OUTSIDE;
  closeBlock(open, parent, lines);
  return parent;
}

function closeBlock(open: Open, parent: Open, lines: TextLines): void {
  if (open.hidden) return;
  if (open.spaced) lines.paragraph(parent.quoteDepth);
  else if (BLOCKS.has(open.name) || open.quoteDepth !== parent.quoteDepth) lines.block(parent.quoteDepth);
}

function keepsBreaks(name: string, style: ReadonlyMap<string, string>, inherited: boolean): boolean {
  const whiteSpace = style.get('white-space');
  if (whiteSpace !== undefined) return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
  return name === 'pre' || inherited;
}

/** Word's paragraphs are lines: `MsoNormal` has no margin, and an empty line is an empty paragraph. */
function isTight(style: ReadonlyMap<string, string>, attributes: ReadonlyMap<string, string>): boolean {
  if ((attributes.get('class') ?? '').includes('Mso')) return true;
  const margin = style.get('margin') ?? style.get('margin-bottom') ?? style.get('margin-top');
  return margin !== undefined && /^0/u.test(margin);
}

/** Gmail uses one class for both; a forward begins with a row of hyphens. */
const isForwardIntroduction = (html: string, tagEnd: number): boolean =>
  /^\s*-{5}/u.test(html.slice(tagEnd + 1, tagEnd + 60));
