import type { StrayMail } from '../case.ts';
import { REPLY_MARKERS } from '../reply-marker.ts';
import { facts, marker, paragraph } from './block.ts';
import { cleanLine } from './clean.ts';
import { compose } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { maskElsewhere } from './mask.ts';
import { staffSetting } from './parts/staff-setting.ts';

/** Longest part of a subject that is not ours. */
const LONGEST_SUBJECT = 120;

/** Ordinary mail, attached as it came. As short as can be: staff get many, and want the attachment. */
export function passedOn(subject: StrayMail, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { phrases, language, word } = setting;
  const { mail, entry } = context;
  const from = mail?.from.address ?? subject.envelope?.source ?? '';
  const shown = mail === null ? '' : maskElsewhere(mail.subject, mail.typed, mail.identifiers);
  const title = cleanLine(shown, LONGEST_SUBJECT) || from || phrases.mail.noName;
  const tooLarge = entry.params.reason === 'too-large';
  return compose(
    phrases.subjects.passedOn(title),
    [
      marker(REPLY_MARKERS[language]),
      paragraph(tooLarge ? phrases.passedOn.tooLarge(subject.mailbox) : phrases.passedOn.attached(subject.mailbox)),
      ...(from === '' ? [] : [facts([[phrases.passedOn.from, from]])]),
      paragraph(phrases.passedOn.isRequest(word('request'))),
      ...(tooLarge ? [] : [paragraph(phrases.passedOn.replyToSender)]),
    ],
    language,
  );
}
