import { hash } from '../shared/domain/classification/learned/hash.ts';
import { OUTPUTS, type Output } from '../shared/domain/classification/learned/linear-model.ts';
import { verdictOf } from '../shared/domain/classification/learned/verdict.ts';
import { fold } from '../shared/domain/classification/normalise.ts';
import { RIGHT_IDS, type Right } from '../shared/domain/rights.ts';
import { MAIL_KINDS, type MailKind } from '../shared/domain/understanding.ts';
import type { CorpusMail } from './corpus.ts';
import { columnsOf, exampleOf, type Judged } from './examples.ts';
import type { Answer } from './figures.ts';
import { fitLinear, scoresOf } from './fit-linear.ts';

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

/** The same kind of model as ours on words and pairs of words alone: what learning reaches without the grammar. */
export function modelOnWords(training: readonly CorpusMail[]): (mail: CorpusMail) => Answer {
  const judgedByWords = (mail: CorpusMail): Judged => {
    const words = wordsOf(mail);
    const names = new Set(words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ''}`]));
    const weight = 1 / Math.sqrt(Math.max(1, names.size));
    const holds = new Set<string>([...mail.rights, mail.kind]);
    return {
      mail,
      features: new Map([...names].map((name) => [hash(name), weight])),
      labels: OUTPUTS.map((output) => holds.has(output)),
    };
  };
  const mails = training.map(judgedByWords);
  const columns = columnsOf(mails);
  const fitted = fitLinear(
    mails.map((mail) => exampleOf(mail, columns)),
    columns.size,
    OUTPUTS.length,
    0,
  );
  return (mail) => {
    const scores = scoresOf(exampleOf(judgedByWords(mail), columns), fitted, OUTPUTS.length);
    const likely = OUTPUTS.map((output, k): [Output, number] => [output, 1 / (1 + Math.exp(-(scores[k] ?? 0)))]);
    return verdictOf(Object.fromEntries(likely) as Record<Output, number>, mail.to === 'gdpr' ? 'privacy' : 'general');
  };
}

const wordsOf = (mail: CorpusMail): readonly string[] =>
  fold(`${mail.subject} ${mail.body}`).match(/[a-z]{2,}/gu) ?? [];
