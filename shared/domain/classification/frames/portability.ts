import { type Context, type Finding, type Frame, findingAt } from '../finding.ts';
import { isPossessed, objectOf } from '../objects.ts';
import { standing } from '../polarity.ts';
import type { Scene } from '../scene.ts';
import { isThirdParty, wishedHere } from '../wishes.ts';

/** Article 20: a file another program can read, or my data sent on to the new provider. */
export const portability: Frame = (scene, context) => [
  ...named(scene, context),
  ...formats(scene, context),
  ...handovers(scene),
];

function named(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'PORT') || isThirdParty(scene, i) || standing(scene, i) !== 'asked') continue;
    if (!wishedHere(scene, i) && context.words > 12) continue;
    const object = objectOf(scene, i);
    if (object.kind === 'thing' || (object.kind === 'none' && !context.privacy && !context.personal)) continue;
    findings.push(findingAt(scene, 'portability', 'portability:named', 0.85, i));
  }
  return findings;
}

function formats(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    const format = scene.find(sentence, 'FORMAT', 'EXPORT');
    if (format < 0 || isThirdParty(scene, format) || standing(scene, format) !== 'asked' || !wishedHere(scene, format))
      continue;
    const mine = scene.find(sentence, 'ABOUT_ME', 'PERSONAL_DATA');
    const data = scene.find(sentence, 'DATA', 'EVERYTHING', 'MEDIA', 'PRONOUN');
    const got = scene.holds(sentence, 'SEND', 'COPY', 'EXPORT', 'TRANSFER', 'INSIGHT', 'WISH');
    if (!got) continue;
    if (mine < 0 && scene.holds(sentence, 'THING')) continue;
    const before = { first: Math.max(0, sentence.first - 25), end: format };
    const own = scene
      .all(before, 'DATA', 'MEDIA', 'PERSONAL_DATA', 'ABOUT_ME')
      .some((i) => isPossessed(scene, i) || scene.has(i, 'ABOUT_ME'));
    const weight =
      mine >= 0
        ? 0.85
        : own && scene.holds(sentence, 'NEW_PROVIDER')
          ? 0.75
          : data >= 0 && (context.personal || context.privacy)
            ? 0.65
            : 0;
    if (weight > 0)
      findings.push(findingAt(scene, 'portability', 'portability:format', weight, format, mine < 0 ? data : mine));
  }
  return findings;
}

function handovers(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    const provider = scene.find(sentence, 'NEW_PROVIDER');
    if (provider < 0) continue;
    for (const at of scene.all(sentence, 'TRANSFER', 'PORT')) {
      if (at === provider || isThirdParty(scene, at) || standing(scene, at) !== 'asked' || !wishedHere(scene, at))
        continue;
      const object = objectOf(scene, at);
      const before = { first: Math.max(0, sentence.first - 20), end: at };
      const meant =
        object.kind === 'all' || (object.kind === 'thing' && scene.has(object.at, 'FORMAT')) || object.kind === 'none';
      if (
        meant &&
        scene.holds(sentence, 'PRONOUN', 'EVERYTHING') &&
        scene.all(before, 'DATA', 'PERSONAL_DATA', 'MEDIA').some((i) => isPossessed(scene, i))
      ) {
        findings.push(findingAt(scene, 'portability', 'portability:handover-of-it', 0.7, at, provider));
      } else if (
        object.kind === 'person' &&
        !scene.has(object.at, 'ACCOUNT', 'FIELD') &&
        !scene.holds({ first: object.at, end: object.at + 1 }, 'ME')
      ) {
        findings.push(findingAt(scene, 'portability', 'portability:handover', 0.85, at, provider));
      }
    }
  }
  return findings;
}
