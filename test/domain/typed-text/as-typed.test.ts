import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../shared/domain/typed-text/as-typed.ts';

describe('asTyped', () => {
  it('takes away what Outlook writes behind an address or a link that was typed', () => {
    expect(asTyped('Skriv til anna@example.dk<mailto:anna@example.dk> i morgen.')).toEqual([
      'Skriv til anna@example.dk i morgen.',
    ]);
    expect(asTyped('Se www.example.dk<http://www.example.dk/>')).toEqual(['Se www.example.dk']);
    expect(asTyped('https://example.dk/a<https://example.dk/a>.')).toEqual(['https://example.dk/a.']);
  });

  it('keeps what leads elsewhere than the words say', () => {
    for (const line of [
      'Klik her<https://example.dk/x>',
      'www.example.dk<https://example.com/>',
      'Anna Hansen <anna@example.dk>',
      '5 < 6 og 7 > 6',
    ]) {
      expect(asTyped(line)).toEqual([line]);
    }
  });

  it('parts a footer that Samsung ran on to the last word', () => {
    expect(asTyped('Mvh OddSendt fra min Galaxy')).toEqual(['Mvh Odd', 'Sendt fra min Galaxy']);
    expect(asTyped('Kind regards, Ann.Sent from my Galaxy')).toEqual(['Kind regards, Ann.', 'Sent from my Galaxy']);
  });

  it('parts nothing that a person wrote about their phone', () => {
    for (const line of ['Min mail blev Sendt fra min Galaxy i går', 'Sendt fra min Galaxy', 'Min Samsung er væk']) {
      expect(asTyped(line)).toEqual([line]);
    }
  });
});
