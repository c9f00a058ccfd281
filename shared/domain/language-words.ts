import { LANGUAGES, type Language, type StaffLanguage } from './language.ts';
import { type Phrase, phrases } from './leading-phrase.ts';

/** The languages answered, as staff may name them after `language`; the codes work everywhere. */
const LANGUAGE_WORDS: Readonly<Record<StaffLanguage, Readonly<Record<Language, readonly [string, ...string[]]>>>> = {
  da: {
    da: ['dansk'],
    sv: ['svensk'],
    nb: ['norsk', 'bokmål'],
    nn: ['nynorsk'],
    en: ['engelsk'],
    de: ['tysk'],
    fi: ['finsk'],
  },
  sv: {
    da: ['danska'],
    sv: ['svenska'],
    nb: ['norska', 'bokmål'],
    nn: ['nynorska'],
    en: ['engelska'],
    de: ['tyska'],
    fi: ['finska'],
  },
  nb: {
    da: ['dansk'],
    sv: ['svensk'],
    nb: ['norsk', 'bokmål'],
    nn: ['nynorsk'],
    en: ['engelsk'],
    de: ['tysk'],
    fi: ['finsk'],
  },
  en: {
    da: ['Danish'],
    sv: ['Swedish'],
    nb: ['Norwegian', 'Bokmål'],
    nn: ['Nynorsk'],
    en: ['English'],
    de: ['German'],
    fi: ['Finnish'],
  },
};

export const languagePhrases = (staffLanguage: StaffLanguage): readonly Phrase<Language>[] =>
  phrases<Language>([
    ...LANGUAGES.map((language) => [language, language] as const),
    ...[staffLanguage, 'en' as const].flatMap((tongue) =>
      LANGUAGES.flatMap((language) => LANGUAGE_WORDS[tongue][language].map((word) => [word, language] as const)),
    ),
  ]);

/** The name that letters show as something to type. */
export const languageWord = (language: Language, staffLanguage: StaffLanguage): string =>
  LANGUAGE_WORDS[staffLanguage][language][0];
