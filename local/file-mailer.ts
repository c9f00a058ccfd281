import { mkdir, open, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMail } from '../shared/adapters/compose-mail.ts';
import { SES_LIMIT_BYTES } from '../shared/adapters/ses-mailer.ts';
import { wireAddress } from '../shared/adapters/wire-address.ts';
import type { Clock, Mailer, OutgoingMail } from '../shared/app/ports.ts';
import { err, ok } from '../shared/domain/result.ts';
import { type Instant, toEpoch } from '../shared/domain/time.ts';
import { clearUnfinished, writeDurably } from './durable-file.ts';
import { fieldName, fieldValue, headerBlock, isNamed, joinHeaderBlock } from './header-block.ts';
import { sesEvents } from './ses-event.ts';
import { MESSAGE_ID_HOST, sentMessageId } from './ses-message-id.ts';

/** Letters whose events are announced again after a start, in case the last process died between letter and event. */
const ANNOUNCED_AGAIN = 20;

const INDEX = 'index.jsonl';

/** A letter that went out, as the index holds it: one line each, in the order sent. */
export interface SentMail {
  readonly id: string;
  readonly at: Instant;
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** As on the wire, unfolded, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly { readonly filename: string; readonly contentType: string; readonly bytes: number }[];
  readonly tags: OutgoingMail['tags'];
}

export interface FileMailer extends Mailer {
  /** Everything sent, oldest first. */
  sent(): readonly SentMail[];
  /** The bytes of a letter; null when there is none of that id. */
  raw(id: string): Promise<Uint8Array | null>;
  /** Announces the events of the last letters again, unless they are known. Called once the delivery queue runs. */
  announceAgain(isKnown: (mail: SentMail) => Promise<boolean>): Promise<void>;
}

/**
 * "Sends" by writing `<id>.eml` and a line to the index, and then tells the delivery queue what SES would tell it.
 *
 * The line in the index is what makes a letter sent. A process that dies before it has sent nothing; one that dies
 * after it and before the events announces them at the next start, where hearing a thing twice does no harm.
 */
export async function createFileMailer(options: {
  readonly folder: string;
  readonly clock: Clock;
  announce(body: string): Promise<void>;
}): Promise<FileMailer> {
  const { folder, clock } = options;
  await mkdir(folder, { recursive: true });
  await clearUnfinished(folder);
  const index = join(folder, INDEX);
  const sent = await readIndex(index);
  await removeUnsent(folder, sent);

  const announce = async (mail: SentMail): Promise<void> => {
    for (const body of sesEvents({ ...mail, to: mail.to[0] ?? '' })) await options.announce(body);
  };

  return {
    async send(mail) {
      // What SES refuses is refused here too, so that it shows before it happens.
      const recipient = wireAddress(mail.to);
      if (!recipient.ok) return err({ kind: 'rejected', reason: recipient.error.kind });
      const at = clock.now();
      const id = sentMessageId(toEpoch(at));
      const raw = asSentBySes(await composeMail(mail), id, at);
      if (raw.byteLength > SES_LIMIT_BYTES) {
        return err({ kind: 'too-large', bytes: raw.byteLength, limit: SES_LIMIT_BYTES });
      }
      const entry: SentMail = {
        id,
        at,
        from: mail.from.address,
        fromName: mail.from.name,
        to: [recipient.value],
        replyTo: mail.replyTo,
        subject: mail.subject,
        text: mail.text,
        headers: headersOf(raw),
        attachments: mail.attachments.map(({ filename, contentType, content }) => ({
          filename,
          contentType,
          bytes: content.byteLength,
        })),
        tags: mail.tags,
      };
      await writeDurably(join(folder, `${id}.eml`), raw);
      await appendDurably(index, `${JSON.stringify(entry)}\n`);
      sent.push(entry);
      // Sent it is, whether or not the queue could be told now: the next start tells it again.
      await announce(entry).catch(() => {});
      return ok(id);
    },
    sent: () => sent,
    async raw(id) {
      return sent.some((mail) => mail.id === id) ? readFile(join(folder, `${id}.eml`)) : null;
    },
    async announceAgain(isKnown) {
      for (const mail of sent.slice(-ANNOUNCED_AGAIN)) if (!(await isKnown(mail))) await announce(mail);
    },
  };
}

/** SES sets Message-ID and Date itself, whatever the mail says (SES guide, header-fields). */
function asSentBySes(composed: Uint8Array, id: string, at: Instant): Buffer {
  const { fields, rest } = headerBlock(composed);
  const kept = fields.filter((field) => !isNamed(field, 'message-id') && !isNamed(field, 'date'));
  const date = new Date(toEpoch(at)).toUTCString().replace('GMT', '+0000');
  return joinHeaderBlock({
    fields: [`Message-ID: <${id}@${MESSAGE_ID_HOST}>\r\n`, `Date: ${date}\r\n`, ...kept],
    rest,
  });
}

function headersOf(raw: Uint8Array): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const field of headerBlock(raw).fields) {
    const name = fieldName(field).toLowerCase();
    if (name !== '') headers[name] = fieldValue(field);
  }
  return headers;
}

async function appendDurably(path: string, line: string): Promise<void> {
  const file = await open(path, 'a');
  try {
    await file.writeFile(line);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A last line without its end was never answered for: it is cut off. */
async function readIndex(path: string): Promise<SentMail[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) await truncate(path, Buffer.byteLength(whole));
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SentMail);
}

async function removeUnsent(folder: string, sent: readonly SentMail[]): Promise<void> {
  const known = new Set(sent.map(({ id }) => `${id}.eml`));
  for (const name of await readdir(folder)) {
    if (name.endsWith('.eml') && !known.has(name)) await rm(join(folder, name));
  }
}
