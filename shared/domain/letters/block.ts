/**
 * What a letter consists of, before it is text or HTML. Both are rendered from the same blocks, so that they always say
 * the same. Strings are plain text; the renderers escape.
 */
export type Block =
  /** The line above which staff type. Always the first of a staff letter. */
  | { readonly kind: 'marker'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** Label and value, one pair a line. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: Line])[] }
  /** Lines that stay lines: an address, a contact. */
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  /** Words of an incoming mail, set apart. Only in letters to staff. */
  | { readonly kind: 'quote'; readonly text: string }
  /** Words of staff for the person, line for line as typed. */
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'rule' };

export type Line = string | readonly Inline[];

export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  /** Something to type. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string };

export const marker = (text: string): Block => ({ kind: 'marker', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: Line): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly Line[]): Block => ({ kind: 'list', items });
export const facts = (rows: readonly (readonly [string, Line])[]): Block => ({ kind: 'facts', rows });
export const lines = (all: readonly Line[]): Block => ({ kind: 'lines', lines: all });
export const quote = (text: string): Block => ({ kind: 'quote', text });
export const verbatim = (text: string): Block => ({ kind: 'verbatim', text });
export const rule: Block = { kind: 'rule' };

export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const code = (text: string): Inline => ({ kind: 'code', text });
export const link = (href: string): Inline => ({ kind: 'link', href });

export const inlines = (line: Line): readonly Inline[] => (typeof line === 'string' ? [line] : line);
