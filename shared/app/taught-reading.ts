import type { Case, Correction } from '../domain/case.ts';
import { signals } from '../domain/classification/signals.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { StaffCommand } from '../domain/staff-command.ts';
import { classifyInput } from '../domain/understand.ts';
import { readMail } from './read-mail.ts';
import type { Services } from './services.ts';

/** Signs kept of one mail; a mail of ten sentences has some sixty. */
const MOST_SIGNALS = 200;

/** Commands that say the reading was wrong. */
const TEACHING: ReadonlySet<StaffCommand['kind']> = new Set(['rights', 'notARequest']);

/**
 * How today's code reads the mail that opened a case, for a correction to be kept beside it: a digest of what was typed,
 * names and counts of the signs in it, and what they were taken for. No word of the mail. Null where nothing is
 * corrected, or the mail is gone.
 */
export async function taughtReading(
  services: Services,
  subject: Case,
  organisation: Organisation,
  commands: readonly StaffCommand[],
): Promise<Pick<Correction, 'textHash' | 'signals' | 'machine'> | null> {
  const [first] = subject.messages;
  if (first === undefined || first.raw !== 'kept' || !commands.some(({ kind }) => TEACHING.has(kind))) return null;
  const read = await readMail(services, first.objectKey, organisation, null);
  if (!read.ok) return null;
  const { mail, understanding } = read.value;
  const { kind, rights } = understanding.classification;
  return {
    textHash: services.seal.digest(understanding.typed.newText),
    signals: Object.fromEntries(
      [...signals(classifyInput(mail, organisation.mode))].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_SIGNALS),
    ),
    machine: { kind, rights: rights.map(({ right }) => right) },
  };
}
