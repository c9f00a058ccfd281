import { describe, expect, it } from 'vitest';
import { clean, cleanLine } from '../../../shared/domain/letters/clean.ts';

describe('clean', () => {
  it('drops controls, direction marks and lone surrogates, and keeps line feeds and tabs', () => {
    expect(clean('a\u0000b\u202ec\u2066d\ud800e\n\tf\u2028g\ufeff')).toBe('abcde\n\tfg');
  });

  it('makes every line end a line feed', () => {
    expect(clean('a\r\nb\rc')).toBe('a\nb\nc');
  });

  it('keeps the joiners that emoji and Persian need', () => {
    expect(clean('👩\u200d🚀 می\u200cخواهم')).toBe('👩\u200d🚀 می\u200cخواهم');
  });
});

describe('cleanLine', () => {
  it('makes one line of several', () => {
    expect(cleanLine('  Emne\r\nBcc: alle@example.com  ', 100)).toBe('Emne Bcc: alle@example.com');
  });

  it('cuts at whole characters and says so', () => {
    expect(cleanLine('😀😀😀😀', 3)).toBe('😀😀…');
    expect(cleanLine('😀😀😀', 3)).toBe('😀😀😀');
  });
});
