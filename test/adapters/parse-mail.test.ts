import { describe, expect, it } from 'vitest';
import { createMailParser } from '../../shared/adapters/parse-mail.ts';
import type { InboundMail } from '../../shared/domain/inbound-mail.ts';
import { docxOf, pdfOf } from '../support/letters-as-files.ts';

const parser = createMailParser();

/** One character a byte, so that a test can hold any bytes. */
const bytes = (raw: string): Buffer => Buffer.from(raw, 'latin1');

const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

async function parse(raw: string | Buffer): Promise<InboundMail> {
  const result = await parser.parse(typeof raw === 'string' ? bytes(raw) : raw);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

const HEAD = [
  'From: Anna Hansen <anna@example.dk>',
  'To: office@serversystems.dk',
  'Subject: Sletning',
  'Date: Tue, 4 Aug 2026 10:12:00 +0200',
  'Message-ID: <1@example.dk>',
].join('\r\n');

const mail = (header: string, body: string): string => `${HEAD}\r\n${header}\r\n\r\n${body}`;

interface Part {
  readonly header: string;
  readonly body: string;
}

const multipart = (kind: string, parts: readonly Part[], boundary = 'b1'): Part => ({
  header: `Content-Type: multipart/${kind}; boundary="${boundary}"`,
  body: `${parts.map(({ header, body }) => `--${boundary}\r\n${header}\r\n\r\n${body}\r\n`).join('')}--${boundary}--\r\n`,
});

const PLAIN: Part = { header: 'Content-Type: text/plain; charset=utf-8', body: 'Slet mine data.' };
const HTML: Part = { header: 'Content-Type: text/html; charset=utf-8', body: '<p>Slet <b>alle</b> mine data.</p>' };

const attached = (contentType: string, filename: string, content: Buffer): Part => ({
  header: `Content-Type: ${contentType}; name="${filename}"\r\nContent-Disposition: attachment; filename="${filename}"\r\nContent-Transfer-Encoding: base64`,
  body: content.toString('base64').replace(/.{76}/gu, '$&\r\n'),
});

const mailOf = (part: Part): string => mail(part.header, part.body);

describe('createMailParser', () => {
  describe('headers', () => {
    it('reads an ordinary mail', async () => {
      expect(
        await parse(`${HEAD}\r\nReply-To: Anna <a2@example.dk>\r\nCc: <gdpr@example.dk>\r\n\r\nHej\r\n`),
      ).toMatchObject({
        from: [{ address: 'anna@example.dk', name: 'Anna Hansen' }],
        fromLines: 1,
        sender: null,
        replyTo: [{ address: 'a2@example.dk', name: 'Anna' }],
        to: [{ address: 'office@serversystems.dk', name: '' }],
        cc: [{ address: 'gdpr@example.dk', name: '' }],
        subject: 'Sletning',
        date: '2026-08-04T08:12:00.000Z',
        messageId: '<1@example.dk>',
        contentType: 'text/plain',
        body: { text: 'Hej', source: 'plain' },
        attachments: [],
        report: null,
        problems: [],
      });
    });

    it('keeps every From line and every mailbox of each', async () => {
      const { from, fromLines } = await parse('From: a@example.dk, B <b@example.dk>\r\nFrom: c@example.dk\r\n\r\nx');
      expect(fromLines).toBe(2);
      expect(from.map(({ address }) => address)).toEqual(['a@example.dk', 'b@example.dk', 'c@example.dk']);
    });

    it('never makes an address of a decoded name', async () => {
      const raw = 'From: =?UTF-8?Q?ceo=40serversystems=2Edk?= <evil@example.com>\r\n\r\nx';
      expect((await parse(raw)).from).toEqual([{ address: 'evil@example.com', name: 'ceo@serversystems.dk' }]);
      const encoded = Buffer.from('Boss <boss@serversystems.dk>').toString('base64');
      expect((await parse(`From: =?UTF-8?B?${encoded}?=\r\n\r\nx`)).from).toEqual([]);
    });

    it('compares addresses in lower case and as A-labels', async () => {
      const raw = `From: ${utf8('Anna@BLÅBÆR.example')}\r\nTo: x@xn--80ak6aa92e.com\r\n\r\nx`;
      const { from, to } = await parse(raw);
      expect(from[0]?.address).toBe('anna@xn--blbr-roah.example');
      expect(to[0]?.address).toBe('x@xn--80ak6aa92e.com');
    });

    it('takes line breaks, controls, bidi and zero-width characters out of subjects and names', async () => {
      const raw =
        'From: =?UTF-8?Q?An=E2=80=AEna=00?= <anna@example.dk>\r\nSubject: =?UTF-8?Q?Hej=0D=0ABcc:_x=40example.dk=E2=80=8B?=\r\n\r\nx';
      const { from, subject } = await parse(raw);
      expect(from[0]?.name).toBe('Anna');
      expect(subject).toBe('Hej Bcc: x@example.dk');
    });

    it('joins encoded words that cut a character in two, and drops the space between them', async () => {
      const raw = 'Subject: =?UTF-8?B?U2zDpXQg?=\r\n =?UTF-8?B?w6Y=?= =?utf-8?Q?=C3?= =?UTF-8?Q?=B8?=\r\n\r\nx';
      expect((await parse(raw)).subject).toBe('Slåt æø');
    });

    it('reads raw 8-bit subjects, as UTF-8 or else as windows-1252', async () => {
      expect((await parse(`Subject: ${utf8('Sletning af oplysninger på Åse')}\r\n\r\nx`)).subject).toBe(
        'Sletning af oplysninger på Åse',
      );
      expect((await parse('Subject: R\xe6v \x80\r\n\r\nx')).subject).toBe('Ræv €');
    });

    it.each([
      ['garbage', 'yesterday', null],
      ['empty', '', null],
      ['no such day', 'Tue, 31 Feb 2026 10:00:00 +0000', null],
      ['a two-digit year', '4 Aug 26 10:12 GMT', '2026-08-04T10:12:00.000Z'],
      ['a zone with a comment', 'Tue, 4 Aug 2026 10:12:33 -0700 (PDT)', '2026-08-04T17:12:33.000Z'],
      ['no zone', 'Tue, 4 Aug 2026 10:12:33', '2026-08-04T10:12:33.000Z'],
    ])('reads the date or says that it cannot: %s', async (_, date, instant) => {
      expect((await parse(`From: a@example.dk\r\nDate: ${date}\r\n\r\nx`)).date).toBe(instant);
    });

    it('splits References and In-Reply-To on white space and on commas', async () => {
      const raw = 'In-Reply-To: <a@x.dk>,<b@x.dk>\r\nReferences: <a@x.dk>, <b@x.dk>\r\n\t<c@x.dk>\r\n\r\nx';
      const { inReplyTo, references } = await parse(raw);
      expect(inReplyTo).toEqual(['<a@x.dk>', '<b@x.dk>']);
      expect(references).toEqual(['<a@x.dk>', '<b@x.dk>', '<c@x.dk>']);
    });

    it('gives a Message-ID its brackets, and null for none', async () => {
      expect((await parse('Message-ID: 1@example.dk\r\n\r\nx')).messageId).toBe('<1@example.dk>');
      expect((await parse('Subject: x\r\n\r\nx')).messageId).toBeNull();
    });

    it('keeps headers that occur twice, in order', async () => {
      const { headers } = await parse(
        'Auto-Submitted: auto-replied\r\nReceived: b\r\nauto-submitted: no\r\nReceived: a\r\n\r\nx',
      );
      expect(headers.get('auto-submitted')).toEqual(['auto-replied', 'no']);
      expect(headers.get('received')).toEqual(['b', 'a']);
    });

    it('reads headers after empty lines and a byte order mark', async () => {
      expect((await parse('\xef\xbb\xbf\r\n\nFrom: a@example.dk\n\nHej')).from).toHaveLength(1);
    });
  });

  describe('text', () => {
    it.each([
      ['windows-1252 that declares nothing', '', 'K\xe6re \x93venner\x94', 'Kære “venner”'],
      ['UTF-8 that declares nothing', '', utf8('Kære 😀'), 'Kære 😀'],
      ['UTF-8 that declares Latin-1', 'Content-Type: text/plain; charset=iso-8859-1', utf8('Kære'), 'Kære'],
      ['windows-1252 that declares UTF-8', 'Content-Type: text/plain; charset=utf-8', 'K\xe6re', 'Kære'],
      ['windows-1252 that declares ASCII', 'Content-Type: text/plain; charset=us-ascii', 'K\xe6re', 'Kære'],
      ['a charset in quotes and capitals', 'Content-Type: text/plain; CHARSET="ISO-8859-15"', '\xa4', '€'],
      [
        'quoted-printable',
        'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
        'K=C3=A6re lan=\r\ng',
        'Kære lang',
      ],
      ['a Content-Type that is no type', 'Content-Type: text', 'Hej', 'Hej'],
      [
        'format=flowed',
        'Content-Type: text/plain; format=flowed',
        'en \r\nlinje\r\n-- \r\nAnna\r\n> q \r\n> r',
        'en linje\n-- \nAnna\n> q r',
      ],
      [
        'format=flowed with DelSp',
        'Content-Type: text/plain; format=flowed; delsp=yes',
        'Daten \r\nschutz',
        'Datenschutz',
      ],
      [
        'no-break spaces and zero-width characters',
        'Content-Type: text/plain; charset=utf-8',
        utf8('a\u00a0b\u200bc\u202e'),
        'a bc',
      ],
    ])('decodes %s', async (_, header, body, text) => {
      const raw = header === '' ? `${HEAD}\r\n\r\n${body}` : mail(header, body);
      expect((await parse(raw)).body.text).toBe(text);
    });

    it('says when the charset was guessed', async () => {
      const { body, problems } = await parse(mail('Content-Type: text/plain; charset=klingon', 'K\xe6re'));
      expect(body.text).toBe('Kære');
      expect(problems).toEqual(['unknown charset, guessed']);
    });

    it('takes plain text where there is some', async () => {
      expect((await parse(mailOf(multipart('alternative', [PLAIN, HTML])))).body).toEqual({
        text: 'Slet mine data.',
        source: 'plain',
      });
    });

    it.each([
      ['is missing', []],
      ['is empty', [{ ...PLAIN, body: ' \r\n\xa0\r\n' }]],
    ])('takes HTML where the plain text %s', async (_, plain) => {
      const { body } = await parse(mailOf(multipart('alternative', [...plain, HTML])));
      expect(body).toEqual({ text: 'Slet alle mine data.', source: 'html' });
    });

    it('takes HTML where the plain text only says that there is HTML', async () => {
      const long = { ...HTML, body: `<p>${'Slet venligst alt, hvad I har om mig. '.repeat(20)}</p>` };
      const stub = { ...PLAIN, body: 'This message is in HTML format.' };
      const { body } = await parse(mailOf(multipart('alternative', [stub, long])));
      expect(body.source).toBe('html');
    });

    it('takes a short plain text that begins the long HTML', async () => {
      const long = { ...HTML, body: `<p>Slet mine data.</p><p>${'Reklame. '.repeat(100)}</p>` };
      expect((await parse(mailOf(multipart('alternative', [PLAIN, long])))).body.source).toBe('plain');
    });

    it('reads HTML that calls itself plain', async () => {
      expect((await parse(mail('Content-Type: text/plain', '<html><body><p>Hej</p></body></html>'))).body.text).toBe(
        'Hej',
      );
    });

    it('joins the texts of a mixed mail in order', async () => {
      const parts = [
        multipart('alternative', [PLAIN, HTML], 'inner'),
        { header: 'Content-Type: text/plain', body: 'Listens fod' },
      ];
      expect((await parse(mailOf(multipart('mixed', parts)))).body.text).toBe('Slet mine data.\n\nListens fod');
    });

    it('finds the text behind a wrong boundary, and behind none', async () => {
      const wrong = multipart('alternative', [PLAIN, HTML]);
      expect((await parse(mail(wrong.header.replace('b1', 'other'), wrong.body))).body.text).toBe('Slet mine data.');
      expect((await parse(mail('Content-Type: multipart/mixed; boundary=b1', 'Slet mine data.'))).body.text).toBe(
        'Slet mine data.',
      );
    });
  });

  describe('attachments', () => {
    it('lists what a person attached, and tells it from the look of the body', async () => {
      const image: Part = {
        header: 'Content-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\nContent-Transfer-Encoding: base64',
        body: 'AAAA',
      };
      const html = { ...HTML, body: '<img src="cid:logo">' };
      const parts = [
        multipart('related', [html, image], 'inner'),
        attached('application/zip', 'data.zip', Buffer.from('1234')),
      ];
      const { attachments } = await parse(mailOf(multipart('mixed', parts)));
      expect(attachments).toEqual([
        { index: 0, filename: 'logo.png', contentType: 'image/png', bytes: 3, text: null, inline: true },
        { index: 1, filename: 'data.zip', contentType: 'application/zip', bytes: 4, text: null, inline: false },
      ]);
    });

    it('takes paths, controls and reordering out of file names', async () => {
      const part = attached(
        'application/octet-stream',
        '..\\\\..\\\\etc/=?UTF-8?Q?fak=E2=80=AEtxt.exe?=',
        Buffer.from('x'),
      );
      expect((await parse(mailOf(multipart('mixed', [PLAIN, part])))).attachments[0]?.filename).toBe('faktxt.exe');
    });

    it('reads the text of a PDF and of a Word letter', async () => {
      const xml =
        '<w:document><w:p><w:r><w:t>Slet</w:t></w:r><w:r><w:t xml:space="preserve"> mine &amp; dine</w:t></w:r></w:p><w:p><w:r><w:t>Anna</w:t></w:r></w:p></w:document>';
      const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      const parts = [
        PLAIN,
        attached('application/pdf', 'brev.pdf', pdfOf('Jeg vil have indsigt')),
        attached(word, 'brev.docx', docxOf(xml)),
      ];
      const { attachments } = await parse(mailOf(multipart('mixed', parts)));
      expect(attachments.map(({ text }) => text)).toEqual(['Jeg vil have indsigt', 'Slet mine & dine\nAnna']);
    });

    it('reads a packed PDF', async () => {
      const part = attached('application/pdf', 'brev.pdf', pdfOf('Slet mig', 1_000));
      expect((await parse(mailOf(multipart('mixed', [PLAIN, part])))).attachments[0]?.text).toBe('Slet mig');
    });

    it.each([
      ['a scan', attached('application/pdf', 'scan.pdf', pdfOf(''))],
      ['a broken PDF', attached('application/pdf', 'brev.pdf', Buffer.from('%PDF-1.4 nothing'))],
      ['a Word document that is none', attached('application/x', 'brev.docx', Buffer.from('PK\u0003\u0004 nothing'))],
      [
        'a Word document that unpacks without end',
        attached('application/x', 'brev.docx', docxOf(`<w:t>${'a'.repeat(40_000_000)}</w:t>`)),
      ],
      ['a PDF that unpacks without end', attached('application/pdf', 'brev.pdf', pdfOf('Slet mig', 100 * 1024 * 1024))],
      ['winmail.dat', attached('application/ms-tnef', 'winmail.dat', Buffer.from('x\u009f>"'))],
      ['an encrypted mail', attached('application/pkcs7-mime', 'smime.p7m', Buffer.from('0\u0080'))],
      ['a photo', attached('image/jpeg', 'brev.jpg', Buffer.from('\u00ff\u00d8'))],
    ])('has no text for %s', async (_, part) => {
      const { attachments, body } = await parse(mailOf(multipart('mixed', [PLAIN, part])));
      expect(attachments).toHaveLength(1);
      expect(attachments[0]).toMatchObject({ text: null, inline: false });
      expect(body.text).toBe('Slet mine data.');
    });

    it('opens a mail enclosed in a mail', async () => {
      const enclosed: Part = {
        header: 'Content-Type: message/rfc822',
        body: 'From: Bo <bo@example.dk>\r\nSubject: Indsigt\r\n\r\nSend mig en kopi.',
      };
      const { attachments } = await parse(mailOf(multipart('mixed', [PLAIN, enclosed])));
      expect(attachments[0]?.text).toBe('From: Bo <bo@example.dk>\nSubject: Indsigt\n\nSend mig en kopi.');
    });

    it('does not count a signature of S/MIME or PGP as attached by a person', async () => {
      const signature = attached('application/pkcs7-signature', 'smime.p7s', Buffer.from('x'));
      expect((await parse(mailOf(multipart('signed', [PLAIN, signature])))).attachments[0]?.inline).toBe(true);
    });

    it('hands out the bytes of what was attached, without inline images', async () => {
      const content = Buffer.from([0, 1, 2, 253, 254, 255]);
      const raw = mailOf(multipart('mixed', [PLAIN, attached('application/zip', 'data.zip', content)]));
      const [only, ...others] = await parser.attachments(bytes(raw));
      expect(others).toEqual([]);
      expect(only).toMatchObject({ index: 0, filename: 'data.zip', bytes: 6 });
      expect(Buffer.from(only?.content ?? [])).toEqual(content);
    });
  });

  it('sets the machine-readable part of a report apart, but not that of an enclosed one', async () => {
    const status: Part = {
      header: 'Content-Type: message/delivery-status',
      body: 'Reporting-MTA: dns; x\r\n\r\nAction: failed',
    };
    const { header, body } = multipart('report; report-type=delivery-status', [PLAIN, status]);
    const report = await parse(mail(header, body));
    expect(report).toMatchObject({
      contentType: 'multipart/report',
      report: 'Reporting-MTA: dns; x\n\nAction: failed',
      attachments: [],
    });
    expect(report.contentTypeParameters.get('report-type')).toBe('delivery-status');
    const enclosed: Part = { header: 'Content-Type: message/rfc822', body: `${header}\r\n\r\n${body}` };
    expect((await parse(mailOf(multipart('mixed', [PLAIN, enclosed], 'outer')))).report).toBeNull();
  });

  describe('hostile and broken mail', () => {
    it('answers an empty mail with an empty mail', async () => {
      expect(await parse('')).toMatchObject({
        from: [],
        fromLines: 0,
        subject: '',
        body: { text: '', source: 'none' },
        attachments: [],
      });
    });

    it('reads a mail without any header that counts', async () => {
      expect(await parse('X-Foo: bar\r\n\r\nHej')).toMatchObject({
        from: [],
        to: [],
        date: null,
        messageId: null,
        body: { text: 'Hej' },
      });
    });

    it('reads ten thousand parts', async () => {
      const parts = Array.from({ length: 10_000 }, () => attached('application/zip', 'x.zip', Buffer.from('x')));
      const { body, attachments, problems } = await parse(mailOf(multipart('mixed', [PLAIN, ...parts])));
      expect(body.text).toBe('Slet mine data.');
      expect(attachments).toHaveLength(500);
      expect(problems).toEqual(['9500 attachments not listed']);
    }, 20_000);

    it.each([
      [
        'a hundred thousand parts',
        () => mail('Content-Type: multipart/mixed; boundary=b', '--b\r\n\r\nx\r\n'.repeat(100_000)),
        'too-many-parts',
      ],
      ['three thousand nested multiparts', () => mail(nested(3_000), 'x'), 'too-many-parts'],
      ['three megabytes of header', () => mail(`X-Long: ${'x'.repeat(3_000_000)}`, 'x'), 'header-too-large'],
    ])(
      'calls %s unparsable, with a word',
      async (_, raw, reason) => {
        expect(await parser.parse(bytes(raw()))).toEqual({ ok: false, error: { kind: 'unparsable', reason } });
      },
      20_000,
    );

    it('reads HTML nested a hundred thousand deep', async () => {
      expect((await parse(mail('Content-Type: text/html', `${'<div>'.repeat(100_000)}Slet mig`))).body.text).toBe(
        'Slet mig',
      );
    });

    it('cuts a text of 40 MB and says so', async () => {
      const { body, problems } = await parse(
        mail('Content-Type: text/plain', `${'Slet mine data nu. '.repeat(4)}\r\n`.repeat(520_000)),
      );
      expect(body.text).toHaveLength(1_000_000);
      expect(problems).toContain('text cut at 1000000 characters');
    }, 20_000);

    it('reads a mail of 40 MB with one attachment', async () => {
      const part = attached('application/zip', 'stor.zip', Buffer.alloc(29_000_000, 7));
      expect((await parse(mailOf(multipart('mixed', [PLAIN, part])))).attachments[0]?.bytes).toBe(29_000_000);
    }, 20_000);

    it('reads fifty thousand recipients', async () => {
      const to = Array.from({ length: 50_000 }, (_, index) => `p${index}@example.dk`).join(', ');
      expect((await parse(`From: a@example.dk\r\nTo: ${to.slice(0, 900_000)}\r\n\r\nx`)).to.length).toBeGreaterThan(0);
    }, 20_000);

    it('survives bytes that are no mail', async () => {
      const noise = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 256));
      expect((await parser.parse(noise)).ok).toBe(true);
    });
  });
});

const nested = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}`,
  ).join('\r\n');
