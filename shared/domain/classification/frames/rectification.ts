import { type Finding, type Frame, findingAt } from '../finding.ts';
import { isPossessed, speaksOfThing } from '../objects.ts';
import { standing } from '../polarity.ts';
import type { Sentence } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { isThirdParty, wishedHere } from '../wishes.ts';

/** Article 16: put right what is wrong about me, complete it, note my new name or address. */
export const rectification: Frame = (scene, context) => [
  ...corrections(scene),
  ...wrongs(scene),
  ...moves(scene),
  ...mixUps(scene, context.words),
];

function corrections(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'CORRECT', 'CORRECT_NOUN') || isThirdParty(scene, i) || standing(scene, i) !== 'asked') continue;
    const field = fieldNear(scene, i);
    if (field < 0 && correctsRecords(scene, i) && wishedHere(scene, i) && !firmsOwn(scene, i)) {
      findings.push(findingAt(scene, 'rectification', 'rectification:records', 0.65, i));
      continue;
    }
    if (field < 0 || firmsOwn(scene, i) || !wishedHere(scene, i)) continue;
    if (scene.holds(scene.clause(i), 'UNTIL') && scene.find(scene.clause(i), 'UNTIL') < i) continue;
    const noun = scene.has(i, 'CORRECT_NOUN') && !scene.has(i, 'CORRECT');
    findings.push(findingAt(scene, 'rectification', 'rectification:correct', noun ? 0.82 : 0.85, i, field));
  }
  return findings;
}

/** "Put it right in your system", "amend your records", said by somebody who speaks of themselves. */
function correctsRecords(scene: Scene, at: number): boolean {
  const clause = scene.clause(at);
  if (speaksOfThing(scene, clause) || scene.holds(clause, 'ORDER_TALK', 'COMPANY_WORD', 'OUR')) return false;
  const yours = scene
    .all(clause, 'REGISTER', 'DATA')
    .some((i) => scene.has(i - 1, 'YOUR') || scene.has(i - 2, 'YOUR') || scene.has(i + 1, 'YOUR'));
  const it = scene.holds({ first: at, end: clause.end }, 'PRONOUN', 'HIS');
  const around = { first: Math.max(0, clause.first - 30), end: clause.first };
  if (scene.holds(around, 'COMPANY_WORD', 'COLLEAGUE')) return false;
  const named =
    it &&
    scene
      .all(around, 'FIELD', 'IDENTITY', 'PERSONAL_DATA')
      .some((i) => isPossessed(scene, i) || scene.has(i, 'IDENTITY')) &&
    !speaksOfThing(scene, around) &&
    !scene.holds(around, 'ORDER_TALK', 'CREDENTIALS');
  if (named) return true;
  return (
    (yours || it) &&
    scene.holds(around, 'ME', 'I', 'MY') &&
    !speaksOfThing(scene, around) &&
    !scene.holds(around, 'ORDER_TALK') &&
    scene.holds(around, 'WRONG', 'IDENTITY', 'HUMAN', 'SHOULD_BE', 'MIXED_UP', 'NOT_MY', 'FIELD', 'MOVED', 'BE') &&
    (yours || scene.holds(around, 'WRONG', 'IDENTITY', 'SHOULD_BE', 'NOT_MY', 'MIXED_UP'))
  );
}

/** The personal field a correction is about; -1 when it is about a thing or nothing personal. */
function fieldNear(scene: Scene, at: number): number {
  const clause = scene.clause(at);
  const sentence = scene.sentence(at);
  const spans = [
    { first: at + 1, end: clause.end },
    { first: clause.first, end: at },
    { first: clause.end, end: Math.min(sentence.end, clause.end + 8) },
  ];
  for (const span of spans) {
    for (let i = span.first; i < span.end; i += 1) {
      if (scene.has(i, 'PERSONAL_DATA')) return i;
      if (scene.has(i, 'FIELD', 'ACCOUNT', 'DATA', 'MEDIA') && !scene.has(i - 1, 'THING')) {
        if (scene.has(i, 'FIELD') && (isPossessed(scene, i) || wrongOrNew(scene, i))) return i;
        if (scene.has(i, 'DATA', 'MEDIA') && isPossessed(scene, i)) return i;
      }
      if (scene.has(i, 'ABOUT_ME', 'IDENTITY')) return i;
      if (scene.has(i, 'THING') && !scene.has(i, 'FIELD', 'DATA')) break;
    }
  }
  return -1;
}

const wrongOrNew = (scene: Scene, field: number): boolean =>
  scene.holds({ first: Math.max(0, field - 2), end: field + 3 }, 'WRONG', 'SHOULD_BE', 'SPELLED', 'MIXED_UP');

const firmsOwn = (scene: Scene, at: number): boolean =>
  scene.holds(scene.sentence(at), 'OUR', 'COMPANY_WORD') && !scene.holds(scene.sentence(at), 'MY', 'ABOUT_ME');

/** "My name is misspelled", "you have the wrong birth date for me", "that is not my number". */
function wrongs(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    if (firmsOwn(scene, sentence.first) || scene.holds(sentence, 'HYPOTHESIS')) continue;
    const denied = scene.find(sentence, 'NOT_MY');
    const notMine =
      denied >= 0 &&
      !scene.holds({ first: scene.clause(denied).first, end: denied }, 'USE', 'SHARE', 'DELETE', 'KEEP', 'SEND', 'MUST')
        ? denied
        : -1;
    const field = mineOrNamed(scene, sentence);
    if (notMine >= 0 && (field >= 0 || scene.holds(sentence, 'FIELD')) && !isThirdParty(scene, notMine)) {
      findings.push(findingAt(scene, 'rectification', 'rectification:not-mine', 0.7, notMine));
      continue;
    }
    if (field >= 0 && noLonger(scene, field)) {
      findings.push(findingAt(scene, 'rectification', 'rectification:outdated', 0.62, field));
      continue;
    }
    const wrong = scene.find(sentence, 'WRONG', 'SPELLED');
    if (wrong < 0 || field < 0 || isThirdParty(scene, wrong)) continue;
    if (scene.holds(sentence, 'DELETE', 'STOP', 'SEND') && !scene.holds(sentence, 'CORRECT', 'SHOULD_BE', 'SPELLED'))
      continue;
    findings.push(
      findingAt(
        scene,
        'rectification',
        'rectification:wrong',
        scene.holds(sentence, 'SHOULD_BE', 'CORRECT', 'SPELLED') ? 0.85 : 0.6,
        wrong,
        field,
      ),
    );
  }
  return findings;
}

/** "My number is no longer …". */
function noLonger(scene: Scene, field: number): boolean {
  if (!scene.has(field, 'FIELD') || !isPossessed(scene, field)) return false;
  const after = { first: field, end: Math.min(scene.clause(field).end, field + 6) };
  return scene.holds(after, 'NEG') && scene.holds(after, 'AGAIN') && scene.holds(after, 'BE');
}

function mineOrNamed(scene: Scene, sentence: Sentence): number {
  for (const i of scene.all(sentence, 'FIELD', 'PERSONAL_DATA', 'ABOUT_ME')) {
    if (scene.has(i - 1, 'THING')) continue;
    if (scene.has(i, 'ABOUT_ME') || scene.has(i, 'PERSONAL_DATA') || isPossessed(scene, i)) return i;
    if (scene.has(i - 1, 'WRONG') && !scene.has(i, 'THING')) return i;
  }
  const identity = scene.find(sentence, 'IDENTITY');
  if (
    identity >= 0 &&
    scene.holds(sentence, 'I') &&
    scene.holds(sentence, 'BE', 'WRONG') &&
    scene.holds(sentence, 'WRONG')
  )
    return identity;
  return -1;
}

/** "I have moved; my new address is …". A firm that moves has no such right. */
function moves(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    const moved = scene.find(sentence, 'MOVED');
    if (speaksOfThing(scene, sentence) || scene.mentions('CREDENTIALS') > 0) continue;
    if (moved < 0 || scene.holds(sentence, 'WE', 'OUR', 'COMPANY_WORD', 'COLLEAGUE', 'RELATIVE')) continue;
    if (!scene.holds(sentence, 'I', 'MY', 'ME') || scene.holds(sentence, 'DELETE', 'ORDER_TALK', 'ALERT')) continue;
    if (
      !scene.holds(sentence, 'FIELD', 'NEW', 'CORRECT') &&
      !scene.holds(scene.sentence(sentence.end), 'FIELD', 'CORRECT')
    )
      continue;
    if (scene.holds({ first: sentence.first, end: moved }, 'NEG') && !scene.has(moved, 'MOVED')) continue;
    findings.push(findingAt(scene, 'rectification', 'rectification:moved', 0.75, moved, sentence.end - 1));
  }
  return findings;
}

function mixUps(scene: Scene, words: number): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'MIXED_UP') || isThirdParty(scene, i)) continue;
    const sentence = scene.sentence(i);
    if (!scene.holds(sentence, 'I', 'ME', 'MY', 'ABOUT_ME') || scene.holds(sentence, 'SHARE', 'BREACH', 'ORDER_TALK'))
      continue;
    const wish = scene.mentions('CORRECT', 'WRONG', 'SHOULD_BE', 'NOT_MY') > 0;
    findings.push(
      findingAt(scene, 'rectification', 'rectification:mixed-up', wish ? 0.65 : words < 40 ? 0.5 : 0.35, i),
    );
  }
  return findings;
}
