import type { Case, CaseRight } from '../case.ts';
import { formatDate } from '../format-date.ts';
import type { Right } from '../rights.ts';
import { type Block, type Line, list, paragraph, strong, verbatim } from './block.ts';
import type { Letter, LetterContext } from './letter.ts';
import { noticeFrame } from './parts/notice-frame.ts';
import { label } from './parts/own-words.ts';
import { PERSON_NOTICES } from './phrases/person-notices.ts';

/**
 * Says no, to all or to a part: to what and why, in staff's words; what was done instead; what is still open; where to
 * complain, and that there are courts (Art. 12(4), for a partial refusal too).
 */
export function refusal(subject: Case, context: LetterContext): Letter {
  const { language } = subject;
  const words = PERSON_NOTICES[language];
  const refused = context.entry.params.refusals ?? [];
  const told = new Set<Right>(refused.map(({ right }) => right));
  const others = subject.rights.filter(({ right }) => !told.has(right));
  const partial = others.length > 0 || refused.some(({ right }) => outcomeOf(right, subject) === 'partly');
  return noticeFrame(
    subject,
    context,
    words.refusal.subject,
    [
      paragraph(partial ? words.refusal.part : words.refusal.all),
      ...refused.flatMap(({ right, ground }): readonly Block[] => [
        paragraph(rightLine(right, outcomeOf(right, subject) ?? 'refused', subject)),
        verbatim(ground),
      ]),
      ...decided(others, subject),
      ...stillOpen(others, subject),
      paragraph(words.refusal.people(context.organisation.name)),
    ],
    { court: true },
  );
}

const outcomeOf = (wanted: Right, subject: Case): CaseRight['outcome'] =>
  subject.rights.find(({ right }) => right === wanted)?.outcome ?? null;

function rightLine(right: Right, outcome: NonNullable<CaseRight['outcome']>, { language }: Case): Line {
  const { rightNames, outcomes } = PERSON_NOTICES[language];
  return [strong(rightNames[right]), `: ${outcomes[outcome]}.`];
}

function decided(others: readonly CaseRight[], subject: Case): readonly Block[] {
  const lines = others.flatMap(({ right, outcome }) => (outcome === null ? [] : [rightLine(right, outcome, subject)]));
  return lines.length === 0 ? [] : [label(PERSON_NOTICES[subject.language].refusal.doneHeading), list(lines)];
}

function stillOpen(others: readonly CaseRight[], subject: Case): readonly Block[] {
  const { refusal: words, rightNames } = PERSON_NOTICES[subject.language];
  const open = others.filter(({ outcome }) => outcome === null);
  if (open.length === 0) return [];
  return [
    label(words.openHeading),
    list(open.map(({ right }) => rightNames[right])),
    paragraph(words.open(formatDate(subject.promisedOn, subject.language))),
  ];
}
