import type { Case } from '../../case.ts';
import { RIGHTS, type Right } from '../../rights.ts';
import { type Block, heading, type Line, list, paragraph, strong } from '../block.ts';
import { CHECKLISTS } from '../phrases/checklist.ts';
import { PLACES } from '../phrases/places.ts';
import { companyLines } from './company-lines.ts';
import type { StaffSetting } from './staff-setting.ts';
import { alwaysSteps, stepsFor } from './steps.ts';

/** Rights for which it matters how long the policy says that data is kept. */
const ABOUT_RETENTION: ReadonlySet<Right> = new Set<Right>(['access', 'erasure', 'consent_withdrawal']);

/** Rights that cannot be answered without looking everywhere. */
const SEARCHED: ReadonlySet<Right> = new Set<Right>([
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'consent_withdrawal',
]);

/**
 * Answering well: for each right of the case what the law asks, what this company's policy and records add, and the
 * reply that takes each step; then what holds for every answer.
 */
export function checklistPart(subject: Case, setting: StaffSetting): readonly Block[] {
  const { context, language, phrases, life, word } = setting;
  const checklist = CHECKLISTS[language];
  const { policy, records } = context.organisation;
  const retention = subject.rights.some(({ right }) => ABOUT_RETENTION.has(right))
    ? policy.retention.map(({ what, period }) => `${what}: ${period}`)
    : [];
  const kind = subject.kind === 'complaint' ? checklist.complaint : subject.kind === 'inquiry' ? checklist.inquiry : [];
  const always: readonly Line[] = [
    ...checklist.always,
    ...(records.processorFor === null ? [] : [life.policy.processor(records.processorFor, word)]),
  ];
  return [
    heading(phrases.checklistHeading(subject.policyVersion)),
    ...(kind.length === 0 ? [] : [list(kind)]),
    ...places(subject, setting),
    ...subject.rights.flatMap(({ right }) => [
      paragraph([strong(phrases.rights[right]), ` (${phrases.article(RIGHTS[right].article)})`]),
      list([...checklist.rights[right], ...companyLines(right, setting)]),
      paragraph(`${life.stepsHeading}:`),
      list(stepsFor(right, setting)),
    ]),
    paragraph([strong(phrases.checklistAlways)]),
    list(always),
    paragraph(`${life.stepsHeading}:`),
    list(alwaysSteps(subject, setting)),
    ...(retention.length === 0 ? [] : [paragraph([strong(phrases.retention)]), list(retention)]),
  ];
}

function places(subject: Case, { context, language, life }: StaffSetting): readonly Block[] {
  if (!subject.rights.some(({ right }) => SEARCHED.has(right))) return [];
  const { systems } = context.organisation.records;
  return [
    paragraph([strong(life.policy.places)]),
    list(systems.map(({ kind, holds }) => `${PLACES[language][kind]}: ${holds}`)),
  ];
}
