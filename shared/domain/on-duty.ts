import type { Absence } from './case.ts';
import type { Organisation, StaffMember } from './organisation.ts';
import type { LocalDate } from './time.ts';

/** The organisation as it is staffed on one day. */
export interface Staffed extends Organisation {
  /** Whose machines say that they are away. */
  readonly silent?: readonly string[];
}

/**
 * The organisation as it is staffed today: who is away is told nothing, and where no handler is left the deputies
 * handle. Where nobody is left nothing changes, for somebody must hear of it. A handler whose machine alone says that
 * they are away goes on being told, and the deputies handle beside them.
 */
export function onDuty(organisation: Organisation, absences: readonly Absence[], today: LocalDate): Staffed {
  const now = absences.filter(({ until }) => today < until);
  const away = new Set(now.filter(({ seen }) => seen !== true).map(({ address }) => address));
  const silent = new Set(now.filter(({ seen }) => seen === true).map(({ address }) => address));
  const [first, ...others] = organisation.staff.filter(({ address }) => !away.has(address));
  if (first === undefined) return organisation;
  const present: Staffed = {
    ...organisation,
    staff: [first, ...others],
    ...(silent.size === 0 ? {} : { silent: [...silent] }),
  };
  const isHandled = present.staff.some(({ role, address }) => role === 'handler' && !silent.has(address));
  return isHandled ? present : withHandlers(present, present.staff);
}

/** The organisation as one case sees it: whoever it is assigned to handles it alone, unless they are away or gone, or silent today. */
export function assigned(organisation: Staffed, to: string | null): Organisation {
  const holder = organisation.staff.filter(({ address }) => address === to);
  const isSilent = to !== null && organisation.silent?.includes(to) === true;
  return holder.length === 0 || isSilent ? organisation : withHandlers(organisation, holder);
}

function withHandlers(organisation: Organisation, handling: readonly StaffMember[]): Organisation {
  const addresses = new Set(handling.map(({ address }) => address));
  const inRole = (member: StaffMember): StaffMember => ({
    ...member,
    role: addresses.has(member.address) ? 'handler' : 'deputy',
  });
  const [first, ...others] = organisation.staff;
  return { ...organisation, staff: [inRole(first), ...others.map(inRole)] };
}
