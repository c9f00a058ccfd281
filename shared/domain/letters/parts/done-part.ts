import type { WithheldReason } from '../../acknowledgeable.ts';
import type { Case } from '../../case.ts';
import type { OutboxEntry } from '../../outbox.ts';
import { localDateAt } from '../../time.ts';
import { type Block, heading, type Line, paragraph } from '../block.ts';
import type { StaffPhrases } from '../phrases/staff-phrases.ts';
import type { StaffSetting } from './staff-setting.ts';

/** What the person has heard so far. A withheld acknowledgement is a task for people, so its reason is told. */
export function donePart(subject: Case, setting: StaffSetting): readonly Block[] {
  const letter = subject.outbox.findLast((entry) => entry.letter === 'acknowledgement');
  return [
    heading(setting.phrases.done.heading),
    paragraph(acknowledged(letter, setting)),
    ...(letter?.status === 'withheld' ? [paragraph(nextStep(subject, letter, setting))] : []),
  ];
}

function nextStep({ person }: Case, { reason }: OutboxEntry, { talk, word }: StaffSetting): Line {
  if (person.address === '') return talk.noPerson(word);
  return reason === 'through-staff' ? talk.throughStaff(person.address, word) : talk.withheldDo(word);
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
