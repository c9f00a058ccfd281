import { LANGUAGES, STAFF_LANGUAGES } from '../../shared/domain/language.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import type { LetterSample } from './letter-sample.ts';
import { personSamples } from './letter-samples-person.ts';
import { staffSamples } from './letter-samples-staff.ts';

/** Every letter in every language, for one controller; to staff in each staff language, whatever its own is. */
export function letterSamples(organisation: Organisation): readonly LetterSample[] {
  return [
    ...LANGUAGES.flatMap((language) => personSamples(organisation, language)),
    ...STAFF_LANGUAGES.flatMap((language) => staffSamples({ ...organisation, staffLanguage: language })),
  ];
}
