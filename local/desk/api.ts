import type { Case, StrayMail } from '../../shared/domain/case.ts';
import { isPaused } from '../../shared/domain/questions.ts';
import type { SentMail } from '../file-mailer.ts';
import type { DeskProduct } from './desk-product.ts';

/** What the interface shows of a case (design, "Local interfaces"). */
export const caseJson = (subject: Case) => ({
  id: subject.id,
  reference: subject.reference,
  organisation: subject.organisation,
  mailbox: subject.mailbox,
  person: subject.person.address,
  kind: subject.kind,
  rights: subject.rights.map(({ right }) => right),
  language: subject.language,
  state: subject.state,
  outcome: subject.outcome,
  receivedAt: subject.receivedAt,
  promisedOn: subject.promisedOn,
  latestOn: subject.latestOn,
});

export const caseInFullJson = (subject: Case) => ({
  ...caseJson(subject),
  endsAt: subject.endsAt,
  closedAt: subject.closedAt,
  safeOn: subject.safeOn,
  paused: isPaused(subject),
  questions: subject.questions,
  extension: subject.extension,
  legalHold: subject.legalHold,
  receivedElsewhere: subject.receivedElsewhere,
  complainedAt: subject.complainedAt,
  duplicateOf: subject.duplicateOf,
  outcomes: Object.fromEntries(subject.rights.map(({ right, outcome }) => [right, outcome])),
  history: subject.history,
  outbox: subject.outbox,
  messages: subject.messages,
});

/** @param isCase whether an id is a case's; letters about stray mail belong to none */
export const mailJson = (mail: SentMail, isCase: (id: string) => boolean) => ({
  id: mail.id,
  at: mail.at,
  to: mail.to,
  from: mail.from,
  replyTo: mail.replyTo,
  subject: mail.subject,
  text: mail.text,
  headers: mail.headers,
  attachments: mail.attachments,
  case: isCase(mail.tags.dossier) ? mail.tags.dossier : null,
  raw: `/api/mail/${mail.id}/raw`,
});

export const strayJson = (stray: StrayMail) => ({
  id: stray.id,
  organisation: stray.organisation,
  mailbox: stray.mailbox,
  reason: stray.reason,
  receivedAt: stray.receivedAt,
  envelope: stray.envelope,
  verdicts: stray.verdicts,
  history: stray.history,
  outbox: stray.outbox,
  raw: `/api/stray/${stray.id}/raw`,
});

export interface Dossiers {
  /** Newest first. */
  readonly cases: readonly Case[];
  /** Held, and nobody has decided about it yet. Newest first. */
  readonly held: readonly StrayMail[];
  /** Newest first. */
  readonly passedOn: readonly StrayMail[];
}

export async function dossiersOf(product: DeskProduct): Promise<Dossiers> {
  const cases: Case[] = [];
  const strays: StrayMail[] = [];
  for await (const dossier of product.cases.list()) {
    if (dossier.type === 'case') cases.push(dossier);
    else if (dossier.type === 'stray' && dossier.releasedAs === null) strays.push(dossier);
  }
  return {
    cases: cases.sort(newestFirst),
    held: strays.filter(({ disposition }) => disposition === 'held').sort(newestFirst),
    passedOn: strays.filter(({ disposition }) => disposition === 'passed_on').sort(newestFirst),
  };
}

type Received = { readonly receivedAt: string; readonly id: string };

const newestFirst = (a: Received, b: Received): number =>
  a.receivedAt === b.receivedAt ? (a.id < b.id ? -1 : 1) : a.receivedAt > b.receivedAt ? -1 : 1;
