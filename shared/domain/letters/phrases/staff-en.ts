import { strong } from '../block.ts';
import type { StaffPhrases } from './staff-phrases.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const staffEn: StaffPhrases = {
  quotes: ['“', '”'],
  rights: {
    access: 'access',
    rectification: 'rectification',
    erasure: 'erasure',
    restriction: 'restriction of processing',
    portability: 'data portability',
    objection: 'objection',
    automated_decision: 'automated decision',
    consent_withdrawal: 'withdrawal of consent',
  },
  article: (article) => `Article ${article}`,
  languages: {
    da: 'Danish',
    sv: 'Swedish',
    nb: 'Norwegian (Bokmål)',
    nn: 'Norwegian (Nynorsk)',
    en: 'English',
    de: 'German',
    fi: 'Finnish',
    other: 'another language',
  },
  letters: {
    acknowledgement: 'the confirmation to the person',
    answer: 'the answer to the person',
    'new-case': 'the notice of a new case',
    reminder: 'the reminder',
    overdue: 'the notice of a missed date',
    'follow-up': 'the notice of a new email on the case',
    echo: 'the receipt for a command',
    'unverified-reply': 'the question about an unconfirmed reply',
    'bounced-letter': 'the notice of a rejected letter',
    'undelivered-letter': 'the notice of a letter that was not sent',
    'passed-on': 'the email passed on',
    'held-mail': 'the notice of a held email',
    'identity-question': 'the question about identity',
    clarification: 'the question about the request',
    'question-reminder': 'the reminder of our question',
    extension: 'the notice of more time',
    refusal: 'the refusal',
    'no-data': 'the answer that we hold no data',
    withdrawal: 'the receipt for the withdrawal',
    'marketing-stopped': 'the confirmation that marketing has stopped',
    inquiry: 'the notice of a question',
    complaint: 'the notice of a complaint',
    'extension-warning': 'the warning about the last day for more time',
    'question-unanswered': 'the notice of an unanswered question',
    'calendar-moved': 'the notice of a moved date',
    register: 'the register',
    digest: 'the weekly overview',
  },
  identifiers: {
    cpr: 'a Danish CPR number',
    personnummer: 'a Swedish personal identity number',
    fodselsnummer: 'a Norwegian national identity number',
    hetu: 'a Finnish personal identity code',
    card: 'a payment card number',
    iban: 'a bank account (IBAN)',
  },

  subjects: {
    newCase: (what, promised) => `${what} – answer by ${promised}`,
    reminder: (what, promised, left) =>
      `Reminder: ${what} – answer by ${promised} (${left === 0 ? 'today' : `in ${days(left)}`})`,
    overdue: (what, promised) => `Overdue: ${what} – an answer was promised by ${promised}`,
    followUp: (what, promised) => `New email on the case: ${what} – answer by ${promised}`,
    echo: 'What your reply did',
    unverifiedReply: 'Was this you? A reply could not be confirmed, and nothing was done',
    bounced: (letter) => `Not delivered: ${letter}`,
    undelivered: (letter) => `Not sent: ${letter}`,
    passedOn: (subject) => `Ordinary email: ${subject}`,
    held: (reason) => `Email held: ${reason}`,
  },
  newKinds: {
    request: 'New request',
    inquiry: 'New question about personal data',
    complaint: 'New complaint about personal data',
    other: 'New email, perhaps a request',
  },
  kinds: {
    request: 'request about personal data',
    inquiry: 'question about personal data',
    complaint: 'complaint about personal data',
    other: 'perhaps a request',
  },

  replyHere: (send) => [
    'Reply to this email and write above the line. What you write is an internal note unless its first word is ',
    send,
    '.',
  ],
  replyStray: (request) => [
    'Is this a request about personal data? Reply to this email and write ',
    request,
    ' above the line.',
  ],

  dates: {
    heading: 'Dates',
    answerBy: (promised) => [strong(`Answer by ${promised}.`), ' The person has been told this date, or counts on it.'],
    received: 'Received',
    promised: 'Answer promised',
    latest: 'Statutory limit',
    promisedValue: (date) => `by ${date} (one month, Article 12(3))`,
    latestValue: (date) => `${date}, end of the day`,
  },

  who: {
    heading: 'Who wrote',
    address: 'Address',
    name: 'Name',
    nameValue: (name) => `${name} (written by the sender, not verified)`,
    sender: 'Sender',
    authenticity: {
      proven:
        'genuine: the email comes from that address (DMARC, SPF or DKIM fits). That does not say who sat at the keyboard.',
      unproven: 'not confirmed. The address may be right, or forged. A request counts all the same.',
      forged: 'The email names several senders and may be forged. Be careful.',
      unknown: 'Could not be checked. That is not the same as a no.',
    },
    mailbox: 'Written to',
    language: 'Language',
  },

  understood: {
    heading: 'What was understood',
    confidence: { sure: 'certain', likely: 'likely', maybe: 'perhaps', hint: 'a faint sign' },
    because: (quoted) => `Shown by: ${quoted}`,
    noRight: {
      request: 'A request, but it is not clear which right it is about. Read the email.',
      inquiry: 'A question about personal data that names no particular right.',
      complaint: 'A complaint about how personal data is handled that names no particular right.',
      other: 'No right was found. The clock runs until a person has looked at the email.',
    },
    proposal: 'A machine proposes this. You decide what the person is asking for.',
  },

  flags: {
    heading: 'Take note',
    marks: {
      reminder: 'The email follows up something earlier. If you already have that case, its first date stands.',
      'authority-copy': 'The email also went to a supervisory authority. Answer the person only; do not reply to all.',
      representative:
        'The sender writes on behalf of somebody else. See the authority before you hand out or delete anything. You cannot insist on ink on paper.',
      generator:
        'The text looks like a standard letter. It is a request like any other; some articles are only mentioned in passing.',
      scan: 'An attachment without readable text may be the letter itself. Open it.',
    },
    languageUnsure: (language) => `The language is uncertain. The person is written to in ${language}.`,
    identifiers: (kinds) =>
      `The email contains ${kinds}. The digits are hidden here. Do not repeat them in your answer, and do not send them by ordinary email.`,
    uncertainText: 'Where the new text ends and the quoted text begins is uncertain, so all of it is shown.',
    notNamed: (rights) => `Your policy does not name ${rights}. The law applies all the same.`,
    refusalsReserved: (refusals) =>
      `Your policy reserves the right to refuse: ${refusals}. The law is narrower: only what is manifestly unfounded or excessive (Article 12(5)), and you must prove it. Ask first, and write the reasons yourself.`,
  },

  done: {
    heading: 'Already done',
    owed: 'The person is about to get a confirmation with the date and the case number. Nothing from their email is in it.',
    sent: (date, address) => `A confirmation went to ${address} on ${date}.`,
    failed: 'The confirmation could not be sent, so the person has heard nothing yet.',
    withheld: (reason) => `No confirmation was sent, because ${reason}. The person has heard nothing yet.`,
    none: 'No confirmation was sent.',
  },
  withheldReasons: {
    'automatic-mail': 'the email seems to come from a machine',
    'unproven-sender':
      'it could not be confirmed that the email comes from that address, and the wrong person might get it',
    'null-return-path': 'the email has no return address',
    'unreachable-address': 'the address cannot be written to',
    'flagged-mail': 'the email is flagged as spam or virus',
    'old-mail': 'the email was old when it arrived',
    'copied-authority': 'the email also went to a supervisory authority',
    'through-staff': 'a colleague sent the request in, and nobody has confirmed who the person is',
    'sender-cap': 'the person has had as many confirmations as one person gets in a day',
    'domain-cap': 'many confirmations went to the same domain in that hour',
    'hourly-cap': 'unusually many confirmations went out in that hour',
  },
  withheldOther: 'a check held it back',

  mail: {
    heading: 'The email',
    subject: 'Subject',
    empty: 'The email has no text.',
    gone: 'The original email has been deleted or cannot be read.',
    cut: 'The rest is not shown here, because the email is very long.',
    signature: 'Signature',
    quoted: 'Quoted below the email',
    attachments: 'Attachments',
    noName: 'no name',
    bytes: (amount, unit) => `${amount} ${unit}`,
  },

  checklistHeading: (version) => `Checklist (the law and your policy, ${version})`,
  checklistAlways: 'With every answer',
  retention: 'How long your policy keeps data',

  commands: {
    heading: 'How to reply',
    intro: 'Write above the line at the top. Commands come first, one a line:',
    yourText: 'your text',
    send: (minutes, cancel) =>
      minutes === 0
        ? [
            'sends the text and your attachments to the person at once. Case number and how to complain are added for you.',
          ]
        : [
            `sends the text and your attachments to the person in ${minutes} minutes. Until then you can reply `,
            cancel,
            '. Case number and how to complain are added for you.',
          ],
    note: 'keeps a note on the case. It is not sent.',
    close: 'closes the case.',
    otherOutcomes: 'Other words after',
    cancel: 'stops an answer that has not gone out yet.',
    english: null,
  },

  reminder: {
    left: (left) =>
      left === 0
        ? [strong('The answer must go out today.')]
        : [strong(`${left === 1 ? '1 day is' : `${left} days are`} left to send the answer.`)],
    notClosed: (close) => [
      'Has the person been answered already? Close the case with ',
      close,
      ' and the reminders stop.',
    ],
  },
  overdue: {
    passed: (promised) => [strong(`An answer was promised by ${promised}, and the case is still open.`)],
    limitRuns: (latest) => ['The statutory limit is the end of ', strong(latest), '. Answer before then.'],
    limitPassed: (latest) => [
      'The statutory limit was ',
      strong(latest),
      ' (Article 12(3)). Every day makes it worse. Answer now, even if the answer is not quite complete.',
    ],
    whatNow:
      'Tell the person what has been done, what is missing and when it will come. Holidays and workload are not valid reasons. The time limit cannot be extended once it has passed.',
  },
  status: {
    heading: 'The case',
    case: 'Case number',
    person: 'Person',
    about: 'About',
    open: 'not decided',
    outcome: (right, outcome) => `${right} (${outcome})`,
    answered: 'Answer to the person',
    answerWaiting: 'waiting to be sent',
    answerYes: (date) => `sent on ${date}`,
    answerNo: 'not sent',
    state: 'Status',
    states: { open: 'open', closed: 'closed' },
  },
  followUp: {
    intro: (address) => `${address} has written again on this case.`,
    dates: (promised) => `The dates are the same: answer by ${promised}.`,
    datesMoved: (promised) =>
      `The question counts as answered, and the time limit is running again. New date: answer by ${promised}.`,
    reminder: 'The person is asking for an answer again. A reminder brings neither a new time limit nor a new case.',
  },
  echo: {
    intro: 'This was done after your reply:',
    willSend: (address, time, attachments) =>
      attachments === 0
        ? `Your answer goes to ${address} ${time}.`
        : `Your answer goes to ${address} ${time} with ${attachments === 1 ? '1 attachment' : `${attachments} attachments`}.`,
    undo: (cancel, time) => ['Changed your mind? Reply ', cancel, ` to this email before ${time}.`],
    preview: 'What will be sent, word for word',
    nothingToSend: (send) => ['Nothing was sent, because there was no text after ', send, '.'],
    tooLongToSend: (characters, limit) => [
      `Nothing was sent: the text has ${characters} characters, and an answer can have at most ${limit}. Attach the rest as a file.`,
    ],
    noted: 'The note is kept on the case. It is not sent.',
    closed: (outcome) => `The case is closed: ${outcome}.`,
    closedUnanswered: (send) => [
      'Please note: the person has had no answer from here. The law requires that they are told what was done (Article 12(3)). Reply with ',
      send,
      ', or make sure that it has happened in another way.',
    ],
    alreadyClosed: 'The case was closed already, and still is.',
    cancelled: (count) =>
      count === 1
        ? 'The answer is stopped and will not be sent.'
        : `${count} answers are stopped and will not be sent.`,
    nothingToCancel: 'There was nothing to cancel: no answer is waiting to be sent.',
    alreadyACase: 'The email is a case already.',
    unclear: (line, nearest) => [
      `The line ${line} was not understood, and nothing was done for it. Did you mean `,
      nearest,
      '?',
    ],
    uncertain: (send) => [
      'Nothing was sent or closed. It was not clear what was your reply and what was quoted. The text is kept as a note. Reply again at the top of the email, above the line, with ',
      send,
      ' as the first word if it is meant for the person.',
    ],
    stillOpen: (promised) => `The case is open. Answer by ${promised}.`,
  },
  unverified: {
    intro: (address) => `We got a reply that seems to come from you (${address}), but it could not be confirmed.`,
    nothingDone: 'So nothing was sent, closed or changed. The reply is kept on the case as unverified.',
    itWasYou: 'Was it you?',
    confirm: 'Reply to this email from your own work address and write the command and the text again.',
    notYou: 'Was it not you?',
    notYouText: 'Then do nothing here, but tell whoever looks after your IT. Somebody may have used your address.',
    keepsHappening: 'If it happens again, ask your IT to look at SPF, DKIM and DMARC for your domain.',
    reasons: {
      'several-senders': 'The reply named several senders.',
      'doubled-headers': 'The reply carried its date, subject or another header twice.',
      'other-address': 'The reply came from another address than yours.',
      'flagged-mail': 'The reply was flagged as spam or virus.',
      'unproven-sender': 'It could not be shown that the reply came from your address (DMARC, SPF and DKIM).',
      'no-reply-address': 'The reply did not go to the reply address in our email to you.',
      'old-mail': 'The reply was written days before it arrived.',
    },
  },
  lost: {
    someLetter: 'a letter',
    bounced: (letter, address) => [strong(`The recipient’s mail system rejected ${letter}`), ` (${address}).`],
    undelivered: (letter, address) => [strong(`It was not possible to send ${letter}`), ` (${address}).`],
    reason: 'Reason',
    reasons: {
      'too-large': 'the email became too large, probably because of the attachments',
      rejected: 'the mail service rejected it, for example because of a suspicious attachment',
      bounced: '',
    },
    dutyStays: (promised) => `You still have to answer: by ${promised} (Article 12(3)).`,
    person: [
      'Check that the address is right and the mailbox in use.',
      'Try another way that the person gave you: phone, letter or another address.',
      'Write a note on the case about what you tried and when.',
    ],
    tooLarge: 'Send the answer again with fewer or smaller attachments, or give access to the files in a safe way.',
    staff: 'This address hears nothing about cases. Correct it in the settings, and tell your colleague.',
  },
  passedOn: {
    attached: (mailbox) => `The email to ${mailbox} is attached as it came.`,
    tooLarge: (mailbox) => `An email to ${mailbox} is too large to pass on. It is kept.`,
    from: 'From',
    isRequest: (request) => ['Is it a request about personal data? Reply ', request, ' to this email within 14 days.'],
    replyToSender: 'To write to the sender, reply from the attached email. A reply here does not reach them.',
  },
  held: {
    intro: (mailbox) => `An email to ${mailbox} is held so that a person can look at it.`,
    reasons: {
      unparsable: {
        short: 'could not be read',
        why: 'The email is damaged, or built so that it could not be read.',
        do: 'Ask the sender to send it again as plain text, if you know the address.',
      },
      'unknown-recipient': {
        short: 'unknown recipient',
        why: 'The address it was sent to is none of your mailboxes.',
        do: 'See whether the address is misspelt or missing from the settings.',
      },
      spam: {
        short: 'perhaps spam',
        why: 'The spam filter raised the alarm. It errs at times, and a genuine request counts from the day it came.',
        do: 'Read it. Click no links and open no attachments until you are sure.',
      },
      virus: {
        short: 'perhaps a virus',
        why: 'The virus check raised the alarm. The attachments were not passed on.',
        do: 'Open nothing. If it seems to come from a person, write to them and ask for the text again without attachments.',
      },
      'no-sender': {
        short: 'no sender',
        why: 'The email has no sender address, so there is nobody to answer.',
        do: 'See whether the text says who is writing and how to reach them.',
      },
      'several-senders': {
        short: 'several senders',
        why: 'The email names several senders. That is a known trick.',
        do: 'Find out who wrote before you do anything.',
      },
      'stranger-on-case': {
        short: 'a stranger writes on a case',
        why: 'The email answers on a case, but comes from an address that does not belong to it or could not be confirmed.',
        do: 'Tell the sender nothing about the case. It may be the same person with a new address: ask at the address you know.',
      },
      'unknown-token': {
        short: 'unknown reply address',
        why: 'The reply address is none that we know. It may be mistyped, expired or invented.',
        do: 'See who is writing. If it is about one of your cases, answer the person from there.',
      },
      automatic: {
        short: 'automatic email',
        why: 'The email was sent by a machine, such as an out-of-office reply or a bounce.',
        do: 'As a rule there is nothing to do. See whether it says that something did not arrive.',
      },
      empty: {
        short: 'empty email',
        why: 'The email has neither text nor attachments that can be read.',
        do: 'Ask the sender what it should have said.',
      },
      'copy-of-case': {
        short: 'copy of a case',
        why: 'The email is the same as one that is a case already.',
        do: 'As a rule there is nothing to do.',
      },
      'raw-mail-missing': {
        short: 'the email is missing',
        why: 'An email was announced, but the email itself could not be found.',
        do: 'Tell whoever runs the system. The email may be lost, and the sender may have to be asked.',
      },
      loop: {
        short: 'email going in circles',
        why: 'The email is one of our own that came back.',
        do: 'See whether a mailbox forwards to itself.',
      },
      'own-mailbox': {
        short: 'from your own mailbox',
        why: 'The email was sent from the mailbox itself and shows no email that is passed on. So it is not known whose request it is.',
        do: 'If it is a request, write REQUEST and, on the line below, PERSON IS and the email address. Otherwise nothing needs doing.',
      },
      'staff-note-on-stray': {
        short: 'reply without a command',
        why: 'A colleague replied to an email that is no case. The reply belongs to no case and went to nobody.',
        do: 'Write to the sender directly, or turn the email into a case.',
      },
    },
    otherReason: {
      short: 'look closer',
      why: 'The email fitted nowhere.',
      do: 'Read it and decide what it is.',
    },
    whatNow: 'What you can do',
    isNot: 'If the email is no request, do nothing. It is kept, and nobody gets an answer.',
    clockRuns: (received) => `If you turn the email into a case, the clock runs from ${received}, when it came.`,
    received: 'Received',
    from: 'Sent from',
    to: 'Recipient',
    checks: 'Technical checks',
    unknownSender: 'unknown',
  },
};
