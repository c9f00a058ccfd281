import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Product } from '../../local/product.ts';
import { sendMail } from '../../local/send-mail.ts';
import { cleanUpAfterEach, startTestProduct } from './start-test-product.ts';

/** fetch sets its own Host header, so this asks by hand. */
const statusOf = (product: Product, path: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request({ port: product.httpPort, host: '127.0.0.1', path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end();
  });

const write = async (product: Product, to: string, subject: string, text: string): Promise<void> => {
  const sent = await sendMail(product.smtpPort, { from: 'Karen Lund <karen.lund@example.dk>', to, subject, text });
  expect(sent).toMatchObject({ ok: true });
  await product.settle();
};

const ask = (product: Product, path: string): Promise<Response> => fetch(new URL(path, product.url));

const CASE_FIELDS = [
  'id',
  'reference',
  'organisation',
  'mailbox',
  'person',
  'kind',
  'rights',
  'language',
  'state',
  'outcome',
  'receivedAt',
  'promisedOn',
  'latestOn',
];

const MAIL_FIELDS = ['id', 'at', 'to', 'from', 'replyTo', 'subject', 'text', 'headers', 'case', 'raw'];

describe('startWebDesk', () => {
  cleanUpAfterEach();

  it('offers cases, mail, held mail, the clock and its health with the fields of the design', async () => {
    const { product } = await startTestProduct();
    await write(product, 'office@serversystems.dk', 'Indsigt', 'Jeg vil gerne have indsigt i mine oplysninger.');
    await write(product, 'nobody@in.serversystems.dk', 'Hej', 'Hej');
    expect(await (await ask(product, '/api/health')).json()).toMatchObject({ status: 'ok' });

    const [subject] = (await (await ask(product, '/api/cases')).json()) as Record<string, string>[];
    expect(Object.keys(subject ?? {})).toEqual(CASE_FIELDS);
    const inFull = (await (await ask(product, `/api/cases/${subject?.id}`)).json()) as Record<string, unknown>;
    expect(inFull).toMatchObject(subject ?? {});
    expect(Object.keys(inFull)).toEqual(expect.arrayContaining([...CASE_FIELDS, 'history', 'outbox', 'messages']));
    const byReference = await ask(product, `/api/cases/${subject?.reference?.toLowerCase()}`);
    expect(await byReference.json()).toEqual(inFull);

    const mail = (await (await ask(product, '/api/mail')).json()) as Record<string, string>[];
    expect(Object.keys(mail[0] ?? {})).toEqual(expect.arrayContaining(MAIL_FIELDS));
    expect(mail.map(({ at }) => at)).toEqual(
      mail
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    const raw = await ask(product, mail[0]?.raw ?? '');
    expect(raw.headers.get('content-type')).toBe('message/rfc822');
    expect(await raw.text()).toMatch(/^Message-ID: <[0-9a-f-]+@mail\.localhost>\r\n/u);

    const held = (await (await ask(product, '/api/held')).json()) as Record<string, unknown>[];
    expect(held).toMatchObject([{ reason: 'unknown-recipient', verdicts: { dmarc: 'PASS' } }]);
    expect(mail.some((each) => each.case === null)).toBe(true);
    expect(await (await ask(product, '/api/clock')).json()).toMatchObject({ now: expect.stringMatching(/Z$/u) });
  });

  it('answers in JSON when there is nothing, and names the methods when one is wrong', async () => {
    const { product } = await startTestProduct();
    for (const path of [
      '/api/cases/none',
      '/api/mail/none',
      '/api/mail/none/raw',
      '/api/nothing',
      '/api/cases/%E0%A4%A',
    ]) {
      const missing = await ask(product, path);
      expect([path, missing.status]).toEqual([path, 404]);
      expect(await missing.json()).toEqual({ error: 'not found' });
    }
    const wrong = await fetch(new URL('/api/cases', product.url), { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
    expect((await fetch(new URL('/api/clock', product.url), { method: 'POST', body: '{' })).status).toBe(400);
    const large = await fetch(new URL('/api/clock', product.url), { method: 'POST', body: 'x'.repeat(1_100_000) });
    expect(large.status).toBe(413);
  });

  it('answers to names of this computer only, and changes nothing for pages elsewhere', async () => {
    const { product } = await startTestProduct();
    const port = product.httpPort;
    for (const host of ['attacker.example', `attacker.example:${port}`, 'localhost.attacker.example']) {
      expect([host, await statusOf(product, '/api/cases', { host })]).toEqual([host, 403]);
    }
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, '[::1]:8025', 'LOCALHOST']) {
      expect([host, await statusOf(product, '/api/cases', { host })]).toEqual([host, 200]);
    }
    const host = `127.0.0.1:${port}`;
    const before = product.clock.now();
    const forged: Record<string, string>[] = [
      { origin: 'https://attacker.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of forged) {
      expect(await statusOf(product, '/api/clock', { host, ...headers }, 'POST')).toBe(403);
      expect(await statusOf(product, '/write', { host, ...headers }, 'POST')).toBe(403);
    }
    expect(Date.parse(product.clock.now()) - Date.parse(before)).toBeLessThan(60_000);
    expect(await statusOf(product, '/api/clock', { host, origin: `http://${host}` }, 'POST')).toBe(400);
  });

  it('shows the words of strangers as text, under a policy that lets nothing in from elsewhere', async () => {
    const { product } = await startTestProduct();
    const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    await write(
      product,
      'office@serversystems.dk',
      `Indsigt ${attack}`,
      `Jeg vil gerne have indsigt i de personoplysninger, I har om mig ${attack} \u202egnp.exe`,
    );
    const [subject] = (await (await ask(product, '/api/cases')).json()) as { id: string }[];
    for (const path of [
      '/',
      `/cases/${subject?.id}`,
      '/mailboxes',
      '/mailboxes/mette%40serversystems.dk',
      '/held',
      '/passed-on',
      '/dead-letters',
      '/write?example=0',
      `/?notice=${encodeURIComponent(attack)}`,
    ]) {
      const response = await ask(product, path);
      const text = await response.text();
      expect([path, response.status]).toEqual([path, 200]);
      expect(text).not.toContain('<img');
      expect(text).not.toContain('<script>alert');
      expect(text).not.toContain('\u202e');
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
    }
    expect(await (await ask(product, `/cases/${subject?.id}`)).text()).toContain('&lt;img src=x');
  });

  it('shows what has become of the clock and of each right', async () => {
    const { product } = await startTestProduct();
    const text =
      'Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig. Slet også mine personoplysninger.';
    await write(product, 'office@serversystems.dk', 'Mine oplysninger', text);
    const replyTo = (address: string): string =>
      product.mailer.sent().findLast(({ to }) => to.includes(address))?.replyTo ?? '';
    const reply = async (from: string, typed: string): Promise<void> => {
      await sendMail(product.smtpPort, { from, to: replyTo(from), subject: 'Sv: sag', text: typed });
      await product.settle();
      await product.advanceTo(new Date(Date.parse(product.clock.now()) + 11 * 60_000).toISOString());
    };
    const METTE = 'mette@serversystems.dk';
    await product.advanceTo(new Date(Date.parse(product.clock.now()) + 60_000).toISOString());
    const [subject] = (await (await ask(product, '/api/cases')).json()) as { id: string; reference: string }[];
    const shown = async (): Promise<string> =>
      (await (await ask(product, `/cases/${subject?.reference}`)).text())
        .replace(/<[^>]+>/gu, ' ')
        .replace(/\s+/gu, ' ');

    await reply(METTE, 'spørg identitet\nbevar');
    expect(await shown()).toMatch(/waiting on hold .*Asked: identity .*, no answer yet the clock stands still/u);
    expect(await (await ask(product, `/api/cases/${subject?.id}`)).json()).toMatchObject({
      paused: true,
      legalHold: { by: `staff:${METTE}` },
    });

    await reply(
      METTE,
      'identitet bekræftet\nafvis sletning Bogføringsloven kræver, at vi gemmer fakturaerne i fem år.',
    );
    await reply(METTE, 'forlæng Oplysningerne ligger i fjorten arkiver, som skal gennemgås ét for ét.');
    const page = await shown();
    expect(page).toMatch(/in progress extended on hold/u);
    expect(page).toMatch(/erasure Art\. 17, \d+ % sure refused Bogføringsloven kræver/u);
    expect(page).toMatch(/Extended notice of .* Oplysningerne ligger i fjorten arkiver/u);
  });

  it('hands the form over to the SMTP server, and gives it back when that refuses', async () => {
    const { product } = await startTestProduct();
    const form = {
      from: 'Karen Lund <karen.lund@example.dk>',
      to: 'office@serversystems.dk',
      subject: 'Indsigt',
      text: 'Jeg vil gerne have indsigt i de personoplysninger, I har om mig',
    };
    const post = (fields: Record<string, string>): Promise<Response> =>
      fetch(new URL('/write', product.url), { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    expect((await post(form)).status).toBe(303);
    expect((await (await ask(product, '/api/cases')).json()) as unknown[]).toHaveLength(1);
    const refused = await post({ ...form, to: 'office@example.org', text: 'keep my words' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('550 5.1.1');
    expect(page).toContain('keep my words');
  });

  it('moves the clock by its buttons and goes back to the page they are on', async () => {
    const { product } = await startTestProduct();
    const before = Date.parse(product.clock.now());
    const moved = await fetch(new URL('/clock', product.url), {
      method: 'POST',
      body: new URLSearchParams({ advance: 'P7D' }),
      headers: { referer: `${product.url}mailboxes` },
      redirect: 'manual',
    });
    expect([moved.status, moved.headers.get('location')?.split('?')[0]]).toEqual([303, '/mailboxes']);
    expect(Date.parse(product.clock.now()) - before).toBeGreaterThanOrEqual(7 * 86_400_000);
  });
});
