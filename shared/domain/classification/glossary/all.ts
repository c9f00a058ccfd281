import type { LexiconLanguage } from '../lexicon.ts';
import { DANISH_WORDS } from './danish.ts';
import { ENGLISH_WORDS } from './english.ts';
import { FINNISH_WORDS } from './finnish.ts';
import { GERMAN_WORDS } from './german.ts';
import { NORWEGIAN_WORDS } from './norwegian.ts';
import { SWEDISH_WORDS } from './swedish.ts';

/** Every language's words by their meaning in common. */
export const GLOSSARIES: Readonly<Partial<Record<LexiconLanguage, string>>> = {
  en: ENGLISH_WORDS,
  da: DANISH_WORDS,
  sv: SWEDISH_WORDS,
  no: NORWEGIAN_WORDS,
  de: GERMAN_WORDS,
  fi: FINNISH_WORDS,
};
