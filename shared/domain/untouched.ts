import type { Case, CaseRight } from './case.ts';
import type { Right } from './rights.ts';

/** What a case has before anything has happened to it but its opening. */
export const UNTOUCHED = {
  outcome: null,
  extension: null,
  questions: [],
  receivedElsewhere: null,
  complainedAt: null,
  duplicateOf: null,
  assignedTo: null,
  addressEpoch: 0,
  legalHold: null,
  corrections: [],
  personSweep: 'none',
  dropped: { mails: [], sentIds: [] },
  clock: 1,
  closedAt: null,
  remindedThrough: null,
  outbox: [],
  messages: [],
  messagesDropped: 0,
  history: [],
  historyDropped: 0,
  nextDueAt: null,
} as const satisfies Partial<Case>;

export const undecided = (right: Right, confidence: number): CaseRight => ({
  right,
  confidence,
  outcome: null,
  ground: null,
  letter: null,
});
