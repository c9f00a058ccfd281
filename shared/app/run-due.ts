import type { Dossier } from '../domain/case.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { OutboxEntry } from '../domain/outbox.ts';
import { err, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time.ts';
import { commit, organisationOf } from './commit.ts';
import { eraseDue } from './erase-due.ts';
import { outgoingMail } from './outgoing-mail.ts';
import type { SendRefusal } from './ports.ts';
import { reschedule } from './reschedule.ts';
import type { Services } from './services.ts';

export interface DueRun {
  /** Dossiers looked at. */
  readonly dossiers: number;
  readonly sent: number;
  /** Letters the provider refused or put off. */
  readonly refused: number;
  /** Something due is left for the next run. */
  readonly more: boolean;
}

/** Dossiers read from the index at a time. */
const BATCH = 50;

/**
 * Does everything that is due: owes the reminders whose hour has come, sends what is owed, erases what has had its time.
 * Reads only what the index says is due; reads each dossier again before acting, because the index is a hint. Runs may
 * overlap: each letter is leased before it is sent, and erasing twice is nothing.
 *
 * @param enough says when to stop taking up new dossiers (the function's time is ending)
 */
export async function runDue(services: Services, enough: () => boolean = () => false): Promise<DueRun> {
  let dossiers = 0;
  let sent = 0;
  let refused = 0;
  const seen = new Set<string>();
  for (;;) {
    // What was seen and is still due (it failed, or its store lags) must not hide what comes after it.
    const due = await services.cases.readDue(services.clock.now(), BATCH + seen.size);
    const fresh = due.filter((entry) => !seen.has(`${entry.id} ${entry.dueAt}`));
    if (fresh.length === 0) return { dossiers, sent, refused, more: false };
    for (const entry of fresh) {
      if (enough()) return { dossiers, sent, refused, more: true };
      seen.add(`${entry.id} ${entry.dueAt}`);
      dossiers += 1;
      try {
        const done = await workOn(services, entry.id, enough);
        sent += done.sent;
        refused += done.refused;
        if (done.more) return { dossiers, sent, refused, more: true };
      } catch (cause) {
        // One dossier that cannot be worked on must not keep the others waiting; it stays due and the alarm sees its age.
        services.log.error('dossier not worked on', { dossier: entry.id, errorName: nameOf(cause) });
        refused += 1;
      }
    }
  }
}

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : 'unknown');

interface Work {
  readonly sent: number;
  readonly refused: number;
  /** Time ended with letters left to send. */
  readonly more: boolean;
}

async function workOn(services: Services, id: string, enough: () => boolean): Promise<Work> {
  const now = services.clock.now();
  let dossier = await services.cases.read(id);
  if (dossier === null) return { sent: 0, refused: 0, more: false };
  const organisation = organisationOf(services, dossier.organisation);
  if (organisation === null) {
    services.log.error('organisation of a dossier is not configured', { dossier: id });
    return { sent: 0, refused: 1, more: false };
  }
  if (dossier.type === 'tombstone') return { sent: 0, refused: 0, more: false };
  const before = dossier.version;
  if (dossier.type === 'office' || (dossier.type === 'case' && dossier.state !== 'closed')) {
    const kind = dossier.type === 'office' ? 'ConsiderDigest' : 'ConsiderReminders';
    const considered = await commit(services, id, () => ({ kind, at: now }));
    if (considered.ok) dossier = considered.value;
  }
  let sent = 0;
  let refused = 0;
  for (const letter of dossier.outbox) {
    if (!isDue(letter, now)) continue;
    if (enough()) return { sent, refused, more: true };
    if (await sendLetter(services, dossier.id, letter.key, organisation)) sent += 1;
    else refused += 1;
  }
  // With each digest, once its letters are out: what the index says follows the rules as they are now.
  if (dossier.type === 'office' && dossier.version > before) {
    const moved = await reschedule(services, organisation, enough);
    if (moved > 0) services.log.info('dossiers rescheduled', { organisation: organisation.id, count: moved });
  }
  // Last, so that no letter waits for what it still carries to be erased.
  if (dossier.type === 'case' || dossier.type === 'stray') await eraseDue(services, dossier, organisation, now);
  return { sent, refused, more: false };
}

const isDue = (letter: OutboxEntry, now: Instant): boolean =>
  (letter.status === 'owed' && letter.dueAt <= now) ||
  (letter.status === 'leased' && letter.leasedUntil !== null && letter.leasedUntil <= now);

/** Lease, send, record. False when the letter did not go out now. */
async function sendLetter(services: Services, id: string, key: string, organisation: Organisation): Promise<boolean> {
  const leased = await commit(services, id, () => ({ kind: 'LeaseLetter', at: services.clock.now(), key }));
  if (!leased.ok) return false;
  const dossier: Dossier = leased.value;
  const letter = dossier.outbox.find((entry) => entry.key === key);
  if (letter === undefined || letter.status !== 'leased') return false;
  const mail = await outgoingMail(services, dossier, letter, organisation);
  const answer: Result<string, SendRefusal> = mail.ok
    ? await services.mailer.send(mail.value)
    : err({ kind: 'rejected', reason: mail.error.kind });
  const at = services.clock.now();
  if (answer.ok) {
    await commit(services, id, () => ({ kind: 'RecordLetterSent', at, key, providerId: answer.value }));
    if (dossier.type !== 'office') await services.cases.point({ kind: 'sent', value: answer.value }, id);
    services.log.info('letter sent', { dossier: id, letter: letter.letter });
    return true;
  }
  const { error } = answer;
  await commit(services, id, () => ({
    kind: 'RecordLetterRefused',
    at,
    key,
    refusal: error.kind,
    reason: error.kind === 'too-large' ? 'too-large' : error.reason,
  }));
  services.log.warn('letter refused', { dossier: id, letter: letter.letter, reason: error.kind });
  return false;
}
