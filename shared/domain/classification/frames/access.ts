import { type Context, type Finding, type Frame, findingAt } from '../finding.ts';
import { isPossessed, kindAt, speaksOfThing } from '../objects.ts';
import { isNegated, standing } from '../polarity.ts';
import type { Clause, Sentence } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { isThirdParty, wishedHere } from '../wishes.ts';

/** Article 15: what do you have on me, a copy, where from, who has seen it. */
export const access: Frame = (scene, context) => [
  ...insight(scene, context),
  ...questions(scene, context),
  ...obtaining(scene, context),
  ...presence(scene),
  ...origins(scene),
  ...recipients(scene),
];

/** The nouns of the law: indsigt, registerutdrag, innsyn, Auskunft, subject access request. */
function insight(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < scene.reading.words.length; i += 1) {
    const strong = scene.has(i, 'INSIGHT_STRONG');
    const weak = scene.has(i, 'INSIGHT');
    const public_ = scene.has(i, 'FOI');
    if (!strong && !weak && !public_) continue;
    if (isThirdParty(scene, i) || standing(scene, i) !== 'asked' || isQuestionAboutProcedure(scene, i)) continue;
    const weight = insightWeight(scene, context, i, strong, public_);
    if (weight > 0)
      findings.push(findingAt(scene, 'access', strong ? 'access:insight' : 'access:insight-weak', weight, i));
  }
  return findings;
}

function insightWeight(scene: Scene, context: Context, at: number, strong: boolean, public_: boolean): number {
  const sentence = scene.sentence(at);
  const spoken = scene.holds(sentence, 'I', 'ME', 'MY', 'ABOUT_ME', 'HEREBY') || context.words <= 30;
  if (!spoken || scene.holds(sentence, 'AUTHORITY', 'SALES')) return 0;
  const mine = mineAfter(scene, at, sentence);
  const wished = wishedHere(scene, at) || context.words <= 12;
  if (public_)
    return mine || (context.personal && scene.mentions('MY', 'ME') > 0 && ownCase(scene)) ? (wished ? 0.8 : 0.4) : 0;
  if (scene.holds(scene.clause(at), 'RIGHT_TO') && !scene.holds(sentence, 'WISH', 'PLEASE', 'HEREBY')) return 0.25;
  if (strong) {
    if (thingFollows(scene, at) && !mine) return 0;
    return wished ? 0.9 : 0.5;
  }
  if (thingFollows(scene, at)) return 0;
  if (mine) return wished ? 0.9 : 0.5;
  if (scene.holds(sentence, 'ARTICLE') && context.privacy && wished && !sentence.item) return 0.7;
  return 0;
}

const ownCase = (scene: Scene): boolean => scene.mentions('ABOUT_ME', 'PERSONAL_DATA') > 0;

function mineAfter(scene: Scene, at: number, sentence: Sentence): boolean {
  const clause = scene.clause(at);
  for (let i = at; i < Math.min(sentence.end, at + 14); i += 1) {
    if (scene.has(i, 'ABOUT_ME', 'PERSONAL_DATA')) return true;
    if (scene.has(i, 'DATA', 'MEDIA', 'HOLD') && isPossessed(scene, i) && !scene.has(i, 'THING')) return true;
    if (i >= clause.end + 8) break;
  }
  return scene.holds({ first: clause.first, end: at }, 'ABOUT_ME', 'PERSONAL_DATA');
}

function thingFollows(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < Math.min(scene.sentence(at).end, at + 6); i += 1) {
    if (scene.has(i, 'ABOUT_ME', 'PERSONAL_DATA')) return false;
    if (
      scene.has(i, 'THING', 'ACCOUNT', 'YOUR', 'ORDER_TALK') &&
      !(scene.has(i, 'DATA', 'MEDIA') && isPossessed(scene, i))
    )
      return true;
  }
  return false;
}

/** "How do I make an access request?" asks about the way, which is no request yet. */
function isQuestionAboutProcedure(scene: Scene, at: number): boolean {
  const sentence = scene.sentence(at);
  const before = { first: sentence.first, end: at };
  return (
    sentence.question &&
    scene.holds(before, 'HOW', 'WHEN', 'WHO') &&
    !scene.holds(before, 'CAN') &&
    !scene.holds(sentence, 'ABOUT_ME')
  );
}

/** "What do you have on me", "do you hold anything about me", "which of my data". */
function questions(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    for (const at of scene.all(sentence, 'ABOUT_ME')) {
      const weight = aboutMeWeight(scene, context, sentence, at);
      if (weight > 0)
        findings.push(findingAt(scene, 'access', 'access:about-me', weight, at, Math.max(sentence.first, at - 8)));
    }
    const mine = myDataQuestion(scene, sentence);
    if (mine >= 0) findings.push(findingAt(scene, 'access', 'access:my-data', 0.75, mine, sentence.first));
  }
  return findings;
}

function aboutMeWeight(scene: Scene, context: Context, sentence: Sentence, at: number): number {
  if (isThirdParty(scene, at) || dominated(scene, sentence, at)) return 0;
  const clause = scene.clause(at);
  const span = { first: sentence.first, end: sentence.end };
  if (isNegated(scene, at) && !scene.holds(clause, 'ASK_WHETHER', 'KNOW', 'WHAT') && !sentence.question) return 0;
  const held = scene.holds(
    span,
    'HOLD',
    'DATA',
    'EVERYTHING',
    'COPY',
    'MEDIA',
    'OVERVIEW',
    'SHARE',
    'PERSONAL_DATA',
    'SOURCE',
    'USE',
  );
  if (!held) return 0;
  const how = standing(scene, at);
  if (how === 'threatened' || how === 'considered' || how === 'retracted') return 0;
  const asked = scene.holds(
    span,
    'WHAT',
    'WHO',
    'SEND',
    'TELL',
    'SEE',
    'KNOW',
    'COPY',
    'OVERVIEW',
    'INSIGHT',
    'INSIGHT_STRONG',
    'ASK_WHETHER',
    'CONFIRM',
    'WHERE',
  );
  if (sentence.question && scene.holds(span, 'YOU', 'HOLD')) return 0.88;
  if (asked && (scene.holds(span, 'WISH', 'PLEASE', 'MUST', 'CAN', 'KNOW', 'WHAT') || startsAsking(scene, sentence)))
    return 0.88;
  if (scene.holds(span, 'WISH', 'PLEASE') && scene.holds(span, 'EVERYTHING', 'DATA', 'PERSONAL_DATA')) return 0.75;
  return asked && context.words <= 25 ? 0.7 : 0.2;
}

const startsAsking = (scene: Scene, sentence: Sentence): boolean =>
  scene.holds(
    { first: sentence.first, end: Math.min(sentence.end, sentence.first + 3) },
    'SEND',
    'TELL',
    'COPY',
    'SEE',
    'OVERVIEW',
    'CONFIRM',
    'WHAT',
  );

/** Whether another action rules the words: "delete what you have about me" asks for no insight. */
function dominated(scene: Scene, sentence: Sentence, at: number): boolean {
  const clause = scene.clause(at);
  if (
    scene.holds({ first: at + 1, end: clause.end }, 'DELETED') &&
    !scene.holds({ first: clause.first, end: at }, 'WHAT', 'COPY', 'HAVE')
  )
    return true;
  let ruler = -1;
  for (let i = at - 1; i >= clause.first; i -= 1) {
    // "The file you keep on me" only describes.
    if (scene.has(i, 'KEEP', 'USE', 'SHARE') && scene.has(i - 1, 'YOU')) continue;
    if (scene.has(i, ...OTHER_ACTIONS)) ruler = i;
    else if (
      scene.has(i, 'SEND', 'TELL', 'COPY', 'SEE', 'KNOW', 'OVERVIEW', 'INSIGHT', 'INSIGHT_STRONG') &&
      !scene.has(i, 'HOLD')
    )
      return ruler > i;
    if (ruler >= 0) break;
  }
  if (ruler >= 0)
    return !(
      scene.has(ruler, 'USE', 'SHARE') && scene.holds({ first: clause.first, end: ruler }, 'WHAT', 'WHO', 'HOW')
    );
  for (let i = at + 1; i < clause.end; i += 1) {
    if (
      scene.has(i, 'DELETE', 'DELETED', 'CORRECT', 'RESTRICT') &&
      !scene.holds({ first: clause.first, end: at }, 'WHAT', 'SEND')
    )
      return true;
  }
  const previous = scene.previousClause(clause);
  if (!previous || scene.holds({ first: clause.first, end: at }, 'SEND', 'TELL', 'COPY', 'SEE', 'KNOW')) return false;
  const rulesBefore = scene.all(previous, ...OTHER_ACTIONS, 'SEND', 'TELL', 'COPY', 'KNOW').pop() ?? -1;
  return (
    rulesBefore >= 0 &&
    scene.has(rulesBefore, ...OTHER_ACTIONS) &&
    !scene.has(rulesBefore, 'SEND', 'TELL', 'COPY', 'KNOW') &&
    sentence.first <= rulesBefore &&
    !scene.holds({ first: clause.first, end: at }, 'WHO')
  );
}

const OTHER_ACTIONS = [
  'DELETE',
  'DELETED',
  'DELETE_NOUN',
  'CORRECT',
  'RESTRICT',
  'FREEZE',
  'STOP',
  'OBJECT',
  'SHARE',
  'USE',
  'KEEP',
  'WITHDRAW',
  'FORGET_ME',
  'PORT',
  'TRANSFER',
] as const;

/** "Which of my data do you store?", "what do you use my information for?" */
function myDataQuestion(scene: Scene, sentence: Sentence): number {
  const what = scene.find({ first: sentence.first, end: Math.min(sentence.end, sentence.first + 8) }, 'WHAT', 'WHO');
  if (what < 0) return -1;
  const mine = scene
    .all({ first: what, end: sentence.end }, 'PERSONAL_DATA', 'DATA', 'MEDIA')
    .find((i) => isPossessed(scene, i) || scene.has(i, 'ABOUT_ME'));
  if (mine === undefined || isThirdParty(scene, mine)) return -1;
  if (scene.holds(sentence, 'DELETE', 'DELETED', 'DELETE_NOUN', 'HYPOTHESIS', 'CORRECT', 'BREACH')) return -1;
  const held = scene.holds({ first: what, end: sentence.end }, 'HOLD', 'USE', 'SHARE');
  return held && (sentence.question || scene.holds(sentence, 'WISH', 'TELL', 'KNOW')) ? mine : -1;
}

/** "Am I in your database?", "är jag med i ert register?" */
function presence(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    if (
      !sentence.question ||
      sentence.end - sentence.first > 12 ||
      scene.holds(sentence, 'CAN', 'WHEN', 'HOW', 'WHY', 'DELETE', 'DELETED', 'MAILING_LIST')
    )
      continue;
    if (speaksOfThing(scene, sentence)) continue;
    const where = scene.find(sentence, 'REGISTER');
    const opens = { first: sentence.first, end: sentence.first + 4 };
    if (where >= 0 && scene.holds(opens, 'BE', 'HOLD') && scene.holds(opens, 'I'))
      findings.push(findingAt(scene, 'access', 'access:presence', 0.75, where, sentence.first));
  }
  return findings;
}

/** "Send me a copy of my data", "I want to see my records". */
function obtaining(scene: Scene, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    if (scene.holds(sentence, 'CREDENTIALS') || scene.holds(sentence, 'CONSENT', 'ALLOW')) continue;
    for (const at of scene.all(sentence, 'SEND', 'COPY', 'OVERVIEW', 'SEE', 'TELL')) {
      if (scene.has(at, 'SEE') && !readerIsWriter(scene, at)) continue;
      if (isThirdParty(scene, at) || standing(scene, at) !== 'asked' || !wishedHere(scene, at)) continue;
      if (scene.has(at, 'DELETE', 'DELETED', 'STOP', 'UNSUBSCRIBE', 'LEAVE_ALONE')) continue;
      const object = firstObject(scene, sentence, at);
      if (object < 0) {
        if (scene.has(at, 'COPY') && copyOfIt(scene, context, sentence, at))
          findings.push(findingAt(scene, 'access', 'access:copy-of-it', 0.7, at));
        continue;
      }
      if (
        scene.has(at, 'TELL') &&
        !scene.has(at, 'COPY', 'SEND') &&
        !scene.holds({ first: at, end: sentence.end }, 'WHAT', 'EVERYTHING', 'HOLD')
      )
        continue;
      findings.push(findingAt(scene, 'access', 'access:obtain', scene.has(at, 'COPY') ? 0.9 : 0.82, at, object));
    }
  }
  return findings;
}

/** "Can I see my file?", not "can you look at my account?" */
function readerIsWriter(scene: Scene, at: number): boolean {
  const before = { first: scene.clause(at).first, end: at };
  if (scene.holds(before, 'HUMAN') || scene.holds(scene.sentence(at), 'HUMAN')) return false;
  if (scene.has(at, 'COPY', 'OVERVIEW')) return true;
  return scene.holds(before, 'I', 'ME', 'WISH') && !scene.has(at - 1, 'YOU');
}

/** "I would just like a copy": of what the mail has been about so far. */
function copyOfIt(scene: Scene, context: Context, sentence: Sentence, at: number): boolean {
  if (!context.personal || scene.holds(sentence, 'THING', 'ATTACHED', 'ARTICLE')) return false;
  return scene.holds({ first: 0, end: at }, 'ABOUT_ME', 'PERSONAL_DATA') && scene.sentence(at) === sentence;
}

function firstObject(scene: Scene, sentence: Sentence, at: number): number {
  const clause: Clause = scene.clause(at);
  // "Get my data deleted", "få mine data slettet": the verb only helps another one.
  if (!scene.has(at, 'COPY', 'OVERVIEW') && scene.holds({ first: at + 1, end: clause.end }, 'DELETED')) return -1;
  const next = scene.nextClause(clause);
  const end = next && !scene.holds(next, 'DELETE', 'STOP', 'CORRECT', 'USE', 'SHARE', 'FREEZE') ? next.end : clause.end;
  for (let i = at + 1; i < Math.min(sentence.end, end); i += 1) {
    if (i >= clause.end && !scene.has(at, 'SEND', 'COPY')) break;
    if (
      scene.has(i, 'TRANSFER', 'DELETE', 'DELETED', 'CORRECT', 'STOP', 'RESTRICT', 'CONFIRM') &&
      !scene.has(i, 'SEND', 'COPY', 'DATA', 'PERSONAL_DATA')
    )
      return -1;
    const kind = kindAt(scene, i, at);
    if (kind === 'thing' || kind === 'list') return -1;
    // "The recording of the call I had": the writer was there.
    if (kind === 'data' && scene.has(i, 'MEDIA') && scene.holds({ first: i + 1, end: clause.end }, 'I')) return i;
    if (kind !== 'person') continue;
    if (scene.has(i, 'ABOUT_ME')) return i;
    if (scene.has(i, 'PERSONAL_DATA')) return i;
    if (scene.has(i, 'DATA', 'MEDIA') && !(scene.has(i, 'FIELD') || scene.has(i, 'ACCOUNT'))) return i;
  }
  return -1;
}

/** "Where did you get my number?" */
function origins(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const clause of scene.reading.clauses) {
    const where = scene.find(clause, 'WHERE', 'HOW', 'WHO', 'SOURCE', 'WHY');
    if (where < 0) continue;
    const got = scene.find({ first: where, end: clause.end }, 'OBTAINED', 'SOURCE');
    const mine = scene
      .all({ first: where, end: clause.end }, 'FIELD', 'PERSONAL_DATA', 'DATA', 'ABOUT_ME')
      .find((i) => isPossessed(scene, i) || scene.has(i, 'ABOUT_ME') || scene.has(i - 1, 'PRONOUN'));
    if (
      got >= 0 &&
      mine === undefined &&
      scene.holds(clause, 'YOU') &&
      scene.holds({ first: got, end: clause.end }, 'PRONOUN') &&
      saidBefore(scene, clause)
    ) {
      findings.push(findingAt(scene, 'access', 'access:origin-of-it', 0.7, where, got));
      continue;
    }
    if (got < 0 || mine === undefined || isThirdParty(scene, mine)) continue;
    if (!scene.holds(clause, 'YOU', 'SOURCE', 'WHO') && scene.folded(where) !== 'woher') continue;
    if (scene.has(where, 'HOW') && !scene.holds(clause, 'OBTAINED')) continue;
    if (
      scene.has(where, 'WHO') &&
      !scene.sentence(where).question &&
      !scene.holds(scene.sentence(where), 'WISH', 'TELL', 'KNOW')
    )
      continue;
    if (scene.has(where, 'HOW') && scene.holds(clause, 'I', 'CAN') && !scene.holds(clause, 'YOU')) continue;
    if (scene.holds(clause, 'DELETE', 'DELETED', 'DELETE_NOUN', 'CORRECT')) continue;
    findings.push(findingAt(scene, 'access', 'access:origin', scene.has(where, 'WHY') ? 0.6 : 0.85, where, mine));
  }
  return findings;
}

/** The sentence before speaks of the writer's number, address or the like. */
function saidBefore(scene: Scene, clause: Clause): boolean {
  const before = { first: Math.max(0, scene.sentence(clause.first).first - 20), end: clause.first };
  return scene.all(before, 'FIELD', 'PERSONAL_DATA').some((i) => isPossessed(scene, i));
}

/** "Who has seen my file?", "who did you sell my address to?" */
function recipients(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const sentence of scene.reading.sentences) {
    const who = scene.find(sentence, 'WHO');
    if (who < 0) continue;
    const span = { first: who, end: sentence.end };
    const shared =
      scene.find(span, 'SHARE') >= 0
        ? scene.find(span, 'SHARE')
        : scene.find({ first: who, end: Math.min(span.end, who + 6) }, 'SEE');
    const mine = scene
      .all(span, 'FIELD', 'PERSONAL_DATA', 'DATA', 'ABOUT_ME', 'MEDIA', 'ACCOUNT')
      .find((i) => isPossessed(scene, i) || scene.has(i, 'ABOUT_ME'));
    if (shared < 0 || mine === undefined || isThirdParty(scene, mine)) continue;
    if (!(sentence.question || scene.holds(sentence, 'WISH', 'TELL', 'KNOW', 'PLEASE'))) continue;
    if (isNegated(scene, shared) || scene.holds(sentence, 'DELETE', 'STOP')) continue;
    findings.push(findingAt(scene, 'access', 'access:recipients', 0.82, who, mine));
  }
  return findings;
}
