import type { Hop } from './inbound-mail.ts';
import { addDays, type Instant } from './time.ts';

/** SES writes the topmost line of every mail it stores. */
const SES_SERVER = /^inbound-smtp\.[a-z0-9-]+\.amazonaws\.com$/u;

/** A redirection that was down for longer is for people to look at; so is a line that says so. */
const FURTHEST_DAYS = 30;

/**
 * Addresses from which only a server's own neighbours write: RFC 1918, RFC 4193, loopback, and those that Exchange Online
 * has inside itself, where it names the other server and writes down no name that it looked up.
 */
const INSIDE =
  /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|f[cd][\da-f]{2}:|::1$|2603:10(?:96|a6|b6|c6|d6):)/u;

/**
 * When the company's own mail server took a mail that it redirected to us: the clock began there, not at SES (law.md 2.4).
 *
 * A sender can write any `Received` line, but only below those of the servers the mail passed on its way to us. So
 * SES's line on top must name, by the name it looked up, one of the company's servers as the one that handed the mail
 * over, and from there on a line counts as long as a server of the company's wrote it and took the mail from another one
 * of them. What the other side calls itself is no name. The first that took the mail from elsewhere is where it arrived.
 *
 * Only what lies before SES's own time is told, and not further back than a redirection can sensibly be late, so that a
 * line invented after all could at most make us hurry.
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
  for (const hop of viaSes ? hops.slice(1) : hops) {
    // Inside Google a server may give its address alone; such a line is passed over, not believed.
    if (isAddress(hop.by) && hop.said === '') continue;
    if (!isOurs(hop.by)) break;
    if (hop.at !== null) arrivedAt = hop.at;
    if (!isFromOurs(hop, isOurs)) break;
  }
  const earliest = `${addDays(receivedAt.slice(0, 10), -FURTHEST_DAYS)}T00:00:00.000Z`;
  return arrivedAt !== null && arrivedAt < receivedAt && arrivedAt >= earliest ? arrivedAt : null;
}

/** By the looked-up name; from a neighbour by the name it gives; or a line that names nobody, as inside Google. */
const isFromOurs = ({ from, said, address }: Hop, isOurs: (host: string) => boolean): boolean =>
  isOurs(from) || (from === '' && isOurs(said) && INSIDE.test(address)) || (said === '' && address === '');

/** An address literal: `2002:a05:…` or `192.0.2.1`. */
const isAddress = (host: string): boolean => host.includes(':') || /^[\d.]+$/u.test(host);
