import { describe, expect, it } from 'vitest';
import { eraseFacts } from '../../shared/app/erase-due.ts';
import { replayLedger } from '../../shared/app/replay-ledger.ts';
import { replayCase, replayCorrections } from '../../shared/app/replay-mail.ts';
import type { Case } from '../../shared/domain/case.ts';
import { undecided } from '../../shared/domain/untouched.ts';
import { createWorld, rawMail, type World } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const METTE = 'mette@serversystems.dk';

const access = rawMail({
  from: 'anna@example.dk',
  subject: 'Indsigt',
  body: 'Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig.',
});

/** A case as an older classifier opened it: it took access for erasure. */
async function misread(): Promise<{ world: World; subject: Case }> {
  const world = createWorld();
  await world.deliver(access, OFFICE);
  const opened = world.onlyCase();
  const subject = { ...opened, rights: [undecided('erasure', 0.6)], version: opened.version + 1 };
  await world.cases.update(subject, opened.version);
  return { world, subject };
}

describe('replayCase', () => {
  it('shows what today’s code reads and changes nothing', async () => {
    const { world, subject } = await misread();
    expect(await replayCase(world.services, subject, false)).toMatchObject({
      key: 'raw/ses-in-1',
      case: subject.reference,
      was: { kind: 'request', rights: ['erasure'], language: 'da', textHash: null },
      now: { kind: 'request', rights: ['access'], language: 'da', textHash: expect.stringMatching(/^[a-z2-7]{26}$/u) },
      changes: ['rights'],
      applied: false,
      error: null,
    });
    expect(world.onlyCase()).toEqual(subject);
  });

  it('follows today’s reading when told to, and moves no date', async () => {
    const { world, subject } = await misread();
    expect(await replayCase(world.services, subject, true)).toMatchObject({ applied: true });
    const { rights, promisedOn, clock } = world.onlyCase();
    expect(rights.map(({ right }) => right)).toEqual(['access']);
    expect({ promisedOn, clock }).toEqual({ promisedOn: subject.promisedOn, clock: 1 });
  });

  it('writes on in the language that today’s code reads', async () => {
    const { world, subject } = await misread();
    const english = { ...subject, language: 'en' as const, languageUnsure: true, version: subject.version + 1 };
    await world.cases.update({ ...english, rights: [undecided('access', 0.9)] }, subject.version);
    const wrong = world.onlyCase();
    expect(await replayCase(world.services, wrong, true)).toMatchObject({ changes: ['language'], applied: true });
    expect(world.onlyCase()).toMatchObject({ language: 'da', languageUnsure: false });
    expect(world.onlyCase().history.at(-1)).toMatchObject({ what: 'ReadingCorrected', detail: 'request access da' });
  });

  it('does not follow where people have set the language, or have brought the case in', async () => {
    const { world } = await misread();
    await world.dispatch();
    const to = world.sentTo(METTE)[0]?.replyTo ?? '';
    await world.deliver(rawMail({ from: METTE, body: 'sprog engelsk', messageId: '<l@serversystems.dk>', to }), to);
    expect(await replayCase(world.services, world.onlyCase(), true)).toMatchObject({ applied: false });
    expect(world.onlyCase()).toMatchObject({ language: 'en', rights: [{ right: 'erasure' }] });
    const other = createWorld();
    const call = 'personen er bo@example.com\nsprog engelsk\n\nBo ringede.';
    await other.deliver(rawMail({ from: METTE, body: call }), 'register@in.serversystems.dk');
    const entered = other.onlyCase();
    expect(entered).toMatchObject({ kind: 'request', language: 'en' });
    expect(await replayCase(other.services, entered, true)).toMatchObject({ applied: false });
    expect(other.onlyCase()).toEqual(entered);
  });

  it('does not follow where people have decided', async () => {
    const { world, subject } = await misread();
    await world.dispatch();
    const to = world.sentTo(METTE)[0]?.replyTo ?? '';
    const body = 'rettigheder sletning';
    await world.deliver(rawMail({ from: METTE, body, messageId: '<r@serversystems.dk>', to }), to);
    expect(await replayCase(world.services, world.onlyCase(), true)).toMatchObject({
      changes: ['rights'],
      applied: false,
    });
    expect(world.onlyCase().rights.map(({ right }) => right)).toEqual(['erasure']);
    expect(await replayCorrections(world.services, world.onlyCase())).toMatchObject([
      { case: subject.reference, people: { rights: ['erasure'] }, now: { rights: ['access'] }, learned: false },
    ]);
    expect(JSON.stringify(world.onlyCase().corrections)).not.toMatch(/personoplysninger|Jeg|anna/u);
  });

  it('says that the mail is gone', async () => {
    const { world, subject } = await misread();
    await world.mail.erase('raw/ses-in-1');
    expect(await replayCase(world.services, subject, true)).toMatchObject({ now: null, error: 'missing' });
  });
});

describe('replayLedger', () => {
  it('erases a restored case and its mail again, and finds nothing the second time', async () => {
    const world = createWorld();
    await world.deliver(access, OFFICE);
    const backup = world.onlyCase();
    await eraseFacts(world.services, backup, world.clock.now(), true);
    const [tombstone] = world.dossiers();
    // A restore from before the erasure.
    await world.cases.update({ ...backup, version: (tombstone?.version ?? 0) + 1 }, tombstone?.version ?? 0);
    const again = async (): Promise<string[]> => {
      const done: string[] = [];
      for await (const each of replayLedger(world.services)) done.push(`${each.entry.what} ${each.done}`);
      return done;
    };
    expect(await again()).toEqual(['dossier erased']);
    expect(world.dossiers()).toMatchObject([{ type: 'tombstone' }]);
    expect(world.mail.has('raw/ses-in-1')).toBe(false);
    expect(new Set(await again())).toEqual(new Set(['dossier gone']));
  });
});
