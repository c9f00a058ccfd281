import type { Log, LogFacts } from '../app/ports.ts';

/** An id, a word or a list of words: no blanks (so no names, no sentences), no `@` (so no addresses). */
const WORD = /^[\w.:/#+-]{1,160}$/;
const isWord = (value: unknown): boolean => typeof value === 'string' && WORD.test(value);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

/** What a line may carry. A fact added to `LogFacts` has to be judged here before it compiles. */
const ALLOWED: Readonly<Record<keyof LogFacts, (value: unknown) => boolean>> = {
  dossier: isWord,
  sesMessageId: isWord,
  organisation: isWord,
  disposition: isWord,
  reason: isWord,
  letter: isWord,
  count: isNumber,
  milliseconds: isNumber,
  errorName: isWord,
};

/** Our own fixed phrases: `mail not taken in`. */
const PHRASE = /^[\p{L}\d .,:;'()/-]{1,120}$/u;

/**
 * A log of one JSON object a line: `level`, `what`, the facts. What is not on the list of facts, or is of the wrong
 * shape (a sentence, an address), is left out and counted in `dropped`, so that no personal data gets in by mistake.
 * A log never fails: what cannot be written is not.
 *
 * @param write takes one line without its line break
 * @param always facts that stand on every line
 */
export function createLog(write: (line: string) => void, always: LogFacts = {}): Log {
  const line =
    (level: 'info' | 'warn' | 'error') =>
    (what: string, facts: LogFacts = {}): void => {
      try {
        write(JSON.stringify(entry(level, what, { ...always, ...facts })));
      } catch {
        // There is nobody left to tell.
      }
    };
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

function entry(level: string, what: string, facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  const kept = given.filter(([name, value]) => isAllowed(name) && ALLOWED[name](value));
  const named = typeof what === 'string' && PHRASE.test(what);
  const dropped = given.length - kept.length + (named ? 0 : 1);
  return { level, what: named ? what : 'unnamed', ...Object.fromEntries(kept), ...(dropped > 0 ? { dropped } : {}) };
}

const isAllowed = (name: string): name is keyof LogFacts => Object.hasOwn(ALLOWED, name);
