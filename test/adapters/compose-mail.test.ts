import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../shared/adapters/adapter-error.ts';
import { composeMail } from '../../shared/adapters/compose-mail.ts';
import type { OutgoingAttachment, OutgoingMail } from '../../shared/app/ports.ts';

const letter = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  from: { address: 'office@example.dk', name: 'Server Systems' },
  to: 'karen.testsen@example.com',
  replyTo: 'r+k4q7m2xh5tvaabcdefghijklmnopqrstuvwxyz@in.example.dk',
  subject: 'Vi har modtaget din anmodning [SRV-2026-7KQ4M2]',
  text: 'Kære Karen\n\nVi svarer senest 21. december 2026.\n',
  html: '<p>Kære Karen</p><p>Vi svarer senest 21. december 2026.</p>',
  inReplyTo: '<mail-1@example.com>',
  references: ['<mail-0@example.com>', '<mail-1@example.com>'],
  automatic: 'auto-replied',
  attachments: [],
  tags: { dossier: 'k4q7m2xh5tva', letter: '7xk2mq4h', attempt: '1' },
  ...changes,
});

const attached = (changes: Partial<OutgoingAttachment> = {}): OutgoingMail =>
  letter({
    attachments: [
      { filename: 'svar.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7'), ...changes },
    ],
  });

const compose = async (mail: OutgoingMail): Promise<string> => Buffer.from(await composeMail(mail)).toString('latin1');

/** Header lines, unfolded, as a receiving server sees them. */
const headersOf = (raw: string): string[] =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');

const headerNames = (raw: string): string[] => headersOf(raw).map((line) => line.slice(0, line.indexOf(':')));

describe('composeMail', () => {
  it('writes the headers of an acknowledgement', async () => {
    const headers = headersOf(await compose(letter()));
    expect(headers).toEqual(
      expect.arrayContaining([
        'From: Server Systems <office@example.dk>',
        'To: karen.testsen@example.com',
        'Reply-To: r+k4q7m2xh5tvaabcdefghijklmnopqrstuvwxyz@in.example.dk',
        'Subject: Vi har modtaget din anmodning [SRV-2026-7KQ4M2]',
        'In-Reply-To: <mail-1@example.com>',
        'References: <mail-0@example.com> <mail-1@example.com>',
        'Auto-Submitted: auto-replied',
        'X-Auto-Response-Suppress: All',
        'X-Frist-Loop: k4q7m2xh5tva',
        'MIME-Version: 1.0',
      ]),
    );
  });

  it('marks no words of a person as automatic, and still as ours', async () => {
    const names = headerNames(await compose(letter({ automatic: null })));
    expect(names).not.toContain('Auto-Submitted');
    expect(names).not.toContain('X-Auto-Response-Suppress');
    expect(names).toContain('X-Frist-Loop');
  });

  it('begins no thread where there is none', async () => {
    const names = headerNames(await compose(letter({ inReplyTo: null, references: [] })));
    expect(names).not.toContain('In-Reply-To');
    expect(names).not.toContain('References');
  });

  it('gives the same words as plain text and as HTML', async () => {
    const parsed = await simpleParser(Buffer.from(await composeMail(letter())));
    expect(parsed.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' });
    expect(parsed.text).toBe('Kære Karen\n\nVi svarer senest 21. december 2026.\n');
    expect(parsed.html).toBe('<p>Kære Karen</p><p>Vi svarer senest 21. december 2026.</p>');
  });

  it('sends plain text alone when there is no HTML', async () => {
    expect(headersOf(await compose(letter({ html: '' }))).join('\n')).toMatch(/^Content-Type: text\/plain/m);
  });

  it('writes 7-bit lines that SMTP carries, ended by CRLF, however long the text', async () => {
    const text = `${'æ'.repeat(5000)}\n${'x'.repeat(5000)}\n`;
    const raw = await compose(letter({ text, html: `<p>${text}</p>`, subject: 'ø'.repeat(150) }));
    expect(Buffer.from(raw, 'latin1').every((byte) => byte < 0x7f)).toBe(true);
    expect(raw).not.toContain('\0');
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    const parsed = await simpleParser(raw);
    expect(parsed.text).toBe(text);
  });

  it.each([
    { subject: 'Svar\r\nBcc: victim@example.net', read: 'Svar Bcc: victim@example.net' },
    { subject: 'Svar\nX-Evil: 1\r\n\r\nbody', read: 'Svar X-Evil: 1 body' },
    { subject: 'nul\0l', read: 'null' },
    { subject: 'exe.\u202efdp\u2066', read: 'exe.fdp' },
    { subject: `line\u2028separator\u0085next`, read: 'line separator next' },
    { subject: 'half a pair \ud83d', read: 'half a pair \ufffd' },
  ])('lets no subject begin a header or turn its direction: $read', async ({ subject, read }) => {
    const raw = await compose(letter({ subject }));
    expect((await simpleParser(raw)).subject).toBe(read);
    expect(headerNames(raw)).toEqual(headerNames(await compose(letter())));
  });

  it('cuts a subject at 200 characters', async () => {
    const { subject } = await simpleParser(await compose(letter({ subject: '😀'.repeat(300) })));
    expect(subject).toBe(`${'😀'.repeat(199)}…`);
  });

  it('never grows a header from what strangers wrote', async () => {
    const expected = headerNames(await compose(letter())).sort();
    const hostile = fc.string({
      unit: fc.constantFrom('\r', '\n', '\0', ' ', ':', '<', '>', '"', ',', '\u2028', 'B', 'é'),
    });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (subject, name, id) => {
        const mail = letter({
          subject: `s${subject}`,
          from: { address: 'office@example.dk', name },
          references: ['<mail-1@example.com>', id],
        });
        expect(headerNames(await compose(mail)).sort()).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    'no brackets@example.com',
    '<a@example.com>\r\nBcc: victim@example.net',
    '<a b@example.com>',
    '<æ@example.com>',
    '<>',
    `<${'x'.repeat(1000)}@example.com>`,
  ])('leaves out the message id %j', async (id) => {
    const headers = headersOf(await compose(letter({ inReplyTo: id, references: [id, '<good@example.com>'] })));
    expect(headers.some((line) => line.startsWith('In-Reply-To'))).toBe(false);
    expect(headers).toContain('References: <good@example.com>');
  });

  it('keeps the first and the last references of a long thread', async () => {
    const references = Array.from({ length: 60 }, (_, n) => `<mail-${n}@example.com>`);
    const line = headersOf(await compose(letter({ references }))).find((each) => each.startsWith('References: '));
    const expected = ['<mail-0@example.com>', ...references.slice(41)];
    expect(line?.slice('References: '.length).split(' ')).toEqual(expected);
  });

  it('writes the domain of an address in Punycode', async () => {
    const headers = headersOf(await compose(letter({ to: 'karen@blåbær.example' })));
    expect(headers).toContain('To: karen@xn--blbr-roah.example');
  });

  it.each([
    { to: 'kæren@example.com', reason: 'non-ascii-recipient in to' },
    { to: 'karen@example.com>, <victim@example.net', reason: 'malformed-recipient in to' },
    { to: 'karen@example.com, victim@example.net', reason: 'malformed-recipient in to' },
    { to: '', reason: 'malformed-recipient in to' },
  ])('refuses to write to "$to"', async ({ to, reason }) => {
    await expect(composeMail(letter({ to }))).rejects.toThrow(
      new AdapterError(`compose mail: ${reason}`, { retryable: false }),
    );
  });

  it('carries attachments byte for byte under a clean name', async () => {
    const content = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const raw = await compose(attached({ filename: '../../etc/årsopgørelse\u202e.pdf', content }));
    const [attachment] = (await simpleParser(raw)).attachments;
    expect(attachment).toMatchObject({
      filename: 'årsopgørelse.pdf',
      contentType: 'application/pdf',
      contentDisposition: 'attachment',
    });
    expect(attachment?.content.equals(content)).toBe(true);
  });

  it('carries a part of a larger buffer and nothing around it', async () => {
    const whole = new TextEncoder().encode('before|wanted|after');
    const [attachment] = (await simpleParser(await compose(attached({ content: whole.subarray(7, 13) })))).attachments;
    expect(attachment?.content.toString()).toBe('wanted');
  });

  it.each(['text/html\r\nX-Evil: 1', 'multipart/mixed', 'message/partial', 'nonsense', ''])(
    'sends an attachment of type %j as bytes of no type',
    async (contentType) => {
      const raw = await compose(attached({ contentType }));
      // Read off the wire: mail clients, mailparser among them, guess a better type from the name.
      expect(raw).toContain('\r\nContent-Type: application/octet-stream; name=svar.pdf\r\n');
      expect(raw).not.toContain('X-Evil');
    },
  );

  it('carries a plain mail on as a mail', async () => {
    const original = 'From: karen.testsen@example.com\r\nSubject: hej\r\n\r\nSlet mine data.\r\n';
    const raw = await compose(
      attached({ filename: 'original', contentType: 'message/rfc822', content: Buffer.from(original) }),
    );
    expect(raw).toContain(original);
    const [attachment] = (await simpleParser(raw)).attachments;
    expect(attachment).toMatchObject({ contentType: 'message/rfc822', filename: 'original.eml' });
  });

  it.each([
    { why: '8-bit text', original: Buffer.from('Subject: hej\r\n\r\nSlet mine oplysninger på øen.\r\n') },
    { why: 'bare line feeds', original: Buffer.from('Subject: hej\n\nSlet mine data.\n') },
    { why: 'an endless line', original: Buffer.from(`Subject: hej\r\n\r\n${'x'.repeat(2000)}\r\n`) },
    { why: 'a NUL', original: Buffer.from('Subject: hej\r\n\r\n\0\r\n') },
  ])('carries a mail with $why on as a file, byte for byte', async ({ original }) => {
    const raw = await compose(attached({ filename: 'original.eml', contentType: 'message/rfc822', content: original }));
    const [attachment] = (await simpleParser(raw)).attachments;
    expect(raw).toContain('\r\nContent-Type: application/octet-stream; name=original.eml\r\n');
    expect(attachment?.filename).toBe('original.eml');
    expect(attachment?.content.equals(original)).toBe(true);
  });

  it('reads neither files nor addresses that a text seems to name', async () => {
    const parsed = await simpleParser(await compose(letter({ text: 'file:///etc/hostname', html: '/etc/hostname' })));
    expect(parsed.text).toBe('file:///etc/hostname');
    expect(parsed.html).toBe('/etc/hostname');
  });
});
