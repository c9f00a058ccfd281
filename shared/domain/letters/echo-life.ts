import { formatDate, formatTime } from '../format-date.ts';
import type { EchoLine } from '../outbox.ts';
import { unreachable } from '../result.ts';
import type { Right } from '../rights.ts';
import { OUTCOME_WORDS } from '../staff-command.ts';
import { type Instant, type LocalDate, localTimeAt } from '../time.ts';
import type { StaffSetting } from './parts/staff-setting.ts';

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

/** What the commands about the life of a case have done, one sentence each. */
export function inPlainWords(line: Exclude<EchoLine, { readonly code: Earlier }>, setting: StaffSetting): string {
  const { context, language, phrases } = setting;
  const time = (at: Instant): string => formatTime(localTimeAt(at, context.organisation.zone), language);
  const date = (on: LocalDate): string => formatDate(on, language);
  const names = (rights: readonly Right[]): string => rights.map((right) => phrases.rights[right]).join(', ');
  const about = (question: 'identity' | 'clarification'): string =>
    question === 'identity' ? 'identity' : 'what is asked for';
  switch (line.code) {
    case 'right-decided':
      return `${phrases.rights[line.right]}: ${OUTCOME_WORDS[language][line.outcome]}.${line.at === null ? '' : ` The person is told at ${time(line.at)}.`}`;
    case 'no-such-right':
      return `The case has no such right: ${phrases.rights[line.right]}. Nothing was decided about it.`;
    case 'still-unanswered':
      return `Not closed: still unanswered are ${names(line.rights)}.`;
    case 'ground-missing':
      return `Nothing was decided: ${phrases.rights[line.right]} needs a ground that the person is told (Article 12(4)).`;
    case 'will-ask':
      return `The person is asked about ${about(line.about)} at ${time(line.at)}. ${line.stopsClock ? 'The clock stands still from then until the reply.' : 'The clock does not stop for it.'}`;
    case 'already-asked':
      return `The person has been asked about ${about(line.about)} already and has not replied.`;
    case 'question-missing':
      return 'Nothing was asked: write what is unclear after the command.';
    case 'question-settled':
      return `The question about ${about(line.about)} is settled. The answer is promised by ${date(line.promisedOn)}.`;
    case 'no-open-question':
      return 'No question to the person is open.';
    case 'will-extend':
      return `The notice goes out at ${time(line.at)}. Once it has, the answer is promised by ${date(line.promisedOn)}.`;
    case 'weak-reason':
      return `Nothing was sent: authorities have not accepted this kind of reason (${line.why}). To send it all the same, reply: extend anyway, and the reason.`;
    case 'too-late-to-extend':
      return `Too late to extend: the notice had to go out by ${date(line.promisedOn)} (Article 12(3)).`;
    case 'already-extended':
      return 'The time limit has been extended already; it can be extended once.';
    case 'no-statutory-clock':
      return 'No right is exercised here, so there is no time limit to extend.';
    case 'will-send-letter':
      return `${phrases.letters[line.letter]}: goes out at ${time(line.at)}.`;
    case 'rights-corrected':
      return `The case is about: ${names(line.rights)}.`;
    case 'duplicate-of':
      return `Closed as a duplicate of ${line.reference}.`;
    case 'received-on':
      return `Received on ${date(line.receivedOn)}: promised by ${date(line.promisedOn)}, statutory limit ${date(line.latestOn)}.`;
    case 'impossible-date':
      return `${line.on}: a request cannot have been received on that day.`;
    case 'on-hold':
      return 'Held for a legal claim: nothing of the case is erased until you reply release.';
    case 'hold-ended':
      return 'No longer held: what is due to be erased is erased.';
    case 'not-on-hold':
      return 'The case is not held.';
    case 'reopened':
      return 'The case is open again.';
    case 'not-closed':
      return 'The case is not closed.';
    case 'register-follows':
      return 'The register is on its way to you.';
    case 'status':
      return 'Where the case stands is shown below.';
    case 'help':
      return 'The commands are shown below.';
    default:
      return unreachable(line as never);
  }
}
