import type { Case } from './case.ts';
import { explainDeadline } from './explain-deadline.ts';
import type { Language } from './language.ts';
import type { Organisation } from './organisation.ts';
import { localDateAt } from './time.ts';

/** Why a case is due when it is, with all that has happened to its clock; see `explainDeadline`. */
export function explainCase(subject: Case, organisation: Organisation, language: Language): string {
  const { zone, country } = organisation;
  const stopped = subject.questions.find(({ stopsClock, askedAt }) => stopsClock && askedAt !== null);
  const { extension, receivedElsewhere, safeOn } = subject;
  return explainDeadline(
    {
      ...subject,
      zone,
      country,
      extended: extension !== null,
      ...(extension === null ? {} : { noticeOn: localDateAt(extension.noticeAt, zone) }),
      ...(receivedElsewhere === null
        ? {}
        : { elsewhere: { stated: receivedElsewhere.stated, at: receivedElsewhere.at } }),
      ...(stopped?.askedAt == null
        ? {}
        : {
            pause: {
              askedOn: localDateAt(stopped.askedAt, zone),
              answeredOn: stopped.answeredAt === null ? null : localDateAt(stopped.answeredAt, zone),
              safeOn,
            },
          }),
    },
    language,
  );
}
