/** An expected outcome: a value, or an error whose `kind` says which of the foreseen things went otherwise. */
export type Result<T, E extends { readonly kind: string }> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const err = <E extends { readonly kind: string }>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});

/** For the branch that a complete switch never takes. The message names the kind, never the content. */
export function unreachable(value: never): never {
  const kind = (value as { kind?: unknown } | undefined)?.kind;
  throw new Error(`unreachable: ${typeof kind === 'string' ? kind : typeof value}`);
}
