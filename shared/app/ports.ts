import type { Dossier } from '../domain/case.ts';
import type { Attachment, InboundMail } from '../domain/inbound-mail.ts';
import type { Result } from '../domain/result.ts';
import type { Instant } from '../domain/time.ts';

export interface Clock {
  now(): Instant;
}

/** Raw mail as received. Objects are never changed. */
export interface RawMailStore {
  /** `missing` when there is no such object (yet): the caller decides whether to try again. */
  read(objectKey: string): Promise<Result<Uint8Array, { readonly kind: 'missing' | 'too-large' }>>;
  erase(objectKey: string): Promise<void>;
}

/** One entry of the due index. A hint: the dossier itself is always read again before anything is done. */
export interface DueEntry {
  readonly id: string;
  readonly dueAt: Instant;
}

/**
 * Dossiers (cases and stray mail), one item each, and small pointers to them.
 *
 * `create` never overwrites. `update` writes only if the stored version is `expected`; both answer with what happened
 * and throw only when the store itself fails. The index may lag behind the items.
 */
export interface CaseStore {
  create(dossier: Dossier): Promise<'created' | 'exists'>;
  read(id: string): Promise<Dossier | null>;
  update(dossier: Dossier, expected: number): Promise<'written' | 'conflict'>;
  /** Entries due at or before `until`, earliest first, at most `limit`. */
  readDue(until: Instant, limit: number): Promise<readonly DueEntry[]>;
  /** Earliest entries whatever their time, for the virtual clock and for alarms on the oldest due item. */
  readNextDue(limit: number): Promise<readonly DueEntry[]>;
  /** Pointers are derived and idempotent: writing one twice is nothing. First writer wins. */
  point(from: Pointer, to: string): Promise<void>;
  follow(from: Pointer): Promise<string | null>;
  /** Erases a pointer; that there is none is nothing. */
  unpoint(from: Pointer): Promise<void>;
  /** Notes that a case is a person's. Both ways idempotent; `person` is a keyed digest, never an address. */
  link(person: string, id: string): Promise<void>;
  unlink(person: string, id: string): Promise<void>;
  /** A person's cases, in no order. */
  linked(person: string): Promise<readonly string[]>;
  /**
   * Counts `id` against a counter, at most `most` different ones. The same id again is admitted and not counted. One
   * atomic step: whatever arrives at once, no more than `most` are ever admitted.
   */
  admit(counter: Counter, id: string, most: number): Promise<'admitted' | 'full'>;
  /** Every dossier, for the register and the desk, in no order. Cost grows with the table. */
  list(): AsyncIterable<Dossier>;
}

/** So many of something in a stretch of time. */
export interface Counter {
  /** Names the stretch of time too. Personal values are hashed by the caller. */
  readonly name: string;
  /** From then on nobody asks for it, and the store may drop it when it likes. */
  readonly endsAt: Instant;
}

/** What a pointer starts from. Values are hashed by the caller where they are personal. */
export interface Pointer {
  readonly kind: 'ses' | 'message-id' | 'sent' | 'reference';
  readonly value: string;
}

/** Something that was erased: a dossier by its id, or a raw mail by its key. Neither says anything about anybody. */
export interface LedgerEntry {
  readonly at: Instant;
  readonly what: 'dossier' | 'mail';
  readonly id: string;
}

/**
 * What was ever erased, append-only, and kept apart from the table: after the table has been restored from a backup
 * the ledger says what must go again.
 */
export interface ErasureLedger {
  /** Written before the erasure itself, so that an erasure which was begun is always finished. */
  append(entry: LedgerEntry): Promise<void>;
  /** Everything, oldest first. */
  entries(): AsyncIterable<LedgerEntry>;
}

/** A letter ready for the wire. */
export interface OutgoingMail {
  readonly from: { readonly address: string; readonly name: string };
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Message-ID being answered, with angle brackets. */
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** `auto-replied` for an acknowledgement, `auto-generated` for other automatic mail, null for a person's words. */
  readonly automatic: 'auto-replied' | 'auto-generated' | null;
  readonly attachments: readonly OutgoingAttachment[];
  /** Ids for SES tags, so that an event finds its letter: letters, digits, `-` and `_` only. */
  readonly tags: { readonly dossier: string; readonly letter: string; readonly attempt: string };
}

export interface OutgoingAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export type SendRefusal =
  /** Final for this letter: staff must know. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** Larger than the provider takes, in bytes. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Try again later: throttling, a 5xx, a pause. */
  | { readonly kind: 'try-later'; readonly reason: string }
  /** It may or may not have gone out; wait for an event before trying again. */
  | { readonly kind: 'unclear'; readonly reason: string };

export interface Mailer {
  /** The value is the provider's bare message id. */
  send(mail: OutgoingMail): Promise<Result<string, SendRefusal>>;
}

export interface MailParser {
  parse(raw: Uint8Array): Promise<Result<InboundMail, { readonly kind: 'unparsable'; readonly reason: string }>>;
  /** The bytes of the attachments a person added (not inline images), for letters that carry them on. */
  attachments(raw: Uint8Array): Promise<readonly (Attachment & { readonly content: Uint8Array })[]>;
}

/** Secrets and hashes: everything that needs a key or a digest. */
export interface Seal {
  /** Lower-case base32 (a-z, 2-7) digest of a text, 26 characters. Not keyed: same text, same digest, everywhere. */
  digest(text: string): string;
  /** Lower-case base32 HMAC, 26 characters (130 bits). By the first key unless a version is named: what is stored never changes. */
  token(parts: readonly string[], version?: string): string;
  /** Versions of the keys, one letter each, whose reply addresses are accepted; the last one makes new ones. Never empty. */
  readonly versions: readonly string[];
  /** Compares in constant time. */
  same(a: string, b: string): boolean;
}

/** Wakes dispatch. A hint: the minute schedule comes anyway. */
export interface Nudge {
  wake(): Promise<void>;
}

/** Allow-listed facts only; no addresses, names, subjects or bodies (design.md). */
export interface Log {
  info(what: string, facts?: LogFacts): void;
  warn(what: string, facts?: LogFacts): void;
  error(what: string, facts?: LogFacts): void;
}

export interface LogFacts {
  readonly dossier?: string;
  readonly sesMessageId?: string;
  readonly organisation?: string;
  readonly disposition?: string;
  readonly reason?: string;
  readonly letter?: string;
  readonly count?: number;
  readonly milliseconds?: number;
  readonly errorName?: string;
}
