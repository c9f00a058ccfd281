import type { Case, Question } from '../../shared/domain/case.ts';
import type { OutboxEntry } from '../../shared/domain/outbox.ts';
import { RIGHTS } from '../../shared/domain/rights.ts';
import { daysBetween, localDateAt } from '../../shared/domain/time.ts';
import { type Dossiers, dossiersOf } from './api.ts';
import type { DeskProduct } from './desk-product.ts';
import { type Html, html } from './html.ts';
import { day, mailboxLink, moment, zoneOf } from './layout.ts';
import { letterCard } from './mail-pages.ts';
import { receivedText } from './received-text.ts';

/** Every case, the open ones first, and what else is waiting for somebody. */
export async function casesPage(product: DeskProduct): Promise<Html> {
  const dossiers = await dossiersOf(product);
  if (dossiers.cases.length === 0) return html`${waiting(dossiers)}${welcome(product)}`;
  const open = dossiers.cases.filter(({ state }) => state !== 'closed');
  const closed = dossiers.cases.filter(({ state }) => state === 'closed');
  return html`${waiting(dossiers)}
${open.length === 0 ? html`<p class="card">Every case is closed.</p>` : caseTable(product, open)}
${closed.length === 0 ? null : html`<h2>Closed</h2>${caseTable(product, closed)}`}`;
}

const caseTable = (product: DeskProduct, cases: readonly Case[]): Html => html`<div class="scroll"><table>
<thead><tr><th>Case</th><th>Person</th><th>Asks for</th><th>State</th><th>Received</th><th>Promised</th><th>Latest</th></tr></thead>
<tbody>${cases.map((each) => caseRow(product, each))}</tbody>
</table></div>`;

const welcome = (product: DeskProduct): Html => html`<section class="card">
<p>No case yet. <a href="/write">Write a mail</a> as somebody who wants to know what is held about them, or point any mail
client at <code>127.0.0.1:${product.smtpPort}</code> (SMTP, no password) and write to one of these:</p>
<ul>${product.organisations.flatMap(({ name, mailboxes }) => mailboxes.map((mailbox) => html`<li><code>${mailbox}</code> (${name})</li>`))}</ul>
</section>`;

const waiting = ({ held }: Dossiers): Html | null =>
  held.length === 0
    ? null
    : html`<p class="notice"><a href="/held">${held.length} held ${held.length === 1 ? 'mail waits' : 'mails wait'} for a person</a></p>`;

function caseRow(product: DeskProduct, subject: Case): Html {
  return html`<tr>
<td data-label="Case"><a href="/cases/${subject.id}">${subject.reference}</a></td>
<td data-label="Person">${subject.person.address}</td>
<td data-label="Asks for">${rightsOf(subject)}</td>
<td data-label="State">${stateTag(subject)}</td>
<td data-label="Received">${moment(subject.receivedAt, zoneOf(product, subject.organisation))}</td>
<td data-label="Promised">${day(subject.promisedOn)} ${daysLeft(product, subject)}</td>
<td data-label="Latest">${day(subject.latestOn)}</td>
</tr>`;
}

const rightsOf = (subject: Case): string =>
  subject.rights.length === 0 ? subject.kind : subject.rights.map(({ right }) => right.replace('_', ' ')).join(', ');

const stateTag = ({ state, outcome, legalHold, extension }: Case): Html =>
  html`<span class="tag ${state}">${state.replace('_', ' ')}${outcome === null ? '' : `: ${outcome.replaceAll('_', ' ')}`}</span>${extension === null ? null : html` <span class="tag">extended</span>`}${legalHold === null ? null : html` <span class="tag">on hold</span>`}`;

function daysLeft(product: DeskProduct, subject: Case): Html | null {
  if (subject.state === 'closed') return null;
  const today = localDateAt(product.clock.now(), zoneOf(product, subject.organisation));
  const days = daysBetween(today, subject.promisedOn);
  const text = days < 0 ? `${-days} d late` : days === 0 ? 'today' : `${days} d left`;
  return html`<small class="${days < 0 ? 'late' : days <= 3 ? 'soon' : ''}">${text}</small>`;
}

/** One case: its dates, what was written both ways, what is owed, and everything that happened. */
export async function casePage(product: DeskProduct, subject: Case): Promise<Html> {
  const zone = zoneOf(product, subject.organisation);
  const letters = product.mailer.sent().filter(({ tags }) => tags.dossier === subject.id);
  const received = await Promise.all(
    subject.messages.map(async (message) => ({
      at: message.at,
      card: html`<article class="card received"><h3>${whoWrote[message.from]} ${message.address || subject.person.address}</h3>
<p class="meta">${moment(message.at, zone)} · <a href="/api/cases/${subject.id}/messages/${message.id}/raw">source</a></p>
${await receivedText(product, message.objectKey)}</article>`,
    })),
  );
  const sent = letters.map((letter) => ({ at: letter.at, card: letterCard(product, letter, zone) }));
  const correspondence = [...received, ...sent].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  return html`<p>${stateTag(subject)} ${daysLeft(product, subject)}</p>
<section class="facts card"><dl>
<dt>Person</dt><dd>${mailboxLink(subject.person.address)} (${subject.language}${subject.languageUnsure ? ', unsure' : ''})</dd>
<dt>Wrote to</dt><dd>${subject.mailbox}</dd>
<dt>Asks for</dt><dd>${subject.rights.length === 0 ? subject.kind : subject.rights.map(rightLine)}</dd>
<dt>Received</dt><dd>${receivedLine(subject, zone)}</dd>
<dt>Promised</dt><dd><b>${day(subject.promisedOn)}</b>${subject.safeOn === subject.promisedOn ? null : html` <small>${day(subject.safeOn)} had the clock never stood still</small>`}</dd>
<dt>Latest</dt><dd>${day(subject.latestOn)}, until ${moment(subject.endsAt, zone)}</dd>
${lifeLines(subject, zone)}
</dl></section>
<h2>Mail</h2>
${correspondence.map(({ card }) => card)}
<h2>Letters owed and sent</h2>
<div class="scroll"><table><thead><tr><th>Letter</th><th>To</th><th>Status</th><th>When</th><th>Delivery</th></tr></thead>
<tbody>${subject.outbox.map((entry) => outboxRow(entry, zone))}</tbody></table></div>
<h2>History</h2>
<ol class="history">${subject.historyDropped > 0 ? html`<li><small>${subject.historyDropped} earlier entries</small></li>` : null}
${subject.history.map(({ at, what, by, detail }) => html`<li>${moment(at, zone)} <b>${what}</b> <span>${detail}</span> <small>${by}</small></li>`)}</ol>`;
}

const whoWrote: Readonly<Record<Case['messages'][number]['from'], string>> = {
  person: 'From',
  staff: 'Staff:',
  unverified: 'Not proven to be staff:',
  automatic: 'Automatic mail:',
};

const rightLine = ({ right, confidence, outcome, ground }: Case['rights'][number]): Html =>
  html`<div>${right.replace('_', ' ')} <small>Art. ${RIGHTS[right].article}, ${Math.round(confidence * 100)} % sure</small> ${outcome === null ? null : html`<span class="tag closed">${outcome.replaceAll('_', ' ')}</span>`} <small>${ground}</small></div>`;

const receivedLine = ({ receivedAt, receivedOn, receivedElsewhere }: Case, zone: string): Html =>
  receivedElsewhere === null
    ? moment(receivedAt, zone)
    : receivedElsewhere.at !== undefined
      ? html`${moment(receivedElsewhere.at, zone)} <small>by the company's own mail server, redirected later</small>`
      : html`${day(receivedOn)} <small>by another way, ${receivedElsewhere.stated ? 'as staff have stated' : 'the earliest date the mail shows'}</small>`;

/** What has happened to the clock and the case, each only where it has. */
function lifeLines(subject: Case, zone: string): readonly Html[] {
  const { questions, extension, legalHold, complainedAt, duplicateOf } = subject;
  return [
    ...questions.map((each) => html`<dt>Asked: ${each.about}</dt><dd>${questionLine(each, zone)}</dd>`),
    ...(extension === null
      ? []
      : [
          html`<dt>Extended</dt><dd>notice of ${moment(extension.noticeAt, zone)} <small>${extension.reason}</small></dd>`,
        ]),
    ...(legalHold === null
      ? []
      : [html`<dt>Legal hold</dt><dd>since ${moment(legalHold.since, zone)} <small>${legalHold.by}</small></dd>`]),
    ...(complainedAt === null ? [] : [html`<dt>Authority</dt><dd>turned to on ${moment(complainedAt, zone)}</dd>`]),
    ...(duplicateOf === null
      ? []
      : [html`<dt>Duplicate of</dt><dd><a href="/cases/${duplicateOf}">${duplicateOf}</a></dd>`]),
  ];
}

function questionLine({ askedAt, answeredAt, stopsClock }: Question, zone: string): Html {
  if (askedAt === null) return html`not sent yet`;
  const clock = stopsClock ? 'the clock stands still' : 'the clock runs on';
  return answeredAt === null
    ? html`${moment(askedAt, zone)}, no answer yet <small>${clock}</small>`
    : html`${moment(askedAt, zone)}, answered ${moment(answeredAt, zone)}`;
}

const outboxRow = (entry: OutboxEntry, zone: string): Html => html`<tr>
<td data-label="Letter">${entry.letter}</td>
<td data-label="To">${mailboxLink(entry.to)}</td>
<td data-label="Status"><span class="tag ${entry.status}">${entry.status}</span> <small>${entry.reason}</small></td>
<td data-label="When">${moment(entry.sentAt ?? entry.dueAt, zone)}</td>
<td data-label="Delivery">${entry.delivery ?? ''}</td>
</tr>`;
