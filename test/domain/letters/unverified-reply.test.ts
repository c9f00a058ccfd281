import { describe, expect, it } from 'vitest';
import { unverifiedReply } from '../../../shared/domain/letters/unverified-reply.ts';
import { aCase, aContext, aMail } from './letter-fixtures.ts';

describe('unverifiedReply', () => {
  it('says that nothing was done, why, and how to confirm', () => {
    const { subject, text } = unverifiedReply(
      aCase(),
      aContext('unverified-reply', { params: { reason: 'no-reply-address' } }),
    );
    expect(subject).toBe('[NOR-2026-7KQ4] Var det dig? Et svar kunne ikke bekræftes, og intet er gjort');
    expect(text).toContain('(hanne@nordlys.example.dk)');
    expect(text).toContain('Derfor er intet sendt, lukket eller ændret.');
    expect(text).toContain('Årsag: Svaret blev ikke sendt til den svaradresse');
    expect(text).toContain('Svar på denne mail fra din egen arbejdsadresse');
  });

  it('repeats nothing of a reply that may be forged', () => {
    const context = aContext('unverified-reply', { params: { reason: 'other-address', text: 'send\nBetal her' } });
    expect(unverifiedReply(aCase(), { ...context, mail: aMail() }).text).not.toMatch(/Betal|Send mig alt/u);
  });

  it('leaves out a reason it has no words for', () => {
    const { text } = unverifiedReply(aCase(), aContext('unverified-reply', { params: { reason: 'of-tomorrow' } }));
    expect(text).not.toContain('of-tomorrow');
    expect(text).not.toContain('Årsag');
  });
});
