import type { WithheldReason } from '../../acknowledgeable.ts';
import type { Case } from '../../case.ts';
import type { OutboxEntry } from '../../outbox.ts';
import { localDateAt } from '../../time.ts';
import { type Block, heading, paragraph } from '../block.ts';
import type { StaffPhrases } from '../phrases/staff-phrases.ts';
import type { StaffSetting } from './staff-setting.ts';

/** What the person has heard so far. A withheld acknowledgement is a task for people, so its reason is told. */
export function donePart(subject: Case, setting: StaffSetting): readonly Block[] {
  const letter = subject.outbox.findLast((entry) => entry.letter === 'acknowledgement');
  const isWithheld = letter?.status === 'withheld' && subject.person.address !== '';
  return [
    heading(setting.phrases.done.heading),
    paragraph(acknowledged(letter, setting)),
    ...(isWithheld ? [paragraph(setting.talk.withheldDo(setting.word))] : []),
  ];
}

function acknowledged(letter: OutboxEntry | undefined, { context, phrases, date }: StaffSetting): string {
  const { done } = phrases;
  switch (letter?.status) {
    case 'owed':
    case 'leased':
      return done.owed;
    case 'sent':
      if (letter.delivery === 'bounced' || letter.delivery === 'rejected') return done.failed;
      return letter.sentAt === null
        ? done.owed
        : done.sent(date(localDateAt(letter.sentAt, context.organisation.zone)), letter.to);
    case 'withheld':
      return done.withheld(reasonInWords(letter.reason, phrases));
    case 'failed':
      return done.failed;
    default:
      return done.none;
  }
}

const reasonInWords = (reason: string | null, phrases: StaffPhrases): string =>
  phrases.withheldReasons[reason as WithheldReason] ?? phrases.withheldOther;
