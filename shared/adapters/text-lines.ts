/** In what colour a piece of text stands: `vivid` as answers between quoted lines, `plain`, or `link`, which says nothing. */
export type Tone = 'vivid' | 'plain' | 'link';

/** Collects lines of text with their quotation depth, the way a browser collapses space. */
export class TextLines {
  readonly #longest: number;
  readonly #lines: string[] = [];
  /** For each line, whether all of it is vivid. */
  readonly #vivid: boolean[] = [];
  #length = 0;
  #line = '';
  #lineDepth = 0;
  #lineVivid: boolean | null = null;
  #pendingSpace = false;
  #pendingEmpty = false;
  #filled = false;

  /** @param longest characters after which further text is left out */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Nothing more is taken in. */
  isFull(): boolean {
    return this.#length + this.#line.length >= this.#longest;
  }

  /** Nothing but empty lines so far. */
  isEmpty(): boolean {
    return this.#line === '' && !this.#filled;
  }

  /** @param keepsBreaks preformatted: line breaks and runs of spaces stay */
  append(text: string, depth: number, keepsBreaks: boolean, tone: Tone = 'plain'): void {
    if (this.isFull()) return;
    const says = tone !== 'link' && /[^\s\u00a0]/u.test(text);
    if (keepsBreaks) {
      const rows = text.split(/\r\n|[\r\n]/u);
      for (const [index, row] of rows.entries()) {
        if (index > 0) this.endLine(depth);
        this.#put(row.replaceAll('\u00a0', ' '), depth);
        if (says && row !== '') this.#tint(tone);
      }
      return;
    }
    for (const [index, word] of text.split(/[ \t\r\n\f]+/u).entries()) {
      if (index > 0) this.#pendingSpace = true;
      if (word !== '') this.#put(word.replaceAll('\u00a0', ' '), depth);
    }
    if (says) this.#tint(tone);
  }

  #tint(tone: Tone): void {
    this.#lineVivid = (this.#lineVivid ?? true) && tone === 'vivid';
  }

  /** A space between two table cells. */
  gap(): void {
    if (this.#line !== '') this.#pendingSpace = true;
  }

  /** A line break that is drawn even when the line is empty. */
  endLine(depth: number): void {
    if (this.#line === '') this.#lineDepth = depth;
    this.#flush();
  }

  /** The next text begins a line. */
  block(depth: number): void {
    if (this.#line !== '') this.#flush();
    this.#pendingSpace = false;
    this.#lineDepth = depth;
  }

  /** The next text begins a line, with an empty one before it. */
  paragraph(depth: number): void {
    this.block(depth);
    this.#pendingEmpty = this.#lines.length > 0;
  }

  /** Writes a line of its own and gives its place, for `strike`; null where it already stands there. */
  rule(line: string, depth: number): number | null {
    this.block(depth);
    const last = this.#lines[this.#lines.length - 1] ?? '';
    if (last.trim() === line.trim()) return null;
    this.append(line, depth, true);
    this.block(depth);
    return this.#lines.length - 1;
  }

  /** How many lines are complete. */
  count(): number {
    return this.#lines.length;
  }

  /** The lines from a place on that are vivid throughout, without quotation marks; an empty one where others stood between. */
  vivid(from: number, end: number): readonly string[] {
    const found: string[] = [];
    let gap = false;
    for (let index = from; index < Math.min(this.#lines.length, end); index += 1) {
      if (this.#vivid[index] !== true) {
        gap = found.length > 0;
        continue;
      }
      if (gap) found.push('');
      gap = false;
      found.push((this.#lines[index] ?? '').replace(/^>+ ?/u, ''));
    }
    return found;
  }

  /** The first line below a place that says something; empty while there is none. */
  firstBelow(place: number): string {
    for (let index = place + 1; index < this.#lines.length; index += 1) {
      const line = this.#lines[index] ?? '';
      if (line.trim() !== '') return line;
    }
    return this.#line;
  }

  /** The lines from a place on. */
  from(place: number): readonly string[] {
    return this.#lines.slice(place);
  }

  /** Takes a line back that turned out to say something untrue. */
  strike(place: number): void {
    this.#lines.splice(place, 1);
    this.#vivid.splice(place, 1);
  }

  text(): string {
    if (this.#line !== '') this.#flush();
    return this.#lines
      .join('\n')
      .slice(0, this.#longest)
      .replace(/\n{4,}/gu, '\n\n\n')
      .trim();
  }

  #put(text: string, depth: number): void {
    if (text === '') return;
    if (this.#line === '') {
      this.#lineDepth = depth;
      if (this.#pendingEmpty) this.#separate(depth);
    } else if (this.#pendingSpace) {
      this.#line += ' ';
    }
    this.#pendingSpace = false;
    this.#line += text;
  }

  #separate(depth: number): void {
    this.#pendingEmpty = false;
    const last = this.#lines[this.#lines.length - 1] ?? '';
    if (/^[> ]*$/u.test(last)) return;
    // Between two lines of one quotation the empty line belongs to it; at its border it does not.
    const shared = Math.min(depth, quoteDepthOf(last));
    this.#push('>'.repeat(shared));
  }

  #flush(): void {
    const prefix = this.#lineDepth > 0 ? `${'>'.repeat(this.#lineDepth)} ` : '';
    this.#push(`${prefix}${this.#line.trimEnd()}`.trimEnd(), this.#lineVivid === true);
    this.#line = '';
    this.#lineVivid = null;
    this.#pendingSpace = false;
    this.#pendingEmpty = false;
  }

  #push(line: string, vivid = false): void {
    this.#lines.push(line);
    this.#vivid.push(vivid);
    this.#filled ||= line !== '';
    this.#length += line.length + 1;
  }
}

const quoteDepthOf = (line: string): number => (/^>*/u.exec(line)?.[0] ?? '').length;
