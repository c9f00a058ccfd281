/**
 * The known key that a mistyped one most likely means: the fewest letters added, dropped, changed or swapped with a
 * neighbour. Ties go to the key that stands first. `known` must not be empty.
 */
export function nearestKey(mistyped: string, known: readonly [string, ...string[]]): string {
  let best = known[0];
  let fewest = Number.POSITIVE_INFINITY;
  for (const key of known) {
    const edits = editsBetween(mistyped.toLowerCase(), key.toLowerCase());
    if (edits < fewest) {
      fewest = edits;
      best = key;
    }
  }
  return best;
}

/** Optimal string alignment distance: a transposed pair ("nmae") counts once, as typing errors do. */
function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
