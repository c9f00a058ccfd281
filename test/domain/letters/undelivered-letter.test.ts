import { describe, expect, it } from 'vitest';
import { undeliveredLetter } from '../../../shared/domain/letters/undelivered-letter.ts';
import { aCase, aContext, anEntry } from './letter-fixtures.ts';

const outbox = [anEntry('answer', {}, { key: 'answer:1', to: 'signe@example.com', status: 'failed' })];

const undelivered = (reason: string): string =>
  undeliveredLetter(aCase({ outbox }), aContext('undelivered-letter', { params: { about: 'answer:1', reason } })).text;

describe('undeliveredLetter', () => {
  it('asks for fewer attachments when the letter was too large', () => {
    const text = undelivered('too-large');
    expect(text).toContain('Det lykkedes ikke at sende svaret til personen (signe@example.com).');
    expect(text).toContain('Årsag: mailen blev for stor');
    expect(text).toContain('Send svaret igen med færre eller mindre bilag');
  });

  it('shows a reason it has no words for as it came, on one line', () => {
    expect(undelivered('MailFromDomainNotVerified\nsend')).toContain('Årsag: MailFromDomainNotVerified send\n');
  });
});
