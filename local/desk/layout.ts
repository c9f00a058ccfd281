import { type Instant, type LocalDate, localDateAt, localTimeAt, toEpoch } from '../../shared/domain/time.ts';
import type { DeskProduct } from './desk-product.ts';
import { type Html, html } from './html.ts';

export interface PageOptions {
  readonly title: string;
  /** Shown once, after something was done. */
  readonly notice?: string | null;
}

const STEPS = [
  { advance: 'PT11M', label: '+ 11 min' },
  { advance: 'P1D', label: '+ 1 day' },
  { advance: 'P7D', label: '+ 7 days' },
  { advance: 'P1M', label: '+ 1 month' },
] as const;

/** A whole page: navigation, clock, content. */
export function page(product: DeskProduct, { title, notice = null }: PageOptions, content: Html): string {
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Frist</title>
<link rel="stylesheet" href="/desk.css">
<script src="/desk.js" defer></script>
</head>
<body>
<header>
<a class="brand" href="/">Frist</a>
<nav><a href="/">Cases</a><a href="/mailboxes">Mailboxes</a><a href="/held">Held</a><a href="/passed-on">Passed on</a><a href="/dead-letters">Dead letters</a></nav>
<a class="button" href="/write">Write a mail</a>
</header>
<form class="clock" method="post" action="/clock">
<span title="The product's own clock"><b id="now">${moment(product.clock.now(), zoneOf(product))}</b>${behind(product)}</span>
<span class="steps">${STEPS.map(({ advance, label }) => html`<button name="advance" value="${advance}">${label}</button>`)}</span>
</form>
<main>
${notice === null ? null : html`<p class="notice" role="status">${notice}</p>`}
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return markup;
}

/** Times of no organisation in particular are those of the first. */
export const zoneOf = (product: DeskProduct, organisation?: string): string =>
  (product.organisations.find(({ id }) => id === organisation) ?? product.organisations[0])?.zone ?? 'UTC';

/** `2026-11-21 09:15` on the wall of the zone. */
export const moment = (at: Instant, zone: string): Html =>
  html`<time datetime="${at}">${localDateAt(at, zone)} ${localTimeAt(at, zone)}</time>`;

function behind(product: DeskProduct): Html | null {
  const days = Math.floor((toEpoch(product.clock.now()) - Date.now()) / 86_400_000);
  return days < 1 ? null : html` <small>${days} ${days === 1 ? 'day' : 'days'} ahead of the computer</small>`;
}

/** A date that is not broken over two lines. */
export const day = (date: LocalDate): Html => html`<time datetime="${date}">${date}</time>`;

export const mailboxLink = (address: string): Html =>
  html`<a href="/mailboxes/${encodeURIComponent(address)}">${address}</a>`;
