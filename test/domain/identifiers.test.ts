import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../shared/domain/identifiers.ts';

const found = (text: string) => findIdentifiers(text).map(({ kind, masked }) => `${kind} ${masked}`);

/** The check digit that makes the digits before it pass modulus 10. */
function luhnDigit(digits: string): string {
  for (let digit = 0; digit < 10; digit += 1) {
    const sum = [...`${digits}${digit}`].toReversed().reduce((total, each, index) => {
      const weighted = Number(each) * (index % 2 === 1 ? 2 : 1);
      return total + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
    if (sum % 10 === 0) return String(digit);
  }
  throw new Error('modulus 10 has a digit for every number');
}

const two = (number: number): string => String(number).padStart(2, '0');

describe('findIdentifiers', () => {
  // Impossible or published test numbers only: dates in a month that has them, serials nobody was given.
  it.each([
    {
      text: 'Mit CPR er 311299-0000.',
      is: ['cpr 311299-••••'],
      why: 'Danish, though it fails modulus 11 (cpr.dk, since 2007)',
    },
    { text: 'cpr-nummer 3112990000', is: ['cpr 311299••••'], why: 'Danish without its hyphen, named' },
    { text: 'CPR: 911299-0000', is: ['cpr 911299-••••'], why: 'Danish replacement number, day + 60' },
    { text: '811228-9874', is: ['personnummer 811228-••••'], why: 'Swedish' },
    { text: '19811228-9874', is: ['personnummer 19811228-••••'], why: 'Swedish with century' },
    { text: '811228+9874', is: ['personnummer 811228+••••'], why: 'Swedish, older than a hundred' },
    { text: '701063-2391', is: ['personnummer 701063-••••'], why: 'Swedish samordningsnummer, day + 60' },
    { text: 'fnr 15076500565', is: ['fodselsnummer 150765•••••'], why: 'Norwegian' },
    { text: '150765 00565', is: ['fodselsnummer 150765 •••••'], why: 'Norwegian with a space' },
    { text: 'henkilötunnus 131052-308T', is: ['hetu 131052-••••'], why: 'Finnish' },
    { text: '4111 1111 1111 1111', is: ['card •••• •••• •••• 1111'], why: 'a card in groups' },
    { text: 'DK50 0040 0440 1162 43', is: ['iban DK50 •••• •••• ••62 43'], why: 'an account' },
    { text: 'Jeg er 311299-0000 12 år', is: ['cpr 311299-••••'], why: 'other numbers beside it' },
    { text: '(311299-0000)', is: ['cpr 311299-••••'], why: 'in brackets' },
    { text: '311299-0000, 811228-9874', is: ['cpr 311299-••••', 'personnummer 811228-••••'], why: 'two' },
  ])('finds $text: $why', ({ text, is }) => {
    expect(found(text)).toEqual(is);
  });

  it.each([
    { text: 'org.nr 559075-0245', why: 'a Swedish firm: its month is 20 or more' },
    { text: 'Org.nr. 811228-9874', why: 'the word before says firm' },
    { text: 'CVR 12345678', why: 'a Danish firm' },
    { text: 'tlf. 20 30 40 50', why: 'a Danish phone' },
    { text: '+45 39 18 20 30', why: 'a phone with country' },
    { text: '+4701011212345', why: 'a long phone with country' },
    { text: 'ring 0701121234', why: 'a Swedish mobile' },
    { text: 'faktura 311299-0000', why: 'the word before says invoice' },
    { text: 'Ordrenr. 3112990000', why: 'the word before says order' },
    { text: 'Bestilling 3112990000', why: 'ten digits and no word for a person' },
    { text: '321299-0000', why: 'no 32 December' },
    { text: '991399-0000', why: 'no month 13' },
    { text: '15076500566', why: 'a wrong second check digit' },
    { text: '131052-308U', why: 'a wrong control character' },
    { text: '4111 1111 1111 1112', why: 'a wrong check digit' },
    { text: 'DK51 0040 0440 1162 43', why: 'a wrong remainder' },
    { text: 'https://example.dk/sag/311299-0000', why: 'part of a link' },
    { text: 'anna311299-0000@example.dk', why: 'part of an address' },
    { text: '2026-08-04 10:12', why: 'a date' },
    { text: '192.0.2.45', why: 'a network address' },
    { text: '0000 0000 0000 0000', why: 'zeros' },
  ])('passes over $text: $why', ({ text }) => {
    expect(found(text)).toEqual([]);
  });

  it('finds every Swedish number that a date and the check digit make', () => {
    const number = fc
      .tuple(
        fc.integer({ min: 32, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([year, month, day, serial]) => `${two(year)}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`)
      .map((digits) => `${digits.slice(0, 6)}-${digits.slice(6)}${luhnDigit(digits)}`);
    fc.assert(
      fc.property(number, (text) => {
        const [only, ...others] = findIdentifiers(`Mitt personnummer är ${text}, tack.`);
        return others.length === 0 && only?.kind === 'personnummer' && only.masked === `${text.slice(0, 7)}••••`;
      }),
    );
  });

  it('never shows what it masks, never overlaps, and points at the text', () => {
    const pieces = fc.constantFrom(
      '311299-0000',
      '811228-9874',
      '15076500565',
      '131052-308T',
      ' og ',
      '4111111111111111',
      'x',
      ' 12 ',
      '\n',
      '-',
      'DK5000400440116243',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { start, end, masked } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(masked).toHaveLength(end - start);
          expect(masked).toContain('••••');
          last = end;
        }
      }),
    );
  });

  it.each([
    ['single digits', '1 '.repeat(200_000)],
    ['numbers', '311299-0000 '.repeat(30_000)],
    ['beginnings of accounts', 'DK50 '.repeat(80_000)],
    ['one long number', '1'.repeat(400_000)],
    ['groups of four', '4111 '.repeat(80_000)],
  ])(
    'reads 400,000 characters of %s in a moment',
    (_, text) => {
      expect(findIdentifiers(text).length).toBeLessThan(40_000);
    },
    2_000,
  );
});
