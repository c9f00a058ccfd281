import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Product } from '../../local/product.ts';
import { sendMail, sendRaw } from '../../local/send-mail.ts';
import { cleanUpAfterEach, eventually, startTestProduct } from './start-test-product.ts';

const OFFICE = 'office@serversystems.dk';
const KAREN = 'karen.lund@example.dk';
const METTE = 'mette@serversystems.dk';

const REQUEST = [
  `From: Karen Lund <${KAREN}>`,
  `To: ${OFFICE}`,
  'Subject: Indsigt i mine oplysninger',
  'Message-ID: <indsigt-1@example.dk>',
  // The product's clock starts with the computer's: a fixed date would one day be too old to acknowledge.
  `Date: ${new Date().toUTCString()}`,
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Hej',
  '',
  'Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig. Også ældre.',
  '',
  'Venlig hilsen',
  'Karen Lund',
  '',
].join('\r\n');

const api = async <T>(product: Product, path: string): Promise<T> =>
  (await (await fetch(`${product.url}api/${path}`)).json()) as T;

interface CaseSeen {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly person: string;
  readonly rights: readonly string[];
  readonly messages: readonly { readonly id: string }[];
}

interface MailSeen {
  readonly id: string;
  readonly to: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly case: string | null;
  readonly raw: string;
}

const casesOf = (product: Product): Promise<CaseSeen[]> => api(product, 'cases');
const mailTo = async (product: Product, address: string): Promise<MailSeen[]> =>
  (await api<MailSeen[]>(product, 'mail')).filter(({ to }) => to.includes(address));

const firstMailTo = (product: Product, address: string): Promise<MailSeen> =>
  eventually(`a mail to ${address}`, async () => (await mailTo(product, address)).at(-1));

const deliver = async (product: Product, raw = REQUEST, from = KAREN, to = OFFICE): Promise<void> => {
  const sent = await sendRaw(product.smtpPort, { from, to: [to] }, Buffer.from(raw));
  if (!sent.ok) throw new Error(sent.error.reason);
};

const advance = (product: Product, duration: unknown): Promise<Response> =>
  fetch(`${product.url}api/clock`, { method: 'POST', body: JSON.stringify({ advance: duration }) });

const staffReply = async (product: Product, text: string): Promise<void> => {
  const notified = await firstMailTo(product, METTE);
  const sent = await sendMail(product.smtpPort, {
    from: METTE,
    to: notified.replyTo,
    subject: `Re: ${notified.subject}`,
    text,
    inReplyTo: notified.headers['message-id'] ?? '',
  });
  expect(sent).toMatchObject({ ok: true });
  await product.settle();
};

describe('startProduct', () => {
  cleanUpAfterEach();

  it('makes a case of a request and acknowledges it within two seconds', async () => {
    const { product } = await startTestProduct();
    await deliver(product);
    const acknowledgement = await firstMailTo(product, KAREN);
    const [subject] = await casesOf(product);
    expect(subject).toMatchObject({ person: KAREN, organisation: 'server-systems', mailbox: OFFICE, language: 'da' });
    expect(subject?.rights).toEqual(['access']);
    expect(acknowledgement.case).toBe(subject?.id);
    expect(acknowledgement.headers).toMatchObject({
      'in-reply-to': '<indsigt-1@example.dk>',
      'auto-submitted': 'auto-replied',
    });
    await product.settle();
    expect((await casesOf(product))[0]?.state).toBe('acknowledged');
    expect((await mailTo(product, METTE)).length).toBe(1);
  });

  it('keeps the received bytes as they came, without the header of the local runner', async () => {
    const { product, dataFolder } = await startTestProduct();
    const withVerdicts = REQUEST.replace(
      'MIME-Version',
      'X-Local-Verdicts: dmarc=FAIL;\r\n\tspf=FAIL; dkim=GRAY\r\nMIME-Version',
    );
    await deliver(product, withVerdicts);
    await product.settle();
    const [file] = await readdir(join(dataFolder, 'raw-mail'));
    expect(await readFile(join(dataFolder, 'raw-mail', file ?? ''), 'utf8')).toBe(REQUEST);
    // A forged sender gets no acknowledgement; staff hear of the case all the same.
    expect(await mailTo(product, KAREN)).toEqual([]);
    expect((await mailTo(product, METTE)).length).toBe(1);
  });

  it('sends what staff wrote once the undo window has passed, as an answer to the mail of the person', async () => {
    const { product } = await startTestProduct();
    await deliver(product);
    await staffReply(product, 'send\n\nKære Karen\n\nHer er alt, hvad vi har om dig.\n\nMette');
    expect((await mailTo(product, KAREN)).length).toBe(1);
    expect((await advance(product, 'PT11M')).status).toBe(200);
    const [answer] = await mailTo(product, KAREN);
    expect(answer?.text).toContain('Her er alt, hvad vi har om dig.');
    expect(answer?.headers['in-reply-to']).toBe('<indsigt-1@example.dk>');
    expect(answer?.headers['auto-submitted']).toBeUndefined();
    const raw = await (await fetch(new URL(answer?.raw ?? '', product.url))).text();
    expect(raw).toContain(`To: ${KAREN}`);
  });

  it('closes a case when staff say so', async () => {
    const { product } = await startTestProduct();
    await deliver(product);
    await staffReply(product, 'close fulfilled');
    expect((await casesOf(product))[0]).toMatchObject({ state: 'closed', outcome: 'fulfilled' });
  });

  it('goes on after a restart where it stopped, with the letters it owed', async () => {
    const first = await startTestProduct();
    await deliver(first.product);
    await staffReply(first.product, 'send\n\nHer er dine oplysninger.');
    const before = await casesOf(first.product);
    const sentBefore = await api<MailSeen[]>(first.product, 'mail');
    await advance(first.product, 'PT5M');
    const clockBefore = first.product.clock.now();
    await first.product.stop();

    const second = await startTestProduct(first.dataFolder);
    expect(second.product.clock.now() >= clockBefore).toBe(true);
    expect(await casesOf(second.product)).toEqual(before);
    expect(await api<MailSeen[]>(second.product, 'mail')).toEqual(sentBefore);
    await advance(second.product, 'PT6M');
    expect((await mailTo(second.product, KAREN)).length).toBe(2);
    // Reply addresses made before the restart still lead to the case.
    await staffReply(second.product, 'close fulfilled');
    expect((await casesOf(second.product))[0]?.state).toBe('closed');
  });

  it('makes one case and one acknowledgement of the same mail posted fifty times at once', async () => {
    const { product } = await startTestProduct();
    await Promise.all(Array.from({ length: 50 }, () => deliver(product)));
    await product.settle();
    expect((await casesOf(product)).length).toBe(1);
    expect((await mailTo(product, KAREN)).length).toBe(1);
    expect((await mailTo(product, METTE)).length).toBe(1);
    expect(await api(product, 'dead-letters')).toEqual([]);
    await advance(product, 'P2D');
    expect((await mailTo(product, KAREN)).length).toBe(1);
  });

  it('reminds staff on the way when the clock is moved, at the times when the letters were due', async () => {
    const { product } = await startTestProduct();
    await deliver(product);
    await product.settle();
    expect((await advance(product, 'P32D')).status).toBe(200);
    const reminders = product.mailer
      .sent()
      .filter(({ to, at }) => to.includes(METTE) && at > (product.mailer.sent()[1]?.at ?? ''));
    expect(reminders.length).toBeGreaterThanOrEqual(5);
    const times = product.mailer.sent().map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(reminders.every(({ at }) => /T0[67]:00:/u.test(at))).toBe(true);
  });

  it('tells staff when the acknowledgement bounces', async () => {
    const { product } = await startTestProduct();
    await deliver(
      product,
      REQUEST.replaceAll(KAREN, 'bounce.karen@simulator.example'),
      'bounce.karen@simulator.example',
    );
    await product.settle();
    const [subject] = await casesOf(product);
    const { outbox } = await api<{ outbox: { letter: string; delivery: string | null; status: string }[] }>(
      product,
      `cases/${subject?.id}`,
    );
    expect(outbox.find(({ letter }) => letter === 'acknowledgement')?.delivery).toBe('bounced');
    expect(outbox.filter(({ letter }) => letter === 'bounced-letter').map(({ status }) => status)).toEqual(['sent']);
  });

  it('holds mail to an unknown address of a configured domain, with its reason', async () => {
    const { product } = await startTestProduct();
    await deliver(product, REQUEST, KAREN, 'nobody@serversystems.dk');
    await product.settle();
    expect(await casesOf(product)).toEqual([]);
    expect(await api(product, 'held')).toMatchObject([
      { reason: 'unknown-recipient', envelope: { source: KAREN, recipients: ['nobody@serversystems.dk'] } },
    ]);
  });

  it('refuses durations it cannot read', async () => {
    const { product } = await startTestProduct();
    for (const wrong of ['25 days', 'P', '-P1D', 'P1', 5, null, 'P90Y']) {
      const response = await advance(product, wrong);
      expect(response.status, String(wrong)).toBe(400);
      expect(await response.json()).toHaveProperty('error');
    }
  });
});
