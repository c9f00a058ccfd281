import type { Right } from '../rights.ts';
import type { Classification, Evidence, RightFound } from '../understanding.ts';
import { type ClassifyInput, classifyByRules, understandRights } from './classify.ts';
import { foreignRequest } from './foreign-request.ts';
import { features } from './learned/features.ts';
import { loadModel } from './learned/linear-model.ts';
import { speakingSentence } from './learned/speaking-sentence.ts';
import { verdictOf } from './learned/verdict.ts';
import weights from './learned/weights.json' with { type: 'json' };
import { signalsOf } from './signals.ts';

const model = loadModel(weights);

/**
 * What a mail is and which rights it invokes: the grammar reads, the model weighs. The grammar finds meanings, rules that
 * fired and the words that show them; the model, trained on labelled mails, says how much each of these counts. Where it
 * sees a right that no rule saw, the sentence that speaks for it most is the evidence.
 */
export function classifyMail(input: ClassifyInput): Classification {
  const understood = understandRights(input);
  const { reading } = understood.own;
  const byRules = classifyByRules(input, understood);
  const probabilities = model.judge(features(signalsOf(understood), reading));
  const verdict = verdictOf(probabilities, input.mode, reading.words.length);
  const { marks } = byRules;
  // The model reads what was typed. A scan that may hold the letter says nothing to it, and an attached letter is read by
  // the rules alone, so there they keep the request.
  if (verdict.kind !== 'request' && byRules.kind === 'request' && (marks.includes('scan') || isAttached(byRules))) {
    return byRules;
  }
  if (verdict.kind !== 'request' && input.language.language === 'other') {
    const right = foreignRequest(`${input.subject}\n${input.typed.newText}`);
    if (right !== null) {
      return { kind: 'request', confidence: GUESS, rights: [{ right, confidence: GUESS, evidence: [] }], marks };
    }
  }
  const evidence = new Map<Right, readonly Evidence[]>(
    byRules.rights.map((found) => [found.right, distinct(found.evidence)]),
  );
  const rights = verdict.rights.map(
    (right): RightFound => ({
      right,
      confidence: rounded(probabilities[right]),
      evidence: evidence.get(right) ?? speakingSentence(reading, input.typed.newText, right, model),
    }),
  );
  return { kind: verdict.kind, confidence: rounded(probabilities[verdict.kind]), rights, marks };
}

/** A wish in a language the grammar does not read is as likely as not what it seems. */
const GUESS = 0.5;

/** Several rules may point at the same words; people need them once. */
const distinct = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(
    (each, at) => evidence.findIndex(({ text, source }) => text === each.text && source === each.source) === at,
  );

/** Every right was found in an attached letter, none in the mail itself. */
const isAttached = ({ rights }: Classification): boolean =>
  rights.length > 0 && rights.every(({ evidence }) => evidence.every(({ source }) => source === 'attachment'));

const rounded = (probability: number): number => Math.round(probability * 100) / 100;
