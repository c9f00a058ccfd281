import { describe, expect, it } from 'vitest';
import { markSignature } from '../../shared/adapters/marked-signature.ts';

const html = ['Hej', '', 'Det var det.', '', '--', 'Lone Østergaard', 'Telefon 00 65 43 72', '', '> Kære Lone'].join(
  '\n',
);

describe('markSignature', () => {
  it('puts the separator above the lines that the HTML form marks as the signature', () => {
    const plain = 'Hej\n\nDet var det.\n\n*Lone Østergaard*\nTelefon 00 65 43 72 <tel:00654372>\n\nFra: Server Systems';
    expect(markSignature(plain, html)).toBe(plain.replace('*Lone', '-- \n*Lone'));
  });

  it('leaves a plain form alone that has the separator already', () => {
    for (const mark of ['-- ', '--']) {
      const plain = `Hej\n\nDet var det.\n\n${mark}\nLone Østergaard\nTelefon 00 65 43 72`;
      expect(markSignature(plain, html)).toBe(plain);
    }
  });

  it('leaves a plain form alone whose lines say something else, or more, than the signature', () => {
    for (const plain of [
      'Hej\n\nDet var det.\n\nLone Østergaard\nTelefon 00 65 43 73',
      'Hej\n\nDet var det. Lone Østergaard\nTelefon 00 65 43 72',
      'Hej\n\nDet var det.\n\nLone Østergaard',
    ]) {
      expect(markSignature(plain, html)).toBe(plain);
    }
  });

  it('never makes a signature of everything that was written, or of what is quoted', () => {
    const all = 'Lone Østergaard\nTelefon 00 65 43 72';
    expect(markSignature(all, html)).toBe(all);
    const quoted = 'Tak\n\n> Lone Østergaard\n> Telefon 00 65 43 72';
    expect(markSignature(quoted, html)).toBe(quoted);
  });

  it('leaves a name in the middle of a letter to the letter', () => {
    const plain = 'Hej,\n\nMit navn er\nAnna Hansen\nog jeg vil have slettet alle mine data.\n\nAnna Hansen';
    const form = 'Hej,\n\nMit navn er\nAnna Hansen\nog jeg vil have slettet alle mine data.\n\n--\nAnna Hansen';
    expect(markSignature(plain, form)).toBe(plain.replace(/Anna Hansen$/u, '-- \nAnna Hansen'));
  });

  it('reads a hostile pair of forms in a moment', () => {
    const plain = `x\n${'a\n'.repeat(100_000)}`;
    expect(markSignature(plain, `x\n--\n${'a'.repeat(1_499)}b`)).toBe(plain);
  }, 2_000);

  it('needs a mark in the HTML form, and words below it', () => {
    const plain = 'Hej\n\nLone';
    for (const form of ['Hej\n\nLone', 'Hej\n\n--\n\n> Lone', `Hej\n\n--\n${'Lone '.repeat(400)}`]) {
      expect(markSignature(plain, form)).toBe(plain);
    }
  });
});
