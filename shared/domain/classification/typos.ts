/** Words shorter than this have too many honest neighbours one letter away. */
const SHORTEST = 7;
/** A wrong or swapped letter turns shorter words into other honest ones (`udbyder`, `udryder`). */
const SHORTEST_SWAP = 9;
/** Endings that a stem is met with, so that a slip inside an inflected word is seen too. */
const ENDINGS = ['', 's', 'er', 'erne', 'en', 'ene', 'ar', 'arna', 'a', 'e', 'ing', 'et'];
/** Honest words that are one slip away from ours. */
const HONEST = new Set([
  'anmeldung',
  'anmeldungen',
  'anmelden',
  'anmelde',
  'anzumelden',
  'verzichtet',
  'verzichten',
  'verzichte',
  'verkauf',
  'verkaufe',
  'wertung',
  'wertungen',
  'untersagen',
  'verrichten',
  'verrichtet',
  'verrichtung',
  'schwarz',
  'hyvittaminen',
  'hyvittamista',
  'hyvittamisen',
  'hyvittaa',
  'hyvittakaa',
  'remote',
  'remover',
  'related',
  'deleter',
  'slutter',
  'slutte',
  'flytte',
  'flytter',
  'access',
  'assess',
  'excess',
  'object',
  'abject',
  'radera',
  'account',
  'amount',
  'konti',
  'kontor',
  'kontoret',
  'register',
  'provider',
  'contact',
  'contract',
  'contain',
  'content',
  'context',
  'removal',
  'erased',
  'eraser',
  'teleted',
  'profit',
  'profits',
  'profile',
  'concert',
  'consent',
  'content',
  'consist',
  'sletting',
  'setting',
  'slettede',
  'fjerner',
  'fjernet',
  'fjerde',
  'copies',
  'samtykke',
  'indsigt',
  'innsikt',
  'innsyn',
  'auskunft',
  'ankunft',
  'zukunft',
  'removed',
  'moved',
  'loesung',
  'losung',
  'losungen',
  'losen',
  'loschen',
  'lachen',
  'suchen',
  'sletter',
  'setter',
  'letter',
  'letters',
  'slettes',
  'settes',
]);

/** Finds words meant when one letter is wrong, missing, doubled or two are swapped. */
export class Typos {
  readonly #variants = new Map<string, number[]>();
  readonly #known = new Set<string>();

  /** @param stem folded; @param open whether endings may follow. */
  learn(stem: string, open: boolean, id: number): void {
    for (const ending of open ? ENDINGS : ['']) {
      const word = stem + ending;
      if (word.length < SHORTEST) continue;
      this.#known.add(word);
      this.#put(word, id);
      for (const shorter of deletions(word)) this.#put(shorter, id);
    }
  }

  /** What an unknown word was meant to be: ids of the learned words one slip away. */
  meant(word: string): readonly number[] {
    if (word.length < SHORTEST || HONEST.has(word) || this.#known.has(word)) return [];
    const found = this.#variants.get(word);
    if (found) return found;
    if (word.length < SHORTEST_SWAP) return [];
    for (const shorter of deletions(word)) {
      const ids = this.#variants.get(shorter);
      if (ids && shorter.length >= SHORTEST - 1) return ids;
    }
    return [];
  }

  #put(word: string, id: number): void {
    const ids = this.#variants.get(word);
    if (!ids) this.#variants.set(word, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
}

function deletions(word: string): string[] {
  const shorter: string[] = [];
  // The first letter is hardly ever the wrong one.
  for (let i = 1; i < word.length; i += 1) shorter.push(word.slice(0, i) + word.slice(i + 1));
  return shorter;
}
