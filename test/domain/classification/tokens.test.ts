import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../shared/domain/classification/tokens.ts';

const words = (text: string): string[] => tokenise(text).map(({ raw }) => raw);

describe('tokenise', () => {
  it('keeps apostrophes and hyphens inside words', () => {
    expect(words("Don’t send VM'en e-post!")).toEqual(["don't", 'send', "vm'en", 'e-post', '!']);
  });

  it('takes an address or a link as one', () => {
    expect(tokenise('Skriv til a.b@example.dk eller https://example.dk/x?y=1.').map(({ kind }) => kind)).toEqual([
      'word',
      'word',
      'address',
      'word',
      'address',
      'mark',
    ]);
  });

  it('parts two sentences that lack their space', () => {
    expect(words('Slet mig.Tak')).toEqual(['slet', 'mig', '.', 'tak']);
  });

  it('says where each token stands', () => {
    const text = 'Å, 😀 ok';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Å', ',', '😀', 'ok']);
  });

  it('tells a new line from a new paragraph', () => {
    expect(tokenise('a\nb\n\nc').map(({ kind }) => kind)).toEqual(['word', 'line', 'word', 'paragraph', 'word']);
  });
});
