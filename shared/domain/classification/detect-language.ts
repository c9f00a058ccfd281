import { LANGUAGES, type Language } from '../language.ts';
import type { LanguageFound } from '../understanding.ts';
import { COMMON_WORDS, LETTERS, type ProfiledLanguage, SPELLINGS } from './language-profiles.ts';
import { fold, LONGEST_WORD } from './normalise.ts';
import { type Token, tokenise } from './tokens.ts';

/** Words read from the start and from the end: a language is told long before that. */
const WORDS_READ = 300;
/** A word in its own spelling says more than one that only matches without its diacritics. */
const EXACT_BONUS = 1.25;
const SPELLING_WEIGHT = 0.16;
const LETTER_WEIGHT = 0.5;
/** Danish, bokmål and nynorsk share most short words; what they do not share must outweigh what they do. */
const MOST_SHARERS = 5;

interface Profile {
  readonly exact: ReadonlyMap<string, readonly ProfiledLanguage[]>;
  readonly folded: ReadonlyMap<string, readonly ProfiledLanguage[]>;
  readonly spellings: readonly {
    readonly text: string;
    readonly at: 'start' | 'end' | 'any';
    readonly languages: readonly ProfiledLanguage[];
  }[];
}

const PROFILE = compile();

/** The language a text is written in; `other` for one we do not answer in. Bounded work, whatever the input. */
export function detectLanguage(text: string): LanguageFound {
  const words = readable(text);
  if (foreignScript(words)) return { language: 'other', confidence: 0.95 };
  const scores = scoreLanguages(words);
  return judge(scores, words.length);
}

/** Evidence per language, in words' worth. Exported for the reading of mixed mails. */
export function languageScores(text: string): ReadonlyMap<ProfiledLanguage, number> {
  return scoreLanguages(readable(text));
}

function readable(text: string): Token[] {
  const words = tokenise(text).filter((token) => token.kind === 'word' && token.end - token.start <= LONGEST_WORD);
  if (words.length <= WORDS_READ * 2) return words;
  return [...words.slice(0, WORDS_READ), ...words.slice(-WORDS_READ)];
}

function foreignScript(words: readonly Token[]): boolean {
  let foreign = 0;
  for (const word of words) if ((word.raw.codePointAt(0) ?? 0) > 0x24f) foreign += 1;
  return words.length > 0 && foreign > words.length / 2;
}

function scoreLanguages(words: readonly Token[]): Map<ProfiledLanguage, number> {
  const scores = new Map<ProfiledLanguage, number>();
  for (const word of words) {
    const exact = PROFILE.exact.get(word.raw);
    const languages = exact ?? PROFILE.folded.get(word.folded);
    if (languages) share(scores, languages, exact ? EXACT_BONUS : 1);
    else if (word.raw.length >= 5) spell(scores, word.raw);
    if (word.raw !== word.folded) letters(scores, word.raw);
  }
  return scores;
}

function share(scores: Map<ProfiledLanguage, number>, languages: readonly ProfiledLanguage[], worth: number): void {
  const each = worth / Math.min(MOST_SHARERS, languages.length) ** 0.75;
  for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + each);
}

function spell(scores: Map<ProfiledLanguage, number>, word: string): void {
  for (const { text, at, languages } of PROFILE.spellings) {
    const hit = at === 'start' ? word.startsWith(text) : at === 'end' ? word.endsWith(text) : word.includes(text);
    if (hit) share(scores, languages, SPELLING_WEIGHT * Math.min(3, text.length));
  }
}

function letters(scores: Map<ProfiledLanguage, number>, word: string): void {
  for (const letter of word) {
    const languages = LETTERS[letter];
    if (languages)
      for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + LETTER_WEIGHT / 2);
  }
}

function judge(scores: ReadonlyMap<ProfiledLanguage, number>, words: number): LanguageFound {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (!best || words === 0) return { language: 'en', confidence: 0 };
  const second = ranked[1]?.[1] ?? 0;
  const margin = (best[1] - second) / (best[1] + 0.5);
  const amount = Math.min(1, best[1] / 3);
  const confidence = Math.round(100 * Math.min(0.99, amount * (0.42 + 1.1 * Math.max(0, margin)))) / 100;
  const language = isOurs(best[0]) ? best[0] : 'other';
  // Names, codes and numbers alone look like nothing in particular: no sign of a foreign language either.
  if (language === 'other' && best[1] < 1) return { language: 'en', confidence: 0.1 };
  return language === 'other' ? { language, guess: best[0], confidence } : { language, confidence };
}

const isOurs = (language: ProfiledLanguage): language is Language =>
  (LANGUAGES as readonly string[]).includes(language);

function compile(): Profile {
  const exact = new Map<string, ProfiledLanguage[]>();
  const folded = new Map<string, ProfiledLanguage[]>();
  for (const [language, list] of Object.entries(COMMON_WORDS) as [ProfiledLanguage, string][]) {
    for (const word of new Set(list.split(' '))) {
      put(exact, word, language);
      put(folded, fold(word), language);
    }
  }
  const spellings = new Map<string, ProfiledLanguage[]>();
  for (const [language, list] of Object.entries(SPELLINGS) as [ProfiledLanguage, string][]) {
    for (const entry of new Set(list.split(' '))) put(spellings, entry, language);
  }
  return { exact, folded, spellings: [...spellings].map(([entry, languages]) => spelling(entry, languages)) };
}

function spelling(entry: string, languages: readonly ProfiledLanguage[]): Profile['spellings'][number] {
  if (entry.startsWith('-')) return { text: entry.replaceAll('-', ''), at: 'end', languages };
  if (entry.endsWith('-')) return { text: entry.replaceAll('-', ''), at: 'start', languages };
  return { text: entry, at: 'any', languages };
}

function put(map: Map<string, ProfiledLanguage[]>, key: string, language: ProfiledLanguage): void {
  const list = map.get(key);
  if (!list) map.set(key, [language]);
  else if (!list.includes(language)) list.push(language);
}
