import type { Case } from '../../../shared/domain/case.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts';
import { caseLetter } from '../../../shared/domain/letters/case-letter.ts';
import type { LetterContext } from '../../../shared/domain/letters/letter.ts';
import type { LetterParams, PersonLetter } from '../../../shared/domain/outbox.ts';
import { aCase, aContext, aMail } from './letter-fixtures.ts';

/** A letter to the person in every language, as `[language, text, subject]`; the mail is at hand, so that it could leak. */
export const inEveryLanguage = (
  letter: PersonLetter,
  options: {
    readonly subject?: Partial<Case>;
    readonly params?: LetterParams;
    readonly context?: Partial<LetterContext>;
  } = {},
): readonly { readonly language: Language; readonly text: string; readonly title: string }[] =>
  LANGUAGES.map((language) => {
    const context = aContext(letter, { mail: aMail(), params: options.params ?? {}, ...options.context });
    const written = caseLetter({ ...aCase(), ...options.subject, language }, context);
    return { language, text: written.text, title: written.subject };
  });

/** Art. 77: both authorities of the fixture in full, so that the person may choose. */
export const namesAuthorities = (text: string): boolean =>
  /\b77\b/u.test(text) &&
  ['Tilsynsvej 1, 1001 Prøveby', 'https://tilsyn.example.dk/klage?a=1&b=2', 'Postboks 1, 0001 Oslo'].every((part) =>
    text.includes(part),
  );

/** Art. 79, the judicial remedy. */
export const namesCourts = (text: string): boolean => /\b79\b/u.test(text);

/** Words for identity numbers and documents, and a no. */
const PROOF =
  /CPR|personnummer|fødselsnummer|henkilötunnu|identity number|Personenkennnummer|passi|\bpass\b|passport|Reisepass|førerkort|førarkort|kørekort|körkort|ajokor|driving licen|Führerschein/iu;
const NO = /\b(?:ikke|ikkje|inte|not|keine|kein)\b|(?<!\p{L})älä/iu;

/** Sentences that mention an identity number or document without saying no to it. */
export const demandsForProof = (text: string): readonly string[] =>
  text.split(/(?<=[.:?])\s/u).filter((sentence) => PROOF.test(sentence) && !NO.test(sentence));

/** Words of the incoming mail, its subject and its sender's name. */
export const echoed = (text: string): boolean => /Send mig alt|Mine data|Opdigtet|310299/u.test(text);
