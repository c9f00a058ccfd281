import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Dossier } from '../../shared/domain/case.ts';
import { type Command, decide } from '../../shared/domain/decide.ts';
import type { Event } from '../../shared/domain/events.ts';
import { evolve } from '../../shared/domain/evolve.ts';
import { nextDueAt } from '../../shared/domain/next-due.ts';
import { isPersonLetter } from '../../shared/domain/outbox.ts';
import { isPaused } from '../../shared/domain/questions.ts';
import { objectsDue } from '../../shared/domain/retention.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import { anyLife, type Happening } from '../support/any-life.ts';
import { message, openCase, RECEIVED_AT, serverSystems } from '../support/case-story.ts';

const METTE = 'mette@serversystems.dk';

/** Runs of the dispatcher within one wait; a life that needs more has come to do something for ever. */
const MOST_RUNS = 3_000;

/** Checked after each of some hundred thousand decisions, where `expect` would take most of the time. */
function hold(promise: boolean, words: string): asserts promise {
  if (!promise) throw new Error(`broken promise: ${words}`);
}

/** Plays one life as intake, dispatch and delivery would, and checks the promises after every single decision. */
class Life {
  dossier: Dossier | null = null;
  now: Instant = RECEIVED_AT;
  readonly sent: { readonly key: string; readonly toPerson: boolean; readonly letter: string }[] = [];
  readonly erased = new Set<string>();
  #refusal: Extract<Happening, { kind: 'trouble' }>['refusal'] | null = null;
  #messages = 0;

  do(command: Command): readonly Event[] {
    const before = this.dossier;
    const decided = decide(command, before, serverSystems);
    if (!decided.ok || decided.value.length === 0) return [];
    const after = evolve(before, decided.value);
    this.dossier = after.type === 'tombstone' ? after : { ...after, nextDueAt: nextDueAt(after, serverSystems) };
    this.#check(before, decided.value);
    return decided.value;
  }

  happen(happening: Happening): void {
    this.#messages += 1;
    const id = `m${this.#messages}`;
    switch (happening.kind) {
      case 'staff':
        this.do({
          kind: 'FollowStaffReply',
          at: this.now,
          message: message(id, { from: 'staff', address: METTE, at: this.now }),
          commands: happening.commands,
          unclear: [],
          text: happening.text,
          attachments: 0,
          certain: true,
          references: ['SRV-2026-7KQ4M2'],
          reading: { textHash: 'hash', signals: { words: 3 }, machine: { kind: 'request', rights: ['access'] } },
        });
        break;
      case 'person':
        this.do({
          kind: 'RecordPersonMessage',
          at: this.now,
          message: message(id, { at: this.now }),
          marks: [
            ...(happening.reminder ? ['reminder' as const] : []),
            ...(happening.complains ? ['authority-copy' as const] : []),
          ],
        });
        break;
      case 'wait':
        this.#wait(addMinutes(this.now, happening.minutes));
        break;
      case 'trouble':
        this.#refusal = happening.refusal;
        break;
      case 'bounce': {
        const last = this.dossier?.outbox.findLast(({ status }) => status === 'sent');
        if (last?.providerId == null) break;
        const { key, providerId } = last;
        this.do({ kind: 'RecordDelivery', at: this.now, key, providerId, delivery: 'bounced' });
        break;
      }
    }
    this.#dispatch();
  }

  /** From due moment to due moment, as the virtual clock does. */
  #wait(until: Instant): void {
    for (let runs = 0; ; runs += 1) {
      if (runs > MOST_RUNS) throw new Error(`never done: ${JSON.stringify(this.dossier?.history.slice(-5))}`);
      const next = this.dossier?.nextDueAt ?? null;
      if (next === null || next > until) break;
      if (next > this.now) this.now = next;
      else if (runs > 0) this.now = addMinutes(this.now, 1);
      if (this.now > until) break;
      this.#dispatch();
    }
    this.now = until;
    this.#dispatch();
  }

  #dispatch(): void {
    if (this.dossier === null) return;
    this.do({ kind: 'ConsiderReminders', at: this.now });
    this.do({ kind: 'ConsiderRetention', at: this.now });
    for (const objectKey of this.dossier === null ? [] : objectsDue(this.dossier)) {
      this.erased.add(objectKey);
      this.do({ kind: 'RecordMailErased', at: this.now, objectKey });
    }
    if (this.dossier?.type === 'case' && this.dossier.personSweep === 'due') {
      this.do({ kind: 'RecordPersonSwept', at: this.now });
    }
    this.do({ kind: 'EraseDossier', at: this.now, hash: 'hash', again: false });
    for (const letter of this.dossier?.outbox ?? []) this.#send(letter.key);
  }

  #send(key: string): void {
    this.do({ kind: 'LeaseLetter', at: this.now, key });
    const letter = this.dossier?.outbox.find((each) => each.key === key);
    if (letter?.status !== 'leased' || letter.leasedUntil === null || letter.leasedUntil <= this.now) return;
    if (this.#refusal !== null) {
      this.do({ kind: 'RecordLetterRefused', at: this.now, key, refusal: this.#refusal, reason: 'trouble' });
      this.#refusal = null;
      return;
    }
    if (this.dossier?.type === 'tombstone') throw new Error('sent after erasure');
    this.do({ kind: 'RecordLetterSent', at: this.now, key, providerId: `ses-${this.sent.length}` });
    this.sent.push({ key, toPerson: isPersonLetter(letter.letter), letter: letter.letter });
  }

  #check(before: Dossier | null, events: readonly Event[]): void {
    const { dossier } = this;
    if (dossier?.type !== 'case') return;
    if (dossier.state === 'closed') {
      hold(
        dossier.rights.every(({ outcome }) => outcome !== null),
        'closed with an unanswered right',
      );
    } else {
      hold(dossier.nextDueAt !== null, 'an open case is never silent');
    }
    hold(dossier.promisedOn <= dossier.latestOn, 'promised no later than the law allows');
    hold(dossier.safeOn <= dossier.promisedOn || dossier.extension !== null, 'the safe date is the earliest');
    hold(
      (dossier.state === 'waiting') === isPaused(dossier) || dossier.state === 'closed',
      'a case waits while its clock stands still, and only then',
    );
    if (before?.type === 'case') this.#datesMovedByLetter(before, dossier, events);
  }

  #datesMovedByLetter(before: Case, after: Case, events: readonly Event[]): void {
    const moved = before.promisedOn !== after.promisedOn || before.latestOn !== after.latestOn;
    if (!moved || events.some(({ kind }) => kind === 'ReceiptStated' || kind === 'CalendarMoved')) return;
    const sent = (letter: string): boolean =>
      after.outbox.some((each) => each.letter === letter && each.status === 'sent');
    const why = events.find((event) => event.kind === 'DatesMoved')?.why;
    hold(why !== undefined, 'a date moved by an event that says so');
    hold(
      why === 'extended' ? sent('extension') : sent('identity-question') || sent('clarification'),
      'no date moved without its letter',
    );
  }
}

const lifeOf = (happenings: readonly Happening[]): Life => {
  const life = new Life();
  life.do(openCase());
  for (const happening of happenings) life.happen(happening);
  return life;
};

describe('a case, whatever happens to it', () => {
  it('keeps its promises: one letter a reason, none after erasure, no date without its letter, never silent, never closed unanswered', () => {
    fc.assert(
      fc.property(anyLife, (happenings) => {
        const { sent } = lifeOf(happenings);
        const keys = sent.map(({ key }) => key);
        expect(new Set(keys).size, `one letter a reason: ${keys.join(' ')}`).toBe(keys.length);
      }),
      { numRuns: 250 },
    );
  });

  it('gives up its mail and then its facts, once it is closed and nobody holds it', () => {
    fc.assert(
      fc.property(anyLife, (happenings) => {
        const life = lifeOf([
          ...happenings,
          { kind: 'staff', commands: [{ kind: 'close', outcome: 'fulfilled' }], text: '' },
          { kind: 'staff', commands: [{ kind: 'release' }], text: '' },
          { kind: 'wait', minutes: 5 * 366 * 24 * 60 },
        ]);
        expect(life.dossier?.type).toBe('tombstone');
        expect(life.erased.has('raw/first')).toBe(true);
        const left = life.sent.length;
        life.happen({ kind: 'staff', commands: [{ kind: 'send' }], text: 'Hej' });
        life.happen({ kind: 'wait', minutes: 60 });
        expect(life.sent.length).toBe(left);
        expect(JSON.stringify(life.dossier)).not.toContain('anna');
      }),
      { numRuns: 80 },
    );
  });
});
