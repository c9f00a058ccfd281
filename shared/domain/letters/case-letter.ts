import type { Case } from '../case.ts';
import { acknowledgement } from './acknowledgement.ts';
import { answer } from './answer.ts';
import { bouncedLetter } from './bounced-letter.ts';
import { calendarMoved } from './calendar-moved.ts';
import { clarification } from './clarification.ts';
import { echo } from './echo.ts';
import { extension } from './extension.ts';
import { extensionWarning } from './extension-warning.ts';
import { followUp } from './follow-up.ts';
import { identityQuestion } from './identity-question.ts';
import type { Letter, LetterContext } from './letter.ts';
import { marketingStopped } from './marketing-stopped.ts';
import { newCase } from './new-case.ts';
import { noData } from './no-data.ts';
import { overdue } from './overdue.ts';
import { questionReminder } from './question-reminder.ts';
import { questionUnanswered } from './question-unanswered.ts';
import { refusal } from './refusal.ts';
import { register } from './register.ts';
import { reminder } from './reminder.ts';
import { undeliveredLetter } from './undelivered-letter.ts';
import { unverifiedReply } from './unverified-reply.ts';
import { withdrawal } from './withdrawal.ts';

/**
 * Letters about a case. The language is the case's for the person, the organisation's for staff.
 *
 * @throws for a letter that only stray mail has; no decision owes one about a case
 */
export function caseLetter(subject: Case, context: LetterContext): Letter {
  switch (context.entry.letter) {
    case 'acknowledgement':
      return acknowledgement(subject, context);
    case 'answer':
      return answer(subject, context);
    case 'identity-question':
      return identityQuestion(subject, context);
    case 'clarification':
      return clarification(subject, context);
    case 'question-reminder':
      return questionReminder(subject, context);
    case 'extension':
      return extension(subject, context);
    case 'refusal':
      return refusal(subject, context);
    case 'no-data':
      return noData(subject, context);
    case 'withdrawal':
      return withdrawal(subject, context);
    case 'marketing-stopped':
      return marketingStopped(subject, context);
    case 'extension-warning':
      return extensionWarning(subject, context);
    case 'question-unanswered':
      return questionUnanswered(subject, context);
    case 'calendar-moved':
      return calendarMoved(subject, context);
    case 'register':
      return register(subject, context);
    case 'inquiry':
    case 'complaint':
    case 'new-case':
      return newCase(subject, context);
    case 'reminder':
      return reminder(subject, context);
    case 'overdue':
      return overdue(subject, context);
    case 'follow-up':
      return followUp(subject, context);
    case 'echo':
      return echo(subject, context);
    case 'unverified-reply':
      return unverifiedReply(subject, context);
    case 'bounced-letter':
      return bouncedLetter(subject, context);
    case 'undelivered-letter':
      return undeliveredLetter(subject, context);
    default:
      throw new Error(`no letter about a case: ${context.entry.letter}`);
  }
}
