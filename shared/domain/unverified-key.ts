/** Stands for the message where a reply cannot be confirmed. */
const NONE = '-';

/**
 * Key of the question whether a reply was theirs, without its addressee: one a day, and which reply it asks about.
 * The letter's own words are dropped once it is sent; the key stays, and with it what may still be confirmed.
 */
export const unverifiedKey = (day: string, message: string | null): string => `unverified:${day}:${message ?? NONE}`;

export const isUnverifiedOf = (key: string, day: string): boolean => key.startsWith(`unverified:${day}:`);

/** The message that a question asks about; null where it cannot be confirmed, or the key is another letter's. */
export function askedAbout(key: string): string | null {
  const [what, , message] = key.split(':');
  return what === 'unverified' && message !== undefined && message !== NONE ? message : null;
}
