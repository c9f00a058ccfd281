import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/decide.ts';
import { decide } from '../../shared/domain/decide.ts';
import { evolve } from '../../shared/domain/evolve.ts';
import { nextDueAt } from '../../shared/domain/next-due.ts';
import { nextOpening, nextReminderAt, remindersDue } from '../../shared/domain/reminders.ts';
import { openCase, playCase, serverSystems } from '../support/case-story.ts';

/** Plays the case forward by itself: at each moment something is due, reminders are considered and letters sent. */
function playUntil(end: string): { at: string; key: string }[] {
  let subject: Case = playCase([openCase()]);
  const sent: { at: string; key: string }[] = [];
  for (;;) {
    const at = nextDueAt(subject, serverSystems);
    if (at === null || at > end) return sent;
    const follow = (command: Command): void => {
      const decided = decide(command, subject, serverSystems);
      if (!decided.ok) throw new Error(decided.error.kind);
      if (decided.value.length > 0) subject = evolve(subject, decided.value) as Case;
    };
    follow({ kind: 'ConsiderReminders', at });
    for (const letter of subject.outbox.filter((each) => each.status === 'owed' && each.dueAt <= at)) {
      follow({ kind: 'LeaseLetter', at, key: letter.key });
      follow({ kind: 'RecordLetterSent', at, key: letter.key, providerId: `ses-${sent.length}` });
      sent.push({ at, key: letter.key });
    }
  }
}

describe('reminders', () => {
  it('come on their days, at the opening hour, to ever more people, and to nobody else', () => {
    const reminders = playUntil('2026-12-24T12:00:00.000Z').filter(({ key }) => /^(reminder|overdue)/u.test(key));
    expect(reminders).toEqual([
      { at: '2026-12-07T07:00:00.000Z', key: 'reminder:14d:clock1:mette@serversystems.dk' },
      { at: '2026-12-14T07:00:00.000Z', key: 'reminder:7d:clock1:mette@serversystems.dk' },
      { at: '2026-12-18T07:00:00.000Z', key: 'reminder:1d:clock1:mette@serversystems.dk' },
      { at: '2026-12-21T07:00:00.000Z', key: 'reminder:0d:clock1:mette@serversystems.dk' },
      { at: '2026-12-21T07:00:00.000Z', key: 'reminder:0d:clock1:jonas@serversystems.dk' },
      { at: '2026-12-22T07:00:00.000Z', key: 'overdue:1d:clock1:mette@serversystems.dk' },
      { at: '2026-12-22T07:00:00.000Z', key: 'overdue:1d:clock1:jonas@serversystems.dk' },
      { at: '2026-12-23T07:00:00.000Z', key: 'overdue:2d:clock1:mette@serversystems.dk' },
      { at: '2026-12-23T07:00:00.000Z', key: 'overdue:2d:clock1:jonas@serversystems.dk' },
      { at: '2026-12-23T07:00:00.000Z', key: 'overdue:2d:clock1:direktion@serversystems.dk' },
      { at: '2026-12-24T07:00:00.000Z', key: 'overdue:3d:clock1:mette@serversystems.dk' },
      { at: '2026-12-24T07:00:00.000Z', key: 'overdue:3d:clock1:jonas@serversystems.dk' },
      { at: '2026-12-24T07:00:00.000Z', key: 'overdue:3d:clock1:direktion@serversystems.dk' },
    ]);
  });

  it('never ask for work on a day nobody works: three days before a Monday is the Friday', () => {
    // 18 December 2026 is a Friday; the reminders for 3 and 1 days before fall together there and one is sent.
    const due = remindersDue(playCase([openCase()]), serverSystems, '2026-12-18T07:00:00.000Z');
    expect(due.map(({ days, at }) => ({ days, at })).slice(-2)).toEqual([
      { days: 3, at: '2026-12-18T07:00:00.000Z' },
      { days: 1, at: '2026-12-18T07:00:00.000Z' },
    ]);
  });

  it('after an outage are caught up with one letter, the most urgent', () => {
    const subject = playCase([openCase(), { kind: 'ConsiderReminders', at: '2026-12-20T10:00:00.000Z' }]);
    expect(subject.outbox.filter((letter) => letter.letter === 'reminder').map((letter) => letter.key)).toEqual([
      'reminder:1d:clock1:mette@serversystems.dk',
    ]);
    expect(nextReminderAt(subject, serverSystems)).toBe('2026-12-21T07:00:00.000Z');
  });

  it('never end while the case is open', () => {
    const last = playUntil('2027-03-01T12:00:00.000Z').at(-1);
    expect(last).toEqual({ at: '2027-03-01T07:00:00.000Z', key: 'overdue:70d:clock1:direktion@serversystems.dk' });
  });

  it('end when it is closed', () => {
    const closed = { ...playCase([openCase()]), state: 'closed', outbox: [] } as Case;
    expect(nextDueAt(closed, serverSystems)).toBeNull();
  });
});

describe('nextOpening', () => {
  it('is the opening hour of the next working day in the organisation zone', () => {
    expect(nextOpening('2026-11-20T06:59:00.000Z', serverSystems)).toBe('2026-11-20T07:00:00.000Z');
    expect(nextOpening('2026-11-20T07:00:00.000Z', serverSystems)).toBe('2026-11-23T07:00:00.000Z');
    expect(nextOpening('2026-04-01T15:00:00.000Z', serverSystems)).toBe('2026-04-07T06:00:00.000Z');
  });
});
