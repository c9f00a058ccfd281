/** Markup that may stand in a page as it is. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | false | undefined | readonly Part[];

/** Markup with everything that is put into it escaped, unless it is markup itself. Lists are joined, nothing is nothing. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: pieces.reduce((text, piece, index) => text + markupOf(parts[index - 1]) + piece),
});

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Bidi controls and other invisible tricks of strangers become visible, so that text cannot pose as something else. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '�');
