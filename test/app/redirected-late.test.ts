import { describe, expect, it } from 'vitest';
import { createWorld } from '../support/world.ts';

const OFFICE = 'office@in.serversystems.dk';

/** Redirected mail as SES stores it: SES's line on top, then the company's own server's. */
const redirected = (arrived: string, handedOverBy = 'mail.serversystems.dk'): string =>
  [
    `Received: from ${handedOverBy} (${handedOverBy} [192.0.2.10])`,
    ' by inbound-smtp.eu-west-1.amazonaws.com with SMTP id 7q for office@in.serversystems.dk;',
    ' Sat, 21 Nov 2026 08:10:00 +0000 (UTC)',
    'Received: from mail.person.example (mail.person.example [192.0.2.77])',
    ` by mail.serversystems.dk (Postfix) with ESMTPS id 4F for <office@serversystems.dk>; ${arrived}`,
    'From: Bo Berg <bo.berg@example.com>',
    'To: office@serversystems.dk',
    'Subject: Mine oplysninger',
    'Message-ID: <late@example.com>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hej, jeg vil gerne have indsigt i alle de personoplysninger, I har om mig. Mvh Bo',
    '',
  ].join('\r\n');

async function opened(raw: string) {
  const world = createWorld();
  await world.deliver(raw, OFFICE);
  await world.dispatch();
  return { world, subject: world.onlyCase() };
}

describe('a mail that was redirected days late', () => {
  it('is received when the own server of the company took it, and staff read so', async () => {
    const { world, subject } = await opened(redirected('Wed, 18 Nov 2026 22:30:00 +0100'));
    expect(subject).toMatchObject({
      receivedAt: '2026-11-18T21:30:00.000Z',
      receivedOn: '2026-11-18',
      promisedOn: '2026-12-18',
      receivedElsewhere: { on: '2026-11-18', at: '2026-11-18T21:30:00.000Z', stated: true },
    });
    const [notice] = world.sentTo('mette@serversystems.dk');
    expect(notice?.text).toContain(
      'nåede virksomhedens egen mailserver onsdag den 18. november 2026 kl. 22.30 lokal tid',
    );
  });

  it('is received when SES took it if another server handed it over', async () => {
    const { subject } = await opened(redirected('Wed, 18 Nov 2026 22:30:00 +0100', 'mail.attacker.example'));
    expect(subject).toMatchObject({ receivedOn: '2026-11-21', receivedElsewhere: null });
  });

  it('keeps the time of SES for a redirection on the same day', async () => {
    const { subject } = await opened(redirected('Sat, 21 Nov 2026 09:09:58 +0100'));
    expect(subject).toMatchObject({ receivedOn: '2026-11-21', receivedElsewhere: null });
  });
});
