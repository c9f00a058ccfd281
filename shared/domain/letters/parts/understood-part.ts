import type { Case, CaseRight } from '../../case.ts';
import { RIGHTS } from '../../rights.ts';
import { type Block, heading, type Line, list, paragraph, strong } from '../block.ts';
import { cleanLine } from '../clean.ts';
import type { MailShown } from '../letter.ts';
import { maskElsewhere } from '../mask.ts';
import type { Confidence } from '../phrases/staff-phrases.ts';
import type { StaffSetting } from './staff-setting.ts';

/** Words shown for one right, and how much of each. */
const MOST_EVIDENCE = 2;
const LONGEST_EVIDENCE = 240;

/** Each right with how sure the reading is and the words that showed it. */
export function understoodPart(subject: Case, setting: StaffSetting): readonly Block[] {
  const { understood } = setting.phrases;
  return [
    heading(understood.heading),
    subject.rights.length === 0
      ? paragraph(understood.noRight[subject.kind])
      : list(subject.rights.map((each) => rightLine(each, setting))),
    paragraph(understood.proposal),
  ];
}

function rightLine(each: CaseRight, { context, phrases }: StaffSetting): Line {
  const { understood, quotes } = phrases;
  const shown = context.mail === null ? [] : evidence(each, context.mail);
  const [open, shut] = quotes;
  const because =
    shown.length === 0 ? '' : ` ${understood.because(shown.map((words) => `${open}${words}${shut}`).join(' … '))}`;
  return [
    strong(phrases.rights[each.right]),
    ` (${phrases.article(RIGHTS[each.right].article)}): ${understood.confidence[inWords(each.confidence)]}.${because}`,
  ];
}

const evidence = (each: CaseRight, mail: MailShown): readonly string[] =>
  (mail.classification.rights.find(({ right }) => right === each.right)?.evidence ?? [])
    .slice(0, MOST_EVIDENCE)
    .map(({ text }) => cleanLine(maskElsewhere(text, mail.typed, mail.identifiers), LONGEST_EVIDENCE))
    .filter((text) => text !== '');

const inWords = (confidence: number): Confidence => {
  if (confidence >= 0.9) return 'sure';
  if (confidence >= 0.7) return 'likely';
  return confidence >= 0.5 ? 'maybe' : 'hint';
};
