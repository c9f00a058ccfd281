import type { SpokenLanguages } from './concept-matcher.ts';
import { languageScores } from './detect-language.ts';
import type { ProfiledLanguage } from './language-profiles.ts';
import type { LexiconLanguage } from './lexicon.ts';

const OURS: Readonly<Partial<Record<ProfiledLanguage, LexiconLanguage>>> = {
  da: 'da',
  sv: 'sv',
  nb: 'no',
  nn: 'no',
  en: 'en',
  de: 'de',
  fi: 'fi',
};

/** A second language with this share of the first one's evidence is spoken too: mixed mails, and too short ones. */
const SHARE = 0.45;
/** Below this much evidence nothing is told, and every language may be meant. */
const TELLING = 1.2;

/** With this share its telling words are listened for as well; English ones always (`GDPR request`, `unsubscribe`). */
const ALSO_SHARE = 0.3;
const ALL: ReadonlySet<LexiconLanguage> = new Set(['en', 'da', 'sv', 'no', 'de', 'fi']);

/** The languages in which these texts are to be understood. */
export function spokenLanguages(texts: readonly string[]): SpokenLanguages {
  const best = new Map<LexiconLanguage, number>();
  for (const text of texts) {
    for (const [language, score] of languageScores(text)) {
      const ours = OURS[language];
      if (ours) best.set(ours, Math.max(best.get(ours) ?? 0, score));
    }
  }
  const top = Math.max(0, ...best.values());
  if (top < TELLING) return { mainly: best.size > 0 ? new Set(best.keys()) : ALL, also: ALL };
  const ranked = [...best].sort((a, b) => b[1] - a[1]);
  const above = (share: number): Set<LexiconLanguage> =>
    new Set(ranked.filter(([, score]) => score >= top * share).map(([language]) => language));
  return { mainly: above(SHARE), also: above(ALSO_SHARE).add('en') };
}
