import type { Case } from './case.ts';
import type { Organisation } from './organisation.ts';
import { isPaused } from './questions.ts';
import { type Instant, localDateAt } from './time.ts';

/**
 * Whether a notice of extension that goes out now is in time: by the end of the promised date (Art. 12(3); Odense
 * 2019-423-0202), or while the clock stands still.
 */
export const mayExtend = (subject: Case, organisation: Organisation, now: Instant): boolean =>
  isPaused(subject) || localDateAt(now, organisation.zone) <= subject.promisedOn;
