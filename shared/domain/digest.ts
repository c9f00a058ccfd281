import type { HeldReason } from './case.ts';
import type { Right } from './rights.ts';
import type { LocalDate } from './time.ts';
import type { MailKind } from './understanding.ts';

/** What the weekly digest tells staff. */
export interface DigestFigures {
  /** Open cases, the earliest promised date first. */
  readonly open: readonly DigestCase[];
  /** Held mail that nobody has decided upon, oldest first. */
  readonly held: readonly { readonly receivedOn: LocalDate; readonly reason: HeldReason | null }[];
  /** Ordinary mails of the last seven days, passed on to staff. All that is told of them. */
  readonly passedOn: number;
}

export interface DigestCase {
  readonly reference: string;
  readonly kind: MailKind;
  readonly rights: readonly Right[];
  readonly promisedOn: LocalDate;
  /** The promised date has passed and the clock does not stand still. */
  readonly overdue: boolean;
  /** Promised within the next seven days. */
  readonly dueSoon: boolean;
  /** A question to the person is open. */
  readonly waiting: boolean;
  readonly acknowledgementWithheld: boolean;
  /** A letter to the person came back, or never went out. */
  readonly letterLost: boolean;
}
