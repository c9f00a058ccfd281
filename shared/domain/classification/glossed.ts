import type { SpokenLanguages } from './concept-matcher.ts';
import { GLOSSARIES } from './glossary/all.ts';
import { Glossary } from './glossary.ts';
import type { LexiconLanguage } from './lexicon.ts';
import type { Token } from './tokens.ts';

const glossaries = new Map<LexiconLanguage, Glossary>(
  (Object.entries(GLOSSARIES) as [LexiconLanguage, string][]).map(([language, lines]) => [
    language,
    new Glossary(lines),
  ]),
);

/**
 * The meaning of each word in the tongue that all languages share. The language most spoken is asked first; words it does
 * not know may be of another that is spoken too, and are English more often than not.
 */
export function glossed(
  words: readonly Token[],
  stop: (index: number) => number,
  spoken: SpokenLanguages,
): readonly (readonly string[])[] {
  const order = [...new Set([...spoken.mainly, 'en' as const])].flatMap((language) => glossaries.get(language) ?? []);
  const known = new Map<string, readonly string[]>();
  return words.map((token, at) => {
    if (token.kind !== 'word') return token.kind === 'number' ? NUMBER : token.kind === 'address' ? ADDRESS : NONE;
    for (const glossary of order.slice(0, spoken.mainly.size)) {
      const phrase = glossary.phrase(words, at, stop(at));
      if (phrase !== undefined) return [phrase];
    }
    const before = known.get(token.raw);
    if (before !== undefined) return before;
    const found = meanings(token, order);
    known.set(token.raw, found);
    return found;
  });
}

function meanings(token: Token, order: readonly Glossary[]): readonly string[] {
  for (const glossary of order) {
    const gloss = glossary.word(token);
    if (gloss !== undefined) return gloss.before === undefined ? [gloss.meaning] : [gloss.before, gloss.meaning];
  }
  const gloss = order[0]?.compound(token);
  return gloss === undefined ? NONE : [gloss.meaning];
}

const NONE: readonly string[] = [];
const NUMBER: readonly string[] = ['#number'];
const ADDRESS: readonly string[] = ['#address'];
