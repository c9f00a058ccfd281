import { type Context, type Finding, type Frame, findingAt } from '../finding.ts';
import { isPossessed, type ObjectFound, objectOf } from '../objects.ts';
import { isNegated, standing } from '../polarity.ts';
import type { Scene } from '../scene.ts';
import { isThirdParty, namesSomethingElse, wishedHere } from '../wishes.ts';

const SHORT_MAIL = 14;

/** Article 17: delete, wipe, remove, forget; me, my account, my picture on your page. */
export const erasure: Frame = (scene, context) => [
  ...deletions(scene, context),
  ...idioms(scene, context),
  ...unwantedHolding(scene),
  ...unwantedPresence(scene),
  ...doSo(scene),
  ...closures(scene, context),
];

function deletions(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  let last: ObjectFound['kind'] = 'none';
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (scene.has(i, 'THING') && !scene.has(i, 'DATA', 'FIELD', 'ACCOUNT', 'MEDIA')) last = 'thing';
    else if (
      scene.has(i, 'ABOUT_ME', 'PERSONAL_DATA') ||
      (scene.has(i, 'FIELD', 'MEDIA', 'ACCOUNT', 'DATA') && isPossessed(scene, i))
    )
      last = 'person';
    if (!scene.has(i, 'DELETE', 'DELETED', 'DELETE_NOUN')) continue;
    const object = objectOf(scene, i);
    const weight = deletionWeight(scene, context, i, object, last);
    if (object.kind !== 'none' && object.kind !== 'all') last = object.kind;
    if (weight > 0)
      findings.push(findingAt(scene, 'erasure', `erasure:${object.kind}`, weight, i, object.at < 0 ? i : object.at));
  }
  return findings;
}

function deletionWeight(scene: Scene, context: Context, at: number, object: ObjectFound, last: string): number {
  if (isThirdParty(scene, at) || isInformation(scene, at) || fromThread(scene, at)) return 0;
  const clause = scene.clause(at);
  if (scene.holds(clause, 'RESTORE')) return 0;
  const how = standing(scene, at);
  if (how !== 'asked' && how !== 'outstanding') return 0;
  if (reportedWish(scene, at)) return 0.3;
  if (scene.holds(clause, 'THANKS')) return 0;
  if (scene.holds(clause, 'MAILING_LIST', 'UNSUBSCRIBE') && object.kind !== 'data') {
    if (!scene.holds(clause, 'ACCOUNT', 'PERSONAL_DATA', 'EVERYTHING', 'ABOUT_ME')) return 0;
  }
  const wished = wishedHere(scene, at);
  if (scene.has(at, 'DELETED') && !wished && how !== 'outstanding') return 0;
  switch (object.kind) {
    case 'person':
      return firstPersonDid(scene, at) ? 0 : wished ? 0.95 : 0.82;
    case 'data':
      return wished
        ? context.privacy || context.personal || !context.trade
          ? 0.8
          : 0.45
        : context.privacy && context.personal
          ? 0.55
          : 0.2;
    case 'all':
      // "Cut it out" ends a habit, not a file.
      if (scene.has(at, 'STOP')) return 0;
      if (last === 'thing') return 0;
      return wished || context.words <= SHORT_MAIL
        ? context.personal || context.privacy || last === 'person'
          ? 0.85
          : context.trade
            ? 0.3
            : 0.62
        : 0.4;
    case 'list':
    case 'thing':
      return 0;
    case 'none':
      return bareWeight(scene, context, at, wished);
  }
}

/** "I request erasure." "Slet." Nothing is named: the law's own noun or data-protection talk must say what is meant. */
function bareWeight(scene: Scene, context: Context, at: number, wished: boolean): number {
  const noun = scene.has(at, 'DELETE_NOUN');
  const sentence = scene.sentence(at);
  const own = scene.holds(sentence, 'I', 'ME', 'MY') || context.words <= SHORT_MAIL;
  if (noun) {
    if (!own || scene.holds(sentence, 'RIGHT_TO', 'AUTHORITY')) return 0.2;
    if (context.privacy || scene.holds(sentence, 'ARTICLE', 'HEREBY')) return wished ? 0.8 : 0.3;
    return wished ? 0.65 : 0.3;
  }
  if (namesSomethingElse(scene, at) || context.trade) return 0.15;
  if (context.words <= 6) return wished ? 0.6 : 0.3;
  return wished && own && (context.personal || context.privacy) ? 0.5 : 0.2;
}

/** "How long until ... is deleted", "do you delete": asked about, not asked for. */
function isInformation(scene: Scene, at: number): boolean {
  const sentence = scene.sentence(at);
  const before = { first: sentence.first, end: at };
  if (scene.holds(before, 'WISH', 'PLEASE')) return scene.holds(before, 'RETRACT');
  if (scene.holds(before, 'WHEN') && sentence.question && !scene.holds(before, 'ABOUT_ME'))
    return !scene.holds(sentence, 'NO_ANSWER');
  return scene.holds(sentence, 'RETENTION');
}

function firstPersonDid(scene: Scene, at: number): boolean {
  if (!scene.has(at, 'DELETED')) return false;
  const clause = scene.clause(at);
  return scene.holds(clause, 'I') && scene.holds(clause, 'HAVE') && !scene.holds(clause, 'WISH', 'MUST');
}

/** "Take me off this thread": out of a conversation, not out of the register. */
function fromThread(scene: Scene, at: number): boolean {
  const clause = scene.clause(at);
  return scene.holds(clause, 'THREAD') && !scene.holds(clause, 'PERSONAL_DATA', 'ACCOUNT');
}

function idioms(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'FORGET_ME') || scene.has(i, 'RETRACT') || isNegated(scene, i)) continue;
    if (scene.holds(scene.clause(i), 'RIGHT_TO') && !wishedHere(scene, i)) continue;
    const short = context.words <= SHORT_MAIL || context.personal || context.privacy;
    findings.push(findingAt(scene, 'erasure', 'erasure:forget-me', short ? 0.85 : 0.6, i));
  }
  return findings;
}

/** "I would rather not exist in your systems", "jag vill inte finnas kvar hos er". */
function unwantedPresence(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const clause of scene.reading.clauses) {
    const not = scene.find(clause, 'NEG');
    if (not < 0 || !scene.holds(clause, 'WISH', 'INSTEAD') || !scene.holds(clause, 'I')) continue;
    if (
      scene.holds(
        clause,
        'THING',
        'MAILING_LIST',
        'MARKETING',
        'MESSAGES',
        'USE',
        'SHARE',
        'DELETED',
        'DELETE',
        'CONTACT',
      )
    )
      continue;
    const where = scene.find({ first: not, end: clause.end }, 'REGISTER');
    if (where >= 0 && scene.holds({ first: not, end: clause.end }, 'BE', 'HOLD', 'KEEP', 'YOUR', 'AGAIN'))
      findings.push(findingAt(scene, 'erasure', 'erasure:presence', 0.72, not, where));
  }
  return findings;
}

/** "You never deleted it. Please do so." */
function doSo(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'DO_SO') || isNegated(scene, i) || !wishedHere(scene, i)) continue;
    const before = { first: Math.max(0, scene.sentence(i).first - 30), end: i };
    if (!scene.holds(before, 'DELETE', 'DELETED', 'DELETE_NOUN') || scene.holds(before, 'THING', 'CUSTOMER')) continue;
    findings.push(findingAt(scene, 'erasure', 'erasure:do-so', 0.65, i));
  }
  return findings;
}

/** "I do not want you to keep anything about me", "jeg vil ikke være i jeres system". */
function unwantedHolding(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const clause of scene.reading.clauses) {
    const not = scene.find(clause, 'NEG');
    if (not < 0 || !scene.holds(clause, 'WISH') || scene.holds(clause, 'MARKETING', 'MESSAGES', 'CONTACT')) continue;
    const keep = scene.find({ first: not, end: clause.end }, 'KEEP', 'HOLD');
    if (keep < 0 || scene.holds(clause, 'USE', 'SHARE', 'THING', 'DELETE', 'DELETED', 'DELETE_NOUN', 'CORRECT'))
      continue;
    const mine = scene.find({ first: not, end: clause.end }, 'ABOUT_ME', 'PERSONAL_DATA');
    if (mine >= 0 && scene.has(keep, 'KEEP') && !scene.holds(clause, 'UNTIL', 'IF')) {
      findings.push(findingAt(scene, 'erasure', 'erasure:unwanted', 0.7, keep, mine));
    }
  }
  return findings;
}

/** Closing one's own account counts when no contract is being ended. */
function closures(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    if (!scene.has(i, 'CLOSE') || standing(scene, i) !== 'asked' || isThirdParty(scene, i)) continue;
    const clause = scene.clause(i);
    if (!scene.holds(clause, 'ACCOUNT') || (context.trade && !context.privacy)) continue;
    findings.push(findingAt(scene, 'erasure', 'erasure:close', context.privacy ? 0.7 : 0.52, i));
  }
  return findings;
}

/** "On Sunday I wrote that you should delete me": told, not asked again, unless the writer waits for it. */
function reportedWish(scene: Scene, at: number): boolean {
  const before = { first: scene.sentence(at).first, end: at };
  return (
    scene.holds(before, 'EARLIER') &&
    scene.mentions('NO_ANSWER', 'REMINDER') === 0 &&
    !scene.holds(scene.clause(at), 'PLEASE', 'HEREBY')
  );
}
