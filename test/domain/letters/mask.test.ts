import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskElsewhere, maskTyped } from '../../../shared/domain/letters/mask.ts';
import type { IdentifierFound, TypedText } from '../../../shared/domain/understanding.ts';

const typed = (newText: string): TypedText => ({ newText, signature: '', quoted: '', certain: true });

const found = (start: number, end: number): IdentifierFound => ({ kind: 'cpr', masked: '310299-••••', start, end });

describe('maskTyped', () => {
  it('masks each identifier where it stands', () => {
    expect(maskTyped(typed('Jeg: 310299-1234, hun: 310299-5678.'), [found(5, 16), found(23, 34)])).toBe(
      'Jeg: 310299-••••, hun: 310299-••••.',
    );
  });

  it('takes the identifiers in any order', () => {
    expect(maskTyped(typed('310299-1234 310299-5678'), [found(12, 23), found(0, 11)])).toBe('310299-•••• 310299-••••');
  });

  it('does not trust positions outside the text or across each other', () => {
    expect(maskTyped(typed('310299-1234'), [found(-1, 3), found(5, 99), found(4, 4)])).toBe('310299-1234');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: -5, max: 30 }))), (spans) => {
        expect(() =>
          maskTyped(
            typed('Mit nummer er 310299-1234.'),
            spans.map(([a, b]) => found(a, b)),
          ),
        ).not.toThrow();
      }),
    );
  });
});

describe('maskElsewhere', () => {
  const mail = typed('Mit nummer er 310299-1234.');

  it('masks in the subject what was found in the text', () => {
    expect(maskElsewhere('Sag 310299-1234 igen', mail, [found(14, 25)])).toBe('Sag 310299-•••• igen');
  });

  it('masks a number that hides in a file name', () => {
    expect(maskElsewhere('scan_310290-4321_side1.pdf', mail, [])).toBe('scan_310290-••••_side1.pdf');
  });

  it('leaves phone and order numbers', () => {
    expect(maskElsewhere('Ordre 20261021, tlf. +45 55 50 01 00', mail, [])).toBe(
      'Ordre 20261021, tlf. +45 55 50 01 00',
    );
  });
});
