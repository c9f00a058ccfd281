import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutgoingAttachment, OutgoingMail } from '../app/ports.ts';
import { AdapterError } from './adapter-error.ts';
import { attachmentName } from './attachment-name.ts';
import { headerText } from './header-text.ts';
import { wireAddress } from './wire-address.ts';

/** Stands on everything we send, so that a mail of ours that comes back is known (RFC 3834 section 2 asks for care). */
const LOOP_HEADER = 'X-Frist-Loop';

/** `<id-left@id-right>` in visible ASCII; shorter than a header line may be (RFC 5322 2.1.1). */
const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,900}>$/;

/** Threads are found by the first and the last few ids; more would only make the header long. */
const REFERENCES_LIMIT = 20;

const MEDIA_TYPE = /^[a-z0-9!#$&^_.+-]{1,127}\/[a-z0-9!#$&^_.+-]{1,127}$/;
const UNKNOWN_TYPE = 'application/octet-stream';

/** Longest line that SMTP carries, without its CRLF (RFC 5322 2.1.1). */
const LINE_LIMIT = 998;

/**
 * Puts a letter into MIME, CRLF lines, 7-bit throughout. Text of strangers (subjects, names, ids, file names) is cleaned
 * on the way; an id that is none is left out. Message-ID and Date are nodemailer's, and SES replaces both.
 *
 * Errors: `AdapterError` when an address cannot stand on the wire (see `wireAddress`); mailers check the recipient
 * before.
 */
export async function composeMail(mail: OutgoingMail): Promise<Uint8Array> {
  const references = mail.references.filter((id) => MESSAGE_ID.test(id));
  const composer = new MailComposer({
    from: { name: headerText(mail.from.name), address: addressIn('from', mail.from.address) },
    to: { name: '', address: addressIn('to', mail.to) },
    replyTo: { name: '', address: addressIn('reply-to', mail.replyTo) },
    subject: headerText(mail.subject),
    text: bodyText(mail.text),
    ...(mail.html === '' ? {} : { html: bodyText(mail.html) }),
    ...(mail.inReplyTo !== null && MESSAGE_ID.test(mail.inReplyTo) ? { inReplyTo: mail.inReplyTo } : {}),
    ...(references.length > 0 ? { references: shortened(references) } : {}),
    headers: {
      ...(mail.automatic === null ? {} : { 'Auto-Submitted': mail.automatic, 'X-Auto-Response-Suppress': 'All' }),
      [LOOP_HEADER]: headerText(mail.tags.dossier),
    },
    attachments: mail.attachments.map(attachment),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function addressIn(header: string, address: string): string {
  const checked = wireAddress(address);
  if (!checked.ok) throw new AdapterError(`compose mail: ${checked.error.kind} in ${header}`, { retryable: false });
  return checked.value;
}

const bodyText = (text: string): string => text.toWellFormed().replaceAll('\0', '');

const shortened = (ids: readonly string[]): string[] =>
  ids.length <= REFERENCES_LIMIT ? [...ids] : [...ids.slice(0, 1), ...ids.slice(1 - REFERENCES_LIMIT)];

function attachment({ filename, contentType, content }: OutgoingAttachment, index: number) {
  const type = contentType.trim().toLowerCase();
  const isMail = type === 'message/rfc822';
  // A mail in a mail may not be encoded (RFC 2046 5.2.1): what is not plain enough for the wire travels as a file.
  const asIs = isMail && isPlain(content);
  const encodable = MEDIA_TYPE.test(type) && !type.startsWith('message/') && !type.startsWith('multipart/');
  const name = attachmentName(filename, index);
  return {
    filename: isMail && !name.toLowerCase().endsWith('.eml') ? `${name}.eml` : name,
    content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    contentType: asIs || encodable ? type : UNKNOWN_TYPE,
    contentDisposition: 'attachment' as const,
    contentTransferEncoding: asIs ? ('7bit' as const) : ('base64' as const),
  };
}

/** 7-bit, no NUL, CRLF alone ends lines, and none too long. */
function isPlain(content: Uint8Array): boolean {
  let length = 0;
  for (let index = 0; index < content.length; index += 1) {
    const byte = content[index] ?? 0;
    if (byte === 0 || byte > 0x7f) return false;
    if (byte === 0x0d && content[index + 1] !== 0x0a) return false;
    if (byte === 0x0a && content[index - 1] !== 0x0d) return false;
    length = byte === 0x0a || byte === 0x0d ? 0 : length + 1;
    if (length > LINE_LIMIT) return false;
  }
  return true;
}
