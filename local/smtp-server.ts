import type { AddressInfo } from 'node:net';
import { domainToASCII } from 'node:url';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Organisation } from '../shared/domain/organisation.ts';
import { RAW_MAIL_LIMIT_BYTES } from './file-raw-mail-store.ts';

/** RFC 5321 4.5.3.1.8 demands room for at least this many. */
const MOST_RECIPIENTS = 100;

/** Time for sessions that are under way when the server closes. */
const CLOSE_MILLISECONDS = 2_000;

export interface ArrivedMail {
  /** Envelope sender, empty for a null return path. Addresses are lower case, domains as A-labels. */
  readonly source: string;
  readonly recipients: readonly string[];
  readonly raw: Uint8Array;
}

export interface RunningSmtpServer {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Receives mail for the organisations on loopback, as SES would for their domains, without TLS or passwords.
 *
 * Everything at a mailbox or intake domain is accepted, published or not, because that is what the receipt rule does;
 * other domains get `550 5.1.1`, mail above the limit `552 5.3.4`. `250` is answered once `take` has returned.
 */
export async function startSmtpServer(options: {
  readonly port: number;
  readonly organisations: readonly Organisation[];
  /** Answers with the mail's id, which the client is told as SES tells it. */
  take(mail: ArrivedMail): Promise<string>;
}): Promise<RunningSmtpServer> {
  const domains = new Set(
    options.organisations.flatMap(({ intakeDomain, mailboxes }) => [intakeDomain, ...mailboxes.map(domainOf)]),
  );
  const server = new SMTPServer({
    name: 'frist.localhost',
    banner: 'Frist on one computer',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    // People do have addresses with two dots in a row; they have rights too.
    lenientAddressParsing: true,
    size: RAW_MAIL_LIMIT_BYTES,
    maxRecipients: MOST_RECIPIENTS,
    closeTimeout: CLOSE_MILLISECONDS,
    onRcptTo({ address }, _session, callback) {
      if (domains.has(domainOf(normalised(address)))) callback();
      else callback(refusal(550, '5.1.1 No such mailbox here'));
    },
    onData(stream, session, callback) {
      const { mailFrom, rcptTo } = session.envelope;
      receive(stream)
        .then((raw) => {
          if (raw === null) throw refusal(552, '5.3.4 Message is larger than 40 MB');
          return options.take({
            source: mailFrom === false ? '' : normalised(mailFrom.address),
            recipients: [...new Set(rcptTo.map(({ address }) => normalised(address)))],
            raw,
          });
        })
        .then(
          (id) => callback(null, `2.0.0 Kept as ${id}`),
          (cause: unknown) => callback(isRefusal(cause) ? cause : refusal(451, '4.3.0 Could not be kept, try again')),
        );
    },
  });
  // A client that hangs up is its own business.
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => {
      server.server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The bytes of a mail, or null when there are too many of them (which are then not kept in memory). */
async function receive(stream: SMTPServerDataStream): Promise<Buffer | null> {
  let chunks: Buffer[] = [];
  for await (const chunk of stream) {
    if (stream.sizeExceeded) chunks = [];
    else chunks.push(chunk as Buffer);
  }
  return stream.sizeExceeded ? null : Buffer.concat(chunks);
}

type Refusal = Error & { readonly responseCode: number };

const refusal = (responseCode: number, message: string): Refusal => Object.assign(new Error(message), { responseCode });

const isRefusal = (cause: unknown): cause is Refusal => cause instanceof Error && 'responseCode' in cause;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The library shows domains in Unicode; SES, and everything after it, in A-labels. */
function normalised(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return address.toLowerCase();
  const domain = address.slice(at + 1);
  return `${address.slice(0, at)}@${domainToASCII(domain) || domain}`.toLowerCase();
}
