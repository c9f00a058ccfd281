import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLine, LONGEST_LINE } from '../../../shared/domain/letters/fold-line.ts';

describe('foldLine', () => {
  it('leaves a line that fits', () => {
    const line = 'a'.repeat(LONGEST_LINE);
    expect(foldLine(line)).toEqual([line]);
  });

  it('breaks at the last space that fits', () => {
    const words = `${'a'.repeat(500)} ${'b'.repeat(300)} ${'c'.repeat(200)}`;
    expect(foldLine(words)).toEqual([`${'a'.repeat(500)} ${'b'.repeat(300)}`, 'c'.repeat(200)]);
  });

  it('never parts the halves of a character', () => {
    const parts = foldLine(`x${'😀'.repeat(LONGEST_LINE)}`);
    expect(parts.every((part) => part.isWellFormed())).toBe(true);
    expect(parts.join('')).toBe(`x${'😀'.repeat(LONGEST_LINE)}`);
  });

  it('loses nothing but the spaces it breaks at', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(' ', 'ord', 'x'.repeat(700)), { maxLength: 40 }), (parts) => {
        const line = parts.join('');
        const folded = foldLine(line);
        expect(folded.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
        expect(folded.every((part) => part.length <= LONGEST_LINE)).toBe(true);
      }),
    );
  });
});
