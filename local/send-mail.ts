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

/** Writes a plain mail and hands it to the SMTP server on this computer, as any mail client would. */
export const sendMail = (port: number, letter: LetterToSend): Promise<Result<string, SmtpRefusal>> =>
  overSmtp(port, {
    from: letter.from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    ...(letter.inReplyTo ? { inReplyTo: letter.inReplyTo, references: [letter.inReplyTo] } : {}),
    ...(letter.verdicts ? { headers: { 'X-Local-Verdicts': letter.verdicts } } : {}),
  });

/** Hands over a mail as it is, byte for byte. */
export const sendRaw = (
  port: number,
  envelope: { readonly from: string; readonly to: readonly string[] },
  raw: Uint8Array,
): Promise<Result<string, SmtpRefusal>> =>
  overSmtp(port, { envelope: { from: envelope.from, to: [...envelope.to] }, raw: Buffer.from(raw) });

export interface SmtpRefusal {
  readonly kind: 'refused';
  /** What the server said, e.g. `550 5.1.1 No such mailbox here`. */
  readonly reason: string;
}

type Message = Parameters<ReturnType<typeof nodemailer.createTransport>['sendMail']>[0];

async function overSmtp(port: number, message: Message): Promise<Result<string, SmtpRefusal>> {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const sent = await transport.sendMail(message);
    return ok(sent.response);
  } catch (error) {
    const { response, message: reason } = error as { response?: string; message?: string };
    return err({ kind: 'refused', reason: response ?? reason ?? 'unknown' });
  } finally {
    transport.close();
  }
}
