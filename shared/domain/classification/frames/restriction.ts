import { type Context, type Finding, type Frame, findingAt } from '../finding.ts';
import { objectOf } from '../objects.ts';
import { isNegated, standing } from '../polarity.ts';
import type { Scene } from '../scene.ts';
import { isThirdParty, wishedHere } from '../wishes.ts';

/** Article 18: keep it but leave it alone, freeze it, do not delete it since I need it for a claim. */
export const restriction: Frame = (scene, context) => [
  ...namedRestrictions(scene, context),
  ...pausedUse(scene, context),
  ...untouched(scene, context),
  ...keptForClaim(scene),
];

function namedRestrictions(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    const named = scene.has(i, 'RESTRICT');
    if (!named && !scene.has(i, 'FREEZE')) continue;
    if (isThirdParty(scene, i) || !wishedHere(scene, i)) continue;
    const how = standing(scene, i);
    // "do not touch" is a phrase of its own: the not belongs to it.
    if (how !== 'asked' && !(how === 'negated' && scene.has(i, 'NEG'))) continue;
    const object = objectOf(scene, i);
    const processing = scene.holds(scene.clause(i), 'PROCESSING', 'USE');
    if (object.kind === 'thing' || (object.kind === 'list' && !processing)) continue;
    const weight =
      object.kind === 'person'
        ? 0.88
        : processing && (context.privacy || context.personal)
          ? 0.85
          : object.kind === 'data' && context.personal
            ? 0.6
            : object.kind === 'data' && scene.holds(scene.sentence(i), 'UNTIL')
              ? 0.7
              : (object.kind === 'all' || named) && context.personal
                ? 0.55
                : 0;
    if (weight > 0)
      findings.push(
        findingAt(
          scene,
          'restriction',
          named ? 'restriction:named' : 'restriction:freeze',
          weight,
          i,
          object.at < 0 ? i : object.at,
        ),
      );
  }
  return findings;
}

/** "Do not use my data until this is settled", "keep it but don't use it". */
function pausedUse(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'USE') || isThirdParty(scene, i)) continue;
    const sentence = scene.sentence(i);
    const refused = isNegated(scene, i) || scene.holds({ first: scene.clause(i).first, end: i }, 'STOP');
    if (!refused || sentence.question) continue;
    const object = objectOf(scene, i);
    if (object.kind === 'thing' || scene.holds({ first: i, end: sentence.end }, 'MARKETING', 'PROFILING', 'TRAIN'))
      continue;
    const until =
      scene.holds(sentence, 'UNTIL') &&
      (scene.holds(sentence, 'SETTLED', 'CLAIM', 'DISPUTE') || context.dispute || context.personal);
    const deleted = scene.all(sentence, 'DELETE').some((k) => !isNegated(scene, k));
    const kept = !deleted && keptNearby(scene, i);
    if (until)
      findings.push(
        findingAt(
          scene,
          'restriction',
          'restriction:until',
          object.kind === 'person' || context.personal ? 0.85 : 0.5,
          i,
        ),
      );
    else if (kept && (object.kind !== 'none' || context.personal))
      findings.push(findingAt(scene, 'restriction', 'restriction:keep-unused', 0.75, i));
  }
  return findings;
}

/** "Until this is settled nobody may read it, pass it on or work with it." */
function untouched(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    if (sentence.question || !scene.holds(sentence, 'UNTIL') || !(context.dispute || context.personal)) continue;
    if (scene.holds(sentence, 'MARKETING', 'ORDER_TALK', 'MESSAGES')) continue;
    const at = scene
      .all(sentence, 'SHARE', 'SEE', 'LEAVE_ALONE')
      .find((i) => scene.has(i, 'NEG') || isNegated(scene, i) || scene.has(i, 'LEAVE_ALONE'));
    if (at === undefined || isThirdParty(scene, at) || objectOf(scene, at).kind === 'thing') continue;
    findings.push(findingAt(scene, 'restriction', 'restriction:untouched', context.dispute ? 0.75 : 0.45, at));
  }
  return findings;
}

function keptNearby(scene: Scene, at: number): boolean {
  const sentence = scene.sentence(at);
  const wide = { first: Math.max(0, sentence.first - 14), end: sentence.end };
  return (
    scene.all(wide, 'KEEP').some((i) => Math.abs(i - at) > 1 && !isNegated(scene, i) && !scene.has(i, 'USE')) ||
    scene.all(wide, 'DELETE').some((i) => isNegated(scene, i))
  );
}

function keptForClaim(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    const near = { first: sentence.first, end: Math.min(scene.reading.words.length, sentence.end + 20) };
    const claim = scene.find({ first: Math.max(0, sentence.first - 15), end: near.end }, 'CLAIM');
    if (claim < 0) continue;
    const spared = scene.all(sentence, 'DELETE', 'DELETED', 'DELETE_NOUN').find((i) => isNegated(scene, i));
    const kept = scene
      .all(sentence, 'KEEP')
      .find((i) => !scene.has(i - 1, 'YOU') && !isNegated(scene, i) && wishedHere(scene, i));
    const at = spared ?? kept;
    if (at === undefined || isThirdParty(scene, at)) continue;
    const object = objectOf(scene, at);
    if (object.kind === 'thing' || object.kind === 'list') continue;
    findings.push(
      findingAt(
        scene,
        'restriction',
        'restriction:claim',
        spared === undefined ? (object.kind === 'person' ? 0.75 : 0.5) : 0.82,
        at,
      ),
    );
  }
  return findings;
}
