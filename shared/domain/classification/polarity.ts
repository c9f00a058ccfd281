import type { Clause, Span } from './reading.ts';
import type { Scene } from './scene.ts';

/** How far before a verb a `not` still governs it. */
const NEGATION_REACH = 9;
/** Plain `not` may follow its verb (Danish `slet ikke`, German at the end of the clause). */
const PLAIN_NOT = new Set([
  'not',
  'ikke',
  'ikkje',
  'inte',
  'ej',
  'nicht',
  'aldrig',
  'aldri',
  'nie',
  'itj',
  'icke',
  'ikk',
]);
const GERMAN_NOT = new Set(['nicht', 'nich', 'nimmer', 'nie', 'niemals', 'keineswegs', 'keinesfalls']);
const NOT_REACH_AFTER = 3;
const GERMAN_REACH_AFTER = 9;

/** Why an action named in a text is not asked for; `asked` when nothing speaks against it. */
export type Standing =
  | 'asked'
  | 'negated'
  | 'hypothetical'
  | 'done'
  | 'threatened'
  | 'retracted'
  | 'considered'
  | 'outstanding';

/** Judges the action at a word: is it wanted now, by the writer? */
export function standing(scene: Scene, at: number): Standing {
  const clause = scene.clause(at);
  const sentence = scene.sentence(at);
  if (isRetracted(scene, at)) return 'retracted';
  if (scene.holds(clause, 'CONSIDER') && !scene.holds(clause, 'PLEASE')) return 'considered';
  if (isThreat(scene, clause) || isFuture(scene, at) || isUltimatum(scene, at)) return 'threatened';
  if (listsRights(scene, at)) return 'hypothetical';
  if (isHypothetical(scene, clause, at)) return 'hypothetical';
  const negated = isNegated(scene, at);
  if (isDone(scene, at, clause))
    return negated && !sentence.question ? 'outstanding' : negated ? 'outstanding' : 'done';
  return negated ? 'negated' : 'asked';
}

/** Whether a `not` governs the word. Questions such as "can't you delete me?" are requests all the same. */
export function isNegated(scene: Scene, at: number): boolean {
  const clause = scene.clause(at);
  if (isRhetorical(scene, clause, at)) return false;
  const before = negationBefore(scene, clause, at);
  if (before >= 0) return true;
  if (negationAfter(scene, clause, at)) return true;
  return inheritsNegation(scene, clause, at);
}

function negationBefore(scene: Scene, clause: Clause, at: number): number {
  for (let i = at - 1; i >= Math.max(clause.first, at - NEGATION_REACH); i -= 1) {
    if (scene.has(i, 'NOT_ONLY')) return -1;
    if (scene.has(i, 'NEG')) {
      if (scene.has(i - 1, 'NOT_ONLY') || scene.has(i - 1, 'IF') || scene.has(i - 1, 'WHY')) return -1;
      if (isAbility(scene, clause, i, at)) return -1;
      return i;
    }
    if (scene.has(i, 'HOW') && i < at - 1) return -1;
  }
  return -1;
}

/** "I can't delete my account": somebody who tries and fails wants it. */
function isAbility(scene: Scene, clause: Clause, not: number, at: number): boolean {
  const span = { first: clause.first, end: at };
  if (!scene.holds(span, 'I') || scene.holds(span, 'WISH')) return false;
  return ABILITY.has(scene.folded(not)) || ABILITY.has(scene.folded(not - 1)) || ABILITY.has(scene.folded(not - 2));
}

const ABILITY = new Set(["can't", 'cant', 'cannot', 'kan', 'kann', 'unable', 'voi', 'can', 'kunne', 'konnte', 'could']);

function negationAfter(scene: Scene, clause: Clause, at: number): boolean {
  for (let i = (scene.word(at)?.ownNot ?? at) + 1; i < Math.min(clause.end, at + 1 + GERMAN_REACH_AFTER); i += 1) {
    const word = scene.folded(i);
    if (scene.has(i, 'PRONOUN', 'EVERYTHING', 'WHAT', 'THAT') && scene.has(i + 1, 'YOU', 'I')) break;
    if (i <= at + NOT_REACH_AFTER && PLAIN_NOT.has(word) && !scene.has(i, 'NOT_ONLY')) return true;
    if (
      i <= at + 2 &&
      (word === 'ingen' ||
        word === 'intet' ||
        word === 'nothing' ||
        word === 'ingenting' ||
        word === 'inget' ||
        word === 'nichts' ||
        word === 'keine' ||
        word === 'keinen')
    )
      return true;
    if (GERMAN_NOT.has(word) && !scene.has(i, 'NOT_ONLY') && !scene.has(i + 1, 'AGAIN', 'NEW')) return true;
  }
  return false;
}

/** "I do not want, that you delete": the not stands in the clause that the that-clause hangs on. */
function inheritsNegation(scene: Scene, clause: Clause, at: number): boolean {
  if (!scene.has(clause.first, 'THAT') && !scene.has(clause.first + 1, 'THAT')) return false;
  const previous = scene.previousClause(clause);
  if (!previous || !scene.holds(previous, 'WISH', 'NEG')) return false;
  const not = scene.find(previous, 'NEG');
  return not >= 0 && scene.holds(previous, 'WISH') && at > not;
}

function isRhetorical(scene: Scene, clause: Clause, at: number): boolean {
  const span = { first: clause.first, end: at };
  const you = scene.find(span, 'YOU');
  if (you >= 0 && scene.sentence(at).question && CANT.has(scene.folded(clause.first))) return true;
  const can = scene.find(span, 'CAN', 'WHY');
  if (can < 0) return false;
  if (you < 0 || !(scene.sentence(at).question || can === clause.first || you === can + 1)) return false;
  return scene.find({ first: can, end: at }, 'NEG') >= 0 && can <= clause.first + 1;
}

const CANT = new Set(["can't", 'cant', "couldn't", "won't", "wouldn't", 'couldnt']);

/** "If you delete me, what happens?" against "I'd be glad if you deleted me", "I ask whether you can delete me". */
function isHypothetical(scene: Scene, clause: Clause, at: number): boolean {
  const condition = scene.find({ first: clause.first, end: Math.min(at, clause.first + 3) }, 'IF');
  const sentence = scene.sentence(at);
  if (scene.holds({ first: sentence.first, end: at }, 'HYPOTHESIS')) return true;
  if (condition < 0 || scene.has(condition, 'ABOUT_ME')) return false;
  // "If I ever consented, I hereby withdraw it", said without a comma.
  if (scene.holds({ first: condition, end: Math.min(clause.end, at + 4) }, 'HEREBY')) return false;
  const before: Span = { first: sentence.first, end: at };
  if (scene.holds(before, 'GRATEFUL', 'ASK_WHETHER')) return false;
  // "Please, if possible, delete" and "if it can be done, delete": the verb of the main clause is not meant.
  if (scene.holds({ first: clause.first, end: at }, 'POSSIBLE', 'PLEASE')) return false;
  const rest = { first: sentence.first, end: sentence.end };
  if (scene.holds(rest, 'GRATEFUL')) return false;
  return scene.find({ first: sentence.first, end: condition }, 'WISH', 'PLEASE') < 0;
}

function isThreat(scene: Scene, clause: Clause): boolean {
  const otherwise = scene.find(clause, 'OTHERWISE');
  const or = scene.has(clause.first, 'OR') ? clause.first : -1;
  if (otherwise < 0 && or < 0) return false;
  return scene.holds(clause, 'I') && scene.holds(clause, 'WILL') && !scene.holds(clause, 'PLEASE');
}

/** "If it is not here by Friday, I will have everything deleted": it need not come to that. */
function isUltimatum(scene: Scene, at: number): boolean {
  const clause = scene.clause(at);
  const sentence = scene.sentence(at);
  const before = { first: sentence.first, end: clause.first };
  if (!scene.holds(before, 'NEG') || scene.holds(before, 'WISH', 'PLEASE')) return false;
  if (!scene.holds(before, 'IF') && !INVERTED.has(scene.folded(sentence.first))) return false;
  return (
    scene.holds(clause, 'I', 'WE') &&
    scene.holds({ first: clause.first, end: at }, 'WILL', 'WISH', 'MUST') &&
    !scene.holds(clause, 'PLEASE', 'HEREBY')
  );
}

/** Folded verbs that open a condition without an if: "kommer den ikke", "kommt es nicht". */
const INVERTED = new Set([
  'kommer',
  'kjem',
  'er',
  'ar',
  'blir',
  'bliver',
  'far',
  'horer',
  'hor',
  'kommt',
  'ist',
  'sker',
  'skjer',
  'should',
  'sollte',
  'skulle',
]);

/** "Once more and I will demand that you delete me": a demand announced is none yet. */
function isFuture(scene: Scene, at: number): boolean {
  const before = { first: scene.sentence(at).first, end: at };
  for (const i of scene.all(before, 'WILL')) {
    if (!FUTURES.has(scene.folded(i))) continue;
    const near = { first: Math.max(before.first, i - 2), end: Math.min(at, i + 3) };
    if (scene.holds(near, 'I') && scene.holds({ first: i, end: at }, 'WISH', 'ALSO', 'HAVE')) return true;
  }
  return false;
}

/** Folded. Danish and Norwegian `vil` is no future: "jeg vil bede jer" asks now. */
const FUTURES = new Set(["i'll", 'will', 'shall', 'kommer', 'kjem', 'werde', 'aion']);

/** Three rights in one breath are talked about (a policy, a duty to inform), unless the writer uses them all. */
function listsRights(scene: Scene, at: number): boolean {
  const sentence = scene.sentence(at);
  const named = RIGHT_WORDS.filter((concepts) => scene.holds(sentence, ...concepts)).length;
  if (named < 3) return false;
  if (scene.holds(sentence, 'RIGHT_TO')) return true;
  return !(scene.holds(sentence, 'I') && scene.holds(sentence, 'WISH', 'HEREBY'));
}

const RIGHT_WORDS = [
  ['INSIGHT', 'INSIGHT_STRONG'],
  ['CORRECT_NOUN', 'CORRECT'],
  ['DELETE_NOUN', 'DELETE', 'DELETED'],
  ['RESTRICT'],
  ['PORT'],
  ['OBJECT'],
  ['WITHDRAW'],
] as const;

function isRetracted(scene: Scene, at: number): boolean {
  const sentence = scene.sentence(at);
  const retract = scene.find(sentence, 'RETRACT');
  if (retract < 0) return false;
  const clause = scene.clause(at);
  if (scene.holds(clause, 'RETRACT')) return true;
  // What is asked in the same breath after a contrast or a comma is a new wish: "forget that, just send a copy".
  return at < retract;
}

/** A participle with a helper verb and nobody wishing: it has happened, or was said to have happened. */
function isDone(scene: Scene, at: number, clause: Clause): boolean {
  if (!scene.has(at, 'DELETED')) return false;
  const sentence = scene.sentence(at);
  const before = { first: sentence.first, end: at };
  const wider = { first: clause.first, end: clause.end };
  if (scene.holds(before, 'WISH', 'MUST', 'PLEASE', 'MAKE_SURE', 'GRATEFUL')) return false;
  if (scene.holds({ first: clause.first, end: at }, 'CAN', 'WILL')) return false;
  if (scene.holds(wider, 'WISH', 'MUST', 'PLEASE') || (sentence.question && scene.holds(before, 'HOW'))) return false;
  return scene.holds(wider, 'HAVE', 'BE', 'YOU', 'I', 'ALREADY');
}
