import { describe, expect, it } from 'vitest';
import { passedOn } from '../../../shared/domain/letters/passed-on.ts';
import { aContext, aMail, aStray } from './letter-fixtures.ts';

const stray = aStray({ disposition: 'passed_on', reason: null });

describe('passedOn', () => {
  it('says that the mail is attached, who wrote and how to make it a case', () => {
    const { subject, text } = passedOn(stray, aContext('passed-on', { mail: aMail() }));
    expect(subject).toBe('Almindelig mail: Mine data');
    expect(text).toContain('Mailen til privat@nordlys.example.dk er vedhæftet, som den kom.');
    expect(text).toContain('Fra: signe@example.com');
    expect(text).toContain('Svar ANMODNING på denne mail inden for 14 dage.');
    expect(text).toContain('Et svar her når ikke frem til dem.');
  });

  it('repeats nothing of the text, which is attached', () => {
    expect(passedOn(stray, aContext('passed-on', { mail: aMail() })).text).not.toContain('Send mig alt');
  });

  it('keeps a stranger’s subject on one line and within bounds', () => {
    const mail = aMail({ subject: `Tilbud\r\nBcc: alle@example.com ${'x'.repeat(500)}` });
    const { subject } = passedOn(stray, aContext('passed-on', { mail }));
    expect(subject).toMatch(/^Almindelig mail: Tilbud Bcc: alle@example\.com x+…$/u);
    expect(subject.length).toBeLessThan(150);
  });

  it('says where a mail is that was too large to travel', () => {
    const { text } = passedOn(stray, aContext('passed-on', { mail: aMail(), params: { reason: 'too-large' } }));
    expect(text).toContain('for stor til at sende videre');
    expect(text).not.toContain('vedhæftet');
  });

  it('reads well without the mail and without an envelope', () => {
    const { subject, text } = passedOn(
      aStray({ disposition: 'passed_on', reason: null, envelope: null }),
      aContext('passed-on'),
    );
    expect(subject).toBe('Almindelig mail: uden navn');
    expect(text).not.toContain('Fra:');
  });
});
