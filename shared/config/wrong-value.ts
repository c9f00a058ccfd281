/** Longest value shown in full; a pasted page would bury the other lines. */
const LONGEST_SHOWN = 80;

/** A wrong value in an organisation's file: where it stands, what it is, and what would be right. */
export interface WrongValue {
  /** As one would write it in the file, e.g. `staff[1].address`; empty for the file as a whole. */
  readonly path: string;
  readonly got: string;
  readonly expected: string;
}

export const wrongValueLine = (id: string, { path, got, expected }: WrongValue): string =>
  `organisations/${id}: ${path === '' ? 'the file' : path}: got ${got}, expected ${expected}`;

/** A value for people's eyes: as JSON, bounded; `nothing` when the key is absent. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
