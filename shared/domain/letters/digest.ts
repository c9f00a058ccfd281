import type { DigestCase, DigestFigures } from '../digest.ts';
import { REPLY_MARKERS } from '../reply-marker.ts';
import { type Block, facts, heading, list, marker, paragraph } from './block.ts';
import { compose } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { rightsOrKind, type StaffSetting, staffSetting } from './parts/staff-setting.ts';

/**
 * The week at a glance: figures first, then what needs somebody, the most urgent at the top. A case stands once under
 * its date, and again where something of its own is to be done. Not a letter to be replied to: each case has its own.
 */
export function digest(context: LetterContext): Letter {
  const setting = staffSetting(context);
  const { life, language } = setting;
  const words = life.digest;
  const { open, held, passedOn }: DigestFigures = context.figures ?? { open: [], held: [], passedOn: 0 };
  const overdue = open.filter((each) => each.overdue);
  const waiting = open.filter((each) => each.waiting && !each.overdue);
  const soon = open.filter((each) => each.dueSoon && !each.overdue && !each.waiting);
  const later = open.filter((each) => !each.dueSoon && !each.overdue && !each.waiting);
  const withheld = open.filter((each) => each.acknowledgementWithheld);
  const lost = open.filter((each) => each.letterLost);
  const blocks: readonly Block[] = [
    marker(REPLY_MARKERS[language]),
    ...(open.length + held.length === 0
      ? [paragraph(words.none)]
      : [
          facts([
            [words.open, String(open.length)],
            [words.overdue, String(overdue.length)],
            [words.dueSoon, String(open.filter((each) => each.dueSoon).length)],
            [words.waiting, String(open.filter((each) => each.waiting).length)],
            [words.withheld, String(withheld.length)],
            [words.lost, String(lost.length)],
            [words.held, String(held.length)],
          ]),
        ]),
    ...(passedOn === 0 ? [] : [paragraph(words.passedOn(passedOn))]),
    ...cases(words.overdue, overdue, setting),
    ...cases(words.dueSoon, soon, setting),
    ...cases(words.waiting, waiting, setting),
    ...cases(words.withheld, withheld, setting, words.withheldDo),
    ...cases(words.lost, lost, setting, words.lostDo),
    ...heldMails(held, setting),
    ...cases(words.later, later, setting),
    paragraph(words.register),
    ...(open.length === 0 ? [] : [paragraph(words.noReply)]),
  ];
  return compose(words.subject(open.length, overdue.length), blocks, language);
}

function cases(title: string, all: readonly DigestCase[], setting: StaffSetting, todo?: string): readonly Block[] {
  if (all.length === 0) return [];
  const { life, phrases, date } = setting;
  const lines = all.map((each) =>
    life.digest.line(each.reference, rightsOrKind(each.rights, each.kind, phrases), date(each.promisedOn)),
  );
  return [heading(title), ...(todo === undefined ? [] : [paragraph(todo)]), list(lines)];
}

function heldMails(held: DigestFigures['held'], { life, phrases, date }: StaffSetting): readonly Block[] {
  if (held.length === 0) return [];
  const lines = held.map(({ receivedOn, reason }) =>
    life.digest.heldLine(
      date(receivedOn),
      (reason === null ? phrases.held.otherReason : phrases.held.reasons[reason]).short,
    ),
  );
  return [heading(life.digest.held), paragraph(life.digest.heldDo), list(lines)];
}
