import type { Case } from '../../case.ts';
import { OUTCOME_WORDS } from '../../staff-command.ts';
import { localDateAt } from '../../time.ts';
import { type Block, facts, heading, type Line } from '../block.ts';
import type { StaffSetting } from './staff-setting.ts';

/** Where a case stands: what was asked, what was decided, whether the person was answered. */
export function statusPart(subject: Case, setting: StaffSetting): readonly Block[] {
  const { language, phrases } = setting;
  const { status } = phrases;
  const rights = subject.rights.map(({ right, outcome }) =>
    status.outcome(phrases.rights[right], outcome === null ? status.open : OUTCOME_WORDS[language][outcome]),
  );
  const rows: readonly (readonly [string, Line])[] = [
    [status.case, subject.reference],
    [status.person, subject.person.address],
    [status.about, rights.length === 0 ? phrases.kinds[subject.kind] : rights.join(', ')],
    [status.answered, answered(subject, setting)],
    [status.state, status.states[subject.state === 'closed' ? 'closed' : 'open']],
  ];
  return [heading(status.heading), facts(rows)];
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
