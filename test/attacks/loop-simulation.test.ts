import { describe, expect, it } from 'vitest';
import { composeMail } from '../../shared/adapters/compose-mail.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { createWorld, START, type World } from '../support/world.ts';

const DAYS = 30;

/** Mail that one round of the post may yield before it counts as endless. */
const ENDLESS = 2_000;

/** A mail on its way. */
interface Posted {
  readonly raw: string;
  readonly from: string;
  readonly to: string;
  /** Null return path, as good robots use. */
  readonly bounceless: boolean;
}

/** Somebody at an address who is no product of ours: gets a mail, and may write back. */
type Correspondent = (mail: { raw: string; from: string; replyTo: string; id: string; count: number }) => Posted | null;

/** One deployment, with one organisation alone: it knows nothing of the other. */
function deployment(organisation: string): World {
  const world = createWorld();
  const services = world.services as { organisations: World['services']['organisations'] };
  services.organisations = services.organisations.filter(({ id }) => id === organisation);
  return world;
}

const textMail = (lines: readonly string[], body: string): string =>
  [...lines, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', body, ''].join('\r\n');

/** Answers everything, as RFC 3834 asks. */
const awayProperly =
  (address: string): Correspondent =>
  ({ replyTo, id, count }) => ({
    from: address,
    to: replyTo,
    bounceless: true,
    raw: textMail(
      [
        `From: ${address}`,
        'Subject: Automatisk svar: Jeg er på ferie',
        `Message-ID: <away-${count}-${address}>`,
        `In-Reply-To: ${id}`,
        'Auto-Submitted: auto-replied',
      ],
      'Jeg er på ferie og læser ikke mails.',
    ),
  });

/** Answers everything, with no header that says so and from its own address. */
const awayBadly =
  (address: string): Correspondent =>
  ({ from, count }) => ({
    from: address,
    to: from,
    bounceless: false,
    raw: textMail(
      [`From: ${address}`, 'Subject: Ferie', `Message-ID: <bad-${count}-${address}>`],
      'Hej! Jeg er på ferie indtil videre og kan desværre ikke svare på din mail.',
    ),
  });

/** A help desk: each mail that is not in a ticket of its own becomes one, and is confirmed with the request repeated. */
const helpDesk =
  (address: string): Correspondent =>
  ({ from, count }) => ({
    from: address,
    to: from,
    bounceless: false,
    raw: textMail(
      [`From: Desk <${address}>`, `Subject: [Ticket #${count}] Slet mine data`, `Message-ID: <t${count}-${address}>`],
      `Ticket ${count}: Jeg vil gerne have slettet alle de personoplysninger, I har om mig.`,
    ),
  });

interface Post {
  /** Mails that the two products have sent to anybody but their own staff. */
  readonly outside: Map<string, number>;
  /** Mails they have sent to staff. */
  staff: number;
  /** Mails that came back to them. */
  received: number;
  /** Of those to anybody but staff, the ones after the first week. */
  lateOutside: number;
}

/** Plays 30 days of clock: products dispatch each hour, everything sent is delivered at once, correspondents answer. */
async function play(
  worlds: readonly World[],
  correspondents: ReadonlyMap<string, Correspondent>,
  seeds: readonly Posted[],
) {
  const post: Post = { outside: new Map(), staff: 0, received: 0, lateOutside: 0 };
  const taken = worlds.map(() => 0);
  const queue: Posted[] = [...seeds];
  let count = 0;
  let now = START;
  const isLate = (): boolean => now > addMinutes(START, 7 * 24 * 60);
  const home = (address: string): World | undefined =>
    worlds.find(({ services }) =>
      services.organisations.some(
        ({ mailboxes, intakeDomain }) => mailboxes.includes(address) || address.endsWith(`@${intakeDomain}`),
      ),
    );

  async function deliver(mail: Posted): Promise<void> {
    const world = home(mail.to);
    if (world === undefined) return;
    post.received += 1;
    await world.deliver(mail.raw, mail.to, {
      source: mail.bounceless ? '' : mail.from,
      sesMessageId: `in-${post.received}`,
    });
  }

  async function send(world: World, index: number): Promise<void> {
    await world.dispatch();
    for (; (taken[index] ?? 0) < world.mailer.sent.length; taken[index] = (taken[index] ?? 0) + 1) {
      const sent = world.mailer.sent[taken[index] ?? 0];
      if (sent === undefined) break;
      const { mail } = sent;
      const isStaff = world.services.organisations.some(({ staff }) =>
        staff.some(({ address }) => address === mail.to),
      );
      if (isStaff) post.staff += 1;
      else post.outside.set(mail.to, (post.outside.get(mail.to) ?? 0) + 1);
      if (!isStaff && isLate()) post.lateOutside += 1;
      const id = `<${sent.id}-${index}@eu-west-1.amazonses.com>`;
      const composed = new TextDecoder().decode(await composeMail(mail)).replace(/^Message-ID:[^\n]*\n/imu, '');
      const raw = `Message-ID: ${id}\r\n${composed}`;
      count += 1;
      if (count > ENDLESS) throw new Error('the post never ends');
      const answer = correspondents.get(mail.to)?.({ raw, from: mail.from.address, replyTo: mail.replyTo, id, count });
      if (answer !== undefined && answer !== null) queue.push(answer);
      if (home(mail.to) !== undefined) queue.push({ raw, from: mail.from.address, to: mail.to, bounceless: false });
    }
  }

  for (let hour = 0; hour <= DAYS * 24; hour += 1) {
    now = addMinutes(START, hour * 60);
    for (const world of worlds) world.clock.set(now);
    for (let quiet = false; !quiet; ) {
      for (const mail of queue.splice(0)) await deliver(mail);
      for (const [index, world] of worlds.entries()) await send(world, index);
      quiet = queue.length === 0;
    }
  }
  return post;
}

const request = (from: string, to: string, n = 1): Posted => ({
  from,
  to,
  bounceless: false,
  raw: textMail(
    [`From: ${from}`, 'Subject: Slet mine data', `Message-ID: <seed-${n}-${from}>`],
    'Jeg vil gerne have slettet alle de personoplysninger, I har om mig.',
  ),
});

const A = 'office@serversystems.dk';
const B = 'gdpr@safespring.com';
const ROBOT = 'robot@example.com';
const RUDE = 'rude@example.net';
const DESK = 'desk@example.org';

describe('two products, an out-of-office robot and a help desk write to each other for 30 days', () => {
  it('ends with a bounded number of mails, most of them reminders to staff', { timeout: 120_000 }, async () => {
    const worlds = [deployment('server-systems'), deployment('safespring')];
    const staff = worlds.flatMap(({ services }) => services.organisations.flatMap((each) => [...each.staff]));
    const correspondents = new Map<string, Correspondent>([
      [ROBOT, awayProperly(ROBOT)],
      [RUDE, awayBadly(RUDE)],
      [DESK, helpDesk(DESK)],
      // Everybody is on holiday as well.
      ...staff.map(({ address }): [string, Correspondent] => [address, awayProperly(address)]),
    ]);
    const seeds = [A, B].flatMap((to, n) => [
      request(ROBOT, to, n),
      request(RUDE, to, n),
      request(DESK, to, n),
      // Each product is written to in the other one's name, by a mailbox that forwards.
      request(to === A ? B : A, to, n),
    ]);
    const post = await play(worlds, correspondents, seeds);

    // One acknowledgement for each of the two requests; what comes back to it starts nothing.
    expect(post.outside.get(ROBOT)).toBe(2);
    expect(post.outside.get(RUDE)).toBeLessThanOrEqual(6);
    // A desk that opens a ticket for each mail is a new request each time, until the cap of three a day ends it.
    expect(post.outside.get(DESK)).toBeLessThanOrEqual(6);
    // The products know each other's mail by its header: one letter each, and nothing after it.
    expect(post.outside.get(A)).toBeLessThanOrEqual(1);
    expect(post.outside.get(B)).toBeLessThanOrEqual(1);
    const outside = [...post.outside.values()].reduce((sum, each) => sum + each, 0);
    expect(outside).toBeLessThanOrEqual(14);
    expect(post.lateOutside).toBe(0);
    // Staff hear of cases, of what is held, and by plan of what is due; each of their robots answers each of these once.
    expect(post.staff).toBeLessThanOrEqual(MOST_TO_STAFF);
    expect(post.received).toBeLessThanOrEqual(MOST_TO_STAFF + 2 * outside);
  });
});

/**
 * Letters to staff of both organisations in 30 days with nobody at work: notices, reminders and digests, each to the deputies
 * too once a machine has said that the handler is away; 234 measured.
 */
const MOST_TO_STAFF = 240;
