import { classify } from '../shared/domain/classification/classify.ts';
import { classifyMail } from '../shared/domain/classification/classify-mail.ts';
import { LANGUAGES } from '../shared/domain/language.ts';
import { RIGHT_IDS } from '../shared/domain/rights.ts';
import type { Classification } from '../shared/domain/understanding.ts';
import { byKeywords, modelOnWords, naiveBayes } from './baselines.ts';
import { type CorpusMail, readCorpus, testHands } from './corpus.ts';
import { corpusInput } from './corpus-input.ts';
import { type Answer, FIGURES_HEAD, figures, figuresLine, isExact } from './figures.ts';

/**
 * How well mail is understood: `npm run bench:classify` measures on the hands that were never trained on, beside four
 * rivals in the same run, and each confusion by its mails' names; `--mails` prints these mails too, and `--development`
 * measures on what was trained on. Who works on the classifier reads the mails of the development part alone.
 */
const development = process.argv.includes('--development');
const kept = testHands();
const corpus = readCorpus();
const mails = corpus.filter((mail) => kept.has(mail.hand) !== development);
const training = corpus.filter((mail) => !kept.has(mail.hand));
const bayes = naiveBayes(training);
const wordsAlone = modelOnWords(training);

const answers = new Map<CorpusMail, Classification>();
const times: number[] = [];
let languages = 0;
let longEnough = 0;
for (const mail of mails) {
  const input = corpusInput(mail);
  const started = performance.now();
  answers.set(mail, classifyMail(input));
  times.push(performance.now() - started);
  if (mail.body.split(/\s+/u).length <= 20) continue;
  longEnough += 1;
  const expected = (LANGUAGES as readonly string[]).includes(mail.language) ? mail.language : 'other';
  if (input.language.language === expected) languages += 1;
}

const learnt = (mail: CorpusMail): Answer => {
  const { kind, rights } = answers.get(mail) ?? { kind: 'other', rights: [] };
  return { kind, rights: rights.map(({ right }) => right) };
};
const rules = (mail: CorpusMail): Answer => {
  const { kind, rights } = classify(corpusInput(mail));
  return { kind, rights: rights.map(({ right }) => right) };
};
const line = (name: string, of: readonly CorpusMail[], answer: (mail: CorpusMail) => Answer): void =>
  console.log(`${name.padEnd(22)}${figuresLine(figures(of.map((mail) => ({ mail, answer: answer(mail) }))))}`);

console.log(
  `${development ? 'development part (trained on)' : 'test part (hands never trained on)'}, ${mails.length} mails\n`,
);
console.log(`${''.padEnd(22)}${FIGURES_HEAD}`);
line('frist', mails, learnt);
line('grammar alone', mails, rules);
line('model on words alone', mails, wordsAlone);
line('naive Bayes', mails, bayes);
line('keyword list', mails, byKeywords);
console.log('');
for (const language of LANGUAGES) {
  line(
    language,
    mails.filter((mail) => mail.language === language),
    learnt,
  );
}
line(
  'plain mails',
  mails.filter((mail) => !mail.hard),
  learnt,
);
line(
  'hard mails',
  mails.filter((mail) => mail.hard),
  learnt,
);

console.log('\nright                  precision  recall');
for (const right of RIGHT_IDS) {
  const found = mails.filter((mail) => learnt(mail).rights.includes(right));
  const there = mails.filter((mail) => mail.rights.includes(right));
  const both = found.filter((mail) => mail.rights.includes(right)).length;
  console.log(`${right.padEnd(22)}${percent(both / found.length)}     ${percent(both / there.length)}`);
}

console.log('\nsays it is a right     is one');
for (const from of [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const said = mails.flatMap((mail) =>
    (answers.get(mail)?.rights ?? [])
      .filter(({ confidence }) => confidence >= from && confidence < from + 0.1)
      .map(({ right }) => mail.rights.includes(right)),
  );
  const right = said.filter((each) => each).length;
  console.log(
    `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}             ${percent(right / said.length)} of ${said.length}`,
  );
}

times.sort((a, b) => a - b);
console.log(`\nlanguage right on texts over 20 words: ${percent(languages / longEnough)} of ${longEnough}`);
console.log(`milliseconds a mail: median ${at(0.5)}, 99th percentile ${at(0.99)}`);

const confusions = new Map<string, CorpusMail[]>();
for (const mail of mails) {
  const answer = learnt(mail);
  if (answer.kind === mail.kind && isExact(answer, mail)) continue;
  const confusion = `${labelOf(mail)} read as ${labelOf(answer)}`;
  confusions.set(confusion, [...(confusions.get(confusion) ?? []), mail]);
}
console.log('\nconfusions, commonest first');
for (const [confusion, of] of [...confusions].sort((a, b) => b[1].length - a[1].length)) {
  console.log(
    `${String(of.length).padStart(3)}  ${confusion}: ${of.map(({ hand, id }) => `${hand} ${id}`).join(', ')}`,
  );
  if (!process.argv.includes('--mails')) continue;
  for (const { hand, id, subject, body } of of) console.log(`\n--- ${hand} ${id}: ${subject}\n${body}\n`);
}

function labelOf({ kind, rights }: Answer): string {
  return kind === 'request' ? [...rights].sort().join(' + ') : kind;
}

function at(share: number): string {
  return (times[Math.floor(share * (times.length - 1))] ?? Number.NaN).toFixed(2);
}

function percent(value: number): string {
  return Number.isNaN(value) ? '   -  ' : `${(100 * value).toFixed(1).padStart(5)}%`;
}
