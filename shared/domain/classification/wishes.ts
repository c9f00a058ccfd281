import type { Scene } from './scene.ts';

/** Words that may stand before an imperative: "so now please just delete". */
const SOFTENERS_AT_MOST = 4;

/** Whether the action at a word is asked for: wish, order, request to the reader, passive demand, bare imperative. */
export function wishedHere(scene: Scene, at: number): boolean {
  const sentence = scene.sentence(at);
  if (
    scene.holds(
      sentence,
      'WISH',
      'PLEASE',
      'MUST',
      'MAKE_SURE',
      'HEREBY',
      'GRATEFUL',
      'IMMEDIATELY',
      'POSSIBLE',
      'REQUEST_NOUN',
    )
  )
    return true;
  if (scene.holds({ first: sentence.first, end: at + 1 }, 'CAN') && scene.holds(sentence, 'YOU', 'I')) return true;
  if (sentence.question && scene.holds({ first: sentence.first, end: at }, 'HOW') && scene.holds(sentence, 'I', 'MY'))
    return true;
  if (isImperative(scene, at)) return true;
  return false;
}

/** First in its clause, or after a few softeners: an imperative, since infinitives and statements have a subject. */
export function isImperative(scene: Scene, at: number): boolean {
  const clause = scene.clause(at);
  if (at - clause.first > SOFTENERS_AT_MOST) return false;
  for (let i = clause.first; i < at; i += 1) {
    if (scene.has(i, 'I', 'YOU', 'WE', 'HAVE', 'BE', 'HIS', 'WHAT', 'HOW')) return false;
  }
  return true;
}

/** A colleague of the writer's; "one of your staff" is none. */
export function speaksOfOwnStaff(scene: Scene, span: { first: number; end: number }): boolean {
  return scene.all(span, 'COLLEAGUE').some((i) => {
    for (let k = i - 1; k >= Math.max(0, i - 4); k -= 1) if (scene.has(k, 'YOUR', 'I')) return false;
    return true;
  });
}

/** A customer's, employee's or user's wish that a firm passes on: theirs to answer, not the writer's right. */
export function isThirdParty(scene: Scene, at: number): boolean {
  const sentence = scene.sentence(at);
  if (
    (scene.holds(sentence, 'CUSTOMER', 'PROCESSOR') || speaksOfOwnStaff(scene, sentence)) &&
    !scene.holds(sentence, 'ABOUT_ME')
  ) {
    return !scene.holds(scene.clause(at), 'MY') || scene.holds(sentence, 'CUSTOMER');
  }
  return false;
}

/** A word after the verb that means nothing to us is its object all the same: some pipeline, label or file. */
export function namesSomethingElse(scene: Scene, at: number): boolean {
  const clause = scene.clause(at);
  for (let i = at + 1; i < Math.min(clause.end, at + 6); i += 1) {
    const word = scene.word(i);
    if (word && word.concepts.size === 0 && word.token.kind === 'word' && word.token.folded.length >= 3) return true;
  }
  return false;
}
