import type { DigestCase, DigestFigures } from '../digest.ts';
import { formatDate } from '../format-date.ts';
import { REPLY_MARKERS } from '../reply-marker.ts';
import { type Block, facts, heading, list, marker, paragraph } from './block.ts';
import { compose } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { staffSetting } from './parts/staff-setting.ts';

/** The week's overview: what is open, due and overdue, what is held, and which letters were withheld or lost. */
export function digest(context: LetterContext): Letter {
  const { language } = staffSetting(context);
  const figures: DigestFigures = context.figures ?? { open: [], held: [] };
  const { open, held } = figures;
  const count = (which: (each: DigestCase) => boolean): string => String(open.filter(which).length);
  const blocks: readonly Block[] = [
    marker(REPLY_MARKERS[language]),
    facts([
      ['Open', String(open.length)],
      ['Due within seven days', count((each) => each.dueSoon)],
      ['Overdue', count((each) => each.overdue)],
      ['Waiting for the person', count((each) => each.waiting)],
      ['Acknowledgements withheld', count((each) => each.acknowledgementWithheld)],
      ['Letters that did not arrive', count((each) => each.letterLost)],
      ['Held mail', String(held.length)],
    ]),
    ...(open.length === 0
      ? []
      : [
          heading('Open cases'),
          list(open.map(({ reference, promisedOn }) => `${reference}: ${formatDate(promisedOn, language)}`)),
        ]),
    paragraph('The register of requests is attached.'),
  ];
  return compose('The week in requests', blocks, language);
}
