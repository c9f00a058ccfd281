import { describe, expect, it } from 'vitest';
import { classify } from '../../../shared/domain/classification/classify.ts';
import { inputOf } from './mails/mail.ts';

const marks = (text: string, extra = {}): readonly string[] => classify(inputOf(text, extra)).marks;

describe('marksOf', () => {
  it.each([
    ['Jeg bad jer for tre uger siden om at slette min konto, men har stadig ikke fået svar.'],
    ['Påminnelse: jag begärde registerutdrag den 3 mars och har inte hört något.'],
    ['Det er fem uker siden jeg sendte min forespørsel om innsyn. Fortsatt ikke svar.'],
    ['I asked you on 3 March to erase my data. I have not received any answer.'],
    ['Vor drei Wochen habe ich Sie gebeten, meine Daten zu löschen. Bis heute keine Antwort.'],
  ])('marks a reminder: %s', (text) => {
    expect(marks(text)).toContain('reminder');
  });

  it.each([['Slet min konto igen.'], ['Please send me my data. I look forward to your answer.']])(
    'marks no reminder: %s',
    (text) => {
      expect(marks(text)).not.toContain('reminder');
    },
  );

  it('marks a copy to a supervisory authority, in To or Cc, whatever the case', () => {
    expect(marks('Slet mig', { cc: ['dt@datatilsynet.dk'] })).toEqual(['authority-copy']);
    expect(marks('Radera mig', { to: ['IMY@IMY.SE', 'gdpr@example.se'] })).toEqual(['authority-copy']);
    expect(marks('Slett meg', { cc: ['postkasse@datatilsynet.no'] })).toEqual(['authority-copy']);
  });

  it('is not fooled by a domain that only looks like an authority', () => {
    expect(marks('Slet mig', { cc: ['dt@datatilsynet.dk.example.com', 'x@notimy.se'] })).toEqual([]);
  });

  it.each([
    ['På vegne af min mor, Ellen Holm, beder jeg om indsigt i hendes oplysninger. Fuldmagt vedhæftet.'],
    ['I act on behalf of Mrs Grey. Please erase her data.'],
    ['Im Namen meiner Mandantin bitte ich um Auskunft über ihre Daten.'],
  ])('marks a representative: %s', (text) => {
    expect(marks(text)).toContain('representative');
  });

  it('marks the letter of a generator by its relay address', () => {
    expect(marks('Please delete my data.', { cc: ['0b1c@inbound.yourdigitalrights.org'] })).toEqual(['generator']);
  });
});
