import type { SentMail } from '../file-mailer.ts';
import type { DeskProduct } from './desk-product.ts';
import { type Html, html } from './html.ts';
import { mailboxLink, moment, zoneOf } from './layout.ts';

/** Who has been written to, staff first. */
export function mailboxesPage(product: DeskProduct): Html {
  const boxes = new Map<string, { count: number; last: SentMail }>();
  for (const mail of product.mailer.sent()) {
    for (const address of mail.to) boxes.set(address, { count: (boxes.get(address)?.count ?? 0) + 1, last: mail });
  }
  if (boxes.size === 0) return html`<p class="card">Nothing has been sent yet.</p>`;
  const staff = new Set(
    product.organisations.flatMap((each) => [...each.staff.map(({ address }) => address), ...each.escalation]),
  );
  const rows = [...boxes].sort(([a], [b]) => Number(staff.has(b)) - Number(staff.has(a)) || (a < b ? -1 : 1));
  return html`<p>Everybody who has been written to. Nothing leaves this computer.</p>
<div class="scroll"><table><thead><tr><th>Mailbox</th><th>Mails</th><th>Last</th><th>At</th></tr></thead><tbody>
${rows.map(
  ([
    address,
    { count, last },
  ]) => html`<tr><td data-label="Mailbox">${mailboxLink(address)}${staff.has(address) ? html` <span class="tag">staff</span>` : null}</td>
<td data-label="Mails">${count}</td><td data-label="Last">${last.subject}</td><td data-label="At">${moment(last.at, zoneOf(product))}</td></tr>`,
)}</tbody></table></div>`;
}

/** What one mailbox has been sent, newest first, each ready to be answered. */
export function mailboxPage(product: DeskProduct, address: string): Html {
  const mails = product.mailer
    .sent()
    .filter(({ to }) => to.includes(address))
    .toReversed();
  if (mails.length === 0) return html`<p class="card">Nothing has been sent to this address.</p>`;
  return html`${mails.map((mail) => letterCard(product, mail, zoneOf(product)))}`;
}

/** A sent letter as its reader sees it, in its plain form. */
export function letterCard(product: DeskProduct, mail: SentMail, zone: string): Html {
  const answer = new URLSearchParams({ reply: mail.id });
  const isAboutCase = product.isCase(mail.tags.dossier);
  return html`<article class="card sent" id="${mail.id}"><h3>${mail.subject}</h3>
<p class="meta">To ${mail.to.join(', ')} · ${moment(mail.at, zone)}${isAboutCase ? html` · <a href="/cases/${mail.tags.dossier}">case</a>` : null} · <a href="/api/mail/${mail.id}/raw">source</a></p>
<details><summary>Read</summary><pre>${mail.text}</pre></details>
${mail.attachments.length === 0 ? null : html`<p class="meta">Attached: ${mail.attachments.map(({ filename, bytes }) => `${filename} (${bytes} bytes)`).join(', ')}</p>`}
<p><a class="action" href="/write?${answer.toString()}">Reply as ${mail.to[0]}</a></p></article>`;
}
