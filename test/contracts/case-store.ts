import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shardOf } from '../../shared/adapters/due-key.ts';
import type { CaseStore } from '../../shared/app/ports.ts';
import { DUE_SHARDS } from '../../shared/config/names.ts';
import type { Dossier } from '../../shared/domain/case.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { storedCase, storedStray } from './dossiers.ts';

const FAR_FUTURE = '2099-12-31T23:59:59.999Z';
const NOON = '2026-11-24T12:00:00.000Z';

export interface StartedStore {
  readonly cases: CaseStore;
  stop(): Promise<void>;
}

/**
 * What every case store owes the use cases (docstring of `CaseStore` in shared/app/ports.ts).
 *
 * @param start gives an empty store; each group of clauses gets one of its own
 */
export function caseStoreContract(name: string, start: () => Promise<StartedStore>): void {
  const inStore = (group: string, clauses: (cases: () => CaseStore) => void): void => {
    describe(group, () => {
      let store: StartedStore | null = null;
      beforeAll(async () => {
        store = await start();
      });
      afterAll(async () => {
        await store?.stop();
      });
      clauses(() => {
        if (store === null) throw new Error('store not started');
        return store.cases;
      });
    });
  };

  describe(`case store: ${name}`, () => {
    inStore('create and read', (cases) => {
      it('gives a case back as it was stored, empty strings and letters beyond ASCII included', async () => {
        const dossier = storedCase('aaaa');
        expect(await cases().create(dossier)).toBe('created');
        expect(await cases().read('aaaa')).toEqual(dossier);
      });

      it('gives stray mail back as it was stored', async () => {
        const dossier = storedStray('bbbb');
        expect(await cases().create(dossier)).toBe('created');
        expect(await cases().read('bbbb')).toEqual(dossier);
      });

      it('keeps a dossier whose optional facts are present and undefined', async () => {
        const [letter] = storedCase('cccc').outbox;
        if (letter === undefined) throw new Error('the fixture has a letter');
        const dossier = storedCase('cccc', { outbox: [{ ...letter, params: { days: 7, reason: undefined } }] });
        await cases().create(dossier);
        expect((await cases().read('cccc'))?.outbox[0]?.params).toEqual({ days: 7 });
      });

      it('knows nothing of a dossier that was never stored', async () => {
        expect(await cases().read('zzzz')).toBeNull();
      });

      it('never overwrites', async () => {
        await cases().create(storedCase('dddd'));
        expect(await cases().create(storedCase('dddd', { reference: 'SRV-2026-OTHER2' }))).toBe('exists');
        expect(await cases().read('dddd')).toEqual(storedCase('dddd'));
      });

      it('lets one of fifty simultaneous creates win', async () => {
        const answers = await Promise.all(
          Array.from({ length: 50 }, (_, n) => cases().create(storedCase('eeee', { reference: `SRV-2026-${n}` }))),
        );
        expect(answers.filter((answer) => answer === 'created')).toHaveLength(1);
        const winner = answers.indexOf('created');
        expect(await cases().read('eeee')).toMatchObject({ reference: `SRV-2026-${winner}` });
      });
    });

    inStore('update', (cases) => {
      it('writes when the stored version is the expected one', async () => {
        await cases().create(storedCase('aaaa'));
        const next = storedCase('aaaa', { version: 2, state: 'in_progress' });
        expect(await cases().update(next, 1)).toBe('written');
        expect(await cases().read('aaaa')).toEqual(next);
      });

      it('answers conflict and changes nothing when somebody else has decided meanwhile', async () => {
        await cases().create(storedCase('bbbb', { version: 4 }));
        expect(await cases().update(storedCase('bbbb', { version: 4, state: 'closed' }), 3)).toBe('conflict');
        expect(await cases().read('bbbb')).toMatchObject({ version: 4, state: 'acknowledged' });
      });

      it('answers conflict for a dossier that is not there', async () => {
        expect(await cases().update(storedCase('zzzz', { version: 2 }), 1)).toBe('conflict');
        expect(await cases().read('zzzz')).toBeNull();
      });

      it('lets one of twenty simultaneous updates with the same expected version win', async () => {
        await cases().create(storedCase('cccc'));
        const answers = await Promise.all(
          Array.from({ length: 20 }, (_, n) =>
            cases().update(storedCase('cccc', { version: 2, reference: `SRV-2026-${n}` }), 1),
          ),
        );
        expect(answers.filter((answer) => answer === 'written')).toHaveLength(1);
        expect(answers.filter((answer) => answer === 'conflict')).toHaveLength(19);
        const winner = answers.indexOf('written');
        expect(await cases().read('cccc')).toMatchObject({ version: 2, reference: `SRV-2026-${winner}` });
      });

      it('refuses a write that would leave the version as it was', async () => {
        await cases().create(storedCase('dddd'));
        await expect(cases().update(storedCase('dddd'), 1)).rejects.toThrow('version 1');
      });
    });

    inStore('due index', (cases) => {
      const ids = Array.from({ length: 24 }, (_, n) => `case${n}`);

      it('spreads these dossiers over every shard', () => {
        expect(new Set(ids.map(shardOf)).size).toBe(DUE_SHARDS);
      });

      it('lists what is due earliest first, across the shards', async () => {
        const minutes = new Map(ids.map((id, n) => [id, ((n * 7) % ids.length) + 1]));
        for (const [id, minute] of minutes) {
          await cases().create(storedCase(id, { nextDueAt: addMinutes(NOON, minute) }));
        }
        const expected = [...minutes]
          .sort(([, a], [, b]) => a - b)
          .map(([id, minute]) => ({ id, dueAt: addMinutes(NOON, minute) }));
        expect(await cases().readDue(FAR_FUTURE, 100)).toEqual(expected);
        expect(await cases().readNextDue(100)).toEqual(expected);
      });

      it('stops at the limit with the earliest entries', async () => {
        const first = (await cases().readNextDue(100)).slice(0, 5);
        expect(await cases().readDue(FAR_FUTURE, 5)).toEqual(first);
        expect(await cases().readNextDue(5)).toEqual(first);
        expect(await cases().readDue(FAR_FUTURE, 0)).toEqual([]);
      });

      it('counts the instant itself as due, and nothing a millisecond later', async () => {
        const due = await cases().readDue(addMinutes(NOON, 3), 100);
        expect(due.map(({ dueAt }) => dueAt)).toEqual([1, 2, 3].map((minute) => addMinutes(NOON, minute)));
        expect(await cases().readDue('2026-11-24T12:02:59.999Z', 100)).toHaveLength(2);
      });

      it('compares instants, however they are spelled', async () => {
        expect(await cases().readDue('2026-11-24T13:03:00+01:00', 100)).toHaveLength(3);
        expect(await cases().readDue('2026-11-24T12:03:00Z', 100)).toHaveLength(3);
      });

      it('forgets a dossier when nothing is due any more, and finds it again when something is', async () => {
        const [first] = await cases().readNextDue(1);
        if (first === undefined) throw new Error('something is due');
        await cases().update(storedCase(first.id, { version: 2, nextDueAt: null }), 1);
        expect((await cases().readNextDue(100)).map(({ id }) => id)).not.toContain(first.id);
        expect(await cases().read(first.id)).toMatchObject({ nextDueAt: null });

        await cases().update(storedCase(first.id, { version: 3, nextDueAt: '2026-11-30T08:00:00.000Z' }), 2);
        expect((await cases().readNextDue(100)).at(-1)).toEqual({ id: first.id, dueAt: '2026-11-30T08:00:00.000Z' });
      });

      it('moves a dossier when its time moves, leaving no entry behind', async () => {
        const moved = (await cases().readNextDue(100))[4];
        if (moved === undefined) throw new Error('something is due');
        await cases().update(storedCase(moved.id, { version: 2, nextDueAt: '2026-12-24T08:00:00.000Z' }), 1);
        const entries = (await cases().readNextDue(100)).filter(({ id }) => id === moved.id);
        expect(entries).toEqual([{ id: moved.id, dueAt: '2026-12-24T08:00:00.000Z' }]);
      });

      it('never lists what was stored with nothing due', async () => {
        await cases().create(storedStray('quiet', { nextDueAt: null }));
        expect((await cases().readNextDue(100)).map(({ id }) => id)).not.toContain('quiet');
      });

      it('orders what is due at the same instant by id', async () => {
        for (const id of ['tie-c', 'tie-a', 'tie-d', 'tie-b']) {
          await cases().create(storedStray(id, { nextDueAt: '2026-11-01T00:00:00.000Z' }));
        }
        const due = await cases().readDue('2026-11-01T00:00:00.000Z', 3);
        expect(due.map(({ id }) => id)).toEqual(['tie-a', 'tie-b', 'tie-c']);
      });
    });

    inStore('pointers', (cases) => {
      it('are followed to where they point', async () => {
        await cases().point({ kind: 'sent', value: '0102018f-aaaa-bbbb-000000' }, 'aaaa');
        expect(await cases().follow({ kind: 'sent', value: '0102018f-aaaa-bbbb-000000' })).toBe('aaaa');
      });

      it('lead nowhere when nobody wrote them', async () => {
        expect(await cases().follow({ kind: 'sent', value: 'never-sent' })).toBeNull();
      });

      it('keep their first target, and may be written again', async () => {
        await cases().point({ kind: 'ses', value: 'o3vrnil0e2ic28tr' }, 'first');
        await cases().point({ kind: 'ses', value: 'o3vrnil0e2ic28tr' }, 'second');
        await cases().point({ kind: 'ses', value: 'o3vrnil0e2ic28tr' }, 'first');
        expect(await cases().follow({ kind: 'ses', value: 'o3vrnil0e2ic28tr' })).toBe('first');
      });

      it('agree on one target when many are written at once', async () => {
        await Promise.all(
          Array.from({ length: 20 }, (_, n) => cases().point({ kind: 'message-id', value: 'raced' }, `case${n}`)),
        );
        const target = await cases().follow({ kind: 'message-id', value: 'raced' });
        expect(target).toMatch(/^case\d+$/);
        await cases().point({ kind: 'message-id', value: 'raced' }, 'late');
        expect(await cases().follow({ kind: 'message-id', value: 'raced' })).toBe(target);
      });

      it('of different kinds with the same value are different', async () => {
        await cases().point({ kind: 'ses', value: 'same' }, 'a');
        await cases().point({ kind: 'sent', value: 'same' }, 'b');
        expect(await cases().follow({ kind: 'ses', value: 'same' })).toBe('a');
        expect(await cases().follow({ kind: 'message-id', value: 'same' })).toBeNull();
      });

      it('take values longer than any key may be, and still tell them apart', async () => {
        const long = `<${'x'.repeat(3000)}`;
        await cases().point({ kind: 'message-id', value: `${long}1@example.dk>` }, 'one');
        await cases().point({ kind: 'message-id', value: `${long}2@example.dk>` }, 'two');
        expect(await cases().follow({ kind: 'message-id', value: `${long}1@example.dk>` })).toBe('one');
        expect(await cases().follow({ kind: 'message-id', value: `${long}2@example.dk>` })).toBe('two');
      });

      it('are no dossiers', async () => {
        await cases().create(storedCase('aaaa'));
        const listed = await collected(cases());
        expect(listed.map(({ id }) => id)).toEqual(['aaaa']);
      });
    });

    inStore('pointers and links', (cases) => {
      it('lead nowhere once they are erased, and may be erased again', async () => {
        await cases().point({ kind: 'reference', value: 'SRV-2026-7KQ4M2' }, 'aaaa');
        await cases().unpoint({ kind: 'reference', value: 'SRV-2026-7KQ4M2' });
        await cases().unpoint({ kind: 'reference', value: 'SRV-2026-7KQ4M2' });
        expect(await cases().follow({ kind: 'reference', value: 'SRV-2026-7KQ4M2' })).toBeNull();
      });

      it('gather all cases of a person, written at once and twice', async () => {
        const ids = Array.from({ length: 20 }, (_, n) => `case${n}`);
        await Promise.all([...ids, ...ids].map((id) => cases().link('person-a', id)));
        expect((await cases().linked('person-a')).toSorted()).toEqual(ids.toSorted());
        expect(await cases().linked('person-b')).toEqual([]);
      });

      it('let go of a case, also of the last one', async () => {
        await cases().link('person-c', 'one');
        await cases().link('person-c', 'two');
        await cases().unlink('person-c', 'one');
        await cases().unlink('person-c', 'one');
        expect(await cases().linked('person-c')).toEqual(['two']);
        await cases().unlink('person-c', 'two');
        expect(await cases().linked('person-c')).toEqual([]);
        expect(await collected(cases())).toEqual([]);
      });
    });

    inStore('counters', (cases) => {
      const counter = (name: string) => ({ name, endsAt: FAR_FUTURE });

      it('admits up to the most there may be, and no more', async () => {
        const answers: string[] = [];
        for (const id of ['a', 'b', 'c', 'd']) answers.push(await cases().admit(counter('three'), id, 3));
        expect(answers).toEqual(['admitted', 'admitted', 'admitted', 'full']);
      });

      it('counts the same id once, and still admits it when full', async () => {
        for (let again = 0; again < 5; again += 1) {
          expect(await cases().admit(counter('once'), 'a', 1)).toBe('admitted');
        }
        expect(await cases().admit(counter('once'), 'b', 1)).toBe('full');
      });

      it('tells one counter from another', async () => {
        await cases().admit(counter('one'), 'a', 1);
        expect(await cases().admit(counter('other'), 'b', 1)).toBe('admitted');
      });

      it('admits nobody where none may be', async () => {
        expect(await cases().admit(counter('none'), 'a', 0)).toBe('full');
      });

      it('admits no more however many come at once', async () => {
        const ids = Array.from({ length: 20 }, (_, n) => `id${n}`);
        const answers = await Promise.all(ids.map((id) => cases().admit(counter('rush'), id, 5)));
        expect(answers.filter((answer) => answer === 'admitted')).toHaveLength(5);
      });

      it('is no dossier', async () => {
        await cases().admit(counter('hidden'), 'a', 1);
        expect(await collected(cases())).toEqual([]);
        expect(await cases().readDue(FAR_FUTURE, 10)).toEqual([]);
      });
    });

    inStore('a table of several megabytes', (cases) => {
      // Ten items of 150 KB: a page of a query or a scan ends at 1 MB.
      const large = Array.from({ length: 10 }, (_, n) =>
        storedCase(`large${n}`, {
          nextDueAt: addMinutes(NOON, n),
          history: Array.from({ length: 150 }, () => ({
            at: NOON,
            what: 'NoteAdded',
            by: 'system',
            detail: 'x'.repeat(1000),
          })),
        }),
      );

      it('is listed in full', async () => {
        for (const dossier of large) await cases().create(dossier);
        const listed = await collected(cases());
        expect(listed.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(large);
      });

      it('shows all that is due', async () => {
        expect((await cases().readDue(FAR_FUTURE, 1000)).map(({ id }) => id)).toEqual(large.map(({ id }) => id));
      });
    });
  });
}

async function collected(cases: CaseStore): Promise<readonly Dossier[]> {
  const found: Dossier[] = [];
  for await (const dossier of cases.list()) found.push(dossier);
  return found;
}
