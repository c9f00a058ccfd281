import type { Correction } from './case.ts';
import type { Event } from './events.ts';
import type { Right } from './rights.ts';
import { type Done, nothing, type Turn } from './staff-turn.ts';
import { undecided } from './untouched.ts';

/** People say what is asked. A right that stays keeps what was decided about it. */
export function correctRights(turn: Turn, rights: readonly Right[]): Done {
  const { subject, at, by } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  const corrected = rights.map((right) => subject.rights.find((each) => each.right === right) ?? undecided(right, 1));
  return {
    events: [
      ...correction(turn, { kind: 'request', rights }),
      { kind: 'ReadingCorrected', at, by, mail: 'request', rights: corrected },
    ],
    lines: [{ code: 'rights-corrected', rights }],
  };
}

/** Kept so that it can be turned into a test case: a digest and counted signs, no word of the mail. */
export function correction({ reply, at, by }: Turn, people: Correction['people']): readonly Event[] {
  if (reply.reading === null) return [];
  return [{ kind: 'CorrectionKept', at, by, correction: { ...reply.reading, at, by, people } }];
}
