import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/decide.ts';
import type { EchoLine } from '../../shared/domain/outbox.ts';
import { parseStaffReply } from '../../shared/domain/staff-command.ts';
import { following, message, openCase, playCase } from '../support/case-story.ts';

const METTE = 'mette@serversystems.dk';
/** Monday morning, two days after the request came. */
const MONDAY = '2026-11-23T09:00:00.000Z';
const GROUND = 'Bogføringsloven kræver, at vi gemmer fakturaerne i fem år.';
const REASON = 'Dine oplysninger ligger i fjorten arkiver, som skal gennemgås ét for ét.';

let replies = 0;

/** Mette types this above the line. */
const types = (typed: string, at = MONDAY, more: object = {}): Command => {
  replies += 1;
  const { commands, unclear, text } = parseStaffReply(typed, 'da');
  return {
    kind: 'FollowStaffReply',
    at,
    message: message(`reply-${replies}`, { from: 'staff', address: METTE, at }),
    commands,
    unclear,
    text,
    attachments: 0,
    certain: true,
    references: ['SRV-2026-7KQ4M2', 'SRV-2026-ABCDEF'],
    reading: null,
    ...more,
  };
};

const writes = (at: string, marks: Extract<Command, { kind: 'RecordPersonMessage' }>['marks'] = []): Command => {
  replies += 1;
  return { kind: 'RecordPersonMessage', at, message: message(`person-${replies}`, { at }), marks };
};

/** Sends every letter of a kind that is owed. */
function sent(subject: Case, letter: string, at: string): Command[] {
  return subject.outbox
    .filter((each) => each.letter === letter && each.status === 'owed')
    .flatMap(({ key }): Command[] => [
      { kind: 'LeaseLetter', at, key },
      { kind: 'RecordLetterSent', at, key, providerId: `ses-${key}` },
    ]);
}

const echoOf = (subject: Case): readonly EchoLine[] =>
  subject.outbox.findLast(({ letter }) => letter === 'echo')?.params.echo ?? [];

const outcomes = (subject: Case) => subject.rights.map(({ outcome }) => outcome);
const owed = (subject: Case) => subject.outbox.filter(({ status }) => status === 'owed').map(({ letter }) => letter);

describe('outcomes right by right', () => {
  it('closes when every right is answered, as met in part where they differ', () => {
    const subject = playCase([openCase(), types(`luk indsigt opfyldt, sletning afvist: ${GROUND}`)]);
    expect(subject).toMatchObject({ state: 'closed', outcome: 'partly' });
    expect(subject.rights).toMatchObject([
      { outcome: 'fulfilled', ground: null },
      { outcome: 'refused', ground: GROUND },
    ]);
    expect(echoOf(subject).map(({ code }) => code)).toEqual([
      'right-decided',
      'right-decided',
      'closed',
      'closed-unanswered',
    ]);
  });

  it('does not close with an unanswered right, and says which', () => {
    const subject = playCase([openCase(), types('luk indsigt opfyldt')]);
    expect(subject.state).not.toBe('closed');
    expect(outcomes(subject)).toEqual(['fulfilled', null]);
    expect(echoOf(subject)).toContainEqual({ code: 'still-unanswered', rights: ['erasure'] });
    expect(playCase([openCase(), types('luk indsigt opfyldt'), types('luk sletning opfyldt')])).toMatchObject({
      state: 'closed',
      outcome: 'fulfilled',
    });
  });

  it('refuses nothing without a ground, and no right that was not asked for', () => {
    const subject = playCase([
      openCase(),
      types('luk indsigt opfyldt, sletning afvist'),
      types('afvis berigtigelse: nej'),
    ]);
    expect(outcomes(subject)).toEqual(['fulfilled', null]);
    expect(echoOf(subject)).toEqual([{ code: 'no-such-right', right: 'rectification' }]);
  });

  it('says when nothing is left to answer, and how the case is closed', () => {
    const codes = (typed: string) => echoOf(playCase([openCase(), types(typed)])).map(({ code }) => code);
    expect(echoOf(playCase([openCase(), types('ingen data')])).at(-1)).toEqual({
      code: 'all-decided',
      outcome: 'no_data',
    });
    expect(codes(`afvis sletning: ${GROUND}`)).not.toContain('all-decided');
    expect(codes('ingen data\nluk ingen data')).not.toContain('all-decided');
  });

  it('tells the person of a refusal by one letter for all of them, and takes it back with the letter', () => {
    const refused = [openCase(), types(`afvis sletning: ${GROUND}\nafvis indsigt ${GROUND}`)];
    const subject = playCase(refused);
    expect(outcomes(subject)).toEqual(['refused', 'refused']);
    const letters = subject.outbox.filter(({ letter }) => letter === 'refusal');
    expect(letters.map(({ dueAt, to }) => ({ dueAt, to }))).toEqual([
      { dueAt: '2026-11-23T09:10:00.000Z', to: 'anna@example.dk' },
    ]);
    expect(letters[0]?.params.refusals).toEqual([
      { right: 'erasure', ground: GROUND },
      { right: 'access', ground: GROUND },
    ]);
    const stopped = playCase([...refused, types('fortryd', '2026-11-23T09:05:00.000Z')]);
    expect(outcomes(stopped)).toEqual([null, null]);
    expect(owed(stopped)).not.toContain('refusal');
  });

  it('reopens a case whose refusal is stopped after it was closed', () => {
    const subject = playCase([
      openCase(),
      types(`afvis sletning: ${GROUND}\nluk indsigt opfyldt`),
      types('fortryd', '2026-11-23T09:05:00.000Z'),
    ]);
    expect(subject.state).toBe('in_progress');
    expect(outcomes(subject)).toEqual([null, null]);
  });

  it.each([
    { typed: 'ingen data', letter: 'no-data', outcome: 'no_data', state: 'received' },
    { typed: 'trukket tilbage', letter: 'withdrawal', outcome: 'withdrawn', state: 'closed' },
  ])('answers every open right by a letter: $typed', ({ typed, letter, outcome, state }) => {
    const subject = playCase([openCase(), types(typed)]);
    expect(outcomes(subject)).toEqual([outcome, outcome]);
    expect(owed(subject)).toContain(letter);
    expect(subject.state).toBe(state);
  });

  it.each([
    { typed: 'videresendt', outcome: 'forwarded' },
    { typed: 'ikke en anmodning', outcome: 'not_a_request' },
    { typed: 'dublet af SRV-2026-7KQ4M2', outcome: 'duplicate' },
  ])('ends the case: $typed', ({ typed, outcome }) => {
    const subject = playCase([openCase(), types(typed)]);
    expect(subject).toMatchObject({ state: 'closed', outcome });
    expect(subject.duplicateOf).toBe(outcome === 'duplicate' ? 'SRV-2026-7KQ4M2' : null);
  });

  it.each(['SRV-2026-AAAAAA', 'SRV-2026-ABCDEF'])(
    'does not end the case in favour of one that is not there, or of itself: %s',
    (reference) => {
      const subject = playCase([openCase(), types(`dublet af ${reference}`)]);
      expect(subject).toMatchObject({ duplicateOf: null, outcome: null });
      expect(echoOf(subject)).toEqual([{ code: 'no-such-case', reference }]);
    },
  );

  it('confirms that marketing has stopped only where somebody objected', () => {
    expect(echoOf(playCase([openCase(), types('markedsføring stoppet')]))).toEqual([
      { code: 'no-such-right', right: 'objection' },
    ]);
    const subject = playCase([openCase(), types('rettigheder indsigelse'), types('markedsføring stoppet')]);
    expect(owed(subject)).toContain('marketing-stopped');
    expect(outcomes(subject)).toEqual(['fulfilled']);
  });
});

describe('a question to the person', () => {
  const asked = (): Command[] => {
    const given = [openCase(), types('spørg identitet')];
    return [...given, ...sent(playCase(given), 'identity-question', '2026-11-23T09:10:00.000Z')];
  };

  it('stops the clock when it has gone out, not when it is asked', () => {
    const before = playCase([openCase(), types('spørg identitet')]);
    expect(before.state).not.toBe('waiting');
    expect(echoOf(before)).toEqual([
      { code: 'will-ask', about: 'identity', at: '2026-11-23T09:10:00.000Z', stopsClock: true },
    ]);
    expect(playCase(asked())).toMatchObject({ state: 'waiting', promisedOn: '2026-12-21', clock: 1 });
  });

  it('moves the date by the earlier reading with the answer, and keeps the safe date in sight', () => {
    const subject = playCase([...asked(), writes('2026-12-05T12:00:00.000Z')]);
    // Shifted by the twelve days: 2 January. What was left of thirty days: 28 from 5 December, also 2 January 2027.
    expect(subject).toMatchObject({
      state: 'in_progress',
      promisedOn: '2027-01-02',
      safeOn: '2026-12-21',
      latestOn: '2027-01-04',
      clock: 2,
    });
  });

  it('tells staff with the answer that the date has moved, and only then', () => {
    const followUps = (subject: Case) => subject.outbox.filter(({ letter }) => letter === 'follow-up');
    const answered = playCase([...asked(), writes('2026-12-05T12:00:00.000Z')]);
    expect(followUps(answered).map(({ params }) => params.movedFrom)).toEqual(['2026-12-21']);
    const atOnce = playCase([...asked(), writes('2026-11-23T15:00:00.000Z')]);
    expect(atOnce).toMatchObject({ state: 'in_progress', promisedOn: '2026-12-21' });
    expect(followUps(atOnce)[0]?.params.movedFrom).toBeUndefined();
    expect(followUps(playCase([openCase(), writes('2026-12-05T12:00:00.000Z')]))[0]?.params.movedFrom).toBeUndefined();
  });

  it('is not answered by a reminder, which escalates instead', () => {
    const then = following(asked(), writes('2026-12-05T12:00:00.000Z', ['reminder']));
    expect(then.subject).toMatchObject({ state: 'waiting', promisedOn: '2026-12-21', clock: 1 });
    const told = then.events.flatMap((event) => (event.kind === 'LetterOwed' ? [event.to] : []));
    expect(told).toEqual([METTE, 'jonas@serversystems.dk']);
  });

  it('stops no clock when it comes later than the working days configured', () => {
    // Five working days after Saturday 21 November end on Friday 27.
    const late = '2026-11-30T09:00:00.000Z';
    const given = [openCase(), types('spørg identitet', late)];
    expect(echoOf(playCase(given))).toMatchObject([{ code: 'will-ask', stopsClock: false }]);
    const subject = playCase([...given, ...sent(playCase(given), 'identity-question', late.replace('09:00', '09:10'))]);
    expect(subject).toMatchObject({ state: 'in_progress', promisedOn: '2026-12-21' });
    expect(playCase([...given, writes('2026-12-05T12:00:00.000Z')]).promisedOn).toBe('2026-12-21');
  });

  it('stops no clock when its letter was held up until it was too late', () => {
    const given = [openCase(), types('spørg identitet')];
    const subject = playCase([...given, ...sent(playCase(given), 'identity-question', '2026-12-02T09:00:00.000Z')]);
    expect(subject.questions).toMatchObject([{ stopsClock: false }]);
    expect(subject.state).toBe('in_progress');
  });

  it('stops the clock once in a case, however many are asked', () => {
    const subject = playCase([...asked(), types('spørg præcisering Hvilke år?', '2026-11-24T09:00:00.000Z')]);
    expect(subject.questions.map(({ about, stopsClock }) => ({ about, stopsClock }))).toEqual([
      { about: 'identity', stopsClock: true },
      { about: 'clarification', stopsClock: false },
    ]);
    expect(echoOf(playCase([...asked(), types('spørg identitet')]))).toEqual([
      { code: 'already-asked', about: 'identity' },
    ]);
  });

  it('needs words where something is to be made clear', () => {
    expect(echoOf(playCase([openCase(), types('spørg præcisering')]))).toEqual([{ code: 'question-missing' }]);
    const below = playCase([openCase(), types('spørg præcisering\n\nGælder det alle årene?')]);
    expect(below.outbox.find(({ letter }) => letter === 'clarification')?.params.text).toBe('Gælder det alle årene?');
  });

  it('is settled by staff who know better', () => {
    const subject = playCase([...asked(), types('identitet bekræftet', '2026-11-25T09:00:00.000Z')]);
    expect(subject).toMatchObject({ state: 'in_progress', promisedOn: '2026-12-23', clock: 2 });
    expect(echoOf(playCase([openCase(), types('identitet bekræftet')]))).toEqual([{ code: 'no-open-question' }]);
  });

  it('may be asked again when its letter never went out', () => {
    const given = [openCase(), types('spørg identitet')];
    const key = playCase(given).outbox.find(({ letter }) => letter === 'identity-question')?.key ?? '';
    const at = '2026-11-23T09:10:00.000Z';
    const failed: Command[] = [
      ...given,
      { kind: 'LeaseLetter', at, key },
      { kind: 'RecordLetterRefused', at, key, refusal: 'rejected', reason: 'MessageRejected' },
    ];
    expect(playCase(failed).questions).toEqual([]);
    expect(echoOf(playCase([...failed, types('spørg identitet', '2026-11-23T10:00:00.000Z')]))).toMatchObject([
      { code: 'will-ask' },
    ]);
  });

  it('is not sent, and leaves no trace, when it is taken back', () => {
    const subject = playCase([openCase(), types('spørg identitet'), types('fortryd', '2026-11-23T09:05:00.000Z')]);
    expect(subject.questions).toEqual([]);
    expect(owed(subject)).not.toContain('identity-question');
  });
});

describe('an extension', () => {
  const notice = (at = MONDAY): Command[] => [openCase(), types(`forlæng ${REASON}`, at)];

  it('moves the date when the notice has gone out, and not before', () => {
    expect(playCase(notice())).toMatchObject({ promisedOn: '2026-12-21', extension: null });
    const given = notice();
    const subject = playCase([...given, ...sent(playCase(given), 'extension', '2026-11-23T09:10:00.000Z')]);
    expect(subject).toMatchObject({
      promisedOn: '2027-02-21',
      latestOn: '2027-02-22',
      extension: { reason: REASON, noticeAt: '2026-11-23T09:10:00.000Z' },
      clock: 2,
    });
    expect(echoOf(playCase([...given, types(`forlæng ${REASON}`)]))).toEqual([{ code: 'already-extended' }]);
  });

  it.each([
    { typed: 'forlæng Vi holder ferie hele december måned', why: 'holidays' },
    { typed: 'forlæng Vi har for få folk på kontoret lige nu', why: 'staffing' },
    { typed: 'forlæng Det er meget arbejde at finde det frem', why: 'effort' },
    { typed: 'forlæng Den er svær', why: 'too-short' },
    { typed: 'forlæng', why: 'too-short' },
  ])('questions a weak reason before anything is sent: $why', ({ typed, why }) => {
    const subject = playCase([openCase(), types(typed)]);
    expect(echoOf(subject)).toMatchObject([{ code: 'weak-reason', why }]);
    expect(owed(subject)).not.toContain('extension');
  });

  it('sends a weak reason when it is repeated, but none at all never', () => {
    expect(owed(playCase([openCase(), types('forlæng alligevel Vi holder ferie hele december')]))).toContain(
      'extension',
    );
    expect(owed(playCase([openCase(), types('forlæng alligevel')]))).not.toContain('extension');
  });

  it('is refused from the day after the promised date', () => {
    expect(echoOf(playCase(notice('2026-12-21T22:59:00.000Z')))).toMatchObject([
      // The last minute: it leaves at once, for in ten minutes it would be void.
      { code: 'will-extend', at: '2026-12-21T22:59:00.000Z' },
    ]);
    expect(echoOf(playCase(notice('2026-12-21T23:00:00.000Z')))).toEqual([
      { code: 'too-late-to-extend', promisedOn: '2026-12-21' },
    ]);
  });

  it('is not sent when it was held up past the promised date, and staff are told', () => {
    const given = notice('2026-12-21T12:00:00.000Z');
    const key = playCase(given).outbox.find(({ letter }) => letter === 'extension')?.key ?? '';
    const then = following(given, { kind: 'LeaseLetter', at: '2026-12-22T06:00:00.000Z', key });
    expect(then.events.map(({ kind }) => kind)).toEqual(['LetterFailed', 'LetterOwed']);
    expect(then.subject).toMatchObject({ promisedOn: '2026-12-21', extension: null });
  });

  it('is not bought where nothing is left to answer', () => {
    const subject = playCase([openCase(), types('ingen data'), types(`forlæng ${REASON}`)]);
    expect(echoOf(subject)).toEqual([{ code: 'all-decided', outcome: 'no_data' }]);
    expect(owed(subject)).not.toContain('extension');
  });

  it('has no place where no right is exercised', () => {
    const opened = openCase();
    const inquiry = { ...opened, facts: { ...opened.facts, kind: 'inquiry' as const, rights: [] } };
    expect(echoOf(playCase([inquiry, types(`forlæng ${REASON}`)]))).toEqual([{ code: 'no-statutory-clock' }]);
  });
});

describe('corrections and the rest', () => {
  it('keeps what was decided about a right that stays, and what people said for the reading to learn', () => {
    const reading = { textHash: 'hash', signals: { words: 9 }, machine: { kind: 'request', rights: ['access'] } };
    const subject = playCase([
      openCase(),
      types('luk indsigt opfyldt'),
      types('rettigheder indsigt, berigtigelse', MONDAY, { reading }),
    ]);
    expect(subject.rights.map(({ right, outcome }) => ({ right, outcome }))).toEqual([
      { right: 'access', outcome: 'fulfilled' },
      { right: 'rectification', outcome: null },
    ]);
    expect(subject.corrections).toEqual([
      {
        ...reading,
        at: MONDAY,
        by: `staff:${METTE}`,
        people: { kind: 'request', rights: ['access', 'rectification'] },
      },
    ]);
  });

  it('starts the clock on the day that staff state', () => {
    const subject = playCase([openCase(), types('modtaget den 3.11.2026')]);
    expect(subject).toMatchObject({
      receivedOn: '2026-11-03',
      promisedOn: '2026-12-03',
      receivedElsewhere: { on: '2026-11-03', stated: true },
      clock: 2,
    });
    expect(echoOf(subject)).toEqual([
      { code: 'received-on', receivedOn: '2026-11-03', promisedOn: '2026-12-03', latestOn: '2026-12-03' },
    ]);
  });

  it.each(['2026-11-22', '2018-05-24'])('starts no clock on an impossible day: %s', (on) => {
    const subject = playCase([openCase(), types(`received on ${on}`)]);
    expect(echoOf(subject)).toEqual([{ code: 'impossible-date', on }]);
    expect(subject.receivedOn).toBe('2026-11-21');
  });

  it('follows several commands in one mail, each with its line, and the prose below them as a note', () => {
    const subject = playCase([openCase(), types('bevar\nregister\nstatus\nhjælp\nfrigvi\n\nHun ringede i morges.')]);
    expect(echoOf(subject).map(({ code }) => code)).toEqual([
      'on-hold',
      'register-follows',
      'status',
      'help',
      'unclear',
    ]);
    expect(owed(subject)).toContain('register');
    expect(subject.history.map(({ what }) => what)).toContain('NoteAdded');
  });

  it('holds, releases and reopens, and says when there was nothing to do', () => {
    const held = playCase([openCase(), types('bevar')]);
    expect(held.legalHold).toEqual({ since: MONDAY, by: `staff:${METTE}` });
    expect(playCase([openCase(), types('bevar'), types('frigiv')]).legalHold).toBeNull();
    expect(echoOf(playCase([openCase(), types('frigiv\ngenåbn')])).map(({ code }) => code)).toEqual([
      'not-on-hold',
      'not-closed',
    ]);
    expect(playCase([openCase(), types('luk opfyldt'), types('genåbn')])).toMatchObject({
      state: 'in_progress',
      outcome: null,
    });
  });

  it('records a complaint to the authority, tells more people, and stops nothing', () => {
    const then = following([openCase()], writes('2026-12-01T09:00:00.000Z', ['authority-copy']));
    expect(then.subject).toMatchObject({ complainedAt: '2026-12-01T09:00:00.000Z', promisedOn: '2026-12-21' });
    expect(then.events.filter(({ kind }) => kind === 'LetterOwed')).toHaveLength(2);
  });

  it('moves the limit of a running case when the table of holidays changes, and leaves the promise', () => {
    const opened = openCase();
    const old = { ...opened, facts: { ...opened.facts, latestOn: '2026-12-22', calendar: 'dk-2020-2040.0' } };
    const then = following([old], { kind: 'ConsiderReminders', at: '2026-12-01T09:00:00.000Z' });
    expect(then.subject).toMatchObject({
      promisedOn: '2026-12-21',
      latestOn: '2026-12-21',
      calendar: 'dk-2020-2045.1',
    });
    const note = then.events.find((event) => event.kind === 'LetterOwed' && event.letter === 'calendar-moved');
    expect(note).toMatchObject({ to: METTE, params: { movedFrom: '2026-12-22' } });
  });
});
