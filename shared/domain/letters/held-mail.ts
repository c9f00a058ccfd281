import type { HeldReason, StrayMail } from '../case.ts';
import { localDateAt } from '../time.ts';
import { type Block, facts, heading, paragraph } from './block.ts';
import { compose } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { mailPart } from './parts/mail-part.ts';
import { type StaffSetting, staffSetting, topOfStray } from './parts/staff-setting.ts';

/** Mail that cannot become a case, because nobody could be answered or nothing could be read. */
const NEVER_A_CASE: ReadonlySet<HeldReason> = new Set<HeldReason>(['unparsable', 'raw-mail-missing', 'no-sender']);

/** Mail that fits nowhere: why, what it is, what a person can do about it. */
export function heldMail(subject: StrayMail, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { held } = setting.phrases;
  const reason = subject.reason === null ? held.otherReason : held.reasons[subject.reason];
  const { about } = context.entry.params;
  const mayBecomeCase = subject.reason === null || !NEVER_A_CASE.has(subject.reason);
  return compose(
    setting.phrases.subjects.held(reason.short),
    [
      ...(mayBecomeCase ? topOfStray(setting) : []),
      paragraph(held.intro(subject.mailbox)),
      paragraph(reason.why),
      ...envelope(subject, setting),
      heading(held.whatNow),
      paragraph(reason.do),
      ...(about === undefined ? [] : [paragraph(setting.talk.samePerson(about, setting.word))]),
      ...(mayBecomeCase ? choices(subject, setting) : []),
      ...(context.mail === null ? [] : mailPart(setting)),
    ],
    setting.language,
  );
}

function choices(subject: StrayMail, { context, phrases, life, date, word }: StaffSetting): readonly Block[] {
  const received = date(localDateAt(subject.receivedAt, context.organisation.zone));
  return [
    paragraph(phrases.held.clockRuns(received)),
    paragraph(life.strayCameEarlier(word)),
    paragraph(phrases.held.isNot),
  ];
}

/** What the mail system saw, which is all there is when the mail itself cannot be read. */
function envelope(subject: StrayMail, { context, phrases, date }: StaffSetting): readonly Block[] {
  const { held } = phrases;
  const from = context.mail?.from.address || subject.envelope?.source || held.unknownSender;
  const checks = Object.entries(subject.verdicts)
    .map(([name, verdict]) => `${name.toUpperCase()} ${verdict}`)
    .join(', ');
  return [
    facts([
      [held.received, date(localDateAt(subject.receivedAt, context.organisation.zone))],
      [held.from, from],
      [held.to, subject.envelope?.recipients.join(', ') ?? subject.mailbox],
      [held.checks, checks],
    ]),
  ];
}
