import type { Office } from './case.ts';
import type { ConsiderDigest, FollowOfficeReply, OpenOffice, Refusal, StateAbsence } from './commands.ts';
import { digestDue } from './digest-plan.ts';
import type { Event } from './events.ts';
import type { Organisation } from './organisation.ts';
import { handlers, oweStaff } from './owe.ts';
import { err, ok, type Result } from './result.ts';
import { localDateAt } from './time.ts';

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
