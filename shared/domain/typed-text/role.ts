/** What a line is. */
export type Role = 'own' | 'quote' | 'forward' | 'signature' | 'footer';

/** Runs of lines that are the writer's, footers taken out of them. */
export function stretches(roles: readonly Role[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let index = 0; index <= roles.length; index += 1) {
    const inside = roles[index] === 'own' || roles[index] === 'footer';
    if (inside && start < 0) start = index;
    if (!inside && start >= 0) {
      runs.push([start, index]);
      start = -1;
    }
  }
  return runs;
}
