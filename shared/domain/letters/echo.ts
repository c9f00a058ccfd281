import type { Case } from '../case.ts';
import { formatTime } from '../format-date.ts';
import type { EchoLine } from '../outbox.ts';
import { OUTCOME_WORDS } from '../staff-command.ts';
import { type Instant, localTimeAt } from '../time.ts';
import { type Block, code, heading, type Line, list, paragraph, quote } from './block.ts';
import { cleanLine } from './clean.ts';
import { compose, withReference } from './compose.ts';
import { conversationInWords, isConversationLine } from './echo-conversation.ts';
import { lifeInWords } from './echo-life.ts';
import type { Letter, LetterContext } from './letter.ts';
import { allCommandsPart } from './parts/commands-part.ts';
import { datesPart } from './parts/dates-part.ts';
import { type StaffSetting, staffSetting, topOfCase } from './parts/staff-setting.ts';
import { statusPart } from './parts/status-part.ts';

/** Longest line of a staff reply repeated as not understood. */
const LONGEST_UNCLEAR = 100;

/** What a staff reply did, one line each; for a letter to the person also its words, while it can still be stopped. */
export function echo(subject: Case, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { phrases, date } = setting;
  const done = context.entry.params.echo ?? [];
  const open = subject.state !== 'closed';
  return compose(
    withReference(subject.reference, phrases.subjects.echo),
    [
      ...topOfCase(setting),
      paragraph(phrases.echo.intro),
      list(done.map((line) => inWords(line, subject, setting))),
      ...undo(done, setting),
      ...(done.some(({ code }) => code === 'status')
        ? [...statusPart(subject, setting), ...datesPart(subject, setting)]
        : []),
      ...(done.some(({ code }) => code === 'help') ? allCommandsPart(setting) : []),
      ...(open ? [paragraph(phrases.echo.stillOpen(date(subject.promisedOn)))] : []),
    ],
    setting.language,
  );
}

function inWords(line: EchoLine, subject: Case, setting: StaffSetting): Line {
  const { context, language, phrases, word } = setting;
  const { echo: words, quotes } = phrases;
  switch (line.code) {
    case 'will-send':
      return words.willSend(subject.person.address, time(line.at, context, language), line.attachments);
    case 'nothing-to-send':
      return words.nothingToSend(word('send'));
    case 'too-long-to-send':
      return words.tooLongToSend(line.characters, line.limit);
    case 'noted':
      return words.noted;
    case 'closed':
      return words.closed(OUTCOME_WORDS[language][line.outcome]);
    case 'closed-unanswered':
      return words.closedUnanswered(word('send'));
    case 'already-closed':
      return words.alreadyClosed;
    case 'cancelled':
      return words.cancelled(line.count);
    case 'nothing-to-cancel':
      return words.nothingToCancel;
    case 'already-a-case':
      return words.alreadyACase;
    case 'unclear':
      return words.unclear(`${quotes[0]}${cleanLine(line.line, LONGEST_UNCLEAR)}${quotes[1]}`, code(line.nearest));
    case 'uncertain':
      return words.uncertain(word('send'));
    default:
      return isConversationLine(line) ? conversationInWords(line, setting) : lifeInWords(line, subject, setting);
  }
}

function undo(done: readonly EchoLine[], { context, language, phrases, word }: StaffSetting): readonly Block[] {
  const sending = done.find((line) => line.code === 'will-send');
  if (sending?.code !== 'will-send') return [];
  const text = context.entry.params.text ?? '';
  const at = time(sending.at, context, language);
  return [
    paragraph(phrases.echo.undo(word('cancel'), at)),
    ...(text === '' ? [] : [heading(phrases.echo.preview), quote(text)]),
  ];
}

const time = (at: Instant, { organisation }: LetterContext, language: StaffSetting['language']): string =>
  formatTime(localTimeAt(at, organisation.zone), language);
