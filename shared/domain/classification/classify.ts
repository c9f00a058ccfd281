import type { Right } from '../rights.ts';
import type {
  Classification,
  Evidence,
  LanguageFound,
  MailKind,
  Mark,
  RightFound,
  TypedText,
} from '../understanding.ts';
import type { SpokenLanguages } from './concept-matcher.ts';
import { findRights, reconcile } from './find-rights.ts';
import type { Context, Finding } from './finding.ts';
import { businessOf, topicOf, withinBusiness } from './mail-topics.ts';
import { isReminder, marksOf } from './marks.ts';
import { isPossessed } from './objects.ts';
import { type Reading, read } from './reading.ts';
import { Scene } from './scene.ts';
import { spokenLanguages } from './spoken-languages.ts';

export interface ClassifyInput {
  readonly subject: string;
  readonly typed: TypedText;
  /** Text of attached letters, in order. */
  readonly attachmentTexts: readonly string[];
  readonly language: LanguageFound;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly mode: 'general' | 'privacy';
  readonly hasUnreadableAttachment: boolean;
}

export type Source = NonNullable<Evidence['source']>;

/** A finding that survived, with the text it stands in. */
export interface Sighting {
  readonly finding: Finding;
  readonly scene: Scene;
  readonly source: Source;
  /** Where the source's own text begins in the text that was read. */
  readonly offset: number;
}

/** From here on a right counts; in a privacy mailbox, where doubt weighs the other way, a little earlier. */
const COUNTS: Readonly<Record<ClassifyInput['mode'], number>> = { general: 0.5, privacy: 0.42 };
const COVERING_NOTE = 60;
/** Words above a quoted mail up to which it may be meant: "has this slipped past you?" */
const SHORT_ABOVE_QUOTED = 40;
const MOST_EVIDENCE = 4;
/** Of quoted mail and of attached letters this much is read: the request stands at their beginning. */
const READ_BEYOND_OWN = 8_000;
const MOST_ATTACHMENTS = 3;
/** Body and subject are read as two paragraphs of one text, body first so that its offsets hold. */
const BETWEEN = '\n\n';
/** RFC 5322 line length; what stands beyond it was not typed by a person. */
const LONGEST_SUBJECT = 998;

/** What a mail was understood to say; read once, judged by the rules and by the model. */
export interface Understood {
  readonly sightings: readonly Sighting[];
  /** The writer's own words and subject. */
  readonly own: Scene;
  /** The mail quoted below a short one, whether or not the writer points at it. */
  readonly below: Below | null;
}

export interface Below {
  readonly scene: Scene;
  readonly sightings: readonly Sighting[];
}

/** What a mail is, which rights it uses, and where it says so. Pure and bounded: see `tokenise` for the limits. */
export const classify = (input: ClassifyInput): Classification => classifyByRules(input, understandRights(input));

export function classifyByRules(input: ClassifyInput, { sightings, own }: Understood): Classification {
  const rights = weigh(sightings, COUNTS[input.mode]);
  const marks = marksOf(own, {
    to: input.to,
    cc: input.cc,
    hasUnreadableAttachment: input.hasUnreadableAttachment,
    ownWords: own.reading.words.length,
  });
  const { kind, confidence } = kindOf(input, own, rights, marks);
  return { kind, confidence, rights: kind === 'request' ? rights : [], marks };
}

/** The sightings in the writer's own words, and, only when these say nothing by themselves, in what they point at. */
export function understandRights(input: ClassifyInput): Understood {
  const { newText, quoted } = input.typed;
  const subject = ownSubject(input.subject);
  const spoken = spokenLanguages([newText, subject.text, newText === '' ? quoted.slice(0, READ_BEYOND_OWN) : '']);
  const own = sceneOf(`${newText}${BETWEEN}${subject.text}`, spoken);
  const all = look(own, 'text');
  const border = newText.length;
  const body = all.filter((sighting) => startOf(sighting) < border);
  const title = all
    .filter((sighting) => startOf(sighting) >= border && (subject.fresh || isReminder(own)))
    .map((sighting): Sighting => ({ ...sighting, source: 'subject', offset: border + BETWEEN.length }));
  const sightings = [...body, ...title.filter((sighting) => !contradicted(own, body, sighting, newText))];
  const below = own.reading.words.length <= SHORT_ABOVE_QUOTED ? lookBelow(input) : null;
  if (strongest(sightings) >= COUNTS[input.mode]) return { sightings, own, below };
  return { sightings: [...sightings, ...pointedAt(input, own, below)], own, below };
}

function lookBelow(input: ClassifyInput): Below | null {
  const quoted = input.typed.quoted.slice(0, READ_BEYOND_OWN);
  if (quoted.trim() === '') return null;
  const scene = sceneOf(quoted, spokenLanguages([quoted]));
  return { scene, sightings: look(scene, 'quoted') };
}

function pointedAt(input: ClassifyInput, own: Scene, below: Below | null): readonly Sighting[] {
  const { newText } = input.typed;
  const length = own.reading.words.length;
  const refers = isReminder(own) || own.mentions('SEE_BELOW', 'REMINDER') > 0 || newText.trim() === '';
  if (refers && own.mentions('RETRACT', 'THANKS') === 0) {
    const found = (below ?? lookBelow(input))?.sightings ?? [];
    if (strongest(found) >= COUNTS[input.mode]) return found;
  }
  if (input.attachmentTexts.length > 0 && (length <= COVERING_NOTE || own.mentions('ATTACHED') > 0)) {
    const found = input.attachmentTexts.slice(0, MOST_ATTACHMENTS).flatMap((whole) => {
      const text = whole.slice(0, READ_BEYOND_OWN);
      const languages = spokenLanguages([text]);
      const scene = sceneOf(text, languages);
      return look(scene, 'attachment');
    });
    if (strongest(found) >= COUNTS[input.mode]) return found;
  }
  // A subject that answers an older one still says what an empty mail is about.
  const subject = ownSubject(input.subject);
  return !subject.fresh && newText.trim() === ''
    ? look(own, 'subject').map((sighting) => ({ ...sighting, offset: newText.length + BETWEEN.length }))
    : [];
}

const strongest = (sightings: readonly Sighting[]): number =>
  Math.max(0, ...sightings.map(({ finding }) => finding.weight));

const sceneOf = (text: string, spoken: SpokenLanguages): Scene => new Scene(read(text, spoken));

function look(scene: Scene, source: Source): Sighting[] {
  if (scene.reading.words.length === 0) return [];
  const found = reconcile(scene, withinBusiness(scene, businessOf(scene), findRights(scene, contextOf(scene))));
  return found.map((finding) => ({ finding, scene, source, offset: 0 }));
}

const startOf = ({ finding, scene }: Sighting): number => scene.word(finding.first)?.token.start ?? 0;

function contextOf(scene: Scene): Context {
  const { words }: Reading = scene.reading;
  const personal =
    scene.mentions('ABOUT_ME', 'PERSONAL_DATA', 'FORGET_ME', 'CLIENT', 'ON_BEHALF') > 0 ||
    words.some((_, i) => scene.has(i, 'ACCOUNT', 'FIELD', 'MEDIA', 'DATA') && isPossessed(scene, i));
  return {
    words: words.length,
    privacy: scene.mentions('PRIVACY', 'INSIGHT_STRONG') > 0,
    personal,
    trade: scene.mentions('THING', 'ORDER_TALK') > 0,
    dispute: scene.mentions('DISPUTE', 'WRONG', 'CLAIM', 'SETTLED') > 0,
  };
}

/** The subject without `Re:` and `Fwd:`; a subject that answers or forwards was not written for this mail. */
function ownSubject(subject: string): { readonly text: string; readonly fresh: boolean } {
  const text = subject
    .slice(0, LONGEST_SUBJECT)
    .replace(/^(?:\s*(?:re|sv|vs|aw|wg|fwd?|vb|vl|ref)(?:\[\d{1,3}\])?\s*:)+\s*/i, '');
  return { text, fresh: text.length === Math.min(LONGEST_SUBJECT, subject.length) };
}

/** A body that says the opposite of its subject wins over it. */
function contradicted(own: Scene, body: readonly Sighting[], sighting: Sighting, newText: string): boolean {
  if (newText.trim() === '' || body.some(({ finding }) => finding.right === sighting.finding.right)) return false;
  return own.mentions('RETRACT', 'THANKS') > 0;
}

function weigh(sightings: readonly Sighting[], threshold: number): RightFound[] {
  const byRight = new Map<Right, Sighting[]>();
  for (const sighting of sightings) {
    const group = byRight.get(sighting.finding.right);
    if (group) group.push(sighting);
    else byRight.set(sighting.finding.right, [sighting]);
  }
  const found: RightFound[] = [];
  for (const [right, group] of byRight) {
    const confidence = together(group.map(({ finding }) => finding));
    if (confidence >= threshold)
      found.push({
        right,
        confidence,
        evidence: group
          .sort((a, b) => b.finding.weight - a.finding.weight)
          .slice(0, MOST_EVIDENCE)
          .map(evidenceOf),
      });
  }
  return found.sort((a, b) => b.confidence - a.confidence);
}

/** Different reasons add up; the same reason twice does not. */
function together(findings: readonly Finding[]): number {
  const best = new Map<string, number>();
  for (const { rule, weight } of findings) best.set(rule, Math.max(best.get(rule) ?? 0, weight));
  const top = Math.max(...best.values());
  let doubt = 1;
  for (const weight of best.values()) if (weight >= 0.4) doubt *= 1 - weight;
  return Math.round(100 * Math.min(0.97, Math.max(top, 1 - doubt))) / 100;
}

function evidenceOf({ finding, scene, source, offset }: Sighting): Evidence {
  const { words, text } = scene.reading;
  const start = words[finding.first]?.token.start ?? 0;
  const end = words[Math.max(finding.first, finding.last)]?.token.end ?? text.length;
  const span = { text: text.slice(start, end), start: start - offset, end: end - offset };
  return source === 'text' ? span : { ...span, source };
}

function kindOf(
  input: ClassifyInput,
  own: Scene,
  rights: readonly RightFound[],
  marks: readonly Mark[],
): { kind: MailKind; confidence: number } {
  const best = rights[0];
  if (best) return { kind: 'request', confidence: best.confidence };
  const about = own.mentions('PRIVACY', 'PERSONAL_DATA', 'REQUEST_NOUN');
  if (marks.includes('scan') && (input.mode === 'privacy' || about > 0)) return { kind: 'request', confidence: 0.5 };
  return topicOf(own, businessOf(own));
}
