import { strong } from '../block.ts';
import type { PersonPhrases } from './person-phrases.ts';

export const personEn: PersonPhrases = {
  subjectReceived: (promised) => `We have your email – you will hear from us by ${promised}`,
  subjectAnswer: 'Our answer to your email',
  greeting: 'Hello,',
  thanks: (received, promised) => [
    `Thank you for your email, which reached us on ${received}. You will have our answer `,
    strong(`by ${promised}`),
    '.',
  ],
  reference: (reference) => ['Your case number is ', strong(reference), '.'],

  understoodHeading: 'What we understood',
  rights: {
    access: 'You want to know what information we hold about you, and to have a copy of it (access, Article 15).',
    rectification: 'You want information about you corrected or completed (rectification, Article 16).',
    erasure: 'You want information about you deleted (erasure, Article 17).',
    restriction: 'You want us to keep your information but not use it (restriction of processing, Article 18).',
    portability:
      'You want your information as a file that you or another company can use (data portability, Article 20).',
    objection:
      'You say no to our using information about you (objection, Article 21). If this is about advertising or newsletters, we stop them without weighing your reasons. If it is about something else, a person looks at it and you get an explanation.',
    automated_decision:
      'You want a human being to look at a decision that a computer made about you (automated decisions, Article 22).',
    consent_withdrawal:
      'You withdraw your consent (Article 7(3)). You can always do that, and you need not say why. We stop what was based on it. It does not change what was done before.',
  },
  misunderstood: 'If we got something wrong, reply to this email and tell us.',
  noRight: {
    request:
      'We understand that you want to use one of your rights over information about you. A person will read your email to see what you are asking for.',
    inquiry: 'We read your email as a question about how we use personal data. You will get an answer to it.',
    complaint:
      'We understand that you are unhappy with how we use or look after personal data. We take that seriously, and you will get an answer.',
    other: 'We are not sure what you are asking us for, so a person will read your email, and you will get an answer.',
  },
  noRightMeant:
    'If you also want to use one of your rights – to see, correct or delete information about you, for example – reply to this email and tell us. You lose no time by it: until it is clear, we treat the time limit as already running.',

  nextHeading: 'What happens now',
  next: (organisation) =>
    `Someone at ${organisation} reads your email, deals with it and answers you by email. It is free of charge.`,
  period: (received, promised) =>
    `The time limit is one month: from ${received} up to and including ${promised} (Article 12(3) of the GDPR).`,

  addHeading: 'Would you like to add or correct something?',
  add: 'Reply to this email, and what you write will reach the right case.',
  noIdentityNumbers:
    'Please do not write national identity numbers, and do not send copies of a passport or driving licence. We have not asked for them, and ordinary email is not safe enough for them.',

  complaintHeading: 'If you want to complain',
  complaint:
    'You can complain to a supervisory authority at any time: in the country where you live or work, or where you think the rules were broken (Article 77). It is free.',
  court: 'You can also go to court (Article 79).',
  countries: { DK: 'Denmark', SE: 'Sweden', NO: 'Norway' },
  phone: 'Phone',
  email: 'Email',
  complaintPage: 'How to complain',

  contactHeading: 'Contact',
  automatic: 'This confirmation was sent automatically. If you reply to it, a person reads what you write.',
  answerAttached: 'Our answer is attached to this email.',
  answerReference: (reference) =>
    `Your case number is ${reference}. If you have questions about this answer, reply to this email.`,
};
