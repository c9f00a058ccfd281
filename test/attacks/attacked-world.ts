import { expect } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import { createWorld, type Delivery, rawMail, type World } from '../support/world.ts';

export const OFFICE = 'office@serversystems.dk';
export const METTE = 'mette@serversystems.dk';
export const JONAS = 'jonas@serversystems.dk';
export const ANNA = 'anna@example.dk';
export const MALLORY = 'mallory@evil.example';

/** Words of Anna's that nobody but staff may ever read. */
export const SECRET = 'medlemsnummer 4711-ROSE';

/** Anna's request has been received, acknowledged and notified: the case that every attack is after. */
export async function annaAsked(): Promise<World> {
  const world = createWorld();
  await world.deliver(
    rawMail({
      from: `Anna Lund <${ANNA}>`,
      subject: 'Slet mig',
      messageId: '<anna-1@example.dk>',
      body: `Hej\n\nJeg vil gerne have slettet alle mine personoplysninger hos jer. Mit ${SECRET}.\n\nMvh Anna`,
    }),
    OFFICE,
  );
  await world.dispatch();
  return world;
}

/** The reply address in the first letter to somebody: what a thief of that letter holds. */
export const replyAddressOf = (world: World, address: string): string => world.sentTo(address)[0]?.replyTo ?? '';

/** What no attack may move. Messages and history may grow: an attack leaves its trace. */
const facts = ({
  state,
  outcome,
  rights,
  kind,
  person,
  language,
  receivedOn,
  promisedOn,
  safeOn,
  latestOn,
  endsAt,
  clock,
  extension,
  questions,
  duplicateOf,
  legalHold,
  closedAt,
  complainedAt,
}: Case) => ({
  state,
  outcome,
  rights,
  kind,
  person,
  language,
  receivedOn,
  promisedOn,
  safeOn,
  latestOn,
  endsAt,
  clock,
  extension,
  questions,
  duplicateOf,
  legalHold,
  closedAt,
  complainedAt,
});

const annasCase = (world: World): Case => {
  const found = world.dossiers().find((dossier) => dossier.type === 'case' && dossier.person.address === ANNA);
  if (found === undefined || found.type !== 'case') throw new Error('the case is gone');
  return found;
};

/** Addresses that may get letters with something in them; to anybody else nothing at all may go. */
const OURS: ReadonlySet<string> = new Set([METTE, JONAS, 'board@serversystems.dk']);

/**
 * Delivers an attack, lets an hour pass, and holds the product to its word: the case is as it was, the person got
 * nothing more, the attacker got nothing, and what staff got says nothing of the attack's own under our name.
 */
export async function withstands(
  world: World,
  raw: string | Uint8Array,
  to: string | readonly string[],
  how: Delivery = {},
): Promise<void> {
  const before = facts(annasCase(world));
  const sentBefore = world.mailer.sent.length;
  const known = new Set(world.dossiers().map(({ id }) => id));
  await world.deliver(raw, to, how);
  await anHourLater(world);
  expect(facts(annasCase(world))).toEqual(before);
  const letters = world.mailer.sent.slice(sentBefore).map(({ mail }) => mail);
  const staff = new Set([...world.services.organisations.flatMap((each) => each.staff.map(({ address }) => address))]);
  expect(letters.map((letter) => letter.to).filter((address) => !staff.has(address) && !OURS.has(address))).toEqual([]);
  for (const dossier of world.dossiers()) {
    if (known.has(dossier.id) || dossier.type !== 'case') continue;
    // What may be a request of its own opens its own case; nothing of Anna's may stand in it.
    expect(JSON.stringify(dossier)).not.toContain(ANNA);
  }
}

export async function anHourLater(world: World): Promise<void> {
  world.clock.advanceMinutes(60);
  await world.dispatch();
  await world.dispatch();
}
