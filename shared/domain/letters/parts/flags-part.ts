import type { Case } from '../../case.ts';
import { isFromColleague, isPassedOn } from '../../from-colleague.ts';
import { type Block, heading, type Line, list } from '../block.ts';
import type { StaffSetting } from './staff-setting.ts';

/** What makes this case unlike others; nothing when it is like them. */
export function flagsPart(subject: Case, { context, phrases, life, date, word }: StaffSetting): readonly Block[] {
  const { flags, quotes } = phrases;
  const quoted = (all: readonly string[]): string => all.map((each) => `${quotes[0]}${each}${quotes[1]}`).join(', ');
  const { mail, organisation } = context;
  const { rightsNamed, refusalsReserved } = organisation.policy;
  const kinds = [...new Set((mail?.identifiers ?? []).map(({ kind }) => phrases.identifiers[kind]))];
  const unnamed = subject.rights.filter(({ right }) => !rightsNamed.includes(right));
  const items: readonly Line[] = [
    ...(subject.receivedElsewhere?.stated === false ? [life.cameEarlier(date(subject.receivedOn), word)] : []),
    ...(isFromColleague(subject, organisation) ? [life.fromColleague(subject.person.address)] : []),
    ...(isPassedOn(subject, organisation) && subject.receivedElsewhere === null ? [life.maybeEarlier(word)] : []),
    ...subject.marks.map((mark) => flags.marks[mark]),
    ...(subject.languageUnsure ? [flags.languageUnsure(phrases.languages[subject.language])] : []),
    ...(kinds.length > 0 ? [flags.identifiers(kinds.join(', '))] : []),
    ...(mail !== null && !mail.typed.certain ? [flags.uncertainText] : []),
    ...(unnamed.length > 0 ? [flags.notNamed(unnamed.map(({ right }) => phrases.rights[right]).join(', '))] : []),
    ...(refusalsReserved.length > 0 ? [flags.refusalsReserved(quoted(refusalsReserved))] : []),
  ];
  return items.length === 0 ? [] : [heading(flags.heading), list(items)];
}
