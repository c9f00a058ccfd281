import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import { createWorld, rawMail, type World } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const METTE = 'mette@serversystems.dk';
const JONAS = 'jonas@serversystems.dk';
const ANNA = 'anna@example.dk';

const asks = (world: World, body: string, id = '<anna-1@example.dk>', from = ANNA) =>
  world.deliver(rawMail({ from, subject: 'Mine data', messageId: id, body }), OFFICE);

async function annaAsked(how = {}): Promise<World> {
  const world = createWorld();
  const mail = rawMail({
    from: ANNA,
    subject: 'Slet mig',
    messageId: '<anna-1@example.dk>',
    body: 'Jeg vil gerne have slettet alle mine personoplysninger hos jer.',
  });
  await world.deliver(mail, OFFICE, how);
  await world.dispatch();
  return world;
}

const cases = (world: World): Case[] =>
  world.dossiers().flatMap((dossier) => (dossier.type === 'case' ? [dossier] : []));

let replies = 0;

/** Mette, or a colleague, replies to the newest letter they got about a case. */
async function says(world: World, body: string, who = METTE, letter = -1): Promise<void> {
  replies += 1;
  const to = world.sentTo(who).at(letter)?.replyTo ?? '';
  // People write one mail after the other, each at a second of its own.
  const date = new Date(Date.parse(world.clock.now()) + replies * 1000).toUTCString();
  await world.deliver(rawMail({ from: who, messageId: `<r${replies}@serversystems.dk>`, date, body }), to);
  await world.dispatch();
}

const later = async (world: World, minutes: number): Promise<void> => {
  world.clock.advanceMinutes(minutes);
  await world.dispatch();
};

const echoed = (world: World, who = METTE): string => world.sentTo(who).at(-1)?.text ?? '';

describe('send acknowledgement', () => {
  it('lets out what a guard held back, once', async () => {
    const world = await annaAsked({ verdicts: { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } });
    expect(world.sentTo(ANNA)).toEqual([]);
    expect(world.sentTo(METTE)[0]?.text).toContain('SEND KVITTERING');
    await says(world, 'send kvittering');
    await says(world, 'send kvittering');
    expect(world.sentTo(ANNA)).toHaveLength(1);
    expect(cases(world)[0]?.state).toBe('acknowledged');
    expect(echoed(world)).toContain('har allerede fået kvitteringen');
  });

  it('is a letter when more words follow', async () => {
    const world = await annaAsked();
    await says(world, 'send kvittering på sletningen er vedlagt');
    await later(world, 10);
    expect(world.sentTo(ANNA)[1]?.text).toContain('kvittering på sletningen er vedlagt');
  });
});

describe('resend', () => {
  it('sends the last answer again, word for word, after the undo window', async () => {
    const world = await annaAsked();
    await says(world, 'send\n\nKære Anna\n\nAlt er slettet.');
    await later(world, 10);
    await says(world, 'send igen');
    expect(world.sentTo(ANNA)).toHaveLength(2);
    await later(world, 10);
    expect(world.sentTo(ANNA)).toHaveLength(3);
    expect(world.sentTo(ANNA)[2]?.text).toBe(world.sentTo(ANNA)[1]?.text);
    await says(world, 'send igen');
    await later(world, 10);
    expect(world.sentTo(ANNA)[3]?.text).toBe(world.sentTo(ANNA)[1]?.text);
  });

  it.each([
    { command: 'afvis sletning loven kræver at vi gemmer fakturaer', letter: 'a refusal' },
    { command: 'forlæng vi skal hente data hos fire systemer i tre lande', letter: 'an extension' },
    { command: 'spørg identitet', letter: 'an identity question' },
    { command: 'ingen data', letter: 'that there is no data' },
  ])('writes $letter anew, and does nothing else a second time', async ({ command }) => {
    const world = await annaAsked();
    await says(world, command);
    await later(world, 10);
    const before = cases(world)[0];
    for (let again = 1; again <= 2; again += 1) {
      await says(world, 'send igen');
      await later(world, 10);
      expect(world.sentTo(ANNA)).toHaveLength(2 + again);
      expect(world.sentTo(ANNA).at(-1)?.text).toBe(world.sentTo(ANNA)[1]?.text);
    }
    const { promisedOn, rights, questions, state, extension } = cases(world)[0] ?? {};
    expect({ promisedOn, rights, questions, state, extension }).toEqual({
      promisedOn: before?.promisedOn,
      rights: before?.rights,
      questions: before?.questions,
      state: before?.state,
      extension: before?.extension,
    });
  });

  it('sends the acknowledgement again where there was no answer', async () => {
    const world = await annaAsked();
    await says(world, 'resend');
    expect(world.sentTo(ANNA)).toHaveLength(2);
  });
});

describe('language', () => {
  it('changes the language of the letters that follow', async () => {
    const world = await annaAsked();
    await says(world, 'sprog tysk');
    expect(echoed(world)).toContain('breve på tysk');
    await says(world, 'spørg identitet');
    await later(world, 10);
    expect(cases(world)[0]?.language).toBe('de');
    expect(world.sentTo(ANNA).at(-1)?.text).toMatch(/Guten Tag|Sehr geehrte|Sie/u);
  });
});

describe('assign', () => {
  it('shows the case to the colleague, who gets what comes after, alone', async () => {
    const world = await annaAsked();
    await says(world, 'tildel Jonas');
    expect(cases(world)[0]?.assignedTo).toBe(JONAS);
    expect(world.sentTo(JONAS)).toHaveLength(1);
    const before = world.sentTo(METTE).length;
    await world.deliver(
      rawMail({ from: ANNA, messageId: '<anna-2@example.dk>', body: 'Tak for det.' }),
      world.sentTo(ANNA)[0]?.replyTo ?? '',
    );
    await world.dispatch();
    expect(world.sentTo(JONAS)).toHaveLength(2);
    expect(world.sentTo(METTE)).toHaveLength(before);
    await says(world, 'luk opfyldt', JONAS);
    expect(cases(world)[0]?.state).toBe('closed');
  });

  it('names a colleague it does not know as not done', async () => {
    const world = await annaAsked();
    await says(world, 'tildel Kurt');
    expect(cases(world)[0]?.assignedTo).toBeNull();
    expect(echoed(world)).toContain('Den kollega står ikke i indstillingerne');
  });
});

describe('away until', () => {
  it('hands what comes to the deputy until that day, and not after', async () => {
    const world = await annaAsked();
    await says(world, 'væk til 2026-11-24');
    expect(echoed(world)).toContain('Du er tilbage den 24. november 2026');
    const before = world.sentTo(METTE).length;
    await asks(world, 'Jeg vil gerne have indsigt i mine oplysninger.', '<bo@example.dk>', 'bo@example.dk');
    await world.dispatch();
    expect(world.sentTo(METTE)).toHaveLength(before);
    expect(world.sentTo(JONAS)).toHaveLength(1);
    world.clock.set('2026-11-24T09:00:00.000Z');
    await asks(world, 'Jeg vil gerne have indsigt i mine oplysninger.', '<ib@example.dk>', 'ib@example.dk');
    await world.dispatch();
    expect(world.sentTo(METTE).length).toBeGreaterThan(before);
    expect(world.sentTo(JONAS)).toHaveLength(1);
  });
});

describe('merge with', () => {
  const both = async (): Promise<World> => {
    const world = await annaAsked();
    world.clock.set('2026-11-30T08:00:00.000Z');
    await asks(world, 'Jeg vil gerne have indsigt i alle mine personoplysninger hos jer.', '<anna-2@example.dk>');
    await world.dispatch();
    return world;
  };

  it('makes two cases of one person one, with both rights and the earlier date', async () => {
    const world = await both();
    const [first, second] = cases(world);
    await says(world, `saml med ${first?.reference}`);
    const [kept, ended] = cases(world);
    expect(kept).toMatchObject({ state: 'acknowledged', promisedOn: '2026-12-21' });
    expect(kept?.rights.map(({ right }) => right).sort()).toEqual(['access', 'erasure']);
    expect(ended).toMatchObject({
      id: second?.id,
      state: 'closed',
      outcome: 'duplicate',
      duplicateOf: first?.reference,
    });
  });

  it('moves no date later when the older case is the one that ends', async () => {
    const world = await both();
    const [, second] = cases(world);
    await says(world, `saml med ${second?.reference}`, METTE, 0);
    expect(cases(world)[1]).toMatchObject({ promisedOn: '2026-12-21', latestOn: '2026-12-21' });
  });

  it('does not join the matters of two people', async () => {
    const world = await annaAsked();
    await asks(world, 'Jeg vil gerne have indsigt i mine oplysninger.', '<bo@example.dk>', 'bo@example.dk');
    await world.dispatch();
    await says(world, `saml med ${cases(world)[0]?.reference}`);
    expect(cases(world).map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged']);
    expect(echoed(world)).toContain('ikke en åben sag fra samme person');
  });
});

describe('same person', () => {
  const SECOND = 'anna.lund@work.example';

  it('lets held mail join the case, remembers the address, and writes to the first one alone', async () => {
    const world = await annaAsked();
    const to = world.sentTo(ANNA)[0]?.replyTo ?? '';
    const write = (id: string) => world.deliver(rawMail({ from: SECOND, messageId: id, body: 'Tak for det.' }), to);
    expect(await write('<second-1@work.example>')).toEqual([expect.objectContaining({ reason: 'stranger-on-case' })]);
    await world.dispatch();
    expect(echoed(world)).toContain('SAMME PERSON');
    expect(echoed(world)).toContain(cases(world)[0]?.reference);
    await says(world, 'samme person');
    expect(cases(world)[0]).toMatchObject({
      person: { address: ANNA, alsoAt: [SECOND] },
      messages: [{ address: ANNA }, { address: SECOND, from: 'person' }],
    });
    expect((await write('<second-2@work.example>')).map(({ kind }) => kind)).toEqual(['message']);
    await later(world, 60);
    expect(world.sentTo(SECOND)).toEqual([]);
  });
});

describe('new reply addresses', () => {
  it('make those in circulation void, and the next letter brings new ones', async () => {
    const world = await annaAsked();
    const [old, oldStaff] = [world.sentTo(ANNA)[0]?.replyTo ?? '', world.sentTo(METTE)[0]?.replyTo ?? ''];
    await says(world, 'nye svaradresser');
    for (const to of [old, oldStaff]) {
      const raw = rawMail({
        from: ANNA,
        messageId: `<${to.length}-${to === old}@example.dk>`,
        body: 'Hvad er status?',
      });
      expect(await world.deliver(raw, to)).toEqual([expect.objectContaining({ reason: 'unknown-token' })]);
    }
    await says(world, 'luk opfyldt');
    expect(cases(world)[0]?.state).toBe('closed');
  });
});

describe('what an answer gives away', () => {
  it('is pointed out while the answer can still be stopped', async () => {
    const world = await annaAsked();
    await says(world, 'send\n\nDit nummer er 010190-1234. Spørg også kurt@example.com eller office@serversystems.dk.');
    expect(echoed(world)).toContain('et CPR-nummer');
    expect(echoed(world)).toContain('(kurt@example.com)');
    expect(world.sentTo(ANNA)).toHaveLength(1);
  });

  it('says nothing of an ordinary answer', async () => {
    const world = await annaAsked();
    await says(world, 'send\n\nKære Anna\n\nVi har slettet alt, også anna@example.dk i nyhedsbrevet.');
    expect(echoed(world)).not.toContain('Læg mærke til');
  });

  it('is refused clearly when the attachments are too large to travel', async () => {
    const world = await annaAsked();
    const big = [
      `From: ${METTE}`,
      'Message-ID: <big@serversystems.dk>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'send',
      'Her er en kopi.',
      '--b',
      'Content-Type: application/octet-stream; name="kopi.bin"',
      'Content-Disposition: attachment; filename="kopi.bin"',
      '',
      'x'.repeat(70).concat('\r\n').repeat(110_000),
      '--b--',
      '',
    ].join('\r\n');
    await world.deliver(big, world.sentTo(METTE)[0]?.replyTo ?? '');
    await later(world, 60);
    expect(world.sentTo(ANNA)).toHaveLength(1);
    expect(echoed(world)).toContain('der er plads til 7 MB');
  });
});
