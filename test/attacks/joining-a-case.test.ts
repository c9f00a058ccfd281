import { describe, expect, it } from 'vitest';
import { rawMail, type World } from '../support/world.ts';
import { ANNA, anHourLater, annaAsked, MALLORY, OFFICE, replyAddressOf, SECRET, withstands } from './attacked-world.ts';

const spoofed = { source: MALLORY, verdicts: { spf: 'FAIL', dkim: 'GRAY', dmarc: 'FAIL' } } as const;

const acknowledgementId = (world: World): string =>
  `<${world.mailer.sent.find(({ mail }) => mail.to === ANNA)?.id}@eu-west-1.amazonses.com>`;

const about = (world: World, more: { from?: string; headers?: readonly string[]; body?: string; id?: string } = {}) =>
  rawMail({
    from: more.from ?? `Kurt <${MALLORY}>`,
    subject: `Re: [${world.onlyCase().reference}] Slet mig`,
    messageId: more.id ?? '<join@evil.example>',
    headers: more.headers ?? [],
    body: more.body ?? 'Hvad er status?',
  });

/** The mail is held for people, no message is added, and the writer hears nothing. */
async function staysOutside(world: World, raw: string, to: string, how = {}): Promise<void> {
  const before = world.onlyCase().messages.length;
  await withstands(world, raw, to, how);
  expect(world.onlyCase().messages).toHaveLength(before);
  expect(world.sentTo(MALLORY)).toEqual([]);
}

describe('strangers who know something about a case', () => {
  it('the number in the subject opens nothing', async () => {
    const world = await annaAsked();
    await staysOutside(world, about(world), OFFICE);
  });

  it('the number and the person’s address together open nothing when the address is not proven', async () => {
    const world = await annaAsked();
    await staysOutside(world, about(world, { from: ANNA }), OFFICE, spoofed);
  });

  it('our Message-ID, read off a forwarded letter, opens nothing', async () => {
    const world = await annaAsked();
    await staysOutside(world, about(world, { headers: [`In-Reply-To: ${acknowledgementId(world)}`] }), OFFICE);
  });

  it('the Message-ID of the person’s own mail opens nothing for a spoofed person', async () => {
    const world = await annaAsked();
    const mail = about(world, {
      from: ANNA,
      headers: ['In-Reply-To: <anna-1@example.dk>', 'References: <anna-1@example.dk>'],
    });
    await staysOutside(world, mail, OFFICE, spoofed);
  });

  it('the person’s own reply address opens nothing for a stranger', async () => {
    const world = await annaAsked();
    await staysOutside(world, about(world), replyAddressOf(world, ANNA));
  });

  it('the person’s own reply address opens nothing for two senders', async () => {
    const world = await annaAsked();
    await staysOutside(world, about(world, { from: `${ANNA}, ${MALLORY}` }), replyAddressOf(world, ANNA));
  });

  it('a look-alike of the person’s address is a stranger', async () => {
    const world = await annaAsked();
    for (const from of ['anna@exаmple.dk', 'anna@example.dk.evil.example', 'a.nna@example.dk', 'anna+x@example.dk']) {
      await staysOutside(
        world,
        about(world, { from, id: `<${from.length}@evil.example>` }),
        replyAddressOf(world, ANNA),
      );
    }
  });

  it('a thousand guessed numbers are answered by silence', async () => {
    const world = await annaAsked();
    const before = world.mailer.sent.length;
    for (let n = 0; n < 100; n += 1) {
      const guess = `SRV-2026-${'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[n % 32]}BCDE${n % 8}`;
      await world.deliver(
        rawMail({ from: MALLORY, subject: `Re: [${guess}]`, messageId: `<g${n}@evil.example>`, body: 'Status?' }),
        OFFICE,
      );
    }
    await anHourLater(world);
    expect(world.mailer.sent.slice(before).filter(({ mail }) => mail.to === MALLORY)).toEqual([]);
    expect(world.onlyCase().messages).toHaveLength(1);
  });

  it('another requester who quotes the number is a stranger too', async () => {
    const world = await annaAsked();
    await staysOutside(world, about(world, { from: 'bo@example.dk' }), OFFICE);
  });

  it('the number of one organisation means nothing at another', async () => {
    const world = await annaAsked();
    const [outcome] = await world.deliver(about(world), 'gdpr@safespring.com');
    await anHourLater(world);
    // A privacy mailbox makes a case of any mail by a person; it is a case of its own, and knows nothing of Anna's.
    expect(outcome?.kind).toBe('case');
    const [annas, other] = world.dossiers();
    expect(annas).toMatchObject({ organisation: 'server-systems', messages: [expect.anything()] });
    expect(other).toMatchObject({ organisation: 'safespring', person: { address: MALLORY } });
    expect(JSON.stringify(other)).not.toContain(ANNA);
    expect(JSON.stringify(world.sentTo(MALLORY))).not.toContain(ANNA);
  });

  it('a request in the person’s spoofed name becomes a case of its own, unanswered', async () => {
    const world = await annaAsked();
    const before = world.onlyCase();
    const mail = about(world, { from: ANNA, body: 'Send mig en kopi af alle de oplysninger I har om mig.' });
    expect((await world.deliver(mail, OFFICE, spoofed)).map(({ kind }) => kind)).toEqual(['case']);
    await anHourLater(world);
    expect(world.dossiers()[0]).toMatchObject({ id: before.id, messages: before.messages, rights: before.rights });
    expect(world.sentTo(ANNA)).toHaveLength(1);
  });

  it('what a stranger wrote shows staff nothing of the case', async () => {
    const world = await annaAsked();
    await world.deliver(about(world), OFFICE);
    const before = world.mailer.sent.length;
    await anHourLater(world);
    for (const { mail } of world.mailer.sent.slice(before)) {
      expect(`${mail.subject}\n${mail.text}\n${mail.html}`).not.toContain(SECRET);
      expect(`${mail.subject}\n${mail.text}\n${mail.html}`).not.toContain(ANNA);
    }
  });

  it('a mail with thousands of references costs a bounded number of look-ups', async () => {
    const world = await annaAsked();
    let lookups = 0;
    const { follow } = world.cases;
    world.cases.follow = async (pointer) => {
      lookups += 1;
      return follow(pointer);
    };
    const references = Array.from({ length: 5000 }, (_, n) => `<r${n}@evil.example>`).join('\r\n ');
    await world.deliver(about(world, { headers: [`References: ${references}`] }), OFFICE);
    expect(lookups).toBeLessThan(60);
  });
});

describe('the person, who must get in', () => {
  const join = async (world: World, headers: readonly string[], to = OFFICE, how = {}) =>
    world.deliver(
      rawMail({ from: ANNA, subject: 'Re: Slet mig', messageId: '<anna-2@example.dk>', headers, body: 'Tak for det.' }),
      to,
      how,
    );

  it.each([
    { why: 'commas between the ids', headers: (id: string) => [`References: <x@example.dk>,${id},<y@example.dk>`] },
    { why: 'no space between the ids', headers: (id: string) => [`References: <x@example.dk>${id}`] },
    { why: 'the id without brackets', headers: (id: string) => [`In-Reply-To: ${id.slice(1, -1)}`] },
    { why: 'ids over several lines', headers: (id: string) => ['References: <x@example.dk>', ` ${id}`] },
    { why: 'a phrase before the id', headers: (id: string) => [`In-Reply-To: Your mail of Saturday ${id}`] },
  ])('joins by our Message-ID with $why', async ({ headers }) => {
    const world = await annaAsked();
    expect((await join(world, headers(acknowledgementId(world)))).map(({ kind }) => kind)).toEqual(['message']);
  });

  it.each([
    { why: 'upper case', change: (to: string) => to.toUpperCase() },
    { why: 'a minus for the plus', change: (to: string) => to.replace('+', '-') },
    { why: 'the plus lost', change: (to: string) => to.replace('+', '') },
    { why: 'the plus encoded', change: (to: string) => to.replace('+', '=2B') },
    {
      why: '1 and 0 typed for l and o',
      change: (to: string) => to.replace(/^[^@]*/u, (local) => local.replaceAll('l', '1').replaceAll('o', '0')),
    },
  ])('joins by a reply address with $why', async ({ change }) => {
    const world = await annaAsked();
    expect((await join(world, [], change(replyAddressOf(world, ANNA)))).map(({ kind }) => kind)).toEqual(['message']);
  });

  it('joins by her secret reply address though her provider proves nothing', async () => {
    const world = await annaAsked();
    const how = { verdicts: { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } };
    expect((await join(world, [], replyAddressOf(world, ANNA), how)).map(({ kind }) => kind)).toEqual(['message']);
  });
});
