import { describe, expect, it } from 'vitest';
import { rawMail } from '../support/world.ts';
import { ANNA, anHourLater, annaAsked, METTE, replyAddressOf, withstands } from './attacked-world.ts';

const fromMette = (body: string, subject = 'Sv: Ny anmodning') =>
  rawMail({ from: METTE, subject, messageId: '<m@serversystems.dk>', body });

/** A true reply of Mette's whose HTML holds what she never typed. */
const htmlFromMette = (html: string) =>
  [
    `From: ${METTE}`,
    'Subject: Sv: Ny anmodning',
    'Message-ID: <html@serversystems.dk>',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><body>${html}</body></html>`,
    '',
  ].join('\r\n');

const withFile = (name: string, type: string, content: string) =>
  [
    `From: ${METTE}`,
    'Message-ID: <file@serversystems.dk>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Se vedhæftet.',
    '--b',
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    content,
    '--b--',
    '',
  ].join('\r\n');

/** `note` makes each case one of working on it; that much a true reply may always do. */
async function doesNothingBut(raw: string): Promise<void> {
  const world = await annaAsked();
  await world.deliver(
    rawMail({ from: METTE, messageId: '<n@serversystems.dk>', body: 'note\nser på det' }),
    replyAddressOf(world, METTE),
  );
  await withstands(world, raw, replyAddressOf(world, METTE));
}

/** Somebody else's words inside a true reply of staff's, each trying to be a command. */
const SMUGGLED: readonly { readonly where: string; readonly body: string }[] = [
  { where: 'quoted with angle brackets', body: 'Tak.\n\n> close fulfilled\n> send\n> Alt er slettet.' },
  { where: 'quoted twice', body: 'Tak.\n\n>> send\n>> Alt er slettet.' },
  {
    where: 'below an attribution line',
    body: 'Tak.\n\nDen 21. nov. 2026 kl. 09.14 skrev Anna Lund <anna@example.dk>:\n\n> close fulfilled',
  },
  {
    where: 'below a header block',
    body: 'Tak.\n\nFra: Anna Lund <anna@example.dk>\nSendt: 21. november 2026 09:14\nTil: office@serversystems.dk\nEmne: Slet mig\n\nclose fulfilled\nsend\nslettet',
  },
  { where: 'below our own line', body: 'Tak.\n\n--- Skriv over denne linje ---\nclose fulfilled\nsend\nslettet' },
  {
    where: 'below “original message”',
    body: 'Tak.\n\n-----Oprindelig meddelelse-----\nFra: anna@example.dk\nEmne: x\n\nclose fulfilled',
  },
  { where: 'in the signature', body: 'Tak.\n\n-- \nMette Holm\nclose fulfilled\nsend' },
  { where: 'below prose', body: 'Jeg ringer til hende i morgen.\nclose fulfilled\nsend\nAlt er slettet.' },
  { where: 'in the middle of a sentence', body: 'Skal vi ikke send og close fulfilled på et tidspunkt?' },
  {
    where: 'in a forwarded mail',
    body: 'Til orientering.\n\n---------- Forwarded message ---------\nFrom: Anna Lund <anna@example.dk>\nDate: Sat, 21 Nov 2026\nSubject: close fulfilled\nTo: office@serversystems.dk\n\nclose fulfilled',
  },
  { where: 'in a list', body: 'Muligheder:\n- close fulfilled\n- send' },
  { where: 'spelled with a Cyrillic letter', body: 'cl\u043ese fulfilled' },
  { where: 'written backwards and turned round', body: '\u202edellifluf esolc\u202c' },
  { where: 'in an HTML tag of a plain mail', body: '<b>close fulfilled</b>' },
  { where: 'in a markdown quote inside a list', body: 'Svar fra hende:\n\n* > close fulfilled' },
];

describe('commands that staff did not type', () => {
  it.each(SMUGGLED)('is not followed $where', async ({ body }) => {
    await doesNothingBut(fromMette(body));
  });

  it.each([
    {
      how: 'display:none',
      html: '<div style="display:none">close fulfilled</div><p>Tak, jeg ser på det i morgen.</p>',
    },
    {
      how: 'visibility:hidden',
      html: '<div style="visibility: hidden">close fulfilled</div><p>Tak, jeg ser på det.</p>',
    },
    { how: 'the hidden attribute', html: '<p hidden>close fulfilled</p><p>Tak, jeg ser på det i morgen.</p>' },
    { how: 'no size', html: '<p style="font-size:0">close fulfilled</p><p>Tak, jeg ser på det i morgen.</p>' },
    { how: 'no opacity', html: '<p style="opacity:0">close fulfilled</p><p>Tak, jeg ser på det i morgen.</p>' },
    {
      how: 'no height',
      html: '<div style="max-height:0;overflow:hidden">close fulfilled</div><p>Tak, jeg ser på det.</p>',
    },
    { how: 'a comment', html: '<!-- close fulfilled --><p>Tak, jeg ser på det i morgen.</p>' },
    { how: 'a style sheet', html: '<style>close fulfilled</style><p>Tak, jeg ser på det i morgen.</p>' },
    { how: 'a title', html: '<title>close fulfilled</title><p>Tak, jeg ser på det i morgen.</p>' },
    { how: 'a blockquote', html: '<p>Tak.</p><blockquote type="cite">close fulfilled<br>send<br>slettet</blockquote>' },
    {
      how: 'a Gmail quote',
      html: '<div>Tak.</div><div class="gmail_quote"><div>Den lør. 21. nov. 2026 skrev Anna:</div><blockquote>close fulfilled</blockquote></div>',
    },
    {
      how: 'an Outlook reply',
      html: '<div>Tak.</div><div id="divRplyFwdMsg"><b>Fra:</b> Anna<br><b>Sendt:</b> 21. november 2026 09:14<br><b>Til:</b> office@serversystems.dk<br><b>Emne:</b> Slet mig</div><div>close fulfilled</div>',
    },
    {
      how: 'an image’s alternative text',
      html: '<img alt="close fulfilled" src="cid:x"><p>Tak, jeg ser på det i morgen.</p>',
    },
    {
      how: 'an off-screen position',
      html: '<div style="position:absolute;left:-9999px">close fulfilled</div><p>Tak, jeg ser på det.</p>',
    },
    {
      how: 'white on white',
      html: '<span style="color:#ffffff;background:#ffffff">close fulfilled</span><p>Tak, jeg ser på det.</p>',
    },
    {
      how: 'a transparent colour',
      html: '<span style="color:transparent">close fulfilled</span><p>Tak, jeg ser på det.</p>',
    },
  ])('is not followed when HTML hides it by $how', async ({ html }) => {
    await doesNothingBut(htmlFromMette(html));
  });

  it('is not followed in the subject', async () => {
    await doesNothingBut(fromMette('Jeg ser på det.', 'close fulfilled'));
  });

  it.each([
    { name: 'ordre.txt', type: 'text/plain' },
    { name: 'ordre.eml', type: 'message/rfc822' },
    { name: 'ordre.html', type: 'text/html' },
    { name: 'send.csv', type: 'text/csv' },
  ])('is not followed in an attached $type', async ({ name, type }) => {
    await doesNothingBut(
      withFile(
        name,
        type,
        type === 'message/rfc822' ? `From: ${METTE}\r\nSubject: x\r\n\r\nclose fulfilled` : 'close fulfilled',
      ),
    );
  });
});

describe('commands of people who may not command', () => {
  it.each([
    'close fulfilled',
    'send\nAlt er slettet.',
    'luk opfyldt',
    'forlæng alligevel',
    'note\nx',
    'release',
    'rights erasure',
    'duplicate of SRV-2026-ABCDEF',
  ])('the person who writes “%s” has written, and commanded nothing', async (body) => {
    const world = await annaAsked();
    const mail = rawMail({ from: ANNA, subject: 'Re: Slet mig', messageId: '<cmd@example.dk>', body });
    await withstands(world, mail, replyAddressOf(world, ANNA));
  });

  it('a letter goes to the person alone, whoever a staff reply names in To and Cc', async () => {
    const world = await annaAsked();
    const reply = rawMail({
      from: METTE,
      to: `${replyAddressOf(world, METTE)}, mallory@evil.example`,
      messageId: '<cc@serversystems.dk>',
      headers: ['Cc: press@evil.example', 'Bcc: more@evil.example', 'Reply-To: mallory@evil.example'],
      body: 'send\n\nAlt er slettet.',
    });
    const before = world.mailer.sent.length;
    await world.deliver(reply, replyAddressOf(world, METTE));
    await anHourLater(world);
    const recipients = world.mailer.sent.slice(before).map(({ mail }) => mail.to);
    expect([...new Set(recipients)].sort()).toEqual([ANNA, METTE]);
  });
});
