import { type Finding, type Frame, findingAt } from '../finding.ts';
import type { Scene } from '../scene.ts';
import { isThirdParty } from '../wishes.ts';

/** How far from the machine's decision the wish for a person may be told, in words. */
const NEARBY = 45;

/** Article 22: a machine decided about me; I want a person to look, to explain, to hear me. */
export const automatedDecision: Frame = (scene) => {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    const machine = machineDecision(scene, sentence);
    if (machine < 0 || isThirdParty(scene, machine)) continue;
    const near = { first: Math.max(0, machine - NEARBY), end: Math.min(scene.reading.words.length, machine + NEARBY) };
    const human = scene.all(near, 'HUMAN').some((i) => !scene.has(i, 'AUTOMATIC'));
    const challenged = scene.holds(near, 'OBJECT', 'TELL', 'WHY', 'DISPUTE', 'UPSET', 'WISH', 'SEE');
    const aboutMe = scene.holds(near, 'ME', 'MY', 'ABOUT_ME', 'I');
    if (!aboutMe) continue;
    if (human && wants(scene, near))
      findings.push(findingAt(scene, 'automated_decision', 'automated:human', 0.9, machine));
    else if (challenged && wants(scene, near))
      findings.push(findingAt(scene, 'automated_decision', 'automated:challenge', 0.62, machine));
  }
  return findings;
};

/** Index of the machine that decided, or -1: spam filters and formal lists of what an answer must hold are none. */
function machineDecision(scene: Scene, sentence: { first: number; end: number; item: boolean }): number {
  const machine = scene.find(sentence, 'AUTOMATIC') >= 0 ? scene.find(sentence, 'AUTOMATIC') : noHuman(scene, sentence);
  if (machine < 0 || sentence.item || scene.holds(sentence, 'EXISTENCE', 'SPAM_FILTER', 'ALERT', 'SALES')) return -1;
  if (scene.holds(sentence, 'DECISION')) return machine;
  const around = {
    first: Math.max(0, sentence.first - 20),
    end: Math.min(scene.reading.words.length, sentence.end + 20),
  };
  return scene.holds(around, 'DECISION') && scene.holds(around, 'HUMAN') && !scene.holds(around, 'EXISTENCE')
    ? machine
    : -1;
}

/** "It cannot have been a person who looked at it." */
function noHuman(scene: Scene, sentence: { first: number; end: number }): number {
  if (scene.holds(sentence, 'USE', 'SHARE', 'UNTIL')) return -1;
  const doubted = (i: number): boolean =>
    scene.holds({ first: Math.max(sentence.first, i - 5), end: i }, 'NEG', 'IMPOSSIBLE');
  return scene.all(sentence, 'HUMAN').find(doubted) ?? -1;
}

const wants = (scene: Scene, span: { first: number; end: number }): boolean =>
  scene.holds(span, 'WISH', 'PLEASE', 'MUST', 'CAN', 'WHY', 'OBJECT', 'TELL');
