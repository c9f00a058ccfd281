import type { Right } from '../rights.ts';
import type { Scene } from './scene.ts';

/** One reason to see a right in a text. `rule` names the reason for people and for learned models. */
export interface Finding {
  readonly right: Right;
  readonly rule: string;
  /** 0..1, how often this reason alone is right. */
  readonly weight: number;
  /** Word indices, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

/** What is known about the whole mail when a sentence of it is read. */
export interface Context {
  /** Words the writer typed. */
  readonly words: number;
  /** Data protection is spoken of. */
  readonly privacy: boolean;
  /** The writer's own data, account or person is spoken of somewhere. */
  readonly personal: boolean;
  /** Orders, servers, offers are spoken of. */
  readonly trade: boolean;
  /** Correctness or a claim is being argued over. */
  readonly dispute: boolean;
}

export type Frame = (scene: Scene, context: Context) => Finding[];

/** A finding that reaches over the clause around a word, for evidence that reads as a statement. */
export function findingAt(scene: Scene, right: Right, rule: string, weight: number, at: number, other = at): Finding {
  const clause = scene.clause(at);
  const first = Math.max(Math.min(at, other), clause.first);
  const reach = Math.max(scene.word(at)?.reach ?? at, scene.word(other)?.reach ?? other, at, other);
  const last = Math.min(reach, scene.sentence(at).end - 1);
  return { right, rule, weight, first: Math.min(first, at), last };
}
