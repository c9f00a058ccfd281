import type { Case } from '../case.ts';
import { formatDate } from '../format-date.ts';
import { type Block, heading, list, paragraph, rule } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { authorityPart } from './parts/authority-part.ts';
import { contactPart } from './parts/contact-part.ts';
import { PERSON_PHRASES, type PersonPhrases } from './phrases/person-phrases.ts';

/**
 * Tells the person that the mail arrived, how it was understood and until when it will be answered.
 *
 * Fixed text: nothing of the incoming mail stands in it, no name and no word, because whoever can make us answer chooses
 * what stands in the mail (peers: acknowledgements as an abuse vector). Only the promised date is given; the statutory
 * limit may lie later, and is nobody's promise. No identity is asked for (Art. 12(6): only on reasonable doubt).
 */
export function acknowledgement(subject: Case, { organisation }: LetterContext): Letter {
  const { language } = subject;
  const phrases = PERSON_PHRASES[language];
  const received = formatDate(subject.receivedOn, language);
  const promised = formatDate(subject.promisedOn, language);
  const blocks: readonly Block[] = [
    paragraph(phrases.greeting),
    paragraph(phrases.thanks(received, promised)),
    paragraph(phrases.reference(subject.reference)),
    heading(phrases.understoodHeading),
    ...understood(subject, phrases),
    heading(phrases.nextHeading),
    paragraph(phrases.next(organisation.name)),
    paragraph(phrases.period(received, promised)),
    heading(phrases.addHeading),
    paragraph(phrases.add),
    paragraph(phrases.noIdentityNumbers),
    ...authorityPart(organisation, phrases, { court: false }),
    ...contactPart(organisation, subject.mailbox, phrases),
    paragraph(phrases.automatic),
    ...inEnglishToo(subject),
  ];
  return compose(withReference(subject.reference, phrases.subjectReceived(promised)), blocks, language);
}

function understood(subject: Case, phrases: PersonPhrases): readonly Block[] {
  if (subject.rights.length > 0) {
    return [list(subject.rights.map(({ right }) => phrases.rights[right])), paragraph(phrases.misunderstood)];
  }
  const meant = subject.kind === 'request' ? phrases.misunderstood : phrases.noRightMeant;
  return [paragraph(phrases.noRight[subject.kind]), paragraph(meant)];
}

/** Where the language could not be told, the date and the number at least can be read by most. */
function inEnglishToo(subject: Case): readonly Block[] {
  if (!subject.languageUnsure || subject.language === 'en') return [];
  const english = PERSON_PHRASES.en;
  const received = formatDate(subject.receivedOn, 'en');
  const promised = formatDate(subject.promisedOn, 'en');
  return [
    rule,
    paragraph(english.thanks(received, promised)),
    paragraph(english.reference(subject.reference)),
    paragraph(english.add),
  ];
}
