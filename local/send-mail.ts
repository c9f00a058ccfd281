import nodemailer from 'nodemailer';
import { err, ok, type Result } from '../shared/domain/result.ts';

export interface LetterToSend {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Message-ID being answered, with angle brackets; empty for none. */
  readonly inReplyTo?: string;
  /** What `X-Local-Verdicts` shall say; empty for none. */
  readonly verdicts?: string;
}

export interface SmtpClient {
  /** Writes a plain mail and hands it over; answers with what the server said. */
  sendMail(letter: LetterToSend): Promise<Result<string, SmtpRefusal>>;
  /** Hands over a mail as it is, byte for byte. */
  sendRaw(
    envelope: { readonly from: string; readonly to: readonly string[] },
    raw: Uint8Array,
  ): Promise<Result<string, SmtpRefusal>>;
  close(): void;
}

export interface SmtpRefusal {
  readonly kind: 'refused';
  /** What the server said, e.g. `550 5.1.1 No such mailbox here`. */
  readonly reason: string;
}

type Message = { readonly [Key in 'from' | 'to' | 'subject' | 'text']?: string } & Record<string, unknown>;

/** A mail client for the SMTP server on this computer; keeps one connection open until it is closed. */
export function createSmtpClient(port: number): SmtpClient {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    pool: true,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send = async (message: Message): Promise<Result<string, SmtpRefusal>> => {
    try {
      return ok((await transport.sendMail(message)).response);
    } catch (error) {
      const { response, message: reason } = error as { response?: string; message?: string };
      return err({ kind: 'refused', reason: response ?? reason ?? 'unknown' });
    }
  };
  return {
    sendMail: ({ from, to, subject, text, inReplyTo, verdicts }) =>
      send({
        from,
        to,
        subject,
        text,
        ...(inReplyTo ? { inReplyTo, references: [inReplyTo] } : {}),
        ...(verdicts ? { headers: { 'X-Local-Verdicts': verdicts } } : {}),
      }),
    sendRaw: ({ from, to }, raw) => send({ envelope: { from, to: [...to] }, raw: Buffer.from(raw) }),
    close: () => transport.close(),
  };
}

/** One mail over a connection of its own. */
export async function sendMail(port: number, letter: LetterToSend): Promise<Result<string, SmtpRefusal>> {
  const client = createSmtpClient(port);
  try {
    return await client.sendMail(letter);
  } finally {
    client.close();
  }
}

/** One mail as it is, over a connection of its own. */
export async function sendRaw(
  port: number,
  envelope: { readonly from: string; readonly to: readonly string[] },
  raw: Uint8Array,
): Promise<Result<string, SmtpRefusal>> {
  const client = createSmtpClient(port);
  try {
    return await client.sendRaw(envelope, raw);
  } finally {
    client.close();
  }
}
