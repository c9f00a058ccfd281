import type { Language } from '../language.ts';
import { unreachable } from '../result.ts';
import { type Block, type Inline, inlines, type Line } from './block.ts';
import { clean } from './clean.ts';
import { foldLine } from './fold-line.ts';

/**
 * No colour is set for text or ground, so that light and dark are the reader's own; this grey stands out from both
 * (contrast 4.5 on white, 4.6 on black). Styles are inline because Gmail drops style sheets over a size and Outlook for
 * Windows lays out with Word, which knows margins, borders and fonts and little else.
 */
const GREY = '#767676';
const BODY = 'margin:0;padding:16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5';
const GAP = 'margin:0 0 16px 0';

/** A letter as a complete HTML document that loads nothing: no script, image, font or style sheet. */
export function html(blocks: readonly Block[], language: Language, title: string): string {
  return [
    '<!doctype html>',
    `<html lang="${language}" style="color-scheme:light dark">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    `<body style="${BODY}">`,
    '<div style="max-width:640px">',
    ...blocks.map(rendered),
    '</div>',
    '</body>',
    '</html>',
    '',
  ]
    .flatMap((part) => part.split('\n'))
    .flatMap(foldLine)
    .join('\n');
}

function rendered(block: Block): string {
  switch (block.kind) {
    case 'marker':
      return `<p style="${GAP};border-bottom:2px solid ${GREY};font-size:14px">${escapeHtml(block.text)}</p>`;
    case 'heading':
      return `<h2 style="margin:24px 0 8px 0;font-size:18px;line-height:1.3">${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p style="${GAP}">${inner(block.text)}</p>`;
    case 'list':
      return [
        `<ul style="${GAP};padding-left:24px">`,
        ...block.items.map((item) => `<li style="margin:0 0 6px 0">${inner(item)}</li>`),
        '</ul>',
      ].join('\n');
    case 'facts':
      return `<p style="${GAP}">${block.rows
        .map(([label, value]) => `${escaped(label)}: ${inner(value)}`)
        .join('<br>\n')}</p>`;
    case 'lines':
      return `<p style="${GAP}">${block.lines.map(inner).join('<br>\n')}</p>`;
    case 'quote':
      return `<blockquote style="${GAP};padding:0 0 0 12px;border-left:3px solid ${GREY}">${typed(block.text)}</blockquote>`;
    case 'verbatim':
      return `<div style="${GAP}">${typed(block.text)}</div>`;
    case 'rule':
      return `<hr style="margin:24px 0;border:0;border-top:1px solid ${GREY}">`;
    default:
      return unreachable(block);
  }
}

/** Text of which line ends and indents count. */
const typed = (text: string): string =>
  clean(text)
    .replaceAll('\t', '    ')
    .split('\n')
    .map((line) =>
      escaped(line)
        .replace(/ {2,}/gu, (run) => `${'&nbsp;'.repeat(run.length - 1)} `)
        .replace(/^ /u, '&nbsp;'),
    )
    .join('<br>\n');

/** Characters of one word in a row. Six times as many once escaped, which still makes a line that may be sent. */
const LONGEST_WORD = 120;

/** A long word may be broken, in the source and on a narrow screen, without a space in it: an address stays whole. */
const escaped = (text: string): string =>
  text
    .split(' ')
    .map((word) => (word.match(WORD_PARTS) ?? ['']).map(escapeHtml).join('<wbr\n>'))
    .join(' ');

const WORD_PARTS = new RegExp(`[^]{1,${LONGEST_WORD}}`, 'gu');

const inner = (line: Line): string => inlines(line).map(inline).join('');

function inline(part: Inline): string {
  if (typeof part === 'string') return escaped(part);
  switch (part.kind) {
    case 'strong':
      return `<strong>${escapeHtml(part.text)}</strong>`;
    case 'code':
      return `<code style="font-family:Consolas,Menlo,monospace;font-weight:bold">${escapeHtml(part.text)}</code>`;
    case 'link':
      return anchor(part.href);
    default:
      return unreachable(part);
  }
}

/** Shows where it leads. Only web and mail addresses become links; the rest stays text. */
const anchor = (href: string): string => {
  const shown = escapeHtml(href.replace(/^mailto:/u, ''));
  return /^(?:https:\/\/|mailto:)/u.test(href) ? `<a href="${escapeHtml(href)}">${shown}</a>` : shown;
};

export const escapeHtml = (text: string): string =>
  clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
