import type { Case } from '../domain/case.ts';
import { FIRST_DAY_OF_THE_LAW } from '../domain/deadline.ts';
import { type ForwardedMail, forwardedMail } from '../domain/forwarded-mail.ts';
import type { Envelope, InboundMail } from '../domain/inbound-mail.ts';
import type { Organisation } from '../domain/organisation.ts';
import { serverReceipt } from '../domain/server-receipt.ts';
import { shownDate } from '../domain/shown-date.ts';
import { parseStaffReply } from '../domain/staff-command.ts';
import { type LocalDate, localDateAt } from '../domain/time.ts';
import type { ReadMail } from './read-mail.ts';

/**
 * When a mail was redirected late, the server that redirected it says when it had arrived (decision 0045).
 *
 * When a colleague sends a request in, it reached the company on the day they state at the top of their mail
 * (`received on 2026-11-03`), and else on the earliest day that the mail shows. Only ever earlier than the mail itself,
 * so that a forged sender could at most make us hurry.
 */
export function foundEarlier(
  { mail, understanding }: ReadMail,
  organisation: Organisation,
  { receivedAt }: Envelope,
): Case['receivedElsewhere'] {
  const { staff, staffLanguage, zone } = organisation;
  const arrivedOn = localDateAt(receivedAt, zone);
  const counts = (on: LocalDate): boolean => on < arrivedOn && on >= FIRST_DAY_OF_THE_LAW;
  const at = serverReceipt(mail.hops, organisation.mailServers ?? [], receivedAt);
  const arrived = at === null ? null : localDateAt(at, zone);
  // Within the day it changes nothing, and SES's own time is the one nobody can dispute.
  const byServer = at === null || arrived === null || !counts(arrived) ? null : { on: arrived, at, stated: true };
  const sender = mail.from[0]?.address ?? '';
  const isColleague = organisation.mailboxes.includes(sender) || staff.some(({ address }) => address === sender);
  if (!isColleague) return byServer;
  const { newText, quoted } = understanding.typed;
  const stated = parseStaffReply(understanding.typed.certain ? newText : '', staffLanguage).commands.find(
    ({ kind }) => kind === 'receivedOn',
  );
  if (stated?.kind === 'receivedOn' && counts(stated.on)) return { on: stated.on, stated: true };
  const shown = [sentOn(passedOn(mail, organisation), zone), shownDate(`${newText}\n${quoted}`, arrivedOn)];
  const [first] = shown.filter((on) => on !== null && counts(on)).sort();
  if (first == null || (byServer !== null && byServer.on < first)) return byServer;
  return { on: first, stated: false };
}

/** The mail that a colleague passes on, or null. */
export function passedOn(mail: InboundMail, { staff, mailboxes }: Organisation): ForwardedMail | null {
  const ours = new Set([...staff.map(({ address }) => address), ...mailboxes]);
  return forwardedMail(mail, (address) => ours.has(address));
}

function sentOn(forward: ForwardedMail | null, zone: string): LocalDate | null {
  if (forward?.sent == null) return null;
  return forward.sent.kind === 'local' ? forward.sent.on : localDateAt(new Date(forward.sent.at).toISOString(), zone);
}
