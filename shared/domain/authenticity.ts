import type { Envelope, InboundMail } from './inbound-mail.ts';

/**
 * Is the mail from the address in its From line?
 *
 * `proven`: DMARC passed, or the domain publishes no DMARC and an SPF or DKIM pass is aligned with it.
 * `unproven`: nothing shows it; lawful for a request (forwarders break SPF), never enough for an automatic answer or a
 * command. `forged`: more than one From, so that verifier and reader may see different senders (RFC 5322 3.6 allows
 * one). `unknown`: the check itself could not be made; never confused with a failure.
 */
export type Authenticity = 'proven' | 'unproven' | 'forged' | 'unknown';

export function authenticity(mail: InboundMail, envelope: Envelope): Authenticity {
  const sender = mail.from[0];
  if (mail.fromLines > 1 || mail.from.length > 1) return 'forged';
  if (sender === undefined) return 'unproven';
  if (namesAnother(mail, sender.address)) return 'forged';
  const { dmarc, spf, dkim } = envelope.verdicts;
  if (dmarc === 'PASS') return 'proven';
  if (dmarc === 'FAIL') return 'unproven';
  const domain = domainOf(sender.address);
  if (spf === 'PASS' && aligned(domainOf(envelope.source), domain)) return 'proven';
  if (dkim === 'PASS' && everySignatureAligned(mail, domain)) return 'proven';
  return dmarc === 'PROCESSING_FAILED' || dmarc === 'DISABLED' ? 'unknown' : 'unproven';
}

/**
 * A From line that holds a second address, or the remains of one, in whatever disguise: the verifier may have judged that
 * one. The sender's own address as their name is common and no trick.
 */
function namesAnother(mail: InboundMail, address: string): boolean {
  const line = mail.headers.get('from')?.[0] ?? '';
  if (line.includes('<>')) return true;
  const named = line.match(/[^\s<>"',;()[\]]*@[^\s<>"',;()[\]]*/gu) ?? [];
  const domain = domainOf(address);
  return named.some((each) => each !== '@' && each.toLowerCase() !== address && !isInternational(each, domain));
}

/** The same address with its domain written out instead of as A-label; the parser has already made them one. */
const isInternational = (written: string, domain: string): boolean =>
  domain.includes('xn--') && /[^\x20-\x7e]/u.test(written);

/** Lower-case domain of an address; empty when it has none (a null return path). */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Relaxed alignment (RFC 9989): the same domain, or one below the other. A bare top-level domain aligns with nothing. */
function aligned(a: string, b: string): boolean {
  if (!a.includes('.') || !b.includes('.')) return false;
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/**
 * SES's DKIM verdict does not say which signature passed. With every signature aligned it does not matter; with a
 * foreign one among them (a mailing service, a forwarder) the pass may be that one's and proves nothing.
 */
function everySignatureAligned(mail: InboundMail, domain: string): boolean {
  const signatures = mail.headers.get('dkim-signature') ?? [];
  return (
    signatures.length > 0 &&
    signatures.every((signature) => {
      // A second `d=`, smuggled in by an encoded word in another tag, must not stand for the one that was verified.
      const signers = signature
        .split(';')
        .map((tag) => tag.trim())
        .filter((tag) => /^d\s*=/u.test(tag));
      const signer = signers[0]?.slice(signers[0].indexOf('=') + 1).trim();
      return signers.length === 1 && signer !== undefined && aligned(signer.toLowerCase(), domain);
    })
  );
}
