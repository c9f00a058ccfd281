import { strayId } from '../../shared/app/ids.ts';
import type { Case, Dossier, StrayMail } from '../../shared/domain/case.ts';
import { type Instant, localDateAt } from '../../shared/domain/time.ts';
import type { Product } from '../product.ts';
import type { Delivered } from './story.ts';
import { shortDate } from './words.ts';

export interface Life {
  readonly name: string;
  readonly line: string;
  /** Accepted, and to be found nowhere: what must never be. */
  readonly lost: boolean;
}

/** Where each mail ended, and what came of it. */
export const livesOf = (product: Product, delivered: readonly Delivered[]): Promise<readonly Life[]> =>
  Promise.all(
    delivered.map(async ({ sample: { name }, answer }) => {
      if ('refused' in answer) return { name, line: `refused: ${answer.refused}`, lost: false };
      const dossier = await dossierOf(product, answer.id);
      if (dossier === null) return { name, line: 'LOST', lost: true };
      return { name, line: lineOf(product, dossier, answer.id), lost: false };
    }),
  );

async function dossierOf(product: Product, sesMessageId: string): Promise<Dossier | null> {
  for (const { id } of product.organisations) {
    const found = await product.cases.follow({ kind: 'ses', value: `${id}:${sesMessageId}` });
    if (found !== null) return product.cases.read(found);
    // Nothing leads to ordinary mail that was passed on two weeks ago but the hash of the id it was received under.
    const forgotten = await product.cases.read(strayId(id, sesMessageId, product.seal));
    if (forgotten !== null) return forgotten;
  }
  return null;
}

function lineOf(product: Product, dossier: Dossier, sesMessageId: string): string {
  const zone = product.organisations.find(({ id }) => id === dossier.organisation)?.zone ?? 'UTC';
  const on = (instant: Instant | null): string => (instant === null ? '' : shortDate(localDateAt(instant, zone)));
  if (dossier.type === 'stray') return strayLine(dossier, on);
  if (dossier.type !== 'case') return 'passed on as ordinary mail, and by now forgotten';
  if (dossier.messages[0]?.id === sesMessageId) return caseLine(dossier, on);
  const message = dossier.messages.find(({ id }) => id === sesMessageId);
  return `message on ${dossier.reference}${message === undefined ? ' (the same mail again)' : ` from ${message.from}`}`;
}

function caseLine(subject: Case, on: (instant: Instant | null) => string): string {
  const sent = (letter: string): string | undefined => {
    const entry = subject.outbox.find((each) => each.letter === letter && each.status === 'sent');
    return entry === undefined ? undefined : on(entry.sentAt);
  };
  const rights = subject.rights.map(({ right }) => right.replace('_', ' ')).join(' + ');
  const acknowledged = sent('acknowledgement');
  const withheld = subject.outbox.find(({ letter, status }) => letter === 'acknowledgement' && status === 'withheld');
  const answered = sent('answer');
  return [
    `case ${subject.reference}`,
    `${rights || subject.kind} (${subject.language})`,
    acknowledged === undefined ? `ack withheld: ${withheld?.reason ?? 'not sent'}` : `ack ${acknowledged}`,
    ...(answered === undefined ? [] : [`answered ${answered}`]),
    subject.state === 'closed'
      ? `${subject.outcome}`
      : `OPEN, promised ${shortDate(subject.promisedOn)}, latest ${shortDate(subject.latestOn)}`,
  ].join(' · ');
}

function strayLine(stray: StrayMail, on: (instant: Instant | null) => string): string {
  const told = stray.outbox.find(({ status }) => status === 'sent');
  const heard = told === undefined ? 'staff not told yet' : `staff told ${on(told.sentAt)}`;
  return stray.disposition === 'passed_on'
    ? `passed on as ordinary mail · ${heard}`
    : `held: ${stray.reason?.replaceAll('-', ' ')} · ${heard}`;
}
