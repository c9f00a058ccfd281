import type { Language } from '../../../../shared/domain/language.ts';

/** Words of the neighbour language that slip in when a sentence is translated from it. */
const NEIGHBOURS: Readonly<Record<Language, string>> = {
  da: 'opplysninger opplysningene och inte uppgifter noe dere deg etter mejl e-posten ikkje nå språk hva',
  sv: 'og ikke oplysninger opplysninger mailen mail hvad hva fra jeg sagen saken noen etter',
  nb: 'oplysninger hvad dig mig jer jeres sagen mailen mejl inte ikkje eg kva frå noko efter nogen sprog sig nej',
  nn: 'ikke jeg noe noen fra hva hvem hvor opplysninger opplysningene en et dere kommer måned hvordan bare',
  en: 'og och und ikke inte nicht oplysninger mailen',
  de: 'og och and ikke inte not the',
  fi: 'och og and the ikke inte nicht',
};

/** The words in a phrase that belong to a neighbour of its language. */
export const neighbourWords = (phrase: string, language: Language): readonly string[] => {
  const known = new Set(NEIGHBOURS[language].split(' '));
  return phrase
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => known.has(word));
};

/** Every string in a table of phrases; functions are called with the numbers 1, 2 and 3. */
export const strings = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === 'function') return strings((value as (...all: unknown[]) => unknown)('1', '2', 3));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};
