import type { Case, StrayMail } from './case.ts';
import type { Event } from './events.ts';
import type { Organisation } from './organisation.ts';
import type { LetterParams, StaffLetter } from './outbox.ts';
import { oweStaff } from './owe.ts';
import type { Instant } from './time.ts';

/**
 * A machine of staff's that answers in their stead says that they are away: whoever else has not been shown this is shown
 * it, once for each colleague who is away. Roles do not count: today a deputy may be handling already (`on-duty.ts`) and
 * yet not have been told of what came before.
 *
 * @param command.away whose machine answered
 * @param command.reference of the case that held mail seems to be about
 * @returns nothing once people have dealt with it, or its mail is gone
 */
export function handOver(
  dossier: Case | StrayMail,
  { staff }: Organisation,
  { at, away, reference }: { readonly at: Instant; readonly away: string; readonly reference?: string | undefined },
): readonly Event[] {
  const notice = noticeOf(dossier);
  if (notice === null) return [];
  const params = { ...notice.params, ...(reference === undefined ? {} : { about: reference }) };
  const isTold = (address: string): boolean =>
    dossier.outbox.some(({ letter, to }) => to === address && NOTICES.has(letter));
  return staff
    .filter(({ address }) => address !== away && !isTold(address))
    .map(({ address }) => oweStaff(at, notice.letter, `deputy:${away}`, address, params));
}

/** What shows somebody a case or a mail for the first time. */
const NOTICES: ReadonlySet<string> = new Set<StaffLetter>([
  'new-case',
  'inquiry',
  'complaint',
  'held-mail',
  'passed-on',
]);

function noticeOf(dossier: Case | StrayMail): { readonly letter: StaffLetter; readonly params: LetterParams } | null {
  if (dossier.type === 'case') {
    const objectKey = dossier.messages[0]?.objectKey;
    if (dossier.state === 'closed') return null;
    return { letter: 'new-case', params: objectKey === undefined ? {} : { objectKey } };
  }
  const { disposition, objectKey, raw, reason, releasedAs } = dossier;
  if (releasedAs !== null || raw !== 'kept') return null;
  const letter = disposition === 'held' ? 'held-mail' : 'passed-on';
  return { letter, params: { objectKey, ...(reason === null ? {} : { reason }) } };
}
