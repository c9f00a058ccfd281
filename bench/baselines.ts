import { fold } from '../shared/domain/classification/normalise.ts';
import { RIGHT_IDS, type Right } from '../shared/domain/rights.ts';
import { MAIL_KINDS, type MailKind } from '../shared/domain/understanding.ts';
import type { CorpusMail } from './corpus.ts';
import type { Answer } from './figures.ts';

/** What a plain filter would look for: the legal nouns and the first everyday verb of each right, in seven languages. */
const KEYWORDS: Readonly<Record<Right, readonly string[]>> = {
  access: ['indsigt', 'registerutdrag', 'innsyn', 'access request', 'auskunft', 'tarkastusoikeus', 'copy of my data'],
  rectification: ['berigtig', 'rattelse', 'retting', 'rectif', 'berichtig', 'oikais'],
  erasure: ['slet', 'radera', 'ta bort', 'delete', 'erase', 'losch', 'poista'],
  restriction: ['begraens', 'begransning', 'begrensning', 'restrict', 'einschrank', 'rajoitta'],
  portability: ['dataportab', 'portability', 'machine-readable', 'datenubertragbar', 'siirtaa tie'],
  objection: [
    'indsigelse',
    'invand',
    'protester',
    'object',
    'widerspruch',
    'vastusta',
    'unsubscribe',
    'afmeld',
    'avregistr',
  ],
  automated_decision: ['automatisk', 'automated decision', 'automatisierte', 'automaattinen paatos'],
  consent_withdrawal: ['samtykke', 'samtycke', 'consent', 'einwilligung', 'suostumu'],
};

/** A plain keyword list: each right whose word occurs. */
export function byKeywords(mail: CorpusMail): Answer {
  const text = fold(`${mail.subject}\n${mail.body}`);
  const rights = RIGHT_IDS.filter((right) => KEYWORDS[right].some((word) => text.includes(fold(word))));
  return { kind: rights.length > 0 ? 'request' : 'other', rights };
}

/** Naive Bayes over words, one per right and one over the kinds, with add-one smoothing. */
export function naiveBayes(training: readonly CorpusMail[]): (mail: CorpusMail) => Answer {
  const counts = new Map<string, { readonly words: Map<string, number>; total: number; mails: number }>();
  const vocabulary = new Set<string>();
  const learn = (label: string, words: readonly string[]): void => {
    const known = counts.get(label) ?? { words: new Map<string, number>(), total: 0, mails: 0 };
    for (const word of words) known.words.set(word, (known.words.get(word) ?? 0) + 1);
    counts.set(label, { words: known.words, total: known.total + words.length, mails: known.mails + 1 });
  };
  for (const mail of training) {
    const words = wordsOf(mail);
    for (const word of words) vocabulary.add(word);
    learn(`kind:${mail.kind}`, words);
    for (const right of RIGHT_IDS) learn(`${right}:${mail.rights.includes(right)}`, words);
  }
  const likelihood = (label: string, words: readonly string[]): number => {
    const known = counts.get(label);
    if (known === undefined) return Number.NEGATIVE_INFINITY;
    const size = known.total + vocabulary.size;
    return words.reduce(
      (sum, word) => sum + Math.log(((known.words.get(word) ?? 0) + 1) / size),
      Math.log(known.mails / training.length),
    );
  };
  return (mail) => {
    const words = wordsOf(mail);
    const score = (kind: MailKind): number => likelihood(`kind:${kind}`, words);
    const kind = MAIL_KINDS.reduce((best, each) => (score(each) > score(best) ? each : best));
    if (kind !== 'request') return { kind, rights: [] };
    const ratio = (right: Right): number => likelihood(`${right}:true`, words) - likelihood(`${right}:false`, words);
    const rights = RIGHT_IDS.filter((right) => ratio(right) > 0);
    return { kind, rights: rights.length > 0 ? rights : [RIGHT_IDS.reduce((a, b) => (ratio(b) > ratio(a) ? b : a))] };
  };
}

const wordsOf = (mail: CorpusMail): readonly string[] =>
  fold(`${mail.subject} ${mail.body}`).match(/[a-z]{2,}/gu) ?? [];
