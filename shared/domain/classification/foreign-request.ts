import type { Right } from '../rights.ts';
import { fold } from './normalise.ts';

/**
 * Data protection, and the two commonest wishes, in neighbouring languages that the grammar does not read: French, Dutch,
 * Spanish, Portuguese, Italian, Polish, Estonian, Icelandic. Folded spelling; beginnings of words or phrases.
 */
const PRIVACY = [
  'gdpr',
  'rgpd',
  'rodo',
  'avg',
  'ikum',
  'donnees personnelles',
  'donnees a caractere personnel',
  'mes donnees',
  'persoonsgegevens',
  'mijn gegevens',
  'datos personales',
  'mis datos',
  'dados pessoais',
  'meus dados',
  'dati personali',
  'miei dati',
  'dane osobowe',
  'danych osobowych',
  'moich danych',
  'moje dane',
  'isikuandme',
  'minu andme',
  'personuupplysing',
  'gogn um mig',
];
const ERASE = [
  'supprim',
  'effac',
  'verwijder',
  'wissen',
  'borr',
  'elimin',
  'suprim',
  'apag',
  'exclu',
  'cancell',
  'usun',
  'skasow',
  'kustut',
  'eyd',
];
const SEE = [
  'acces',
  'copie',
  'inzage',
  'kopie',
  'copia',
  'acceso',
  'acesso',
  'accesso',
  'dostep',
  'kopi',
  'koopia',
  'juurdepaas',
  'adgang',
  'afrit',
  'article 15',
  'artikel 15',
  'articulo 15',
];

/** Characters read; a wish is told early, and the word lists are searched as they are. */
const READ = 8_000;

/**
 * The right that a mail in a language we do not read seems to use, or null when it names neither data protection nor the
 * writer's data. People decide; until then the clock runs.
 */
export function foreignRequest(text: string): Right | null {
  const words = ` ${fold(text.slice(0, READ)).replace(/[^a-z0-9]+/gu, ' ')}`;
  const says = (beginnings: readonly string[]): boolean => beginnings.some((each) => words.includes(` ${each}`));
  if (!says(PRIVACY)) return null;
  if (says(ERASE)) return 'erasure';
  return says(SEE) ? 'access' : null;
}
