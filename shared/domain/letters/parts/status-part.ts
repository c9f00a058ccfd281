import type { Case } from '../../case.ts';
import { OUTCOME_WORDS } from '../../staff-command.ts';
import { type Instant, type LocalDate, localDateAt } from '../../time.ts';
import { type Block, facts, heading, type Line } from '../block.ts';
import type { StaffSetting } from './staff-setting.ts';

/** Where a case stands: what was asked, what was decided, whether the person was answered. */
export function statusPart(subject: Case, setting: StaffSetting): readonly Block[] {
  const { language, phrases, life, date } = setting;
  const { status } = phrases;
  const rights = subject.rights.map(({ right, outcome }) =>
    status.outcome(phrases.rights[right], outcome === null ? status.open : OUTCOME_WORDS[language][outcome]),
  );
  const rows: readonly (readonly [string, Line])[] = [
    [status.case, subject.reference],
    [status.person, subject.person.address],
    [status.about, rights.length === 0 ? phrases.kinds[subject.kind] : rights.join(', ')],
    [status.answered, answered(subject, setting)],
    ...questions(subject, setting),
    ...(subject.legalHold === null
      ? []
      : [[life.status.hold, life.status.since(date(dayOf(subject.legalHold.since, setting)))] as const]),
    [status.state, status.states[subject.state === 'closed' ? 'closed' : 'open']],
  ];
  return [heading(status.heading), facts(rows)];
}

const dayOf = (at: Instant, { context }: StaffSetting): LocalDate => localDateAt(at, context.organisation.zone);

/** What the person was asked, and whether it is settled. */
function questions(subject: Case, setting: StaffSetting): readonly (readonly [string, Line])[] {
  const { life, date } = setting;
  const day = (at: Instant): string => date(dayOf(at, setting));
  return subject.questions.map(({ about, askedAt, answeredAt }) => {
    const { question, notYetAsked, open, settled } = life.status;
    if (askedAt === null) return [question[about], notYetAsked];
    return [question[about], answeredAt === null ? open(day(askedAt)) : settled(day(askedAt), day(answeredAt))];
  });
}

function answered(subject: Case, { context, phrases, date }: StaffSetting): string {
  const answers = subject.outbox.filter(({ letter }) => letter === 'answer');
  const sent = answers.findLast(
    ({ sentAt, delivery }) => sentAt !== null && delivery !== 'bounced' && delivery !== 'rejected',
  );
  if (sent?.sentAt != null) {
    return phrases.status.answerYes(date(localDateAt(sent.sentAt, context.organisation.zone)));
  }
  const waits = answers.some(({ status }) => status === 'owed' || status === 'leased');
  return waits ? phrases.status.answerWaiting : phrases.status.answerNo;
}
