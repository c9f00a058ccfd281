import type { HtmlAttributes } from './html-hidden.ts';

/**
 * What a mail client's mark-up says about an element.
 *
 * `quoted`: the whole element is somebody's earlier mail. `attribution`: the line above a quotation. `border`: from
 * here to the end of the mail everything is earlier mail (Outlook does not wrap it). `signature`: what the client puts
 * below the writer's words by itself.
 */
export type QuoteRole = 'quoted' | 'attribution' | 'border' | 'signature' | null;

/** Outlook and Hotmail (desktop, web, phone) and Zimbra put one of these where the earlier mail begins. */
const BORDER_IDS = ['divrplyfwdmsg', 'mail-editor-reference-message-container', 'stopspelling', 'zwchr'];

/** Yahoo, Proton, Tuta, Zoho, Mail.ru, Lotus/Verse: a wrapper around the earlier mail, attribution included. */
const QUOTED_CLASSES = ['protonmail_quote', 'tutanota_quote', 'zmail_extra', 'mail_quote', 'domino-section-body'];

/** Thunderbird and Gmail put the attribution into an element of its own. */
const ATTRIBUTION_CLASSES = ['gmail_attr', 'moz-cite-prefix'];

/** Outlook on the web and on phones, Apple Mail on the Mac and, as a line break, on phones. */
const SIGNATURE_IDS = [
  'signature',
  'applemailsignature',
  'ms-outlook-mobile-signature',
  'linebreakatbeginningofsignature',
];
/** Gmail, Proton, Thunderbird. */
const SIGNATURE_CLASSES = ['gmail_signature', 'protonmail_signature_block', 'moz-signature'];

/** Colours of the line that Outlook on the desktop draws above the earlier mail's header lines (2007 to today). */
const OUTLOOK_RULES = ['#e1e1e1', '#b5c4df'];

export function quoteRole(name: string, attributes: HtmlAttributes, style: ReadonlyMap<string, string>): QuoteRole {
  const id = (attributes.get('id') ?? '').toLowerCase().replace(/^(?:x_)+/u, '');
  if (BORDER_IDS.includes(id)) return 'border';
  if (SIGNATURE_IDS.includes(id)) return 'signature';
  // Copies of older mail carry their ids and classes with an `x_` before them (Outlook on the web).
  const classes = (attributes.get('class') ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/^(?:x_)+/u, ''));
  if (name === 'blockquote') return isIndentation(attributes, classes, style) ? null : 'quoted';
  if (classes.some((word) => ATTRIBUTION_CLASSES.includes(word))) return 'attribution';
  // Yahoo puts a prefix of its own before the class: `ydpa1b2c3yahoo_quoted`.
  if (classes.some((word) => QUOTED_CLASSES.includes(word) || word.endsWith('yahoo_quoted'))) return 'quoted';
  if (classes.some((word) => SIGNATURE_CLASSES.includes(word))) return 'signature';
  if (name === 'div' && isOutlookRule(style)) return 'border';
  // Zimbra; Spark.
  const marker = (attributes.get('data-marker') ?? '').toLowerCase();
  if (marker === '__sig_pre__' || marker === '__sig_post__') return 'signature';
  const label = (attributes.get('name') ?? '').toLowerCase();
  if (name === 'div' && label === 'messagesignaturesection') return 'signature';
  // GMX and web.de; Spark.
  return name === 'div' && (label === 'quote' || label === 'messagereplysection') ? 'quoted' : null;
}

/** Gmail's and Outlook's "indent more" is a blockquote too, without a border and without a sign of citing. */
function isIndentation(
  attributes: HtmlAttributes,
  classes: readonly string[],
  style: ReadonlyMap<string, string>,
): boolean {
  if (attributes.get('type')?.toLowerCase() === 'cite' || attributes.has('cite')) return false;
  if (classes.some((word) => word.includes('quote') || word.includes('cite'))) return false;
  const border = style.get('border') ?? style.get('border-left') ?? '';
  return /^(?:none|medium none|0(?:px)?)\b/u.test(border) || border.includes('none');
}

function isOutlookRule(style: ReadonlyMap<string, string>): boolean {
  if (style.get('border') !== 'none') return false;
  const rule = style.get('border-top') ?? '';
  return rule.includes('solid') && OUTLOOK_RULES.some((hue) => rule.includes(hue));
}
