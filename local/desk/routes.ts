import { addDuration } from '../iso-duration.ts';
import { sendMail } from '../send-mail.ts';
import { caseInFullJson, caseJson, dossiersOf, mailJson, strayJson } from './api.ts';
import { casePage, casesPage } from './case-pages.ts';
import { changeClock, clockJson } from './clock.ts';
import type { DeskProduct } from './desk-product.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { mailboxesPage, mailboxPage } from './mail-pages.ts';
import { deadLettersPage, heldPage, passedOnPage } from './stray-pages.ts';
import { letterFor, writePage } from './write-page.ts';

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  /** What the path's groups matched, decoded. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: string;
  /** Path of the page the request was made on. */
  readonly from: string;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  answer(product: DeskProduct, asked: Asked): Promise<Reply>;
}

const get = (path: RegExp, answer: Route['answer']): Route => ({ method: 'GET', path, answer });
const post = (path: RegExp, answer: Route['answer']): Route => ({ method: 'POST', path, answer });

const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(value)}\n`,
});

const notFound = json({ error: 'not found' }, 404);

const shown = (product: DeskProduct, title: string, content: Html, query?: URLSearchParams, status = 200): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body: page(product, { title, notice: query?.get('notice') ?? null }, content),
});

const goTo = (location: string, notice?: string): Reply => ({
  status: 303,
  type: 'text/plain; charset=utf-8',
  body: '',
  headers: { Location: notice === undefined ? location : `${location}?${new URLSearchParams({ notice })}` },
});

const mailFile = (raw: Uint8Array | null): Reply =>
  raw === null
    ? notFound
    : { status: 200, type: 'message/rfc822', body: raw, headers: { 'Content-Disposition': 'inline' } };

async function received(product: DeskProduct, objectKey: string | undefined): Promise<Reply> {
  if (objectKey === undefined) return notFound;
  const raw = await product.mail.read(objectKey);
  return mailFile(raw.ok ? raw.value : null);
}

async function caseOf(product: DeskProduct, idOrReference: string) {
  const found = await product.cases.read(idOrReference);
  if (found?.type === 'case') return found;
  const id = await product.cases.follow({ kind: 'reference', value: idOrReference.toUpperCase() });
  const referred = id === null ? null : await product.cases.read(id);
  return referred?.type === 'case' ? referred : null;
}

async function strayOf(product: DeskProduct, id: string) {
  const found = await product.cases.read(id);
  return found?.type === 'stray' ? found : null;
}

/** Every address of the desk. What scripts may rely on stands in the design, "Local interfaces". */
export const routes: readonly Route[] = [
  get(/^\/api\/health$/u, async (product) =>
    json({ status: 'ok', now: product.clock.now(), smtpPort: product.smtpPort, revision: product.revision() }),
  ),
  get(/^\/api\/cases$/u, async (product) => json((await dossiersOf(product)).cases.map(caseJson))),
  get(/^\/api\/cases\/([^/]+)$/u, async (product, { parts: [id = ''] }) => {
    const found = await caseOf(product, id);
    return found === null ? notFound : json(caseInFullJson(found));
  }),
  get(/^\/api\/cases\/([^/]+)\/messages\/([^/]+)\/raw$/u, async (product, { parts: [id = '', message = ''] }) => {
    const found = await caseOf(product, id);
    return received(product, found?.messages.find((each) => each.id === message)?.objectKey);
  }),
  get(/^\/api\/mail$/u, async (product) =>
    json(
      product.mailer
        .sent()
        .map((mail) => mailJson(mail, product.isCase))
        .toReversed(),
    ),
  ),
  get(/^\/api\/mail\/([^/]+)$/u, async (product, { parts: [id = ''] }) => {
    const found = product.mailer.sent().find((mail) => mail.id === id);
    return found === undefined ? notFound : json(mailJson(found, product.isCase));
  }),
  get(/^\/api\/mail\/([^/]+)\/raw$/u, async (product, { parts: [id = ''] }) => mailFile(await product.mailer.raw(id))),
  get(/^\/api\/held$/u, async (product) => json((await dossiersOf(product)).held.map(strayJson))),
  get(/^\/api\/passed-on$/u, async (product) => json((await dossiersOf(product)).passedOn.map(strayJson))),
  get(/^\/api\/stray\/([^/]+)\/raw$/u, async (product, { parts: [id = ''] }) =>
    received(product, (await strayOf(product, id))?.objectKey),
  ),
  get(/^\/api\/dead-letters$/u, async (product) =>
    json(
      (
        await Promise.all(
          product.queues.map(async ({ name, deadLetters }) =>
            (await deadLetters()).map((message) => ({ queue: name, ...message })),
          ),
        )
      ).flat(),
    ),
  ),
  get(/^\/api\/clock$/u, async (product) => json(clockJson(product))),
  post(/^\/api\/clock$/u, async (product, { body }) => {
    const changed = await changeClock(product, body);
    return changed.ok ? json(changed.value) : json({ error: changed.error.reason }, 400);
  }),

  get(/^\/$/u, async (product, { query }) => shown(product, 'Cases', await casesPage(product), query)),
  get(/^\/cases\/([^/]+)$/u, async (product, { parts: [id = ''], query }) => {
    const found = await caseOf(product, id);
    return found === null
      ? shown(product, 'No such case', html`<p><a href="/">All cases</a></p>`, query, 404)
      : shown(product, found.reference, await casePage(product, found), query);
  }),
  get(/^\/mailboxes$/u, async (product, { query }) => shown(product, 'Mailboxes', mailboxesPage(product), query)),
  get(/^\/mailboxes\/([^/]+)$/u, async (product, { parts: [address = ''], query }) =>
    shown(product, address, mailboxPage(product, address), query),
  ),
  get(/^\/held$/u, async (product, { query }) => shown(product, 'Held mail', await heldPage(product), query)),
  get(/^\/passed-on$/u, async (product, { query }) => shown(product, 'Passed on', await passedOnPage(product), query)),
  get(/^\/dead-letters$/u, async (product, { query }) =>
    shown(product, 'Dead letters', await deadLettersPage(product), query),
  ),
  get(/^\/write$/u, async (product, { query }) =>
    shown(product, 'Write a mail', writePage(product, letterFor(product, query)), query),
  ),
  post(/^\/write$/u, async (product, { body }) => {
    const form = new URLSearchParams(body);
    const field = (name: string): string => form.get(name) ?? '';
    const letter = {
      from: field('from'),
      to: field('to'),
      subject: field('subject'),
      text: field('text').replaceAll('\r\n', '\n'),
      inReplyTo: field('inReplyTo'),
      verdicts: field('verdicts'),
    };
    const sent = await sendMail(product.smtpPort, letter);
    if (!sent.ok) {
      const refused = new URLSearchParams({ notice: `Not accepted: ${sent.error.reason}` });
      return shown(product, 'Write a mail', writePage(product, letter), refused, 422);
    }
    await product.settle();
    return goTo('/', `Accepted: ${sent.value}`);
  }),
  post(/^\/clock$/u, async (product, { body, from }) => {
    const advance = new URLSearchParams(body).get('advance') ?? '';
    const target = addDuration(product.clock.now(), advance);
    if (target === null) return goTo(from, 'That is no duration');
    const before = product.mailer.sent().length;
    await product.advanceTo(target);
    return goTo(from, `The clock was moved; ${product.mailer.sent().length - before} letters went out on the way`);
  }),
  post(/^\/dead-letters$/u, async (product, { body }) => {
    const form = new URLSearchParams(body);
    const queue = product.queues.find(({ name }) => name === form.get('queue'));
    const revived = (await queue?.revive(form.get('id') ?? '')) ?? false;
    return goTo('/dead-letters', revived ? 'Put back into the queue' : 'There is no such message');
  }),
];
