/** Forwarders' and gateways' ways of writing somebody else's address into a local part. */
const WRAPPED: readonly RegExp[] = [
  // Sender rewriting (SRS): SRS0=hash=day=domain=local@forwarder, and SRS1 for the second forwarder.
  /^srs0[=+-][^=]+=[^=]+=(?<domain>[^=]+)=(?<local>.+)$/u,
  /^srs1[=+-][^=]+=[^=]*==[^=]+=[^=]+=(?<domain>[^=]+)=(?<local>.+)$/u,
];

/** Bounce address tags (BATV `prvs=tag=local`, Barracuda `btv1==tag==local`): the domain stays. */
const TAGGED: readonly RegExp[] = [/^prvs=[^=]+=(?<local>.+)$/u, /^btv1==[^=]+==(?<local>.+)$/u];

/** Wrappings undone at most; a chain of forwarders adds one each. */
const MOST_WRAPPINGS = 5;

/**
 * The one mailbox behind the many addresses that reach it: forwarding and bounce tags undone, sub-address dropped (RFC
 * 5233). For counting alone; nothing is ever sent to it, and nobody is recognised by it.
 *
 * @param address lower case, domain as A-label
 */
export function canonicalAddress(address: string): string {
  let { local, domain } = partsOf(address);
  for (let round = 0; round < MOST_WRAPPINGS; round += 1) {
    const wrapped = firstMatch(WRAPPED, local);
    const tagged = wrapped ?? firstMatch(TAGGED, local);
    if (tagged?.local === undefined) break;
    local = tagged.local;
    domain = wrapped?.domain ?? domain;
  }
  const [mailbox = ''] = local.split('+');
  return `${mailbox === '' ? local : mailbox}@${domain}`;
}

function partsOf(address: string): { local: string; domain: string } {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, Math.max(0, at)), domain: address.slice(at + 1) };
}

function firstMatch(patterns: readonly RegExp[], local: string): Readonly<Record<string, string | undefined>> | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(local)?.groups;
    if (groups !== undefined) return groups;
  }
  return null;
}
