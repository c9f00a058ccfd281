import type { Hop } from './inbound-mail.ts';
import type { Instant } from './time.ts';

/** SES writes the topmost line of every mail it stores. */
const SES_SERVER = /^inbound-smtp\.[a-z0-9-]+\.amazonaws\.com$/u;

/**
 * When the company's own mail server took a mail that it redirected to us: the clock began there, not at SES (law.md 2.4).
 *
 * A sender can write any `Received` line, but only below those of the servers the mail passed on its way to us. So
 * SES's line on top must name one of the company's servers as the one that handed the mail over, and from there on a
 * line counts as long as a server of the company's wrote it and took the mail from another one of them. The first that
 * took it from outside is where the mail arrived.
 *
 * Only what lies before SES's own time is told, so that a line invented after all could at most make us hurry.
 *
 * @param servers domains of the company's mail servers, lower case: `example.dk` names `mail.example.dk` too
 * @returns the instant, or null when nothing trusted says so
 */
export function serverReceipt(hops: readonly Hop[], servers: readonly string[], receivedAt: Instant): Instant | null {
  const isOurs = (host: string): boolean => servers.some((domain) => host === domain || host.endsWith(`.${domain}`));
  const [top] = hops;
  const viaSes = top !== undefined && SES_SERVER.test(top.by);
  if (viaSes && !isOurs(top.from)) return null;
  let arrivedAt: Instant | null = null;
  for (const { by, from, at } of viaSes ? hops.slice(1) : hops) {
    // Inside Google and Exchange a server may give its address alone; such a line is passed over, not believed.
    if (isAddress(by)) continue;
    if (!isOurs(by)) break;
    if (at !== null) arrivedAt = at;
    if (!isOurs(from) && !isAddress(from) && from !== '') break;
  }
  return arrivedAt !== null && arrivedAt < receivedAt ? arrivedAt : null;
}

/** An address literal: `2002:a05:…` or `192.0.2.1`. */
const isAddress = (host: string): boolean => host.includes(':') || /^[\d.]+$/u.test(host);
