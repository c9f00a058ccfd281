import { describe, expect, it } from 'vitest';
import { followUp } from '../../../shared/domain/letters/follow-up.ts';
import { aCase, aContext, aMail } from './letter-fixtures.ts';

describe('followUp', () => {
  it('shows what the person wrote and that no date has moved', () => {
    const { subject, text } = followUp(aCase(), aContext('follow-up', { mail: aMail() }));
    expect(subject).toBe('[NOR-2026-7KQ4] Ny mail i sagen: indsigt – svar senest 21. november 2026');
    expect(text).toContain('signe@example.com har skrevet igen i denne sag.');
    expect(text).toContain('Datoerne er de samme: svar senest den 21. november 2026.');
    expect(text).toContain('> Send mig alt, hvad I har om mig.');
    expect(text).not.toContain('310299-1234');
  });

  it('says that the clock runs again where the answer moved the date', () => {
    const { text } = followUp(aCase(), aContext('follow-up', { mail: aMail(), params: { movedFrom: '2026-11-14' } }));
    expect(text).toContain('fristen løber igen. Ny dato: svar senest den 21. november 2026.');
    expect(text).not.toContain('Datoerne er de samme');
  });

  it('says that a reminder brings no new time limit', () => {
    const mail = aMail();
    const reminded = { ...mail, classification: { ...mail.classification, marks: ['reminder' as const] } };
    expect(followUp(aCase(), aContext('follow-up', { mail: reminded })).text).toContain(
      'En rykker giver hverken ny frist eller ny sag.',
    );
  });

  it('reads well when the mail is gone', () => {
    const { text } = followUp(aCase({ kind: 'inquiry', rights: [] }), aContext('follow-up'));
    expect(text).toContain('Den oprindelige mail er slettet eller kan ikke læses.');
    expect(text).toContain('Det gælder: spørgsmål om persondata');
  });
});
