import type { Outcome, QuestionKind } from '../../case.ts';
import type { Language } from '../../language.ts';
import type { Right } from '../../rights.ts';
import type { Line } from '../block.ts';
import { noticesDa } from './notices-da.ts';
import { noticesDe } from './notices-de.ts';
import { noticesEn } from './notices-en.ts';
import { noticesFi } from './notices-fi.ts';
import { noticesNb } from './notices-nb.ts';
import { noticesNn } from './notices-nn.ts';
import { noticesSv } from './notices-sv.ts';

/**
 * What the letters between the acknowledgement and the answer say to a person, in one language. Dates come in already
 * written out; what staff typed is set beside these words and never into them.
 */
export interface PersonNotices {
  /** The law's word and its article, as a label: `Erasure (Article 17)`. */
  readonly rightNames: Readonly<Record<Right, string>>;
  /** What became of a right, after a colon. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What an open question does to the time limit. */
  readonly clock: {
    readonly standsStill: (aim: string) => string;
    readonly runsOn: (promised: string) => string;
  };

  readonly identity: {
    readonly subject: string;
    /** Art. 12(6): only on reasonable doubt, and the person is told why. */
    readonly why: string;
    readonly ours: string;
    readonly enough: string;
    readonly fromKnownAddress: string;
    readonly fromDealings: string;
    readonly byPhone: (phone: string) => string;
    readonly anotherWay: string;
    readonly noNumbers: string;
    /** EDPB 01/2022 §79: a note that it was checked, and no copy. */
    readonly kept: string;
    /** Art. 21(2)-(3): stopping marketing asks for no proof. */
    readonly notForMarketing: string;
  };
  readonly clarification: {
    readonly subject: string;
    readonly why: string;
    readonly ours: string;
    /** EDPB 01/2022 §159: without a reply, the full scope is answered. */
    readonly unanswered: string;
  };
  readonly reminder: {
    readonly subject: string;
    readonly asked: Readonly<Record<QuestionKind, string>>;
    readonly consequence: Readonly<Record<QuestionKind, string>>;
    readonly crossed: string;
  };
  readonly extension: {
    readonly subject: (promised: string) => string;
    readonly intro: (received: string, first: string) => string;
    readonly reason: string;
    readonly newDate: (promised: string) => Line;
    readonly law: string;
    readonly answeredHeading: string;
  };
  readonly refusal: {
    readonly subject: string;
    readonly all: string;
    readonly part: string;
    readonly doneHeading: string;
    readonly openHeading: string;
    readonly open: (promised: string) => string;
    readonly people: (organisation: string) => string;
  };
  readonly noData: {
    readonly subject: string;
    readonly found: string;
    readonly searchedHeading: string;
    readonly other: string;
    readonly kept: string;
  };
  readonly withdrawal: {
    readonly subject: string;
    readonly closed: string;
    readonly wrong: string;
  };
  readonly marketing: {
    readonly subject: string;
    readonly stopped: string;
    readonly kept: string;
    readonly again: string;
    readonly rest: (promised: string) => string;
  };
}

export const PERSON_NOTICES: Readonly<Record<Language, PersonNotices>> = {
  da: noticesDa,
  sv: noticesSv,
  nb: noticesNb,
  nn: noticesNn,
  en: noticesEn,
  de: noticesDe,
  fi: noticesFi,
};
