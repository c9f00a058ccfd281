/** Attributes of one HTML element, names in lower case. */
export type HtmlAttributes = ReadonlyMap<string, string>;

/** What an element inherits for the question whether its text can be seen. */
export interface Paint {
  readonly color: string | null;
  readonly background: string | null;
}

export const UNPAINTED: Paint = { color: null, background: null };

/** A declaration list longer than this is not read further; a real one has a few hundred characters. */
const LONGEST_STYLE = 4_000;

/** Declarations of a style attribute by lower-case property, the last one winning. */
export function styleOf(attributes: HtmlAttributes): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of (attributes.get('style') ?? '').slice(0, LONGEST_STYLE).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return declarations;
}

/**
 * Would a reader see nothing of this element? Newsletters hide preview lines this way, and an attacker may hide words
 * that a program reads and a person does not. Only what the element itself says counts, not style sheets.
 */
export function isHidden(attributes: HtmlAttributes, style: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden')) return true;
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return true;
  if (style.get('visibility') === 'hidden' || style.get('visibility') === 'collapse') return true;
  if (isZero(style.get('font-size')) || isZero(style.get('opacity'))) return true;
  const clipped = style.get('overflow') === 'hidden';
  if (clipped && ['height', 'width', 'max-height', 'max-width'].some((side) => isZero(style.get(side)))) return true;
  return isFarAway(style.get('text-indent')) || (style.has('position') && isFarAway(style.get('left')));
}

export function paintOf(attributes: HtmlAttributes, style: ReadonlyMap<string, string>, inherited: Paint): Paint {
  const color = colour(style.get('color') ?? attributes.get('color') ?? attributes.get('text'));
  const background = colour(style.get('background-color') ?? style.get('background') ?? attributes.get('bgcolor'));
  return color === null && background === null
    ? inherited
    : { color: color ?? inherited.color, background: background ?? inherited.background };
}

/**
 * Text without a colour, or in the colour of its ground, both written out. A ground nobody set is unknown: dark themes
 * invert it.
 */
export const isInvisible = (paint: Paint): boolean =>
  paint.color === TRANSPARENT || (paint.color !== null && paint.color === paint.background);

function isZero(value: string | undefined): boolean {
  return value !== undefined && /^0+(?:\.0+)?(?:px|pt|em|rem|%|cm|mm|in)?$/u.test(value);
}

function isFarAway(value: string | undefined): boolean {
  return value !== undefined && /^-\d{4,}(?:\.\d+)?(?:px|pt)$/u.test(value);
}

const TRANSPARENT = 'transparent';

/** The names people meet in a palette; others are compared with nothing. */
const NAMED: Readonly<Record<string, string>> = {
  white: 'ffffff',
  black: '000000',
  red: 'ff0000',
  darkred: '8b0000',
  maroon: '800000',
  orange: 'ffa500',
  green: '008000',
  blue: '0000ff',
  navy: '000080',
  darkblue: '00008b',
  teal: '008080',
  purple: '800080',
  magenta: 'ff00ff',
  transparent: TRANSPARENT,
};

/** Between the strongest and the weakest of red, green and blue; greys have little, and Outlook's reply blue #1F497D has 0x5e. */
const VIVID_FROM = 0x70;

/** A colour that somebody chose to be seen beside black text. */
export function isVivid({ color }: Paint): boolean {
  if (color === null || !/^[0-9a-f]{6}$/u.test(color)) return false;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) >= VIVID_FROM;
}

/** Six hexadecimal digits, or null for a colour we do not compare (gradients, `inherit`, other names). */
function colour(value: string | undefined): string | null {
  const text = value?.trim().toLowerCase();
  if (text === undefined) return null;
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/u.exec(text)?.[1];
  if (hex !== undefined) return hex.length === 6 ? hex : [...hex].map((digit) => digit + digit).join('');
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*(?:1|1\.0|100%)\s*)?\)$/u.exec(text);
  if (rgb !== null) {
    return rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('');
  }
  if (/^rgba\([^()]*[,/]\s*0(?:\.0+)?%?\s*\)$/u.test(text)) return TRANSPARENT;
  return NAMED[text] ?? null;
}
