import type { Case } from '../case.ts';
import { formatDate, formatTime } from '../format-date.ts';
import type { EchoLine } from '../outbox.ts';
import { unreachable } from '../result.ts';
import type { Right } from '../rights.ts';
import { COMMAND_WORDS, OUTCOME_WORDS } from '../staff-command.ts';
import { type Instant, type LocalDate, localTimeAt } from '../time.ts';
import { code, inlines, type Line } from './block.ts';
import type { ConversationLine } from './echo-conversation.ts';
import type { StaffSetting } from './parts/staff-setting.ts';
import { PLACES } from './phrases/places.ts';

type Earlier =
  | 'will-send'
  | 'nothing-to-send'
  | 'too-long-to-send'
  | 'noted'
  | 'closed'
  | 'closed-unanswered'
  | 'already-closed'
  | 'cancelled'
  | 'nothing-to-cancel'
  | 'already-a-case'
  | 'unclear'
  | 'uncertain';

export type LifeLine = Exclude<EchoLine, ConversationLine | { readonly code: Earlier }>;

/** What the commands about the life of a case have done, a sentence or two each. */
export function lifeInWords(line: LifeLine, subject: Case, setting: StaffSetting): Line {
  const { context, language, life, phrases, word } = setting;
  const words = life.echo;
  const time = (at: Instant): string => formatTime(localTimeAt(at, context.organisation.zone), language);
  const date = (on: LocalDate): string => formatDate(on, language);
  const names = (rights: readonly Right[]): string => rights.map((right) => phrases.rights[right]).join(', ');
  switch (line.code) {
    case 'right-decided': {
      const right = phrases.rights[line.right];
      const outcome = OUTCOME_WORDS[language][line.outcome];
      return line.at === null
        ? words.decided(right, outcome)
        : joined(words.decidedAndTold(right, outcome, time(line.at)), words.undo(word));
    }
    case 'no-such-right':
      return words.noSuchRight(phrases.rights[line.right], word);
    case 'still-unanswered':
      return words.stillUnanswered(names(line.rights));
    case 'all-decided':
      return words.allDecided(code(`${COMMAND_WORDS[language].close} ${OUTCOME_WORDS[language][line.outcome]}`));
    case 'ground-missing':
      return words.groundMissing(phrases.rights[line.right]);
    case 'will-ask':
      return joined(
        words.willAsk[line.about](time(line.at)),
        line.stopsClock ? words.clockStops : words.clockRuns,
        words.undo(word),
      );
    case 'already-asked':
      return words.alreadyAsked[line.about];
    case 'question-missing':
      return words.questionMissing(word);
    case 'question-settled':
      return words.settled[line.about](date(line.promisedOn));
    case 'no-open-question':
      return words.noOpenQuestion;
    case 'will-extend':
      return joined(words.willExtend(time(line.at), date(line.promisedOn)), words.undo(word));
    case 'weak-reason':
      return joined(words.weakReason[line.why], words.extendAnyway(word));
    case 'too-late-to-extend':
      return words.tooLate(date(line.promisedOn));
    case 'already-extended':
      return words.alreadyExtended;
    case 'no-statutory-clock':
      return words.noClock;
    case 'will-send-letter':
      return joined(
        words.willSendLetter(phrases.letters[line.letter], time(line.at)),
        ...claims(line, subject, setting),
        words.undo(word),
      );
    case 'rights-corrected':
      return words.rightsCorrected(names(line.rights));
    case 'duplicate-of':
      return words.duplicateOf(line.reference);
    case 'no-such-case':
      return words.noSuchCase(line.reference);
    case 'received-on':
      return words.receivedOn(date(line.receivedOn), date(line.promisedOn), date(line.latestOn));
    case 'impossible-date':
      return words.impossibleDate(date(line.on));
    case 'on-hold':
      return words.onHold(word);
    case 'hold-ended':
      return words.holdEnded;
    case 'not-on-hold':
      return words.notOnHold;
    case 'reopened':
      return words.reopened;
    case 'not-closed':
      return words.notClosed;
    case 'register-follows':
      return words.registerFollows;
    case 'status':
      return words.status;
    case 'help':
      return words.help;
    default:
      return unreachable(line);
  }
}

/**
 * What a letter states as fact must be true, so staff are shown it while the letter can be stopped: that every place of
 * the organisation's file was searched, unless they wrote where; that the address is on a block list.
 */
function claims(
  line: Extract<LifeLine, { readonly code: 'will-send-letter' }>,
  subject: Case,
  { context, language, life }: StaffSetting,
): readonly string[] {
  if (line.letter === 'marketing-stopped') return [life.echo.saysBlocked];
  if (line.letter !== 'no-data') return [];
  const letter = subject.outbox.findLast((each) => each.letter === 'no-data');
  if ((letter?.params.text ?? '') !== '') return [];
  const places = context.organisation.records.systems.map(({ kind }) => PLACES[language][kind]).join(', ');
  return [life.echo.saysSearched(places)];
}

/** Sentences in a row. */
const joined = (...all: readonly Line[]): Line =>
  all.flatMap((line, index) => (index === 0 ? inlines(line) : [' ', ...inlines(line)]));
