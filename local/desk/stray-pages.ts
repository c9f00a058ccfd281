import type { StrayMail } from '../../shared/domain/case.ts';
import { dossiersOf } from './api.ts';
import type { DeskProduct } from './desk-product.ts';
import { type Html, html } from './html.ts';
import { mailboxLink, moment, zoneOf } from './layout.ts';
import { receivedText } from './received-text.ts';

export async function heldPage(product: DeskProduct): Promise<Html> {
  const { held } = await dossiersOf(product);
  if (held.length === 0) return html`<p class="card">Nothing is held.</p>`;
  return html`<p>Mail that fits nowhere waits here with its reason. Staff are told, and make it a case by answering with
the word <code>request</code>, in English or their own language.</p>${await Promise.all(held.map((each) => strayCard(product, each)))}`;
}

export async function passedOnPage(product: DeskProduct): Promise<Html> {
  const { passedOn } = await dossiersOf(product);
  if (passedOn.length === 0) return html`<p class="card">No ordinary mail yet.</p>`;
  return html`<p>Ordinary mail, passed on to staff as it came.</p>${await Promise.all(passedOn.map((each) => strayCard(product, each)))}`;
}

async function strayCard(product: DeskProduct, stray: StrayMail): Promise<Html> {
  const verdicts = Object.entries(stray.verdicts).filter(([, verdict]) => verdict !== 'PASS');
  return html`<article class="card received"><h3>${stray.reason?.replaceAll('-', ' ') ?? 'ordinary mail'}</h3>
<p class="meta">${moment(stray.receivedAt, zoneOf(product, stray.organisation))} · to ${stray.envelope?.recipients.join(', ') ?? stray.mailbox}${stray.envelope === null ? '' : ` · from ${stray.envelope.source || 'nobody'}`}${verdicts.length === 0 ? '' : ` · ${verdicts.map(([name, verdict]) => `${name} ${verdict}`).join(', ')}`} · <a href="/api/stray/${stray.id}/raw">source</a></p>
<details><summary>Read</summary>${await receivedText(product, stray.objectKey)}</details>
${product.mailer
  .sent()
  .filter(({ tags }) => tags.dossier === stray.id)
  .map((mail) => html`<p class="meta">Told ${mailboxLink(mail.to[0] ?? '')}: ${mail.subject}</p>`)}</article>`;
}

/** Queue messages that failed again and again. None of them is lost: their mail is on disk. */
export async function deadLettersPage(product: DeskProduct): Promise<Html> {
  const letters = (
    await Promise.all(
      product.queues.map(async (queue) =>
        (await queue.deadLetters()).map((message) => ({ queue: queue.name, message })),
      ),
    )
  ).flat();
  if (letters.length === 0) return html`<p class="card">None. Every message was handled.</p>`;
  return html`${letters.map(
    ({ queue, message }) => html`<article class="card"><h3>${queue}: ${message.messageId}</h3>
<p class="meta">${moment(message.sentAt, zoneOf(product))} · tried ${message.receives} times</p>
<details><summary>Body</summary><pre>${message.body}</pre></details>
<form method="post" action="/dead-letters"><input type="hidden" name="queue" value="${queue}"><input type="hidden" name="id" value="${message.messageId}"><button>Try again</button></form></article>`,
  )}`;
}
