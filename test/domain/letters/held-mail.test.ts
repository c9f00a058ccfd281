import { describe, expect, it } from 'vitest';
import { HELD_REASONS } from '../../../shared/domain/case.ts';
import { STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import { heldMail } from '../../../shared/domain/letters/held-mail.ts';
import { REPLY_MARKERS } from '../../../shared/domain/reply-marker.ts';
import { parseStaffReply } from '../../../shared/domain/staff-command.ts';
import { COMMAND_WORDS } from '../../../shared/domain/staff-words.ts';
import { aContext, aMail, aStray, organisation } from './letter-fixtures.ts';

describe('heldMail', () => {
  it('says why, what the mail system saw and what to do', () => {
    const { subject, text } = heldMail(aStray(), aContext('held-mail', { mail: aMail() }));
    expect(subject).toBe('Mail holdt tilbage: måske spam');
    expect(text).toContain('Spamfilteret slog ud.');
    expect(text).toContain('Afsendt fra: signe@example.com');
    expect(text).toContain('Tekniske kontroller: SPAM FAIL, VIRUS PASS, SPF PASS, DKIM GRAY, DMARC PASS');
    expect(text).toContain('skriv ANMODNING over linjen');
    expect(text).toContain('> Send mig alt, hvad I har om mig.');
  });

  it('counts the clock from the day of receipt in the controller’s zone', () => {
    // 22:30 UTC on the 21st is 00:30 on the 22nd in Copenhagen.
    expect(heldMail(aStray(), aContext('held-mail')).text).toContain('løber fristen fra den 22. oktober 2026');
  });

  it('says how to state an earlier receipt with the same reply, which the parser takes as both', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const { request, receivedOn } = COMMAND_WORDS[staffLanguage];
      const context = aContext('held-mail', { organisation: { ...organisation, staffLanguage } });
      expect(heldMail(aStray(), context).text).toContain(receivedOn.toUpperCase());
      const { commands } = parseStaffReply(`${request}\n${receivedOn} 2026-10-01`, staffLanguage);
      expect(commands.map(({ kind }) => kind)).toEqual(['request', 'receivedOn']);
    }
  });

  it('says how to name the person where the mail came from our own mailbox, in words that the parser takes', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const { request, personIs } = COMMAND_WORDS[staffLanguage];
      const context = aContext('held-mail', { organisation: { ...organisation, staffLanguage } });
      const { text } = heldMail(aStray({ reason: 'own-mailbox' }), context);
      for (const word of [request, personIs]) expect(text).toContain(word.toUpperCase());
      const { commands } = parseStaffReply(`${request}\n${personIs} bo@example.com`, staffLanguage);
      expect(commands.map(({ kind }) => kind)).toEqual(['request', 'personIs']);
    }
  });

  it('has a reason of its own for each, in every language', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const context = aContext('held-mail', { organisation: { ...organisation, staffLanguage } });
      const subjects = HELD_REASONS.map((reason) => heldMail(aStray({ reason }), context).subject);
      expect(new Set(subjects).size).toBe(HELD_REASONS.length);
    }
  });

  it('offers a case only where there can be one', () => {
    for (const reason of ['unparsable', 'raw-mail-missing', 'no-sender'] as const) {
      const { text } = heldMail(aStray({ reason }), aContext('held-mail'));
      expect(text).not.toContain('ANMODNING');
      expect(text).not.toContain(REPLY_MARKERS.da);
    }
  });

  it('reads well without mail, envelope and reason', () => {
    const { text } = heldMail(aStray({ reason: null, envelope: null }), aContext('held-mail'));
    expect(text).toContain('Afsendt fra: ukendt');
    expect(text).toContain('Modtager: privat@nordlys.example.dk');
    expect(text).not.toMatch(/undefined|null/u);
  });
});
