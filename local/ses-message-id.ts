import { randomBytes, randomUUID } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Like the ids SES gives to mail it receives: 40 lower-case letters and digits. */
export const receivedMessageId = (): string =>
  Array.from(randomBytes(40), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** Like the bare ids SES gives to mail it sends: hexadecimal time, a UUID, a counter. */
export const sentMessageId = (epochMilliseconds: number): string =>
  `0108${epochMilliseconds.toString(16).padStart(12, '0')}-${randomUUID()}-000000`;

/** Host part of the Message-ID on the wire, where SES writes `<region>.amazonses.com`. */
export const MESSAGE_ID_HOST = 'mail.localhost';
