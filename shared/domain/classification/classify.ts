import type { Right } from '../rights.ts';
import type { Classification, Evidence, LanguageFound, MailKind, Mark, RightFound, TypedText } from '../understanding.ts';
import { findRights, reconcile } from './find-rights.ts';
import type { Context, Finding } from './finding.ts';
import { businessOf, topicOf, withinBusiness } from './mail-topics.ts';
import { isReminder, marksOf } from './marks.ts';
import { isPossessed } from './objects.ts';
import { read, type Reading } from './reading.ts';
import { Scene } from './scene.ts';
import { spokenLanguages } from './spoken-languages.ts';
import type { SpokenLanguages } from './concept-matcher.ts';

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
}

/** From here on a right counts; in a privacy mailbox, where doubt weighs the other way, a little earlier. */
const COUNTS: Readonly<Record<ClassifyInput['mode'], number>> = { general: 0.5, privacy: 0.42 };
/** New text of at most this many words may say nothing by itself. */
const SAYS_LITTLE = 8;
const COVERING_NOTE = 60;
const MOST_EVIDENCE = 4;
/** RFC 5322 line length; what stands beyond it was not typed by a person. */
const LONGEST_SUBJECT = 998;

/** What a mail is, which rights it uses, and where it says so. Pure and bounded: see `tokenise` for the limits. */
export function classify(input: ClassifyInput): Classification {
  const { sightings, own } = understandRights(input);
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
export function understandRights(input: ClassifyInput): { readonly sightings: readonly Sighting[]; readonly own: Scene } {
  const { newText, quoted } = input.typed;
  const subject = ownSubject(input.subject);
  const spoken = spokenLanguages([newText, subject.text, newText === '' ? quoted : '']);
  const own = sceneOf(`${newText}\n\n${subject.text}`, spoken);
  const body = look(newText, 'text', own, spoken);
  const title = look(subject.text, 'subject', own, spoken).filter(({ finding }) => subject.fresh || isReminder(own) || finding.weight > 1);
  const sightings = [...body, ...title.filter((sighting) => !contradicted(own, body, sighting, newText))];
  if (strongest(sightings) >= COUNTS[input.mode]) return { sightings, own };
  return { sightings: [...sightings, ...pointedAt(input, own, spoken)], own };
}

function pointedAt(input: ClassifyInput, own: Scene, spoken: SpokenLanguages): Sighting[] {
  const { newText, quoted } = input.typed;
  const length = own.reading.words.length;
  const refers = isReminder(own) || own.mentions('SEE_BELOW', 'REMINDER') > 0 || newText.trim() === '';
  if (quoted !== '' && refers && own.mentions('RETRACT', 'THANKS') === 0) {
    const languages = spokenLanguages([quoted]);
    const found = look(quoted, 'quoted', sceneOf(quoted, languages), languages);
    if (strongest(found) >= COUNTS[input.mode]) return found;
  }
  if (input.attachmentTexts.length > 0 && (length <= COVERING_NOTE || own.mentions('ATTACHED') > 0)) {
    const found = input.attachmentTexts.slice(0, 3).flatMap((text) => {
      const languages = spokenLanguages([text]);
      return look(text, 'attachment', sceneOf(text, languages), languages);
    });
    if (strongest(found) >= COUNTS[input.mode]) return found;
  }
  // A subject that answers an older one still says what a nearly empty mail is about.
  const subject = ownSubject(input.subject);
  if (!subject.fresh && newText.trim().split(/\s+/).length <= SAYS_LITTLE && own.mentions('THANKS') === 0) return look(subject.text, 'subject', own, spoken).filter(() => newText.trim() === '');
  return [];
}

const strongest = (sightings: readonly Sighting[]): number => Math.max(0, ...sightings.map(({ finding }) => finding.weight));

const sceneOf = (text: string, spoken: SpokenLanguages): Scene => new Scene(read(text, spoken));

function look(text: string, source: Source, whole: Scene, spoken: SpokenLanguages): Sighting[] {
  if (text.trim() === '') return [];
  const scene = sceneOf(text, spoken);
  const context = contextOf(whole);
  const found = reconcile(scene, withinBusiness(scene, businessOf(whole), findRights(scene, context)));
  return found.map((finding) => ({ finding, scene, source }));
}

function contextOf(scene: Scene): Context {
  const { words }: Reading = scene.reading;
  const personal = scene.mentions('ABOUT_ME', 'PERSONAL_DATA', 'FORGET_ME') > 0 || words.some((_, i) => scene.has(i, 'ACCOUNT', 'FIELD', 'MEDIA', 'DATA') && isPossessed(scene, i));
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
  const text = subject.slice(0, LONGEST_SUBJECT).replace(/^(?:\s*(?:re|sv|vs|aw|wg|fwd?|vb|vl|ref)(?:\[\d{1,3}\])?\s*:)+\s*/i, '');
  return { text, fresh: text.length === Math.min(LONGEST_SUBJECT, subject.length) };
}

/** A body that says the opposite of its subject wins over it. */
function contradicted(own: Scene, body: readonly Sighting[], sighting: Sighting, newText: string): boolean {
  if (newText.trim() === '' || body.some(({ finding }) => finding.right === sighting.finding.right)) return false;
  return own.mentions('RETRACT', 'THANKS') > 0;
}

function weigh(sightings: readonly Sighting[], threshold: number): RightFound[] {
  const byRight = new Map<Right, Sighting[]>();
  for (const sighting of sightings) byRight.set(sighting.finding.right, [...(byRight.get(sighting.finding.right) ?? []), sighting]);
  const found: RightFound[] = [];
  for (const [right, group] of byRight) {
    const confidence = together(group.map(({ finding }) => finding));
    if (confidence >= threshold) found.push({ right, confidence, evidence: group.sort((a, b) => b.finding.weight - a.finding.weight).slice(0, MOST_EVIDENCE).map(evidenceOf) });
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

function evidenceOf({ finding, scene, source }: Sighting): Evidence {
  const { words, text } = scene.reading;
  const start = words[finding.first]?.token.start ?? 0;
  const end = words[Math.max(finding.first, finding.last)]?.token.end ?? text.length;
  const span = { text: text.slice(start, end), start, end };
  return source === 'text' ? span : { ...span, source };
}

function kindOf(input: ClassifyInput, own: Scene, rights: readonly RightFound[], marks: readonly Mark[]): { kind: MailKind; confidence: number } {
  const best = rights[0];
  if (best) return { kind: 'request', confidence: best.confidence };
  const about = own.mentions('PRIVACY', 'PERSONAL_DATA', 'REQUEST_NOUN');
  if (marks.includes('scan') && (input.mode === 'privacy' || about > 0)) return { kind: 'request', confidence: 0.5 };
  return topicOf(own, businessOf(own));
}
