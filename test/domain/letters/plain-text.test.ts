import { describe, expect, it } from 'vitest';
import {
  code,
  facts,
  heading,
  link,
  list,
  marker,
  paragraph,
  quote,
  strong,
  verbatim,
} from '../../../shared/domain/letters/block.ts';
import { plainText } from '../../../shared/domain/letters/plain-text.ts';

describe('plainText', () => {
  it('sets a letter as people type one', () => {
    const text = plainText([
      marker('--- Skriv over denne linje ---'),
      paragraph(['Svar ', code('send'), ' før ', strong('kl. 9'), '.']),
      heading('Frister'),
      facts([['Lovet', 'den 1. maj']]),
      list(['et', ['to ', link('mailto:a@example.dk')]]),
    ]);
    expect(text).toBe(
      '--- Skriv over denne linje ---\n\nSvar SEND før kl. 9.\n\n\nFrister\nLovet: den 1. maj\n\n* et\n* to a@example.dk\n',
    );
  });

  it('marks every line of quoted words, empty ones and marker lines among them', () => {
    expect(plainText([quote('Hej\n\n--- Skriv over denne linje ---\n-- \nmig')])).toBe(
      '> Hej\n>\n> --- Skriv over denne linje ---\n> --\n> mig\n',
    );
  });

  it('leaves what staff typed as they typed it', () => {
    const typed = 'Kære Signe\n\n  1) navn\n  2) adresse\n\nHilsen\nHanne';
    expect(plainText([verbatim(typed)])).toBe(`${typed}\n`);
  });

  it('keeps a line break of a stranger from becoming a line of its own', () => {
    expect(plainText([facts([['Navn', 'Signe\nAdresse: falsk@example.com']])])).toBe(
      'Navn: Signe Adresse: falsk@example.com\n',
    );
  });
});
