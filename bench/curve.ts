import { OUTPUTS, type Output } from '../shared/domain/classification/learned/linear-model.ts';
import { verdictOf } from '../shared/domain/classification/learned/verdict.ts';
import { readCorpus, testHands } from './corpus.ts';
import { columnsOf, exampleOf, judged } from './examples.ts';
import { FIGURES_HEAD, figures, figuresLine } from './figures.ts';
import { fitLinear, LEFT_OUT, scoresOf } from './fit-linear.ts';

/**
 * The learning curve: what the model reaches on the kept hands when it is trained on ever more of the others
 * (`npm run bench:curve`). Scores are not weighed here, so the last line lies a little under `bench:classify`.
 */
const SHARES = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1] as const;

const kept = testHands();
const corpus = readCorpus();
const test = corpus.filter(({ hand }) => kept.has(hand)).map(judged);
const development = corpus.filter(({ hand }) => !kept.has(hand)).map(judged);
// Every so-many-th hand, so that each share holds hands of all kinds.
const hands = [...new Set(development.map(({ mail }) => mail.hand))];

console.log(`trained on       ${FIGURES_HEAD}`);
for (const share of SHARES) {
  const some = new Set(hands.filter((_, index) => index % Math.round(1 / share) === 0));
  const mails = development.filter(({ mail }) => some.has(mail.hand));
  const columns = columnsOf(mails);
  const fitted = fitLinear(
    mails.map((mail) => exampleOf(mail, columns)),
    columns.size,
    OUTPUTS.length,
    LEFT_OUT,
  );
  const judgements = test.map((each) => {
    const scores = scoresOf(exampleOf(each, columns), fitted, OUTPUTS.length);
    const likely = OUTPUTS.map((output, k): [Output, number] => [output, 1 / (1 + Math.exp(-(scores[k] ?? 0)))]);
    const mode = each.mail.to === 'gdpr' ? 'privacy' : 'general';
    return { mail: each.mail, answer: verdictOf(Object.fromEntries(likely) as Record<Output, number>, mode) };
  });
  const size = `${some.size} hands, ${mails.length}`;
  console.log(`${size.padEnd(16)} ${figuresLine(figures(judgements))}`);
}
