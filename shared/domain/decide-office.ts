import type { Office } from './case.ts';
import type {
  ConsiderDigest,
  EndSilence,
  FollowOfficeReply,
  NoteAbsence,
  OpenOffice,
  Refusal,
  StateAbsence,
} from './commands.ts';
import { digestDue } from './digest-plan.ts';
import type { Event } from './events.ts';
import type { Organisation } from './organisation.ts';
import { handlers, oweStaff } from './owe.ts';
import { err, ok, type Result } from './result.ts';
import { addDays, localDateAt } from './time.ts';

export const openOffice = ({ at, id, organisation }: OpenOffice): readonly Event[] => [
  { kind: 'OfficeOpened', at, by: 'system', id, organisation },
];

/** Owes the digest whose hour has come; after an outage one, not one for each week. */
export function considerDigest({ at }: ConsiderDigest, office: Office, organisation: Organisation): readonly Event[] {
  const due = digestDue(office, organisation, at);
  if (due === null) return [];
  const key = `digest:${localDateAt(due, organisation.zone)}`;
  return [
    ...handlers(organisation).map((to) => oweStaff(at, 'digest', key, to)),
    { kind: 'DigestsPassed', at, by: 'system', through: due },
  ];
}

export const stateAbsence = ({ at, staff, until }: StateAbsence): readonly Event[] => [
  { kind: 'AbsenceStated', at, by: `staff:${staff}`, address: staff, until },
];

/**
 * How long a machine's word holds. Exchange and Gmail answer each sender once per absence or every four days, so that
 * silence afterwards says nothing; two weeks is what most absences take.
 */
const SEEN_DAYS = 14;

/** Never instead of what the colleague stated, and not anew with each answer of one absence. */
export function noteAbsence({ at, staff, today }: NoteAbsence, office: Office): readonly Event[] {
  const isKnown = office.absences.some(({ address, until }) => address === staff && today < until);
  if (isKnown) return [];
  return [{ kind: 'AbsenceStated', at, by: 'system', address: staff, until: addDays(today, SEEN_DAYS), seen: true }];
}

/** What only a machine said ends with the colleague's own word; what they stated themselves does not. */
export function endSilence({ at, staff, today }: EndSilence, office: Office): readonly Event[] {
  const isSilent = office.absences.some(
    ({ address, until, seen }) => address === staff && today < until && seen === true,
  );
  return isSilent ? [{ kind: 'AbsenceStated', at, by: `staff:${staff}`, address: staff, until: today }] : [];
}

export function followOfficeReply(
  { at, messageId, staff }: FollowOfficeReply,
  office: Office,
): Result<readonly Event[], Refusal> {
  if (office.followed.includes(messageId)) return err({ kind: 'already-done' });
  return ok([
    { kind: 'RegisterAsked', at, by: `staff:${staff}`, messageId },
    oweStaff(at, 'register', `register:${messageId}`, staff),
  ]);
}
