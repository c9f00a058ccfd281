import type { Case } from '../case.ts';
import { formatDate } from '../format-date.ts';
import { paragraph } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { datesPart } from './parts/dates-part.ts';
import { staffSetting, topOfCase } from './parts/staff-setting.ts';
import { statusPart } from './parts/status-part.ts';

/** What staff must decide or know between the reminders. */
export function staffNotice(subject: Case, context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { title, text } = said(subject, context);
  return compose(
    withReference(subject.reference, title),
    [...topOfCase(setting), paragraph(text), ...statusPart(subject, setting), ...datesPart(subject, setting)],
    setting.language,
  );
}

function said(subject: Case, { entry }: LetterContext): { readonly title: string; readonly text: string } {
  const { params } = entry;
  switch (entry.letter) {
    case 'extension-warning':
      return {
        title: 'Last days to ask for more time',
        text: `If this request needs more than a month, the person must be told so, with the reason, by ${formatDate(subject.promisedOn, 'en')} (Article 12(3)). Reply: extend, and why this very request needs it.`,
      };
    case 'question-unanswered':
      return {
        title: 'The person has not answered our question',
        text: 'The question and its reminders have had no answer. Nothing closes by itself: decide what follows, on the full request as it stands.',
      };
    case 'calendar-moved':
      return {
        title: 'A statutory limit has moved',
        text: `The table of public holidays has changed. The statutory limit was ${formatDate(params.movedFrom ?? subject.latestOn, 'en')} and is ${formatDate(subject.latestOn, 'en')}. What the person was promised stays.`,
      };
    default:
      throw new Error(`no notice to staff: ${entry.letter}`);
  }
}
