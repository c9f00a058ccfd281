import type { Case } from '../../case.ts';
import { RIGHTS, type Right } from '../../rights.ts';
import { type Block, heading, list, paragraph, strong } from '../block.ts';
import { CHECKLISTS } from '../phrases/checklist.ts';
import type { StaffSetting } from './staff-setting.ts';

/** Rights for which it matters how long the policy says that data is kept. */
const ABOUT_RETENTION: ReadonlySet<Right> = new Set<Right>(['access', 'erasure', 'consent_withdrawal']);

/** What the law and this company's policy ask, for each right of the case and for all of them. */
export function checklistPart(subject: Case, { context, language, phrases }: StaffSetting): readonly Block[] {
  const checklist = CHECKLISTS[language];
  const { policy } = context.organisation;
  const retention = subject.rights.some(({ right }) => ABOUT_RETENTION.has(right))
    ? policy.retention.map(({ what, period }) => `${what}: ${period}`)
    : [];
  const kind = subject.kind === 'complaint' ? checklist.complaint : subject.kind === 'inquiry' ? checklist.inquiry : [];
  return [
    heading(phrases.checklistHeading(subject.policyVersion)),
    ...(kind.length === 0 ? [] : [list(kind)]),
    ...subject.rights.flatMap(({ right }) => [
      paragraph([strong(phrases.rights[right]), ` (${phrases.article(RIGHTS[right].article)})`]),
      list(checklist.rights[right]),
    ]),
    paragraph([strong(phrases.checklistAlways)]),
    list(checklist.always),
    ...(retention.length === 0 ? [] : [paragraph([strong(phrases.retention)]), list(retention)]),
  ];
}
