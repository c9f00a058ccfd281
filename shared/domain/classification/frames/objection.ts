import { type Context, type Finding, type Frame, findingAt } from '../finding.ts';
import { isPossessed, objectOf } from '../objects.ts';
import { isNegated, standing } from '../polarity.ts';
import type { Scene } from '../scene.ts';
import { isThirdParty, namesSomethingElse, wishedHere } from '../wishes.ts';

/** Article 21: stop the advertising, the calls, the profiling, the sharing; unsubscribe. */
export const objection: Frame = (scene, context) => [
  ...unsubscriptions(scene, context),
  ...stops(scene, context),
  ...objections(scene, context),
  ...refusals(scene, context),
  ...pleasForPeace(scene),
  ...listRemovals(scene),
];

function unsubscriptions(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'UNSUBSCRIBE') || standing(scene, i) !== 'asked') continue;
    const clause = scene.clause(i);
    if (scene.holds(clause, 'ALERT', 'COLLEAGUE', 'HIS', 'THREAD') || isThirdParty(scene, i)) continue;
    if (invitesReader(scene, i)) continue;
    if (thingOnly(scene, i, clause)) continue;
    const named = scene.holds(scene.sentence(i), 'MARKETING', 'MAILING_LIST', 'MESSAGES', 'ME', 'MY');
    const leaves =
      !scene.holds(
        scene.sentence(i),
        'MARKETING',
        'MAILING_LIST',
        'MESSAGES',
        'PROFILING',
        'SHARE',
        'PERSONAL_DATA',
        'TRAIN',
      ) && namesSomethingElse(scene, i);
    const weight = leaves
      ? 0.2
      : context.words <= 12 || named
        ? 0.93
        : wishedHere(scene, i) || (scene.mentions('TRY') > 0 && scene.mentions('MESSAGES', 'MARKETING') > 0)
          ? 0.75
          : 0.4;
    findings.push(findingAt(scene, 'objection', 'objection:unsubscribe', weight, i));
  }
  return findings;
}

const thingOnly = (scene: Scene, at: number, clause: { first: number; end: number }): boolean =>
  scene.holds(clause, 'THING') &&
  !scene.holds(clause, 'MARKETING', 'MAILING_LIST', 'MESSAGES', 'ME') &&
  !scene.has(at, 'THING');

/** "You can unsubscribe at any time" is what a newsletter says to its reader. */
function invitesReader(scene: Scene, at: number): boolean {
  const before = { first: scene.sentence(at).first, end: at };
  return (
    scene.holds(before, 'YOU', 'IF') &&
    !scene.holds(before, 'I', 'WISH', 'ME', 'PLEASE') &&
    !scene.sentence(at).question
  );
}

/** "Stop sending me offers", "hold op med at dele mine data". */
function stops(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'STOP') || isThirdParty(scene, i)) continue;
    const how = standing(scene, i);
    if (how !== 'asked' && !(how === 'negated' && scene.has(i, 'NEG'))) continue;
    const sentence = scene.sentence(i);
    const rest = { first: i, end: Math.min(sentence.end, i + 14) };
    const clause = scene.clause(i);
    if (
      scene.holds(rest, 'ALERT') ||
      (scene.holds(clause, 'THING') && !scene.holds(clause, 'MARKETING', 'SHARE', 'PERSONAL_DATA', 'CONTACT'))
    )
      continue;
    const weight = stopWeight(scene, context, i, rest) || stopsThat(scene, i);
    if (weight > 0) findings.push(findingAt(scene, 'objection', 'objection:stop', weight, i, rest.end - 1));
  }
  return findings;
}

function stopWeight(scene: Scene, context: Context, at: number, rest: { first: number; end: number }): number {
  if (scene.holds(scene.sentence(at), 'UNTIL') && context.dispute) return 0;
  if (scene.holds(rest, 'MARKETING', 'PROFILING', 'TRAIN')) return 0.9;
  const mine =
    scene.holds(rest, 'PERSONAL_DATA', 'ABOUT_ME') ||
    scene.all(rest, 'FIELD', 'DATA', 'MEDIA').some((i) => isPossessed(scene, i));
  if (mine && scene.holds(rest, 'SHARE', 'USE', 'PROCESSING')) return 0.87;
  const before = { first: scene.sentence(at).first, end: at };
  if (mine && scene.holds(before, 'USE', 'SHARE', 'PROCESSING')) return 0.75;
  if (scene.holds(rest, 'CONTACT', 'MESSAGES') && scene.holds(scene.sentence(at), 'ME', 'MY', 'I', 'YOU'))
    return context.trade ? 0.6 : 0.8;
  return 0;
}

/** "I get your leaflet daily. Stop it.": what is to stop was told in the sentences before. */
function stopsThat(scene: Scene, at: number): number {
  const sentence = scene.sentence(at);
  if (sentence.end - sentence.first > 8 || scene.holds(sentence, 'THING', 'ALERT')) return 0;
  const before = { first: Math.max(0, sentence.first - 30), end: sentence.first };
  if (scene.holds(before, 'ALERT', 'CREDENTIALS')) return 0;
  if (scene.holds(before, 'MARKETING', 'PROFILING') && scene.holds(before, 'ME', 'MY', 'I')) return 0.75;
  const mine =
    scene.holds(before, 'PERSONAL_DATA', 'ABOUT_ME') ||
    scene.all(before, 'FIELD', 'MEDIA', 'DATA').some((i) => isPossessed(scene, i));
  return mine && scene.holds(before, 'SHARE', 'USE') ? 0.72 : 0;
}

/** "I object to", "gør indsigelse mod", "Widerspruch gegen": processing, marketing, profiling; never an invoice. */
function objections(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'OBJECT') || isThirdParty(scene, i)) continue;
    const how = standing(scene, i);
    if (
      how === 'retracted' ||
      how === 'considered' ||
      how === 'threatened' ||
      (how === 'hypothetical' && !scene.holds(scene.clause(i), 'HEREBY'))
    )
      continue;
    if (how === 'negated' && !scene.has(i, 'NEG')) continue;
    const sentence = scene.sentence(i);
    if (scene.holds(scene.clause(i), 'RIGHT_TO') && !scene.holds(sentence, 'WISH', 'HEREBY')) continue;
    const target = { first: Math.max(sentence.first, i - 10), end: Math.min(sentence.end, i + 16) };
    const personal =
      scene.holds(target, 'PROCESSING', 'MARKETING', 'PROFILING', 'PERSONAL_DATA', 'TRAIN', 'ABOUT_ME') ||
      (scene.holds(target, 'USE', 'SHARE', 'CONTACT') && (context.personal || context.privacy));
    const thing = scene.holds({ first: i, end: target.end }, 'THING', 'ORDER_TALK', 'DECISION', 'DELETE_NOUN');
    const automatic = scene.holds(target, 'AUTOMATIC') && scene.holds(target, 'DECISION');
    if (automatic || objectsToObjector(scene, i)) continue;
    if (personal && (!thing || scene.holds(target, 'PERSONAL_DATA', 'MARKETING', 'PROFILING')))
      findings.push(findingAt(scene, 'objection', 'objection:object', 0.9, i));
    else if (!thing && context.privacy && scene.holds(sentence, 'ARTICLE', 'HEREBY'))
      findings.push(findingAt(scene, 'objection', 'objection:bare', 0.65, i));
  }
  return findings;
}

/** "If you object to my request": the reader's objection, not the writer's. */
function objectsToObjector(scene: Scene, at: number): boolean {
  return scene.has(at - 1, 'YOU') || (scene.has(at - 2, 'YOU') && !scene.holds(scene.clause(at), 'I'));
}

/** "I do not want your newsletter", "don't share my data", "no more calls". */
function refusals(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (const clause of scene.reading.clauses) {
    const not = scene.find(clause, 'NEG');
    if (not < 0 || isThirdParty(scene, not) || scene.holds(clause, 'ALERT')) continue;
    const sentence = scene.sentence(not);
    if (sentence.question && !scene.holds(clause, 'CAN')) continue;
    const rest = { first: not, end: clause.end };
    const how = standing(scene, not);
    if (how === 'hypothetical' || how === 'considered') continue;
    const weight = refusalWeight(scene, context, not, rest, clause);
    if (weight > 0) findings.push(findingAt(scene, 'objection', 'objection:refuse', weight, not, clause.end - 1));
  }
  return findings;
}

function refusalWeight(
  scene: Scene,
  context: Context,
  not: number,
  rest: { first: number; end: number },
  clause: { first: number; end: number },
): number {
  const sentence = scene.sentence(not);
  const paused = scene.holds(sentence, 'UNTIL') && (context.dispute || scene.holds(sentence, 'SETTLED', 'CLAIM'));
  if (paused) return 0;
  const wish = scene.holds(clause, 'WISH', 'MUST', 'PLEASE', 'CAN', 'HEREBY', 'ALLOW') || not <= clause.first + 2;
  if (!wish) return 0;
  const received = scene.holds(clause, 'HOLD', 'HAVE') && !scene.holds(clause, 'WISH', 'AGAIN');
  if (scene.holds(rest, 'MARKETING', 'PROFILING', 'TRAIN') && !received)
    return scene.holds(clause, 'OBTAINED') && !scene.holds(clause, 'WISH', 'AGAIN') ? 0.3 : 0.85;
  const mine =
    scene.holds(rest, 'PERSONAL_DATA', 'ABOUT_ME') ||
    scene.all(rest, 'FIELD', 'DATA', 'MEDIA').some((i) => isPossessed(scene, i));
  const used = scene.find(rest, 'SHARE', 'USE');
  if (mine && used >= 0 && !received && !keeping(scene, sentence)) return 0.8;
  if (scene.holds(rest, 'CONTACT', 'MESSAGES') && scene.holds(rest, 'AGAIN') && !scene.holds(clause, 'THING'))
    return context.trade ? 0.5 : 0.72;
  return 0;
}

const keeping = (scene: Scene, sentence: { first: number; end: number }): boolean =>
  scene.all(sentence, 'KEEP').some((i) => !isNegated(scene, i) && !scene.has(i, 'USE')) && scene.holds(sentence, 'BUT');

function pleasForPeace(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'LEAVE_ALONE') || isThirdParty(scene, i) || scene.holds(scene.sentence(i), 'ALERT', 'THREAD'))
      continue;
    const how = standing(scene, i);
    if (how === 'hypothetical' || how === 'threatened' || how === 'retracted') continue;
    if (objectOf(scene, i).kind === 'thing') continue;
    findings.push(findingAt(scene, 'objection', 'objection:peace', 0.8, i));
  }
  return findings;
}

/** "Remove me from your mailing list": being taken off mailings is objection, not erasure. */
function listRemovals(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const clause of scene.reading.clauses) {
    const at = scene.find(clause, 'DELETE', 'DELETED', 'CLOSE');
    if (at < 0 || !scene.holds(clause, 'MAILING_LIST', 'MARKETING') || scene.holds(clause, 'ALERT', 'THREAD')) continue;
    if (standing(scene, at) !== 'asked' || isThirdParty(scene, at) || !wishedHere(scene, at)) continue;
    if (!scene.holds(clause, 'ME', 'MY', 'I', 'MARKETING')) continue;
    findings.push(findingAt(scene, 'objection', 'objection:list', 0.88, at, clause.end - 1));
  }
  return findings;
}
