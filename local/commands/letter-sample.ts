import type { Case, HeldReason } from '../../shared/domain/case.ts';
import { explainCase } from '../../shared/domain/explain-case.ts';
import type { Language } from '../../shared/domain/language.ts';
import { caseLetter } from '../../shared/domain/letters/case-letter.ts';
import type { Letter } from '../../shared/domain/letters/letter.ts';
import { officeLetter } from '../../shared/domain/letters/office-letter.ts';
import { strayLetter } from '../../shared/domain/letters/stray-letter.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import type { LetterKind, LetterParams } from '../../shared/domain/outbox.ts';
import { digestCase, entry, RECEIVED_AT, sampleCase, sampleMail, sampleStray } from './letter-sample-cases.ts';

/** A letter about an invented case, to be read by people before it is ever sent. */
export interface LetterSample {
  /** Letter, variant and language, e.g. `acknowledgement-inquiry.da`. */
  readonly name: string;
  readonly letter: LetterKind;
  readonly language: Language;
  readonly to: string;
  readonly written: Letter;
}

export function aboutCase(
  organisation: Organisation,
  subject: Case,
  variant: string,
  language: Language,
  letter: LetterKind,
  to: string,
  params: LetterParams,
  dueAt = RECEIVED_AT,
): LetterSample {
  const { staffLanguage } = organisation;
  const written = caseLetter(subject, {
    organisation,
    entry: entry(letter, letter, to, params, { dueAt }),
    mail: params.objectKey === undefined ? null : sampleMail(staffLanguage, subject),
    explanation: explainCase(subject, organisation, staffLanguage),
  });
  return { name: `${letter}${variant}.${language}`, letter, language, to, written };
}

export function aboutOffice(organisation: Organisation): LetterSample {
  const { staffLanguage: language } = organisation;
  const to = organisation.staff[0].address;
  const written = officeLetter(
    {
      type: 'office',
      id: 'sampleoffice',
      version: 1,
      organisation: organisation.id,
      openedAt: RECEIVED_AT,
      digestedThrough: RECEIVED_AT,
      absences: [],
      followed: [],
      outbox: [],
      history: [],
      nextDueAt: null,
    },
    {
      organisation,
      entry: entry('digest', 'digest', to, {}),
      mail: null,
      explanation: '',
      figures: {
        open: [
          digestCase(organisation, '7KQ4', { promisedOn: '2026-11-30', overdue: true, acknowledgementWithheld: true }),
          digestCase(organisation, '3MZA', { rights: ['access', 'erasure'], promisedOn: '2026-12-06', dueSoon: true }),
          digestCase(organisation, 'B5TX', { rights: ['rectification'], promisedOn: '2026-12-15', waiting: true }),
          digestCase(organisation, 'Q2WD', { kind: 'inquiry', rights: [], promisedOn: '2026-12-21', letterLost: true }),
        ],
        held: [{ receivedOn: '2026-11-21', reason: 'spam' }],
        passedOn: 23,
      },
    },
  );
  return { name: `digest.${language}`, letter: 'digest', language, to, written };
}

export function aboutStray(
  organisation: Organisation,
  letter: 'passed-on' | 'held-mail',
  reason: HeldReason,
  variant: string,
): LetterSample {
  const { staffLanguage: language } = organisation;
  const to = organisation.staff[0].address;
  const subject = sampleStray(organisation, letter === 'held-mail' ? reason : null);
  const readable = reason !== 'unparsable' && reason !== 'raw-mail-missing';
  const written = strayLetter(subject, {
    organisation,
    entry: entry(letter, letter, to, { objectKey: subject.objectKey }),
    mail: readable ? sampleMail(language, sampleCase(organisation, 'other', [])) : null,
    explanation: '',
  });
  return { name: `${letter}${variant}.${language}`, letter, language, to, written };
}
