import type { Case, Correction } from '../domain/case.ts';
import type { Language } from '../domain/language.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Right } from '../domain/rights.ts';
import type { MailKind } from '../domain/understanding.ts';
import { commit, organisationOf } from './commit.ts';
import { answeredIn } from './open-case.ts';
import { type ReadMail, readMail, understandFor } from './read-mail.ts';
import type { Services } from './services.ts';

/** What a mail is taken for. */
export interface Reading {
  readonly kind: MailKind;
  readonly rights: readonly Right[];
  readonly language: Language;
  /** Digest of what the person typed, as today's code cuts it out; null where it was not recorded. */
  readonly textHash: string | null;
}

export interface ReplayedMail {
  readonly key: string;
  readonly case: string | null;
  /** As the case has it; null for a mail that belongs to none. */
  readonly was: Reading | null;
  readonly now: Reading | null;
  /** Which of the fields differ. */
  readonly changes: readonly ('kind' | 'rights' | 'language' | 'textHash')[];
  readonly applied: boolean;
  /** Why the mail could not be read. */
  readonly error: string | null;
}

/** A correction by people, beside what today's code says of the same mail. */
export interface ReplayedCorrection {
  readonly case: string;
  readonly textHash: string;
  readonly machine: Correction['machine'];
  readonly people: Correction['people'];
  /** Null when the mail is gone. */
  readonly now: Correction['machine'] | null;
  /** Today's code says what people said. */
  readonly learned: boolean;
}

/** Runs the mail that opened a case through today's code. With `apply`, the case follows, unless people have decided. */
export async function replayCase(services: Services, subject: Case, apply: boolean): Promise<ReplayedMail> {
  const [first] = subject.messages;
  const organisation = organisationOf(services, subject.organisation);
  const key = first?.objectKey ?? '';
  const was = recorded(subject);
  const nothing = { key, case: subject.reference, was, now: null, changes: [], applied: false };
  if (first === undefined || organisation === null) return { ...nothing, error: 'unknown-organisation' };
  const read = await readMail(services, key, organisation, null);
  if (!read.ok) return { ...nothing, error: read.error.kind };
  const now = readingOf(services, read.value, organisation);
  const changes = differences(was, now);
  const differs = changes.some((field) => field !== 'textHash');
  const applied = apply && differs && (await applyReading(services, subject, organisation, read.value));
  return { ...nothing, now, changes, applied, error: null };
}

/** Today's reading of a raw mail that belongs to no case. */
export async function replayRaw(
  services: Services,
  key: string,
  raw: Uint8Array,
  organisation: Organisation,
): Promise<ReplayedMail> {
  const nothing = { key, case: null, was: null, changes: [], applied: false };
  const parsed = await services.parser.parse(raw);
  if (!parsed.ok) return { ...nothing, now: null, error: parsed.error.kind };
  const read = { mail: parsed.value, understanding: understandFor(parsed.value, organisation, null) };
  return { ...nothing, now: readingOf(services, read, organisation), error: null };
}

export async function replayCorrections(services: Services, subject: Case): Promise<readonly ReplayedCorrection[]> {
  if (subject.corrections.length === 0) return [];
  const { now } = await replayCase(services, subject, false);
  return subject.corrections.map(({ textHash, machine, people }) => ({
    case: subject.reference,
    textHash,
    machine,
    people,
    now: now === null ? null : { kind: now.kind, rights: now.rights },
    learned: now !== null && isRequest(now) === isRequest(people) && sameRights(now.rights, people.rights),
  }));
}

/** "Not a request" says what it is not; every other kind agrees with it. */
const isRequest = ({ kind }: { readonly kind: MailKind }): boolean => kind === 'request';

async function applyReading(
  services: Services,
  subject: Case,
  organisation: Organisation,
  { understanding }: ReadMail,
): Promise<boolean> {
  const { kind: mail, rights } = understanding.classification;
  const before = subject.version;
  const done = await commit(services, subject.id, () => ({
    kind: 'CorrectReading',
    at: services.clock.now(),
    by: 'system',
    mail,
    rights: rights.map(({ right, confidence }) => ({ right, confidence })),
    answeredIn: answeredIn(understanding.language, organisation),
  }));
  return done.ok && done.value.version > before;
}

const recorded = (subject: Case): Reading => ({
  kind: subject.kind,
  rights: subject.rights.map(({ right }) => right),
  language: subject.language,
  textHash: subject.corrections.at(-1)?.textHash ?? null,
});

const readingOf = (services: Services, { understanding }: ReadMail, organisation: Organisation): Reading => ({
  kind: understanding.classification.kind,
  rights: understanding.classification.rights.map(({ right }) => right),
  language: answeredIn(understanding.language, organisation).language,
  textHash: services.seal.digest(understanding.typed.newText),
});

function differences(was: Reading, now: Reading): ReplayedMail['changes'] {
  return (['kind', 'rights', 'language', 'textHash'] as const).filter((field) => {
    if (field === 'rights') return !sameRights(was.rights, now.rights);
    return was[field] !== null && was[field] !== now[field];
  });
}

const sameRights = (a: readonly Right[], b: readonly Right[]): boolean => [...a].sort().join() === [...b].sort().join();
