import type { Case, QuestionKind } from '../case.ts';
import { formatDate } from '../format-date.ts';
import type { Right } from '../rights.ts';
import { type Block, list, paragraph, rule, strong, verbatim } from './block.ts';
import { compose, withReference } from './compose.ts';
import type { Letter, LetterContext } from './letter.ts';
import { authorityPart } from './parts/authority-part.ts';
import { contactPart } from './parts/contact-part.ts';
import { PERSON_PHRASES } from './phrases/person-phrases.ts';

/** The letters to the person during the life of a case, between the acknowledgement and the final answer. */
export function personNotice(subject: Case, context: LetterContext): Letter {
  const phrases = PERSON_PHRASES[subject.language];
  const { title, body, court } = said(subject, context);
  const blocks: readonly Block[] = [
    paragraph(phrases.greeting),
    ...body,
    rule,
    paragraph(phrases.answerReference(subject.reference)),
    ...authorityPart(context.organisation, phrases, { court }),
    ...contactPart(context.organisation, subject.mailbox, phrases),
  ];
  return compose(withReference(subject.reference, title), blocks, subject.language);
}

interface Said {
  readonly title: string;
  readonly body: readonly Block[];
  /** Art. 12(4): where something is denied, the courts are named too. */
  readonly court: boolean;
}

function said(subject: Case, { entry }: LetterContext): Said {
  const { params } = entry;
  const own = params.text === undefined || params.text === '' ? [] : [verbatim(params.text)];
  switch (entry.letter) {
    case 'identity-question':
      return { title: 'We need to be sure who you are', body: [...IDENTITY, ...own], court: false };
    case 'clarification':
      return { title: 'A question about your request', body: [...CLARIFICATION, ...own], court: false };
    case 'question-reminder':
      return {
        title: 'We are waiting for your reply',
        body: [paragraph(REMINDER[params.question ?? 'identity'])],
        court: false,
      };
    case 'extension':
      return {
        title: 'We need more time for your request',
        body: [
          paragraph([
            'Your request takes longer than one month. You will have our answer ',
            strong(`by ${formatDate(params.promisedOn ?? subject.promisedOn, 'en')}`),
            ' (Article 12(3) of the GDPR: three months from receipt). The reason is:',
          ]),
          ...own,
        ],
        court: true,
      };
    case 'refusal':
      return {
        title: 'Our decision on your request',
        body: [
          paragraph('We cannot do what you asked for in full. This is what we do not do, and why:'),
          list((params.refusals ?? []).map(({ right, ground }) => `${RIGHT_NAMES[right]}: ${ground}`)),
        ],
        court: true,
      };
    case 'no-data':
      return {
        title: 'We hold no data about you',
        body: [paragraph('We have looked for information about you and found none.'), ...own],
        court: true,
      };
    case 'withdrawal':
      return {
        title: 'You have withdrawn your request',
        body: [
          paragraph(
            'You have told us that you withdraw your request, so we have closed the case. If that is wrong, reply to this email. You can write to us again at any time.',
          ),
        ],
        court: false,
      };
    case 'marketing-stopped':
      return {
        title: 'We have stopped marketing to you',
        body: [
          paragraph(
            'We no longer use information about you for marketing (Article 21(3) of the GDPR). We keep a note of it, so that it stays that way.',
          ),
        ],
        court: false,
      };
    default:
      throw new Error(`no notice to the person: ${entry.letter}`);
  }
}

const IDENTITY: readonly Block[] = [
  paragraph(
    'Before we answer, we need to be sure that the information goes to the right person. Please reply to this email and tell us something that only you would know from your dealings with us.',
  ),
  paragraph(PERSON_PHRASES.en.noIdentityNumbers),
  paragraph('The time limit may stand still until you reply.'),
];

const CLARIFICATION: readonly Block[] = [
  paragraph(
    'To answer well we need to know more about what you are asking for. The time limit may stand still until you reply.',
  ),
];

const REMINDER: Readonly<Record<QuestionKind, string>> = {
  identity:
    'We asked you a question so that we can be sure who you are, and have not had your reply. Please reply to this email so that we can go on.',
  clarification:
    'We asked you a question about your request, and have not had your reply. Please reply to this email so that we can go on.',
};

const RIGHT_NAMES: Readonly<Record<Right, string>> = {
  access: 'Access (Article 15)',
  rectification: 'Rectification (Article 16)',
  erasure: 'Erasure (Article 17)',
  restriction: 'Restriction (Article 18)',
  portability: 'Data portability (Article 20)',
  objection: 'Objection (Article 21)',
  automated_decision: 'Automated decisions (Article 22)',
  consent_withdrawal: 'Withdrawal of consent (Article 7(3))',
};
