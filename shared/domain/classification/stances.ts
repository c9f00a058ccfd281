import type { Concept } from './lexicon.ts';
import { isPossessed, objectOf } from './objects.ts';
import { standing } from './polarity.ts';
import type { Scene } from './scene.ts';
import { isThirdParty, wishedHere } from './wishes.ts';

/** Meanings that a right hangs on: it matters whether they are wished, refused, asked about or only told. */
const ACTS: readonly Concept[] = [
  'DELETE',
  'DELETED',
  'DELETE_NOUN',
  'CLOSE',
  'SEND',
  'TELL',
  'SEE',
  'KNOW',
  'COPY',
  'OVERVIEW',
  'INSIGHT',
  'INSIGHT_STRONG',
  'HOLD',
  'OBTAINED',
  'SHARE',
  'SOURCE',
  'CORRECT',
  'CORRECT_NOUN',
  'WRONG',
  'MOVED',
  'NEW',
  'NOT_MY',
  'SHOULD_BE',
  'RESTRICT',
  'FREEZE',
  'USE',
  'KEEP',
  'FORMAT',
  'PORT',
  'EXPORT',
  'TRANSFER',
  'STOP',
  'OBJECT',
  'UNSUBSCRIBE',
  'LEAVE_ALONE',
  'PROFILING',
  'TRAIN',
  'CONTACT',
  'BOTHER',
  'HUMAN',
  'WITHDRAW',
  'CONSENT',
  'ALLOW',
  'FORGET_ME',
];

/** What one sentence does with each of these meanings, as names for a model: `act:wished DELETE`, `done-to:DELETE person`. */
export function stances(scene: Scene, note: (name: string) => void): void {
  const { sentences } = scene.reading;
  for (const sentence of sentences) {
    for (const at of scene.all(sentence, ...ACTS)) {
      const how = standing(scene, at);
      const wished = how === 'asked' && wishedHere(scene, at);
      const manner = wished ? 'wished' : sentence.question && how === 'asked' ? 'in question' : how;
      const object = objectOf(scene, at).kind;
      const theirs = isThirdParty(scene, at) ? ' of others' : '';
      for (const act of ACTS) {
        if (!scene.has(at, act)) continue;
        note(`act:${manner} ${act}`);
        note(`done-to:${act} ${object}${theirs}`);
        note(`act:${manner} ${act} ${object}${theirs}`);
      }
    }
  }
}

/** Whose data the mail is about. */
export function persons(scene: Scene, note: (name: string) => void): void {
  const { words, sentences } = scene.reading;
  const count = scene.mentions.bind(scene);
  const first = count('I', 'ME', 'MY', 'ABOUT_ME');
  const firm = count('WE', 'OUR', 'US');
  note(first === 0 ? 'person:none' : first >= 4 ? 'person:much' : 'person:some');
  if (firm > first) note('person:firm');
  if (firm > 0 && first === 0) note('person:firm alone');
  if (count('RELATIVE', 'CLIENT', 'ON_BEHALF') > 0) note('person:for another');
  if (words.some((_, i) => scene.has(i, 'RELATIVE') && isPossessed(scene, i))) note('person:relative');
  if (
    words.some((_, i) => scene.has(i, 'HIS') && scene.has(i + 1, 'DATA', 'PERSONAL_DATA', 'ACCOUNT', 'FIELD', 'MEDIA'))
  )
    note('person:his data');
  if (words.some((_, i) => scene.has(i, 'ACCOUNT', 'FIELD', 'MEDIA', 'DATA', 'PERSONAL_DATA') && isPossessed(scene, i)))
    note('person:my data');
  if (sentences.length <= 2) note('sentences:few');
  const wish = sentences.some(
    (sentence) => !sentence.question && scene.holds(sentence, 'WISH', 'PLEASE', 'HEREBY', 'MUST'),
  );
  if (wish) note('mail:wishes');
  if (sentences.some((sentence) => sentence.question)) note('mail:asks');
  if (!wish && !sentences.some((sentence) => sentence.question)) note('mail:tells');
}

/** What each sentence does with each meaning in it: asks, wishes or tells. */
export function moods(scene: Scene, note: (name: string) => void): void {
  for (const sentence of scene.reading.sentences) {
    const wish = scene.holds(sentence, 'WISH', 'PLEASE', 'HEREBY', 'MUST', 'MAKE_SURE', 'GRATEFUL', 'REQUEST_NOUN');
    const mood = sentence.question ? 'asks' : wish ? 'wishes' : 'tells';
    const held = new Set<Concept>();
    for (let i = sentence.first; i < sentence.end; i += 1)
      for (const c of scene.reading.words[i]?.concepts ?? []) held.add(c);
    for (const c of held) note(`mood:${mood} ${c}`);
  }
}

/** "If it is not here by Friday, I will have everything deleted": an ultimatum, and whatever is taken back afterwards. */
export function turns(scene: Scene, note: (name: string) => void): void {
  for (const [n, sentence] of scene.reading.sentences.entries()) {
    for (const at of scene.all(sentence, ...ACTS)) {
      const turned = turnsAt(scene, at);
      if (n === 0) turned.push('opens');
      for (const act of ACTS) if (scene.has(at, act)) for (const turn of turned) note(`turn:${turn} ${act}`);
    }
  }
}

/** Words after the sentence in which it may be taken back, and in which a bare no may open. */
const TAKEN_BACK_WITHIN = 14;
const NO_WITHIN = 4;

function turnsAt(scene: Scene, at: number): string[] {
  const clause = scene.clause(at);
  const sentence = scene.sentence(at);
  const before = { first: sentence.first, end: clause.first };
  const led = { first: clause.first, end: at };
  const after = { first: sentence.end, end: Math.min(scene.reading.words.length, sentence.end + TAKEN_BACK_WITHIN) };
  const unmet =
    scene.holds(before, 'NEG', 'UNLESS', 'OTHERWISE') &&
    (scene.holds(before, 'IF', 'UNLESS', 'OTHERWISE') || INVERTED.has(scene.folded(sentence.first)));
  const mine = scene.holds(clause, 'I', 'WE');
  const no = scene.find(after, 'NEG');
  const turned: string[] = [];
  if (unmet && mine) turned.push('ultimatum');
  if (mine && scene.holds(led, 'WILL')) turned.push('announced');
  if (scene.holds(after, 'RETRACT')) turned.push('taken back');
  if (no >= 0 && no < after.first + NO_WITHIN) turned.push('no after');
  if (scene.holds(sentence, 'UNTIL')) turned.push('until');
  if (scene.holds(before, 'BUT', 'INSTEAD')) turned.push('but');
  if (scene.holds(led, 'AND', 'ALSO')) turned.push('also');
  return turned;
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
  'faar',
  'backar',
  'kommt',
  'ist',
  'sker',
  'skjer',
  'hor',
  'horer',
  'svarer',
  'skulle',
  'sollte',
  'should',
]);
