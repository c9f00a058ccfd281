import type { Case } from './case.ts';
import type { Organisation } from './organisation.ts';

/** A colleague wrote it: a request of somebody else that they pass on, found, or took by telephone, as a rule. */
export const isFromColleague = ({ person }: Pick<Case, 'person'>, { staff }: Pick<Organisation, 'staff'>): boolean =>
  staff.some(({ address }) => address === person.address);

/** What looks quoted is what the mail is about: a colleague wrote it, or brought in the request of somebody known. */
export const isPassedOn = (
  { person, messages }: Pick<Case, 'person' | 'messages'>,
  organisation: Pick<Organisation, 'staff'>,
): boolean => messages[0]?.from === 'staff' || isFromColleague({ person }, organisation);
