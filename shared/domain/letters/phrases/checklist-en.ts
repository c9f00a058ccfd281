import type { Checklist } from './checklist.ts';

export const checklistEn: Checklist = {
  rights: {
    access: [
      'Search by every name, address and number you know the person by, and in every role (customer, supplier, former employee), in all the places above.',
      'Give a copy and the rest of Article 15: purposes, kinds of data, storage period, source and rights. A link to the policy is not enough.',
      'Name the recipients, processors too, and say so if anything goes outside the EU/EEA (Article 15(2)).',
      'Hide other people’s data, and say what was left out and why. “We found nothing” is an answer too: say where you looked.',
    ],
    rectification: [
      'Correct it in all the places above where it stands. What is missing is to be added.',
      'Tell those who received the data (Article 19), and name them if the person asks.',
      'Tell the person what was corrected and when.',
    ],
    erasure: [
      'Delete in all the places above, and note each one when it is done.',
      'Backups are a task of their own: note when the last copy will be gone.',
      'Accounting records are kept as long as the law demands (Article 17(3)(b)). Say what stays and for how long. A block list may stay too.',
      'Tell those who received the data (Article 19).',
      'Write “deleted” only once it has happened everywhere. Deleting without saying so is a breach as well.',
    ],
    restriction: [
      'Mark the data. It may be kept, but not used for anything else (Article 18(2)).',
      'Remember newsletters, exports and scheduled jobs.',
      'Tell those who received the data (Article 19), and the person before the restriction is lifted (Article 18(3)).',
    ],
    portability: [
      'It covers what the person gave you, processed electronically on consent or contract (Article 20(1)).',
      'Give a file in a common format, such as CSV or JSON, to the person or straight to the new company.',
      'Send it safely (protected link or encrypted), not as an open attachment.',
    ],
    objection: [
      'Marketing? Stop at once, without weighing and without asking who the person is (Article 21(2)-(3)). Put the address on the block list and confirm.',
      'Anything else? Stop while you weigh it. You may go on only with compelling reasons that you can show (Article 21(1)).',
      'Say what was stopped, or why not.',
    ],
    automated_decision: [
      'Find out whether a system alone decided something important for the person (Article 22(1)).',
      'If so, a human being must look again and hear the person (Article 22(3)).',
      'Explain in plain words what weighed in. If you decide nothing automatically, say so.',
    ],
    consent_withdrawal: [
      'Stop everything that rests on the consent. Do not ask why (Article 7(3)).',
      'What you held only because of the consent must be erased (Article 17(1)(b)). If something stays, say why.',
      'Note the date and confirm.',
    ],
  },
  complaint: [
    'See whether the person also asks for something: access, erasure or another right.',
    'Could there have been a personal data breach? Then 72 hours run for the notice to the authority (Article 33). Tell whoever is responsible now.',
    'Answer the complaint itself, and say what you do about it.',
  ],
  inquiry: [
    'Answer the question with what holds for this person, not just with a link.',
    'If it is about the person’s own data, it is a request with the date above.',
  ],
  always: [
    'Identity: an email from the address you know is normally enough. Ask only on reasonable doubt (Article 12(6)), and never for a copy of a passport.',
    'A no, even to a part, needs written reasons within the month (Article 12(4)).',
    'Do not send identity numbers or sensitive files by ordinary email.',
  ],
};
