import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../shared/app/ports.ts';
import type { DeskProduct } from './desk/desk-product.ts';
import { html } from './desk/html.ts';
import { page } from './desk/layout.ts';
import { type Reply, routes } from './desk/routes.ts';

/** A form with a long letter is far smaller. */
const BODY_LIMIT_BYTES = 1024 * 1024;

/** Nothing from elsewhere, nothing inline, and nobody may put the desk into a frame. */
const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

const ASSETS: Readonly<Record<string, Reply>> = {
  '/desk.css': { status: 200, type: 'text/css; charset=utf-8', body: asset('desk.css') },
  '/desk.js': { status: 200, type: 'text/javascript; charset=utf-8', body: asset('desk.js') },
};

export interface RunningWebDesk {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * The desk and the interface for scripts, on loopback, without passwords. Two things keep other websites out of it:
 * requests must name this computer as their host (against DNS rebinding), and what changes something must not come from
 * a page elsewhere (against forged forms).
 */
export async function startWebDesk(options: {
  readonly port: number;
  readonly product: DeskProduct;
  readonly log: Log;
}): Promise<RunningWebDesk> {
  const server = createServer((request, response) => {
    answer(options.product, request).then(
      (reply) => send(request, response, reply),
      (cause: unknown) => {
        options.log.error('desk failed', { errorName: cause instanceof Error ? cause.name : 'unknown' });
        send(request, response, plain(500, 'Something went wrong.\n'));
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(product: DeskProduct, request: IncomingMessage): Promise<Reply> {
  if (!isLocal(request.headers.host)) return plain(403, 'This desk answers to localhost only.\n');
  const url = parsedUrl(request.url);
  if (url === null) return plain(400, 'That is no address.\n');
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const found = ASSETS[url.pathname];
  if (found !== undefined && method === 'GET') return found;
  const isApi = url.pathname.startsWith('/api/');
  const here = routes.filter(({ path }) => path.test(url.pathname));
  const route = here.find((each) => each.method === method);
  if (route === undefined) {
    const allowed = here.map((each) => each.method).join(', ');
    const [status, reason] = allowed === '' ? ([404, 'not found'] as const) : ([405, 'method not allowed'] as const);
    const headers: Record<string, string> = allowed === '' ? {} : { Allow: allowed };
    if (isApi) return { ...jsonError(status, reason), headers };
    return { status, type: HTML, headers, body: page(product, { title: 'Nothing here' }, html`<p>${reason}</p>`) };
  }
  if (method !== 'GET' && !isFromHere(request)) return jsonError(403, 'requests from other sites are refused');
  const body = await readBody(request);
  if (body === null) return jsonError(413, `a request may have ${BODY_LIMIT_BYTES} bytes`);
  const parts = (route.path.exec(url.pathname) ?? []).slice(1).map(decoded);
  return route.answer(product, { parts, query: url.searchParams, body, from: pageBefore(request) });
}

const HTML = 'text/html; charset=utf-8';

const plain = (status: number, body: string): Reply => ({ status, type: 'text/plain; charset=utf-8', body });

const jsonError = (status: number, error: string): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify({ error })}\n`,
});

function isLocal(host: string | undefined): boolean {
  return LOCAL_NAMES.has((host ?? '').toLowerCase().replace(/:\d+$/u, ''));
}

/** Browsers say where a request comes from; scripts and mail clients say nothing, and are on this computer. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  return origin === undefined || origin === `http://${headers.host}`;
}

/** Path of our own page that the request was made on. */
function pageBefore({ headers }: IncomingMessage): string {
  const { referer = '' } = headers;
  const page = URL.canParse(referer) ? new URL(referer) : null;
  return page !== null && page.host === headers.host ? page.pathname : '/';
}

function parsedUrl(path: string | undefined): URL | null {
  return URL.canParse(path ?? '/', 'http://localhost') ? new URL(path ?? '/', 'http://localhost') : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).byteLength;
    if (bytes <= BODY_LIMIT_BYTES) chunks.push(chunk as Buffer);
  }
  return bytes > BODY_LIMIT_BYTES ? null : Buffer.concat(chunks).toString('utf8');
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
  response.writeHead(reply.status, {
    ...SECURITY_HEADERS,
    ...reply.headers,
    'Content-Type': reply.type,
    'Content-Length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function asset(name: string): Buffer {
  return readFileSync(new URL(`desk/${name}`, import.meta.url));
}
