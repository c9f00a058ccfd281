import type { Case } from '../../case.ts';
import { type Block, facts, heading, type Line } from '../block.ts';
import { cleanLine } from '../clean.ts';
import type { StaffSetting } from './staff-setting.ts';

/** Longest name shown. The sender chose it. */
const LONGEST_NAME = 100;

/** Who wrote, and what is known about it. The address stands first; the name is the sender's own claim. */
export function whoPart(subject: Case, { context, phrases }: StaffSetting): readonly Block[] {
  const { who } = phrases;
  const { mail } = context;
  const name = mail === null ? '' : cleanLine(mail.from.name, LONGEST_NAME);
  const rows: (readonly [string, Line])[] = [[who.address, subject.person.address]];
  if (name !== '') rows.push([who.name, who.nameValue(name)]);
  if (mail !== null) rows.push([who.sender, who.authenticity[mail.authentic]]);
  rows.push([who.mailbox, subject.mailbox]);
  rows.push([who.language, phrases.languages[mail?.language.language ?? subject.language]]);
  return [heading(who.heading), facts(rows)];
}
