import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/decide.ts';
import type { StaffCommand } from '../../shared/domain/staff-command.ts';
import { following, message, openCase, play, playCase } from '../support/case-story.ts';

const METTE = 'mette@serversystems.dk';
const NEXT_DAY = '2026-11-22T09:00:00.000Z';

const staffReply = (commands: readonly StaffCommand[], text = '', more: object = {}): Command => ({
  kind: 'FollowStaffReply',
  at: NEXT_DAY,
  message: message('reply', { from: 'staff', address: METTE, at: NEXT_DAY }),
  commands,
  unclear: [],
  text,
  attachments: 0,
  certain: true,
  references: [],
  reading: null,
  ...more,
});

const sendDue = (key: string, at: string, providerId: string): Command[] => [
  { kind: 'LeaseLetter', at, key },
  { kind: 'RecordLetterSent', at, key, providerId },
];

const letterOf = (subject: Case, key: string) => subject.outbox.find((letter) => letter.key === key);

describe('decide: a new case', () => {
  it('owes the person one acknowledgement and each handler one notification', () => {
    const subject = playCase([openCase()]);
    expect(subject.outbox.map(({ key, letter, to, status }) => ({ key, letter, to, status }))).toEqual([
      { key: 'ack', letter: 'acknowledgement', to: 'anna@example.dk', status: 'owed' },
      { key: `notify:${METTE}`, letter: 'new-case', to: METTE, status: 'owed' },
    ]);
    expect(letterOf(subject, 'ack')?.params).toEqual({ inReplyTo: '<first@example.dk>' });
    expect(subject.state).toBe('received');
  });

  it('is acknowledged once its acknowledgement has gone out', () => {
    const subject = playCase([openCase(), ...sendDue('ack', NEXT_DAY, 'ses-1')]);
    expect(subject.state).toBe('acknowledged');
    expect(letterOf(subject, 'ack')).toMatchObject({ status: 'sent', providerId: 'ses-1', params: {} });
  });

  it('keeps the reason on the case when the acknowledgement is withheld, and still tells staff', () => {
    const subject = playCase([openCase({ withheld: 'unproven-sender' })]);
    expect(letterOf(subject, 'ack')).toMatchObject({ status: 'withheld', reason: 'unproven-sender' });
    expect(letterOf(subject, `notify:${METTE}`)?.status).toBe('owed');
  });

  it('is not opened twice', () => {
    expect(following([openCase()], openCase()).refusal).toBe('already-done');
  });

  it('owes a withheld acknowledgement once an acknowledgeable copy of the same mail arrives', () => {
    const copy: Command = { kind: 'RecordCopy', at: NEXT_DAY, sesMessageId: 'second', acknowledgeable: true };
    const given = [openCase({ withheld: 'unproven-sender' })];
    const subject = following(given, copy).subject as Case;
    expect(subject.outbox.filter((letter) => letter.key === 'ack').map((letter) => letter.status)).toEqual(['owed']);
    expect(following([openCase()], copy).events).toEqual([]);
  });
});

describe('decide: letters', () => {
  it('leases a letter to one dispatcher only, until the lease has run out', () => {
    const lease = (at: string): Command => ({ kind: 'LeaseLetter', at, key: 'ack' });
    expect(following([openCase(), lease(NEXT_DAY)], lease('2026-11-22T09:04:59.000Z')).refusal).toBe('not-due');
    expect(following([openCase(), lease(NEXT_DAY)], lease('2026-11-22T09:05:00.000Z')).refusal).toBeNull();
  });

  it('does not lease a letter before it is due, nor one that was sent', () => {
    const early: Command = { kind: 'LeaseLetter', at: '2026-11-21T08:14:59.000Z', key: 'ack' };
    expect(following([openCase()], early).refusal).toBe('not-due');
    const sent = [openCase(), ...sendDue('ack', NEXT_DAY, 'ses-1')];
    expect(following(sent, { kind: 'LeaseLetter', at: '2027-01-01T00:00:00.000Z', key: 'ack' }).refusal).toBe(
      'not-due',
    );
  });

  it('puts a letter off for longer each time the provider says later', () => {
    const tries: Command[] = [];
    const waits: string[] = [];
    let at = NEXT_DAY;
    for (let attempt = 0; attempt < 8; attempt += 1) {
      tries.push({ kind: 'LeaseLetter', at, key: 'ack' });
      tries.push({ kind: 'RecordLetterRefused', at, key: 'ack', refusal: 'try-later', reason: 'throttled' });
      const dueAt = letterOf(playCase([openCase(), ...tries]), 'ack')?.dueAt ?? '';
      waits.push(`${(Date.parse(dueAt) - Date.parse(at)) / 60_000}`);
      at = dueAt;
    }
    expect(waits).toEqual(['1', '2', '5', '10', '30', '60', '60', '60']);
  });

  it('makes a staff task of a letter to the person that was refused for good', () => {
    const refused: Command = {
      kind: 'RecordLetterRefused',
      at: NEXT_DAY,
      key: 'ack',
      refusal: 'rejected',
      reason: 'MessageRejected',
    };
    const subject = following([openCase(), { kind: 'LeaseLetter', at: NEXT_DAY, key: 'ack' }], refused).subject as Case;
    expect(letterOf(subject, 'ack')?.status).toBe('failed');
    expect(letterOf(subject, `undelivered-letter:ack:${METTE}`)).toMatchObject({
      letter: 'undelivered-letter',
      to: METTE,
      status: 'owed',
      params: { about: 'ack', reason: 'MessageRejected' },
    });
  });

  it('makes a staff task of a bounced letter, once', () => {
    const bounce: Command = {
      kind: 'RecordDelivery',
      at: NEXT_DAY,
      key: 'ack',
      providerId: 'ses-1',
      delivery: 'bounced',
    };
    const given = [openCase(), ...sendDue('ack', NEXT_DAY, 'ses-1')];
    const subject = following(given, bounce).subject as Case;
    expect(letterOf(subject, `bounced-letter:ack:${METTE}`)?.status).toBe('owed');
    expect(following([...given, bounce], bounce).refusal).toBe('already-done');
  });

  it('takes the word of the provider that a leased letter went out after all', () => {
    const given: Command[] = [openCase(), { kind: 'LeaseLetter', at: NEXT_DAY, key: 'ack' }];
    const event: Command = { kind: 'RecordDelivery', at: NEXT_DAY, key: 'ack', providerId: 'ses-9', delivery: 'sent' };
    expect(letterOf(following(given, event).subject as Case, 'ack')).toMatchObject({
      status: 'sent',
      providerId: 'ses-9',
    });
  });

  it('reports nothing about a report, so that a dead staff address cannot make a loop', () => {
    const given: Command[] = [
      openCase(),
      ...sendDue('ack', NEXT_DAY, 'ses-1'),
      { kind: 'RecordDelivery', at: NEXT_DAY, key: 'ack', providerId: 'ses-1', delivery: 'bounced' },
    ];
    const key = `bounced-letter:ack:${METTE}`;
    const bounce: Command = { kind: 'RecordDelivery', at: NEXT_DAY, key, providerId: 'ses-2', delivery: 'bounced' };
    expect(following([...given, ...sendDue(key, NEXT_DAY, 'ses-2')], bounce).events).toHaveLength(1);
  });
});

describe('decide: a staff reply', () => {
  it('is an internal note unless it says send', () => {
    const subject = following([openCase()], staffReply([], 'Anna ringede i går.')).subject as Case;
    expect(subject.outbox.some((letter) => letter.letter === 'answer')).toBe(false);
    expect(subject.history.map((each) => each.what)).toContain('NoteAdded');
    expect(subject.state).toBe('in_progress');
  });

  it('sends the text to the person after the undo window, threaded on her mail', () => {
    const subject = following([openCase()], staffReply([{ kind: 'send' }], 'Kære Anna')).subject as Case;
    expect(letterOf(subject, 'answer:reply')).toMatchObject({
      to: 'anna@example.dk',
      dueAt: '2026-11-22T09:10:00.000Z',
      params: { text: 'Kære Anna', inReplyTo: '<first@example.dk>' },
    });
  });

  it('answers a command with its effect', () => {
    const subject = following([openCase()], staffReply([{ kind: 'send' }], 'Kære Anna')).subject as Case;
    expect(letterOf(subject, `echo:reply:${METTE}`)?.params.echo).toEqual([
      { code: 'will-send', at: '2026-11-22T09:10:00.000Z', attachments: 0 },
    ]);
  });

  it('sends nothing when there is nothing to send, and says so', () => {
    const subject = following([openCase()], staffReply([{ kind: 'send' }])).subject as Case;
    expect(subject.outbox.some((letter) => letter.letter === 'answer')).toBe(false);
    expect(letterOf(subject, `echo:reply:${METTE}`)?.params.echo).toEqual([{ code: 'nothing-to-send' }]);
  });

  it('sends no text that is longer than a letter may be, and says how long it may be', () => {
    const subject = following([openCase()], staffReply([{ kind: 'send' }], 'x'.repeat(40_001))).subject as Case;
    expect(subject.outbox.some((letter) => letter.letter === 'answer')).toBe(false);
    expect(letterOf(subject, `echo:reply:${METTE}`)?.params).toEqual({
      echo: [{ code: 'too-long-to-send', characters: 40_001, limit: 40_000 }],
    });
  });

  it('closes each undecided right with the outcome, and warns when the person was told nothing', () => {
    const subject = following([openCase()], staffReply([{ kind: 'close', outcome: 'fulfilled' }])).subject as Case;
    expect(subject).toMatchObject({ state: 'closed', outcome: 'fulfilled', closedAt: NEXT_DAY });
    expect(subject.rights.map((each) => each.outcome)).toEqual(['fulfilled', 'fulfilled']);
    expect(letterOf(subject, `echo:reply:${METTE}`)?.params.echo).toEqual([
      { code: 'closed', outcome: 'fulfilled' },
      { code: 'closed-unanswered' },
    ]);
  });

  it('closes without a warning when the same reply sends the answer', () => {
    const reply = staffReply([{ kind: 'send' }, { kind: 'close', outcome: 'fulfilled' }], 'Slettet.');
    const echo = letterOf(following([openCase()], reply).subject as Case, `echo:reply:${METTE}`)?.params.echo;
    expect(echo?.map((line) => line.code)).toEqual(['will-send', 'closed']);
  });

  it('cancels a letter that still waits, and only that', () => {
    const sent = staffReply([{ kind: 'send' }], 'Kære Anna');
    const cancel = staffReply([{ kind: 'cancel' }], '', {
      at: '2026-11-22T09:05:00.000Z',
      message: message('cancel', { from: 'staff', address: METTE }),
    });
    const subject = following([openCase(), sent], cancel).subject as Case;
    expect(letterOf(subject, 'answer:reply')).toMatchObject({ status: 'cancelled', params: {} });
    expect(letterOf(subject, 'ack')?.status).toBe('owed');
    const late = following([openCase(), sent, ...sendDue('answer:reply', '2026-11-22T09:10:00.000Z', 'x')], cancel);
    expect(letterOf(late.subject as Case, `echo:cancel:${METTE}`)?.params.echo).toEqual([
      { code: 'nothing-to-cancel' },
    ]);
  });

  it('does nothing but keep it when typed and quoted text cannot be told apart', () => {
    const reply = staffReply([{ kind: 'close', outcome: 'refused' }], 'x', { certain: false });
    const subject = following([openCase()], reply).subject as Case;
    expect(subject.state).toBe('in_progress');
    expect(letterOf(subject, `echo:reply:${METTE}`)?.params.echo).toEqual([{ code: 'uncertain' }]);
  });

  it('is followed once, however often it is delivered', () => {
    const reply = staffReply([{ kind: 'send' }], 'Kære Anna');
    expect(following([openCase(), reply], reply).refusal).toBe('already-done');
  });
});

describe('decide: later mail', () => {
  it('joins the case, moves no date, and tells the handlers', () => {
    const more: Command = { kind: 'RecordPersonMessage', at: NEXT_DAY, message: message('more'), marks: [] };
    const before = playCase([openCase()]);
    const subject = following([openCase()], more).subject as Case;
    expect(subject).toMatchObject({ promisedOn: before.promisedOn, latestOn: before.latestOn, clock: before.clock });
    expect(letterOf(subject, `follow-up:more:${METTE}`)?.status).toBe('owed');
  });

  it('reopens a closed case', () => {
    const given = [openCase(), staffReply([{ kind: 'close', outcome: 'fulfilled' }])];
    const more: Command = { kind: 'RecordPersonMessage', at: NEXT_DAY, message: message('more'), marks: [] };
    expect(following(given, more).subject).toMatchObject({ state: 'in_progress', outcome: null, closedAt: null });
  });

  it('asks the known staff address about an unverified reply, once a day', () => {
    const reply = (id: string, at: string): Command => ({
      kind: 'RecordUnverifiedReply',
      at,
      message: message(id, { from: 'unverified', address: METTE }),
      staff: METTE,
      reason: 'unproven-sender',
      asks: [],
    });
    const given = [openCase(), reply('u1', NEXT_DAY), reply('u2', '2026-11-22T17:00:00.000Z')];
    const subject = play(given) as Case;
    expect(subject.outbox.filter((letter) => letter.letter === 'unverified-reply')).toHaveLength(1);
    expect(subject.messages.map((each) => each.id)).toEqual(['first', 'u1', 'u2']);
  });
});
