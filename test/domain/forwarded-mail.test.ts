import { describe, expect, it } from 'vitest';
import { createMailParser } from '../../shared/adapters/parse-mail.ts';
import { type ForwardedMail, forwardedMail } from '../../shared/domain/forwarded-mail.ts';

/** Reads a raw mail from a colleague; ours are the addresses of serversystems.dk. */
async function read(subject: string, body: string, more = ''): Promise<ForwardedMail | null> {
  const raw = [
    'From: Kasper Dam <kasper@serversystems.dk>',
    'To: office@serversystems.dk',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    more === '' ? 'Content-Type: text/plain; charset=utf-8' : more,
    '',
    body,
  ].join('\r\n');
  const parsed = await createMailParser().parse(Buffer.from(raw));
  if (!parsed.ok) throw new Error(parsed.error.reason);
  return forwardedMail(parsed.value, (address) => address.endsWith('@serversystems.dk'));
}

const INGE = { address: 'inge.bech@example.dk', name: 'Inge Bech' };
const SENT = { kind: 'local', on: '2026-06-08', time: '21:16' };

describe('forwardedMail', () => {
  it.each([
    {
      why: 'Outlook in Danish',
      subject: 'VS: Mine data',
      head: ['Fra: Inge Bech <inge.bech@example.dk>', 'Sendt: 8. juni 2026 21:16', 'Til: Kasper', 'Emne: Mine data'],
    },
    {
      why: 'Outlook in Swedish',
      subject: 'VB: Mine data',
      head: ['Från: Inge Bech <inge.bech@example.dk>', 'Skickat: den 8 juni 2026 21:16', 'Till: K', 'Ämne: Mine data'],
    },
    {
      why: 'Outlook in Norwegian, addresses doubled',
      subject: 'VS: Mine data',
      head: [
        'Fra: Inge Bech <inge.bech@example.dk<mailto:inge.bech@example.dk>>',
        'Sendt: mandag 8. juni 2026 21:16',
        'Til: Kasper',
        'Emne: Mine data',
      ],
    },
    {
      why: 'Outlook in nynorsk',
      subject: 'VS: Mine data',
      head: ['Frå: Inge Bech <inge.bech@example.dk>', 'Sendt: måndag 8. juni 2026 21:16', 'Til: K', 'Emne: Mine data'],
    },
    {
      why: 'Outlook in English',
      subject: 'FW: Mine data',
      head: [
        'From: Inge Bech <inge.bech@example.dk>',
        'Sent: Monday, June 8, 2026 9:16 PM',
        'To: Kasper Dam <kasper@serversystems.dk>',
        'Subject: Mine data',
      ],
    },
    {
      why: 'Outlook in German',
      subject: 'WG: Mine data',
      head: [
        'Von: Inge Bech <inge.bech@example.dk>',
        'Gesendet: Montag, 8. Juni 2026 21:16',
        'An: Kasper',
        'Betreff: Mine data',
      ],
    },
    {
      why: 'Outlook in Finnish',
      subject: 'VL: Mine data',
      head: [
        'Lähettäjä: Inge Bech <inge.bech@example.dk>',
        'Lähetetty: maanantai 8. kesäkuuta 2026 21.16',
        'Vastaanottaja: Kasper',
        'Aihe: Mine data',
      ],
    },
    {
      why: 'Gmail',
      subject: 'Fwd: Mine data',
      head: [
        '---------- Forwarded message ---------',
        'From: Inge Bech <inge.bech@example.dk>',
        'Date: Mon, Jun 8, 2026 at 9:16 PM',
        'Subject: Mine data',
        'To: <kasper@serversystems.dk>',
      ],
    },
    {
      why: 'Thunderbird',
      subject: 'Fwd: Mine data',
      head: [
        '-------- Videresendt meddelelse --------',
        'Emne: Mine data',
        'Dato: Mon, 8 Jun 2026 21:16:05 +0200',
        'Fra: Inge Bech <inge.bech@example.dk>',
        'Til: kasper@serversystems.dk',
      ],
    },
  ])('takes sender, date and text from a forward of $why', async ({ subject, head }) => {
    const found = await read(subject, ['Til jer.', '', ...head, '', 'Slet alt om mig.', '', 'Inge'].join('\r\n'));
    expect(found).toEqual({
      how: 'inline',
      ...INGE,
      sent: SENT,
      subject: 'Mine data',
      text: 'Slet alt om mig.\n\nInge',
    });
  });

  it('reads a forward of Apple Mail, whose block carries marks', async () => {
    const body = [
      'Til jer.',
      '',
      '> Start på videresendt besked:',
      '> ',
      '> Fra: Inge Bech <inge.bech@example.dk>',
      '> Emne: Mine data',
      '> Dato: 8. juni 2026 kl. 21.16',
      '> Til: kasper@serversystems.dk',
      '> ',
      '> Slet alt om mig.',
    ].join('\r\n');
    expect(await read('Fwd: Mine data', body)).toMatchObject({ ...INGE, sent: SENT, text: 'Slet alt om mig.' });
  });

  it('goes through a colleague who had forwarded it before', async () => {
    const body = [
      'Fra: Mette Holm <mette@serversystems.dk>',
      'Sendt: 9. juni 2026 08:00',
      'Til: Kasper',
      'Emne: VS: Mine data',
      '',
      'Er det noget for dig?',
      '',
      'Fra: Inge Bech <inge.bech@example.dk>',
      'Sendt: 8. juni 2026 21:16',
      'Til: Mette',
      'Emne: Mine data',
      '',
      'Slet alt om mig.',
    ].join('\r\n');
    expect(await read('VS: Mine data', body)).toMatchObject({ ...INGE, sent: SENT, text: 'Slet alt om mig.' });
  });

  it('leaves the address open where the client wrote a name alone', async () => {
    const body = 'Fra: Inge Bech\r\nSendt: 8. juni 2026 21:16\r\nTil: Kasper\r\nEmne: Mine data\r\n\r\nSlet alt.';
    expect(await read('VS: Mine data', body)).toMatchObject({ address: null, name: 'Inge Bech', text: 'Slet alt.' });
  });

  it("leaves out what the person quoted in turn, and the forwarder's own words", async () => {
    const body = [
      'Vi skal svare.',
      '',
      'Fra: Inge Bech <inge.bech@example.dk>',
      'Sendt: 8. juni 2026 21:16',
      'Til: Kasper',
      'Emne: SV: Faktura',
      '',
      'Slet mig.',
      '',
      'Den 7. juni 2026 kl. 10.12 skrev Kasper <kasper@serversystems.dk>:',
      '> Her er fakturaen.',
    ].join('\r\n');
    expect(await read('VS: SV: Faktura', body)).toMatchObject({ ...INGE, text: 'Slet mig.' });
  });

  it('takes them from a mail attached as a whole, with its instant', async () => {
    const body = [
      '--B',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Se vedhæftet.',
      '--B',
      'Content-Type: message/rfc822',
      'Content-Disposition: attachment; filename="Mine data.eml"',
      '',
      'From: Inge Bech <Inge.Bech@example.dk>',
      'To: kasper@serversystems.dk',
      'Subject: Mine data',
      'Date: Mon, 8 Jun 2026 21:16:05 +0200',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Slet alt om mig.',
      '',
      '> ældre',
      '--B--',
    ].join('\r\n');
    expect(await read('Til sagen', body, 'Content-Type: multipart/mixed; boundary="B"')).toEqual({
      how: 'attached',
      ...INGE,
      sent: { kind: 'instant', at: '2026-06-08T19:16:05.000Z' },
      subject: 'Mine data',
      text: 'Slet alt om mig.',
    });
  });

  it.each([
    { why: 'an answer', subject: 'SV: Vi har modtaget din mail' },
    { why: 'an answer in English', subject: 'Re: We have received your mail' },
  ])('finds none in $why', async ({ subject }) => {
    const body = 'Ja.\r\n\r\nFra: Inge <inge@example.dk>\r\nSendt: 8. juni 2026 21:16\r\nTil: K\r\nEmne: x\r\n\r\nHej';
    expect(await read(subject, body)).toBeNull();
  });

  it('finds none in an answer in Finnish, which says VS', async () => {
    const body =
      'Kyllä.\r\n\r\nLähettäjä: Server Systems <office@serversystems.dk>\r\nLähetetty: maanantai 8. kesäkuuta 2026 21.16\r\nVastaanottaja: S\r\nAihe: x\r\n\r\nHei';
    expect(await read('VS: Olemme saaneet viestisi', body)).toBeNull();
  });

  it('finds none in an ordinary mail, nor in header-like lines of a person', async () => {
    expect(await read('Indsigt', 'Hvad har I om mig?')).toBeNull();
    expect(await read('Indsigt', 'Fra: 1. januar 2020\r\nTil: i dag\r\nvil jeg se alt.')).toBeNull();
  });

  it('reads a million characters of header lines in a second', async () => {
    const started = performance.now();
    await read('VS: x', 'Fra: a@b.dk\r\nEmne: x\r\n\r\n'.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
