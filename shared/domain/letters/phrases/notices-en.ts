import { strong } from '../block.ts';
import type { PersonNotices } from './person-notices.ts';

export const noticesEn: PersonNotices = {
  rightNames: {
    access: 'Access (Article 15)',
    rectification: 'Rectification (Article 16)',
    erasure: 'Erasure (Article 17)',
    restriction: 'Restriction of processing (Article 18)',
    portability: 'Data portability (Article 20)',
    objection: 'Objection (Article 21)',
    automated_decision: 'Automated decisions (Article 22)',
    consent_withdrawal: 'Withdrawal of consent (Article 7(3))',
  },
  outcomes: {
    fulfilled: 'we have done what you asked',
    partly: 'we do this in part',
    refused: 'we do not do this',
    no_data: 'we found no information',
    withdrawn: 'you have withdrawn this',
    not_a_request: 'not part of your request, as we understand it',
    forwarded: 'passed on to the company responsible',
    duplicate: 'answered in another case',
  },
  clock: {
    standsStill: (aim) =>
      `The time limit stands still while we wait for your reply, and runs on once we have it. If you reply soon, we still aim to answer you by ${aim}.`,
    runsOn: (promised) => `Our question does not change the time limit. It is still ${promised}.`,
  },
  identity: {
    subject: 'We need to be sure that it is you',
    why: 'We have received a request from this email address. Before we hand out, change or delete anything, we need to be sure that it is you who is asking, so that nobody else gets hold of your information or loses it for you. That is why we ask (Article 12(6) of the GDPR).',
    ours: 'What we are unsure about',
    enough: 'One of these is enough:',
    fromKnownAddress: 'Write to us from the email address that you normally use with us.',
    fromDealings:
      'Reply to this email and tell us something about your contact with us that others are unlikely to know, such as what it was about and roughly when.',
    byPhone: (phone) => `If you would rather not write it in an email, call us on ${phone}.`,
    anotherWay:
      'If you would rather not write it in an email, reply and say so. We will find another, safe way together.',
    noNumbers:
      'Please do not write national identity numbers, and do not send copies of a passport, identity card or driving licence. We do not need them, and ordinary email is not safe enough for them.',
    kept: 'We only make a note that we asked, and whether the reply was enough. What you send us to show who you are, we delete as soon as we have checked it.',
    notForMarketing:
      'If you only want us to stop sending advertising, you need not show anything. We stop that without asking.',
  },
  clarification: {
    subject: 'A question about your request',
    why: 'To give you an answer that you can use, we need to know a little more about what you are asking for.',
    ours: 'Our question',
    unanswered:
      'You need not narrow down your request. If we do not hear from you, we deal with all of it, as we have understood it.',
  },
  reminder: {
    subject: 'We are still waiting for your reply',
    asked: {
      identity:
        'We asked you something so that we can be sure it is you who is writing, and have not had your reply yet. Reply to this email, or to the one before it, and we can go on.',
      clarification:
        'We asked you a question about your request and have not had your reply yet. Reply to this email, or to the one before it, and we can go on.',
    },
    consequence: {
      identity:
        'Without your reply we may not be able to do what you ask, because we cannot be sure whom we are answering. Your case does not close by itself: a person decides what happens, and you will be told.',
      clarification:
        'You need not narrow down your request. If we do not hear from you, we deal with all of it, as we have understood it.',
    },
    crossed: 'If you have replied already, you need not do anything.',
  },
  extension: {
    subject: (promised) => `We need more time – you will hear from us by ${promised}`,
    intro: (received, first) =>
      `Your request reached us on ${received}, and you were to have our answer by ${first}. We will not manage that.`,
    reason: 'The reason',
    newDate: (promised) => [
      'You will now have our answer ',
      strong(`by ${promised}`),
      '. If we can answer sooner, we will.',
    ],
    law: 'The time limit of one month may be extended by two more where a request is complex or there are several of them (Article 12(3) of the GDPR). It is counted from the day your request reached us, and can be extended only once.',
    answeredHeading: 'What you have already had an answer to',
  },
  refusal: {
    subject: 'Our decision on your request',
    all: 'We have looked at your request, and our answer is no. Here is why.',
    part: 'We have looked at your request. To part of it our answer is no. Here is which part, and why.',
    doneHeading: 'What we have decided on the rest',
    openHeading: 'What we are still working on',
    open: (promised) => `You will have our answer to this by ${promised}.`,
    people: (organisation) =>
      `A person at ${organisation} made this decision, not a computer. If you disagree, or if we have missed something, reply to this email.`,
  },
  noData: {
    subject: 'We hold no information about you',
    found:
      'We have searched for information about you and found none, apart from what you have written to us in this case.',
    searchedHeading: 'Where we have searched',
    other:
      'Could we know you by another name, email address or phone number? Reply and tell us, and we will search again.',
    kept: 'We keep this case for a while, so that we can show that you have had an answer.',
  },
  withdrawal: {
    subject: 'You have withdrawn your request',
    closed:
      'You have told us that you withdraw your request. We have closed the case and will do nothing more about it.',
    wrong:
      'If that is a misunderstanding, or if you change your mind, reply to this email. You can write to us again at any time.',
  },
  marketing: {
    subject: 'You will get no more advertising from us',
    stopped:
      'As you asked, we have stopped using information about you for marketing, and for any profiling that goes with it (Article 21(2) and (3) of the GDPR).',
    kept: 'So that it stays that way, we keep your email address on a block list. It is used for nothing else.',
    again: 'If you get advertising from us all the same, reply to this email and tell us.',
    rest: (promised) => `The rest of your request will be answered by ${promised}.`,
  },
};
