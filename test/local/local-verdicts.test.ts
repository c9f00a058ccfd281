import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeLocalVerdicts } from '../../local/local-verdicts.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const text = (raw: Uint8Array): string => Buffer.from(raw).toString('latin1');

const PASS = { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' };

describe('takeLocalVerdicts', () => {
  it('lets everything pass when the header is absent, and touches no byte', () => {
    const raw = bytes('Subject: \xe6\xf8\xe5\r\n\r\nHej\r\n');
    expect(takeLocalVerdicts(raw)).toEqual({ verdicts: PASS, raw, ignored: 0 });
  });

  it('reads the verdicts and takes the header off, folded and in any case', () => {
    const raw = bytes(
      'From: a@example.dk\r\nx-local-VERDICTS: dmarc=fail;\r\n\tspf = GRAY ;dkim=DISABLED\r\nTo: b@example.dk\r\n\r\nHej',
    );
    const taken = takeLocalVerdicts(raw);
    expect(taken.verdicts).toEqual({ ...PASS, dmarc: 'FAIL', spf: 'GRAY', dkim: 'DISABLED' });
    expect(text(taken.raw)).toBe('From: a@example.dk\r\nTo: b@example.dk\r\n\r\nHej');
  });

  it('takes off every such header; the last mention of a verdict wins', () => {
    const taken = takeLocalVerdicts(bytes('X-Local-Verdicts: spam=FAIL\nA: b\nX-Local-Verdicts: spam=GRAY\n\nx\n'));
    expect(taken.verdicts.spam).toBe('GRAY');
    expect(text(taken.raw)).toBe('A: b\n\nx\n');
  });

  it('leaves alone what stands in the body or in an attached mail', () => {
    const raw = bytes('Subject: x\r\n\r\nX-Local-Verdicts: spam=FAIL\r\n\r\nX-Local-Verdicts: virus=FAIL\r\n');
    expect(takeLocalVerdicts(raw)).toMatchObject({ verdicts: PASS, raw });
  });

  it('counts what it does not know and lets it change nothing', () => {
    const taken = takeLocalVerdicts(
      bytes('X-Local-Verdicts: dmrc=FAIL; spf=MAYBE; __proto__=FAIL; virus=FAIL\r\n\r\n'),
    );
    expect(taken).toMatchObject({ verdicts: { ...PASS, virus: 'FAIL' }, ignored: 3 });
  });

  it('gives back the very bytes of any mail without the header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (raw) => {
        fc.pre(!/x-local-verdicts/iu.test(text(raw)));
        expect(Buffer.compare(takeLocalVerdicts(raw).raw, raw)).toBe(0);
      }),
    );
  });

  it('gives back the other bytes of any mail with it', () => {
    const line = fc.stringMatching(/^[A-Za-z]{1,8}: [ -~]{0,30}$/u);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.nat(5), fc.string({ maxLength: 60 }), (fields, at, body) => {
        const end = `\r\n\r\n${body}`;
        const others = [...fields, 'To: b@example.dk'];
        const withOurs = others.toSpliced(Math.min(at, others.length), 0, 'X-Local-Verdicts: dkim=FAIL');
        const taken = takeLocalVerdicts(Buffer.from(withOurs.join('\r\n') + end));
        expect(Buffer.from(taken.raw).toString()).toBe(others.join('\r\n') + end);
        expect(taken.verdicts.dkim).toBe('FAIL');
      }),
    );
  });
});
