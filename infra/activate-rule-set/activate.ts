/** The two calls that matter, so that the rules below can be tried without AWS. */
export interface RuleSets {
  /** Name of the active set, or null. */
  active(): Promise<string | null>;
  /** Null deactivates whatever is active. */
  activate(name: string | null): Promise<void>;
}

export type Refusal = { readonly kind: 'another-set-is-active'; readonly name: string };

/** Activates a set unless another one is active. Null when it is active now. */
export async function activate(name: string, ruleSets: RuleSets): Promise<Refusal | null> {
  const active = await ruleSets.active();
  if (active === name) return null;
  if (active !== null) return { kind: 'another-set-is-active', name: active };
  await ruleSets.activate(name);
  return null;
}

/**
 * Moves from a set of ours to another one of ours, as a renamed set does on update. Anything else that is active stays.
 */
export async function move(from: string, to: string, ruleSets: RuleSets): Promise<Refusal | null> {
  if ((await ruleSets.active()) !== from) return activate(to, ruleSets);
  await ruleSets.activate(to);
  return null;
}

/** Deactivates a set if it is the active one. Somebody else's stays, also one that was activated meanwhile. */
export async function deactivate(name: string, ruleSets: RuleSets): Promise<void> {
  if ((await ruleSets.active()) === name) await ruleSets.activate(null);
}
