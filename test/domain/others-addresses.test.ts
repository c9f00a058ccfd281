import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { othersAddresses } from '../../shared/domain/others-addresses.ts';
import { serverSystems } from '../support/case-story.ts';

const subject = { person: { address: 'anna@example.dk', alsoAt: ['anna@work.example'] } };

describe('othersAddresses', () => {
  it.each([
    { text: 'Skriv til kurt@example.com.', named: ['kurt@example.com'], why: 'somebody else’s' },
    { text: 'ANNA@Example.dk og anna@work.example', named: [], why: 'the person’s own' },
    { text: 'office@serversystems.dk, mette@serversystems.dk', named: [], why: 'ours' },
    { text: 'dt@datatilsynet.dk', named: [], why: 'the authority’s' },
    { text: 'a@x.dk b@x.dk a@x.dk', named: ['a@x.dk', 'b@x.dk'], why: 'each once' },
    { text: 'kl. 9@hjemme, @anna', named: [], why: 'none at all' },
  ])('finds $named in “$text”: $why', ({ text, named }) => {
    expect(othersAddresses(text, subject, serverSystems)).toEqual(named);
  });

  it('reads hostile text in a bounded time', () => {
    const started = performance.now();
    othersAddresses(`${'a.'.repeat(200_000)}@${'b.'.repeat(200_000)}`, subject, serverSystems);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => othersAddresses(text, subject, serverSystems).length <= 5));
  });
});
