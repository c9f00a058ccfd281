import { describe, expect, it } from 'vitest';
import type { Delivery } from '../support/world.ts';
import { createWorld, rawMail } from '../support/world.ts';
import {
  ANNA,
  anHourLater,
  annaAsked,
  JONAS,
  MALLORY,
  METTE,
  OFFICE,
  replyAddressOf,
  withstands,
} from './attacked-world.ts';

const ORDER = 'send\nclose fulfilled\n\nDine data er solgt.';

interface Spoof {
  readonly trick: string;
  /** Header lines from From on. */
  readonly from: readonly string[];
  readonly how?: Delivery;
}

const raw = ({ from }: Pick<Spoof, 'from'>, body = ORDER): string =>
  [
    ...from,
    `To: ${OFFICE}`,
    'Subject: Sv: Ny anmodning',
    'Message-ID: <spoof@evil.example>',
    'Date: Sat, 21 Nov 2026 09:20:00 +0100',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');

const fromMallory: Delivery = { source: MALLORY };
const gray = { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } as const;

/** Each holds Mette's stolen reply address; only who the mail is from is spoofed. */
const SPOOFS: readonly Spoof[] = [
  { trick: 'her display name over the address of the attacker', from: [`From: Mette Holm <${MALLORY}>`] },
  { trick: 'her address as a display name', from: [`From: "${METTE}" <${MALLORY}>`] },
  {
    trick: 'her address in an encoded display name',
    from: [`From: =?utf-8?q?mette=40serversystems=2Edk?= <${MALLORY}>`],
  },
  {
    trick: 'an encoded word that decodes to a whole address line',
    from: ['From: =?utf-8?b?PG1ldHRlQHNlcnZlcnN5c3RlbXMuZGs+?= <mallory@evil.example>'],
  },
  { trick: 'a second From line below hers', from: [`From: ${METTE}`, `From: ${MALLORY}`] },
  { trick: 'a second From line above hers', from: [`From: ${MALLORY}`, `From: ${METTE}`] },
  { trick: 'hers twice, so that readers differ', from: [`From: ${METTE}`, `From: ${METTE}`] },
  { trick: 'two mailboxes in one From line', from: [`From: ${METTE}, ${MALLORY}`] },
  { trick: 'a From line folded so that hers stands on its own line', from: [`From: ${MALLORY},`, ` ${METTE}`] },
  { trick: 'a group that holds her address', from: [`From: staff: ${METTE};, ${MALLORY}`] },
  { trick: 'her address in a comment', from: [`From: ${MALLORY} (${METTE})`] },
  { trick: 'her address as a quoted local part', from: [`From: "${METTE}"@evil.example`] },
  { trick: 'a source route through her domain', from: ['From: <@serversystems.dk:mette@evil.example>'] },
  { trick: 'a look-alike domain', from: ['From: mette@serversysterns.dk'] },
  { trick: 'her domain below the attacker’s', from: ['From: mette@serversystems.dk.evil.example'] },
  { trick: 'a domain with a Cyrillic letter', from: ['From: mette@s\u0435rversystems.dk'] },
  { trick: 'the A-label of a look-alike domain', from: ['From: mette@xn--srversystems-9qi.dk'] },
  { trick: 'a local part with a Cyrillic letter', from: ['From: m\u0435tte@serversystems.dk'] },
  { trick: 'a full-width at sign', from: ['From: mette\uff20serversystems.dk <mallory@evil.example>'] },
  { trick: 'a right-to-left override in the name', from: [`From: "\u202ekd.smetsysrevres@ettem" <${MALLORY}>`] },
  { trick: 'a null byte behind her address', from: [`From: ${METTE}\u0000@evil.example`] },
  { trick: 'her address in Sender and Reply-To', from: [`From: ${MALLORY}`, `Sender: ${METTE}`, `Reply-To: ${METTE}`] },
  {
    trick: 'her address in Resent-From and X-Original-From',
    from: [`From: ${MALLORY}`, `Resent-From: ${METTE}`, `X-Original-From: ${METTE}`],
  },
  { trick: 'no From at all and her address as envelope sender', from: ['X-Nothing: here'], how: { source: METTE } },
  {
    trick: 'an SPF pass of another domain',
    from: [`From: ${METTE}`],
    how: { ...fromMallory, verdicts: { ...gray, spf: 'PASS' } },
  },
  {
    trick: 'an SPF pass of the bare top-level domain',
    from: [`From: ${METTE}`],
    how: { source: 'x@dk', verdicts: { ...gray, spf: 'PASS' } },
  },
  {
    trick: 'a DKIM pass of another domain',
    from: [`From: ${METTE}`, 'DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=s; h=from; bh=x; b=y'],
    how: { ...fromMallory, verdicts: { ...gray, dkim: 'PASS' } },
  },
  {
    trick: 'a broken signature of her domain beside a valid one of the attacker',
    from: [
      `From: ${METTE}`,
      'DKIM-Signature: v=1; a=rsa-sha256; d=serversystems.dk; s=s; h=from; bh=x; b=y',
      'DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=s; h=from; bh=x; b=y',
    ],
    how: { ...fromMallory, verdicts: { ...gray, dkim: 'PASS' } },
  },
  {
    trick: 'two d= tags in one signature',
    from: [`From: ${METTE}`, 'DKIM-Signature: v=1; d=serversystems.dk; d=evil.example; s=s; h=from; bh=x; b=y'],
    how: { ...fromMallory, verdicts: { ...gray, dkim: 'PASS' } },
  },
  {
    trick: 'a DMARC failure with everything else passed',
    from: [`From: ${METTE}`],
    how: { ...fromMallory, verdicts: { dmarc: 'FAIL' } },
  },
  {
    trick: 'a DMARC check that could not be made',
    from: [`From: ${METTE}`],
    how: { ...fromMallory, verdicts: { ...gray, dmarc: 'PROCESSING_FAILED' } },
  },
  {
    trick: 'checks that are switched off',
    from: [`From: ${METTE}`],
    how: { ...fromMallory, verdicts: { spf: 'DISABLED', dkim: 'DISABLED', dmarc: 'DISABLED' } },
  },
  {
    trick: 'a forged Authentication-Results header',
    from: [
      'Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=pass header.from=serversystems.dk',
      `From: ${METTE}`,
    ],
    how: { ...fromMallory, verdicts: { spf: 'FAIL', dkim: 'FAIL', dmarc: 'FAIL' } },
  },
  {
    trick: 'forged X-SES headers',
    from: [
      'X-SES-Spam-Verdict: PASS',
      'X-SES-Virus-Verdict: PASS',
      'X-SES-RECEIPT: AEFB',
      'Received-SPF: pass',
      `From: ${METTE}`,
    ],
    how: { ...fromMallory, verdicts: { spam: 'FAIL', spf: 'FAIL', dkim: 'GRAY', dmarc: 'FAIL' } },
  },
  {
    trick: 'the header by which the local runner sets verdicts',
    from: ['X-Local-Verdicts: dmarc=PASS; spf=PASS; dkim=PASS', `From: ${METTE}`],
    how: { ...fromMallory, verdicts: { spf: 'FAIL', dkim: 'GRAY', dmarc: 'FAIL' } },
  },
  {
    trick: 'a forged ARC chain',
    from: [
      'ARC-Seal: i=1; cv=none; d=microsoft.com; s=s; b=x',
      'ARC-Authentication-Results: i=1; mx.microsoft.com; dmarc=pass',
      `From: ${METTE}`,
    ],
    how: { ...fromMallory, verdicts: { spf: 'FAIL', dkim: 'GRAY', dmarc: 'FAIL' } },
  },
  { trick: 'her true address on mail flagged as spam', from: [`From: ${METTE}`], how: { verdicts: { spam: 'FAIL' } } },
  {
    trick: 'her true address on mail flagged as a virus',
    from: [`From: ${METTE}`],
    how: { verdicts: { virus: 'FAIL' } },
  },
  { trick: 'her true address on a machine’s answer', from: [`From: ${METTE}`, 'Auto-Submitted: auto-replied'] },
];

describe('spoofed staff, with a stolen reply address', () => {
  it.each(SPOOFS)('nothing is done for $trick', async ({ from, how }) => {
    const world = await annaAsked();
    await withstands(world, raw({ from }), replyAddressOf(world, METTE), how ?? fromMallory);
  });
});

describe('reply addresses that are not the writer’s', () => {
  const order = (from: string, id = '<order@serversystems.dk>') =>
    rawMail({ from, subject: 'Sv: Ny anmodning', messageId: id, body: ORDER });

  it('a staff member cannot use the address of another', async () => {
    const world = await annaAsked();
    await withstands(world, order(JONAS), replyAddressOf(world, METTE));
  });

  it('a staff member who has left cannot use theirs any more', async () => {
    const world = await annaAsked();
    const to = replyAddressOf(world, METTE);
    const services = world.services as { organisations: typeof world.services.organisations };
    services.organisations = services.organisations.map((organisation) => ({
      ...organisation,
      staff: organisation.staff.filter(({ address }) => address !== METTE) as never,
      escalation: [],
    }));
    await withstands(world, order(METTE), to);
  });

  it('the address of one case does not open another', async () => {
    const world = await annaAsked();
    await world.deliver(
      rawMail({
        from: 'Bo Berg <bo@example.dk>',
        subject: 'Indsigt',
        messageId: '<bo@example.dk>',
        body: 'Jeg vil gerne have indsigt i mine personoplysninger.',
      }),
      OFFICE,
    );
    await world.dispatch();
    const [annas, bos] = [world.sentTo(METTE)[0]?.replyTo ?? '', world.sentTo(METTE)[1]?.replyTo ?? ''];
    const crossed = `${annas.slice(0, 'r+'.length + 12)}${bos.slice('r+'.length + 12)}`;
    expect(crossed).not.toBe(annas);
    await withstands(world, order(METTE), crossed);
  });

  it('the address of one organisation does not open a case at another', async () => {
    const world = await annaAsked();
    await withstands(
      world,
      order(METTE),
      replyAddressOf(world, METTE).replace('in.serversystems.dk', 'in.safespring.com'),
    );
  });

  it('the person’s address gives nobody the right to command, staff included', async () => {
    const world = await annaAsked();
    await withstands(world, order(METTE), replyAddressOf(world, ANNA));
  });

  it('an invented token is none', async () => {
    const world = await annaAsked();
    await withstands(world, order(METTE), replyAddressOf(world, METTE).replace(/.{6}@/u, 'aaaaaa@'));
  });

  it('a token cut short, or made longer, is none', async () => {
    const world = await annaAsked();
    await withstands(world, order(METTE), replyAddressOf(world, METTE).replace(/.@/u, '@'));
    await withstands(world, order(METTE, '<b@serversystems.dk>'), replyAddressOf(world, METTE).replace('@', 'a@'));
  });

  it('staff without a reply address command nothing, whatever number they quote', async () => {
    const world = await annaAsked();
    const mail = rawMail({
      from: METTE,
      subject: `[${world.onlyCase().reference}] Slet mig`,
      messageId: '<no-token@serversystems.dk>',
      body: ORDER,
    });
    await withstands(world, mail, OFFICE);
  });
});

describe('replayed replies', () => {
  const answer = rawMail({
    from: METTE,
    subject: 'Sv',
    messageId: '<answer@serversystems.dk>',
    body: 'send\n\nAlt er slettet.',
  });

  it('a captured reply is followed once, however often it is sent again', async () => {
    const world = await annaAsked();
    const to = replyAddressOf(world, METTE);
    await world.deliver(answer, to);
    await anHourLater(world);
    for (let again = 0; again < 5; again += 1) await withstands(world, answer, to);
  });

  it('a captured reply does not come back to life once it was taken back', async () => {
    const world = await annaAsked();
    const to = replyAddressOf(world, METTE);
    await world.deliver(answer, to);
    await world.deliver(rawMail({ from: METTE, messageId: '<undo@serversystems.dk>', body: 'undo' }), to);
    await anHourLater(world);
    await withstands(world, answer, to);
  });

  it('a captured reply under a new Message-ID is known again by its date and its words', async () => {
    const world = await annaAsked();
    const to = replyAddressOf(world, METTE);
    const dated = `Date: ${new Date(world.clock.now()).toUTCString()}\r\n${answer.replace(/^Date:.*\r\n/mu, '')}`;
    await world.deliver(dated, to);
    await anHourLater(world);
    await withstands(world, dated.replace('<answer@', '<replayed@'), to);
  });

  it('a captured reply is not made new by a date and a Message-ID on top of its own', async () => {
    const world = await annaAsked();
    const to = replyAddressOf(world, METTE);
    await world.deliver(answer, to);
    await anHourLater(world);
    world.clock.set('2026-12-05T09:00:00.000Z');
    await world.dispatch();
    const top = 'Date: Sat, 5 Dec 2026 09:00:00 +0000\r\nMessage-ID: <new@evil.example>\r\n';
    await withstands(world, `${top}${answer}`, to);
  });

  it('a captured reply under a new Message-ID is too old to be followed after some days', async () => {
    const world = await annaAsked();
    const to = replyAddressOf(world, METTE);
    await world.deliver(answer, to);
    await anHourLater(world);
    world.clock.set('2026-11-30T09:00:00.000Z');
    await world.dispatch();
    await withstands(world, answer.replace('<answer@', '<replayed@'), to);
  });

  it('an unverified copy sent first does not keep the real reply from being followed', async () => {
    const world = await annaAsked();
    const to = replyAddressOf(world, METTE);
    await world.deliver(answer, to, { source: MALLORY, verdicts: { dmarc: 'FAIL' } });
    await world.deliver(answer, to);
    await anHourLater(world);
    expect(world.sentTo(ANNA).at(-1)?.text).toContain('Alt er slettet.');
  });

  it('a hundred spoofed replies cost the staff member one question a day', async () => {
    const world = await annaAsked();
    const to = replyAddressOf(world, METTE);
    const before = world.sentTo(METTE).length;
    for (let n = 0; n < 100; n += 1) {
      const spoof = rawMail({ from: METTE, messageId: `<spoof-${n}@evil.example>`, body: ORDER });
      await world.deliver(spoof, to, { source: MALLORY, verdicts: { dmarc: 'FAIL' } });
    }
    await anHourLater(world);
    expect(world.sentTo(METTE).length - before).toBe(1);
  });

  it('no token opens anything in a world with another secret', async () => {
    const [here, there] = [await annaAsked(), createWorld()];
    expect(await there.deliver(answer, replyAddressOf(here, METTE))).toEqual([
      expect.objectContaining({ kind: 'held', reason: 'unknown-token' }),
    ]);
  });
});
