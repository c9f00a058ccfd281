import type { Envelope } from '../domain/inbound-mail.ts';
import type { Language } from '../domain/language.ts';
import type { Organisation } from '../domain/organisation.ts';
import { othersAddresses } from '../domain/others-addresses.ts';
import type { Right } from '../domain/rights.ts';
import { parseStaffReply, type StaffCommand } from '../domain/staff-command.ts';
import { staffDoubt } from '../domain/staff-doubt.ts';
import { passedOn } from './found-earlier.ts';
import type { ReadMail } from './read-mail.ts';

/** A request that did not come from the person: a colleague passed on a mail, or wrote down a call or a letter. */
export interface BroughtIn {
  readonly colleague: string;
  /** Who made the request, as far as it can be told; empty where nobody is named. A colleague confirms it. */
  readonly person: string;
  /** Null where the reading of the mail stands. */
  readonly rights: readonly Right[] | null;
  readonly language: Language | null;
}

/**
 * Whose request a colleague's mail is. Null when it is no proven colleague's, or passes nothing on: then it is taken
 * for the writer's own, for staff have rights too.
 *
 * @param entry it came to the register address, where everything is somebody else's request
 */
export function broughtIn(
  { mail, understanding }: ReadMail,
  envelope: Envelope,
  organisation: Organisation,
  entry: boolean,
): BroughtIn | null {
  const sender = mail.from[0]?.address ?? '';
  // Mail from the published mailbox itself becomes a case only when it passes one on, or when staff say so.
  const isMailbox = organisation.mailboxes.includes(sender);
  const colleague = isMailbox ? sender : provenColleague({ mail, understanding }, envelope, organisation);
  if (colleague === null) return null;
  const ours = new Set([...organisation.staff.map(({ address }) => address), ...organisation.mailboxes]);
  const forward = passedOn(mail, organisation);
  if (forward === null && !entry && !isMailbox) return null;
  // Where it is a guess what the colleague typed, the words may be those of the mail they pass on.
  const own = understanding.typed.certain ? understanding.typed.newText : '';
  const { commands } = parseStaffReply(own, organisation.staffLanguage);
  const named = othersAddresses(understanding.typed.newText, { person: { address: colleague } }, organisation);
  return {
    colleague,
    person:
      commandOf(commands, 'personIs')?.address ??
      forward?.address ??
      (forward === null ? named.find((address) => !ours.has(address)) : undefined) ??
      '',
    rights: entry ? (commandOf(commands, 'rights')?.rights ?? null) : null,
    language: entry ? (commandOf(commands, 'language')?.language ?? null) : null,
  };
}

/** The staff member a mail is proven to be from, or the mailbox that staff share; null for everybody else. */
export function provenColleague(
  { mail, understanding }: ReadMail,
  envelope: Envelope,
  { staff, mailboxes }: Organisation,
): string | null {
  const sender = mail.from[0]?.address ?? '';
  const isOurs = mailboxes.includes(sender) || staff.some(({ address }) => address === sender);
  if (!isOurs || understanding.automatic !== 'human') return null;
  return staffDoubt(mail, envelope, sender) === null ? sender : null;
}

const commandOf = <Kind extends StaffCommand['kind']>(commands: readonly StaffCommand[], kind: Kind) =>
  commands.find((command): command is Extract<StaffCommand, { kind: Kind }> => command.kind === kind);
