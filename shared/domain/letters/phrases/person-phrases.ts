import type { Language } from '../../language.ts';
import type { Country } from '../../organisation.ts';
import type { Right } from '../../rights.ts';
import type { MailKind } from '../../understanding.ts';
import type { Line } from '../block.ts';
import { personDa } from './person-da.ts';
import { personDe } from './person-de.ts';
import { personEn } from './person-en.ts';
import { personFi } from './person-fi.ts';
import { personNb } from './person-nb.ts';
import { personNn } from './person-nn.ts';
import { personSv } from './person-sv.ts';

/**
 * Everything the product says to a person, in one language. Dates come in already written out; nothing else that
 * comes in is from the person.
 */
export interface PersonPhrases {
  readonly subjectReceived: (promised: string) => string;
  readonly subjectAnswer: string;
  readonly greeting: string;
  readonly thanks: (received: string, promised: string) => Line;
  readonly reference: (reference: string) => Line;

  readonly understoodHeading: string;
  /** Each right in everyday words first, then the law's word and article. A whole sentence. */
  readonly rights: Readonly<Record<Right, string>>;
  readonly misunderstood: string;
  /** For mail in which no right was recognised; `request` when staff said that it is one. */
  readonly noRight: Readonly<Record<MailKind, string>>;
  readonly noRightMeant: string;

  readonly nextHeading: string;
  readonly next: (organisation: string) => string;
  /** Art. 12(3): the period from day X to day Y. */
  readonly period: (received: string, promised: string) => string;

  readonly addHeading: string;
  readonly add: string;
  readonly noIdentityNumbers: string;

  readonly complaintHeading: string;
  readonly complaint: string;
  /** Art. 12(4) asks for the judicial remedy too, once there is an answer to disagree with. */
  readonly court: string;
  readonly countries: Readonly<Record<Country, string>>;
  readonly phone: string;
  readonly email: string;
  readonly complaintPage: string;

  readonly contactHeading: string;
  readonly automatic: string;
  readonly answerAttached: string;
  readonly answerReference: (reference: string) => string;
}

export const PERSON_PHRASES: Readonly<Record<Language, PersonPhrases>> = {
  da: personDa,
  sv: personSv,
  nb: personNb,
  nn: personNn,
  en: personEn,
  de: personDe,
  fi: personFi,
};
