import { type Finding, type Frame, findingAt } from '../finding.ts';
import { isNegated, standing } from '../polarity.ts';
import type { Scene } from '../scene.ts';
import { isThirdParty } from '../wishes.ts';

/** Article 7(3): I take back my yes. Offers, orders and contracts are taken back too, and are none of it. */
export const consentWithdrawal: Frame = (scene) => {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'CONSENT') || isThirdParty(scene, i)) continue;
    const clause = scene.clause(i);
    const sentence = scene.sentence(i);
    const withdraw = nearest(scene, { first: sentence.first, end: sentence.end }, i);
    if (
      withdraw < 0 ||
      (scene.holds(sentence, 'THING', 'ORDER_TALK') &&
        !scene.holds(sentence, 'ME', 'MY', 'DATA', 'MEDIA', 'PROCESSING', 'MARKETING'))
    )
      continue;
    const how = standing(scene, withdraw);
    // "I changed my mind about that permission" takes back the permission; about a request, the request.
    if (how === 'retracted' && scene.holds(sentence, 'REQUEST_NOUN', 'DELETE', 'DELETE_NOUN')) continue;
    if (how === 'considered' || how === 'threatened') continue;
    if (how === 'negated' && !scene.has(withdraw, 'NEG')) continue;
    if (how === 'hypothetical' && scene.clause(withdraw) === conditional(scene, i)) continue;
    if (scene.holds(clause, 'RIGHT_TO') && !scene.holds(sentence, 'HEREBY', 'WISH')) continue;
    if (scene.holds({ first: clause.first, end: withdraw }, 'YOU') && !scene.holds(sentence, 'I', 'MY', 'HEREBY'))
      continue;
    if (!scene.holds(sentence, 'I', 'MY', 'WE', 'OUR', 'HEREBY', 'WISH') && scene.reading.words.length > 12) continue;
    if (isNegated(scene, i) && !scene.holds(clause, 'AGAIN') && withdraw > i) continue;
    findings.push(findingAt(scene, 'consent_withdrawal', 'consent:withdraw', 0.92, withdraw, i));
  }
  return findings.length > 0 ? findings : laterSentence(scene);
};

/** "I once allowed you to. That is over." */
function laterSentence(scene: Scene): Finding[] {
  for (const sentence of scene.reading.sentences) {
    if (sentence.end - sentence.first > 14 || sentence.question || scene.holds(sentence, 'THING', 'DELETE')) continue;
    const withdraw =
      scene.find(sentence, 'WITHDRAW') >= 0 ? scene.find(sentence, 'WITHDRAW') : noLonger(scene, sentence);
    const before = { first: Math.max(0, sentence.first - SAID_BEFORE), end: sentence.first };
    const consent = scene.find(before, 'CONSENT', 'ALLOW');
    if (
      withdraw < 0 ||
      consent < 0 ||
      !scene.holds(before, 'I', 'WE', 'YOU') ||
      scene.holds(before, 'THING', 'ORDER_TALK')
    )
      continue;
    if (isThirdParty(scene, consent)) continue;
    return [findingAt(scene, 'consent_withdrawal', 'consent:later', 0.7, withdraw)];
  }
  return [];
}

/** How far back the yes may stand that is over now, in words. */
const SAID_BEFORE = 40;

/** "It no longer holds", "nu gælder det ikke mere". */
function noLonger(scene: Scene, sentence: { first: number; end: number }): number {
  const not = scene.find(sentence, 'NEG');
  if (
    not < 0 ||
    !scene.holds({ first: Math.max(sentence.first, not - 1), end: Math.min(sentence.end, not + 3) }, 'AGAIN')
  )
    return -1;
  return scene.holds(sentence, 'PRONOUN', 'CONSENT', 'ALLOW') && !scene.holds(sentence, 'SEND', 'CONTACT', 'MARKETING')
    ? not
    : -1;
}

function nearest(scene: Scene, span: { first: number; end: number }, consent: number): number {
  let best = -1;
  for (const i of scene.all(span, 'WITHDRAW')) {
    if (Math.abs(i - consent) > 12) continue;
    if (best < 0 || Math.abs(i - consent) < Math.abs(best - consent)) best = i;
  }
  return best;
}

/** The clause itself when it is an if-clause: "if I withdraw my consent, what then?" */
const conditional = (scene: Scene, at: number): unknown => {
  const clause = scene.clause(at);
  return scene.holds({ first: clause.first, end: Math.min(clause.end, clause.first + 2) }, 'IF') ? clause : undefined;
};
