import type { CaseStore, DueEntry, Pointer } from '../../shared/app/ports.ts';
import type { Dossier } from '../../shared/domain/case.ts';
import { fromEpoch, toEpoch } from '../../shared/domain/time.ts';

export interface MemoryCaseStore extends CaseStore {
  /** Every dossier stored, oldest first, as copies. */
  all(): readonly Dossier[];
  /** Pointers and persons' links that are left, as text. */
  traces(): readonly string[];
}

const keyOf = (from: Pointer): string => `${from.kind}#${from.value}`;

const byDueThenId = (a: DueEntry, b: DueEntry): number =>
  a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1;

/** The store's contract in memory. Items are copied on the way in and out, so nobody shares a reference with it. */
export function createMemoryCaseStore(): MemoryCaseStore {
  const dossiers = new Map<string, Dossier>();
  const pointers = new Map<string, string>();
  const persons = new Map<string, Set<string>>();
  const counters = new Map<string, Set<string>>();

  const due = (): DueEntry[] =>
    [...dossiers.values()]
      .flatMap(({ id, nextDueAt }) => (nextDueAt === null ? [] : [{ id, dueAt: fromEpoch(toEpoch(nextDueAt)) }]))
      .sort(byDueThenId);

  return {
    async create(dossier) {
      if (dossiers.has(dossier.id)) return 'exists';
      dossiers.set(dossier.id, structuredClone(dossier));
      return 'created';
    },
    async read(id) {
      return structuredClone(dossiers.get(id) ?? null);
    },
    async update(dossier, expected) {
      if (dossier.version <= expected) throw new Error(`version ${dossier.version} does not follow ${expected}`);
      if (dossiers.get(dossier.id)?.version !== expected) return 'conflict';
      dossiers.set(dossier.id, structuredClone(dossier));
      return 'written';
    },
    async readDue(until, limit) {
      const last = fromEpoch(toEpoch(until));
      return due()
        .filter(({ dueAt }) => dueAt <= last)
        .slice(0, Math.max(0, limit));
    },
    async readNextDue(limit) {
      return due().slice(0, Math.max(0, limit));
    },
    async point(from, to) {
      if (!pointers.has(keyOf(from))) pointers.set(keyOf(from), to);
    },
    async follow(from) {
      return pointers.get(keyOf(from)) ?? null;
    },
    async unpoint(from) {
      pointers.delete(keyOf(from));
    },
    async link(person, id) {
      persons.set(person, new Set([...(persons.get(person) ?? []), id]));
    },
    async unlink(person, id) {
      persons.get(person)?.delete(id);
    },
    async linked(person) {
      return [...(persons.get(person) ?? [])];
    },
    async admit({ name }, id, most) {
      const ids = counters.get(name) ?? new Set();
      if (ids.size >= most && !ids.has(id)) return 'full';
      counters.set(name, new Set([...ids, id]));
      return 'admitted';
    },
    async *list() {
      for (const dossier of [...dossiers.values()]) yield structuredClone(dossier);
    },
    traces: () => [
      ...pointers.keys(),
      ...[...persons].flatMap(([person, ids]) => [...ids].map((id) => `${person}#${id}`)),
    ],
    all: () => [...dossiers.values()].map((dossier) => structuredClone(dossier)),
  };
}
