import type { Case, StrayMail } from './case.ts';
import type { Event } from './events.ts';
import type { Organisation } from './organisation.ts';
import type { LetterParams, StaffLetter } from './outbox.ts';
import { oweStaff } from './owe.ts';
import type { Instant } from './time.ts';

/**
 * A machine of staff's that answers in their stead says that they are away: the deputies are shown what they were shown,
 * once for each colleague. Nothing is recorded about the colleague, for nobody has proven anything.
 *
 * @param away whose machine answered
 * @returns nothing once people have dealt with it, or its mail is gone
 */
export function handOver(
  dossier: Case | StrayMail,
  { staff }: Organisation,
  { at, away }: { readonly at: Instant; readonly away: string },
): readonly Event[] {
  const notice = noticeOf(dossier);
  if (notice === null) return [];
  return staff
    .filter(({ address, role }) => role === 'deputy' && address !== away)
    .map(({ address }) => oweStaff(at, notice.letter, `deputy:${away}`, address, notice.params))
    .filter((owed) => owed.kind === 'LetterOwed' && !dossier.outbox.some(({ key }) => key === owed.key));
}

function noticeOf(dossier: Case | StrayMail): { readonly letter: StaffLetter; readonly params: LetterParams } | null {
  if (dossier.type === 'case') {
    const objectKey = dossier.messages[0]?.objectKey;
    if (dossier.state === 'closed') return null;
    return { letter: 'new-case', params: objectKey === undefined ? {} : { objectKey } };
  }
  const { disposition, objectKey, outbox, raw, reason, releasedAs } = dossier;
  if (releasedAs !== null || raw !== 'kept') return null;
  const letter = disposition === 'held' ? 'held-mail' : 'passed-on';
  const told = outbox.find((each) => each.letter === letter)?.params;
  return { letter, params: { ...told, objectKey, ...(reason === null ? {} : { reason }) } };
}
