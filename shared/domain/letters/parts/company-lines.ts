import type { Recipient } from '../../organisation.ts';
import type { Right } from '../../rights.ts';
import type { StaffSetting } from './staff-setting.ts';

/** Rights after which those who received the data must be told (Art. 19). */
const TOLD_TO_RECIPIENTS: ReadonlySet<Right> = new Set<Right>(['rectification', 'erasure', 'restriction']);

/** What this company's own file adds to the law's checklist for one right. */
export function companyLines(right: Right, { context, life }: StaffSetting): readonly string[] {
  const { policy, records } = context.organisation;
  const words = life.policy;
  const shown = ({ what, name }: Recipient): string => (name === null ? what : `${name} – ${what}`);
  const recipients = records.recipients.map(shown).join('; ');
  const nameless = records.recipients.filter(({ name }) => name === null).map(({ what }) => what);
  const outside = records.recipients.filter(({ outsideEu }) => outsideEu).map(({ what, name }) => name ?? what);
  return [
    ...policy.promises.filter((each) => each.right === right).map((each) => words.promise(each.words)),
    ...(right === 'access' && recipients !== '' ? [words.recipients(recipients)] : []),
    ...(right === 'access' && nameless.length > 0 ? [words.namesMissing(nameless.join(', '))] : []),
    ...(right === 'access' && outside.length > 0 ? [words.outsideEu(outside.join(', '))] : []),
    ...(right === 'access' ? [words.source(records.source)] : []),
    ...(right === 'erasure' ? [words.bookkeeping(records.bookkeeping.what, records.bookkeeping.law)] : []),
    ...(right === 'erasure' && records.erasesBackups ? [words.backups] : []),
    ...(TOLD_TO_RECIPIENTS.has(right) && recipients !== '' ? [words.tellRecipients(recipients)] : []),
    ...(right === 'objection' && !records.markets ? [words.noMarketing] : []),
  ];
}
