import type { Clause, Span } from './reading.ts';
import type { Scene } from './scene.ts';

/**
 * What an action is done to. `person`: the writer, or data said to be theirs. `data`: data or an account, whose is not
 * said. `all`: everything, it. `list`: mailings. `thing`: orders, servers and the like, which have no rights.
 */
export type ObjectKind = 'person' | 'data' | 'all' | 'list' | 'thing' | 'none';

export interface ObjectFound {
  readonly kind: ObjectKind;
  readonly at: number;
}

const NOTHING: ObjectFound = { kind: 'none', at: -1 };
/** How many words apart a possessive and its noun may stand (`my old customer account`). */
const POSSESSIVE_REACH = 4;

/** The object of the action at a word: what follows it, else what stands before it, else the next or previous clause. */
export function objectOf(scene: Scene, at: number): ObjectFound {
  const clause = scene.clause(at);
  const after = scanForward(scene, at + 1, clause.end, at);
  if (after.kind !== 'none' && after.kind !== 'all') return after;
  const before = scanBackward(scene, clause, at);
  if (before.kind !== 'none' && before.kind !== 'all') return before;
  const next = scene.nextClause(clause);
  if (next && after.kind === 'none') {
    const found = scanForward(scene, next.first, next.end, at);
    if (found.kind !== 'none') return found;
  }
  if (after.kind === 'all' || before.kind === 'all') return after.kind === 'all' ? after : before;
  return NOTHING;
}

function scanForward(scene: Scene, from: number, end: number, action: number): ObjectFound {
  let weak = NOTHING;
  for (let i = from; i < end; i += 1) {
    const kind = kindAt(scene, i, action);
    if (kind === 'person' && takenFrom(scene, from, i)) continue;
    if (kind === 'person' || kind === 'list') return { kind, at: i };
    if (kind === 'thing') return coordinated(scene, i, end, action) ?? { kind, at: i };
    if (kind === 'data' && weak.kind !== 'data') weak = { kind, at: i };
    if (kind === 'all' && weak.kind === 'none') weak = { kind, at: i };
    if (weak.kind === 'data' && i > weak.at + 6) break;
  }
  return weak;
}

/** "Remove the watermark from my photos": what is removed was named before, what follows is its place. */
function takenFrom(scene: Scene, from: number, at: number): boolean {
  if (scene.has(at, 'ABOUT_ME', 'ME', 'PERSONAL_DATA')) return false;
  let place = -1;
  for (let i = at - 1; i >= Math.max(from + 1, at - 4); i -= 1) if (SOURCES.has(scene.folded(i))) place = i;
  if (place < 0) return false;
  const word = scene.word(place - 1);
  return (
    word !== undefined && (word.concepts.size === 0 || word.concepts.has('THING')) && word.token.folded.length >= 4
  );
}

const SOURCES = new Set(['from', 'fra', 'fran', 'von', 'aus', 'off', 'pa', 'on']);

/** "Delete the server and my account": the second object counts beside the thing. */
function coordinated(scene: Scene, thing: number, end: number, action: number): ObjectFound | undefined {
  for (let i = thing + 1; i < Math.min(end + 4, thing + 7); i += 1) {
    if (scene.has(i, 'AND') && !scene.has(i - 1, 'FOR')) {
      for (let k = i + 1; k < i + 5; k += 1)
        if (kindAt(scene, k, action) === 'person') return { kind: 'person', at: k };
    }
  }
  return undefined;
}

function scanBackward(scene: Scene, clause: Clause, action: number): ObjectFound {
  let weak = NOTHING;
  for (let i = action - 1; i >= clause.first; i -= 1) {
    const kind = kindAt(scene, i, action);
    if (kind === 'person' || kind === 'list' || kind === 'thing') return { kind, at: i };
    if (kind === 'data' && weak.kind === 'none') weak = { kind, at: i };
    if (kind === 'all' && weak.kind === 'none') weak = { kind, at: i };
  }
  return weak;
}

/** What a single word contributes as an object. */
export function kindAt(scene: Scene, i: number, action: number): ObjectKind {
  if (i === action) return 'none';
  if (scene.has(i, 'ABOUT_ME')) return 'person';
  if (scene.has(i, 'MAILING_LIST')) return isPossessed(scene, i) ? 'person' : 'list';
  const personal = scene.has(i, 'PERSONAL_DATA');
  const nominal =
    scene.has(i, 'ACCOUNT', 'DATA', 'FIELD', 'MEDIA') || (scene.has(i, 'RELATIVE') && isPossessed(scene, i));
  if (personal) return 'person';
  if (isTheirPlace(scene, i)) return 'none';
  if (scene.has(i, 'THING') && !(nominal && isPossessed(scene, i))) return 'thing';
  if (nominal) {
    if (scene.has(i - 1, 'THING')) return 'thing';
    if (isPossessed(scene, i)) return 'person';
    if (scene.has(i - 1, 'OUR') || scene.has(i - 2, 'OUR')) return 'thing';
    return belongsToYou(scene, i) ? 'none' : 'data';
  }
  if (scene.has(i, 'ME') && isDirectObject(scene, i, action)) return 'person';
  if (scene.has(i, 'US') && scene.has(action, 'DELETE', 'DELETED', 'CLOSE') && isDirectObject(scene, i, action))
    return 'person';
  if (scene.has(i, 'MARKETING') && !scene.has(action, 'DELETE')) return 'list';
  if (scene.has(i, 'EVERYTHING', 'PRONOUN') && !scene.has(i, 'YOU', 'ME', 'I')) return 'all';
  return 'none';
}

/** "my old account" before, "kontoen min" behind. */
export function isPossessed(scene: Scene, noun: number): boolean {
  if (scene.has(noun, 'MY') || scene.has(noun + 1, 'MY')) {
    if (scene.has(noun, 'MY')) return true;
    if (POSTPOSED.has(scene.folded(noun + 1)) && scene.clause(noun) === scene.clause(noun + 1)) return true;
  }
  for (let i = noun - 1; i >= Math.max(0, noun - POSSESSIVE_REACH); i -= 1) {
    if (scene.clause(i) !== scene.clause(noun)) return false;
    if (scene.has(i, 'MY')) return true;
    if (scene.has(i, 'HIS') && speaksForAnother(scene, i)) return true;
    if (scene.has(i, 'YOUR', 'OUR', 'FOR', 'THAT') && i < noun) return false;
  }
  return false;
}

/** "My mother is ill. Delete her number": said for somebody of the writer's, before or in the same breath. */
export function speaksForAnother(scene: Scene, at: number): boolean {
  const before = { first: 0, end: at };
  return (
    scene.holds(before, 'CLIENT', 'ON_BEHALF') ||
    scene
      .all(before, 'RELATIVE')
      .some((i) => scene.has(i - 1, 'MY') || scene.has(i + 1, 'MY') || scene.has(i - 2, 'MY'))
  );
}

const POSTPOSED = new Set(['min', 'mitt', 'mine', 'mi']);

/** "your website", "jeres server": where something lies, not what is spoken of. */
export function isTheirPlace(scene: Scene, i: number): boolean {
  return scene.has(i, 'REGISTER') && (belongsToYou(scene, i) || scene.has(i - 3, 'YOUR'));
}

/** Whether the span speaks of a thing that is no place of the reader's. */
export function speaksOfThing(scene: Scene, span: Span): boolean {
  return scene.all(span, 'THING').some((i) => !isTheirPlace(scene, i));
}

function belongsToYou(scene: Scene, noun: number): boolean {
  return scene.has(noun - 1, 'YOUR') || scene.has(noun + 1, 'YOUR') || scene.has(noun - 2, 'YOUR');
}

function isDirectObject(scene: Scene, me: number, action: number): boolean {
  if (PREPOSITIONS.has(scene.folded(me - 1))) return false;
  return me > action ? me - action <= 5 : action - me <= 7;
}

/** Folded. What follows these is a recipient or a place, not what is deleted or changed. */
const PREPOSITIONS = new Set([
  'for',
  'to',
  'til',
  'till',
  'at',
  'med',
  'with',
  'from',
  'fra',
  'fran',
  'von',
  'bei',
  'zu',
  'mit',
  'hos',
  'by',
  'av',
  'af',
  'at',
  'in',
  'i',
  'fra',
  'ved',
  'vid',
  'fur',
  'an',
  'send',
]);
