import { strong } from '../block.ts';
import type { StaffLife } from './staff-life.ts';

export const lifeEn: StaffLife = {
  dates: {
    extended: (date) => `by ${date} (extended: three months, Article 12(3))`,
    paused: (date) => `by ${date} (the clock stood still for a while)`,
    safe: 'Safe date',
    safeValue: (date) => `${date}, as if the clock had never stood still`,
    own: (date) => `by ${date} (our own date)`,
    ownNote: 'No right is exercised here, so no statutory time limit runs. The date is our own.',
    standsStill: (safe) => [
      strong('The clock stands still'),
      ` while we wait for the person’s reply. The safe date to work to is still ${safe}.`,
    ],
    ownPassed: (promised) => [strong(`We meant to answer by ${promised}, and the case is still open.`)],
    ownWhatNow: 'No statutory time limit runs, but somebody is waiting. Answer, or close the case.',
  },

  status: {
    question: { identity: 'Question about identity', clarification: 'Question about the request' },
    notYetAsked: 'waiting to be sent',
    open: (asked) => `asked on ${asked}, no reply yet`,
    settled: (asked, answered) => `asked on ${asked}, settled on ${answered}`,
    hold: 'Kept for a legal claim',
    since: (date) => `since ${date}`,
  },
  cameEarlier: (earliest, word) => [
    `The request seems to have reached you earlier, by another way. Until you say when, its clock runs from ${earliest}, the earliest date that the email shows. Reply `,
    word('receivedOn'),
    ' and the date.',
  ],
  fromColleague: (address) =>
    `A colleague has written, so letters on this case go to ${address}. If somebody else asked, answer them from your own mailbox.`,
  maybeEarlier: (word) => [
    'If it came by telephone, on paper or to another address, its clock started on that day: reply ',
    word('receivedOn'),
    ' and the date.',
  ],

  strayCameEarlier: (word) => [
    'Did the request reach you earlier, by another way? Write ',
    word('request'),
    ', and on the line below it ',
    word('receivedOn'),
    ' and the date.',
  ],

  extensionWarning: {
    subject: (what, last) => `Need more than a month? The notice must go out by ${last}: ${what}`,
    lastDay: (last) => [
      'If this request cannot be answered within the month, the person must be told so, with the reason, ',
      strong(`by ${last}`),
      ' at the latest (Article 12(3)). After that it is too late.',
    ],
    otherwise: 'If you will be done in time, there is nothing to do.',
    good: 'A valid reason lies in this very request: large amounts of data that must be read and redacted, sources that are hard to reach, several requests at once.',
    bad: 'Not valid: holidays, few staff, busy days, or simply that it is work (Danish authority 2019-423-0202, Swedish authority DI-2021-10488, EDPB 01/2022 §§163–164).',
    reply: (word) => [
      'Reply ',
      word('extend'),
      ' and, after it, the reason as the person is to read it. The letter tells them the reason, the new date and how to complain. The date moves when the letter has gone out.',
    ],
  },
  unanswered: {
    subject: (what) => `The person has not answered our question: ${what}`,
    told: {
      identity: 'We asked the person to confirm who they are. The question and the reminders have had no reply.',
      clarification: 'We asked the person what they mean. The question and the reminders have had no reply.',
    },
    nothingCloses: 'Nothing closes by itself. You decide.',
    decide: 'What you can do',
    choices: {
      identity: (word) => [
        ['Sure in another way, for instance by phone? ', word('identityConfirmed'), ' sets the clock going again.'],
        ['Still in real doubt? ', word('refuse'), ', then the right and the reason. The letter says how to complain.'],
        ['Marketing only? ', word('marketingStopped'), '. That needs no proof.'],
      ],
      clarification: (word) => [
        ['Answer the request in full, as you understand it, with ', word('send'), ' (EDPB 01/2022 §159).'],
        ['Silence is no reason to refuse.'],
      ],
    },
  },
  calendarMoved: {
    subject: (latest) => `A statutory limit has moved to ${latest}`,
    told: (from, to) => [
      'The table of public holidays has changed. The statutory limit was ',
      strong(from),
      ' and is now ',
      strong(to),
      '.',
    ],
    promise: (promised) => `What the person was told has not changed: answer by ${promised}.`,
  },
  register: {
    subject: 'The register of requests',
    attached:
      'The register is attached as a CSV file: each request with its dates, rights, outcome, days used, and whether it was on time. It holds no names and no addresses.',
  },
  digest: {
    subject: (open, overdue) => `The week: ${open} open, ${overdue === 0 ? 'none' : overdue} overdue`,
    open: 'Open',
    overdue: 'Overdue',
    dueSoon: 'Due within seven days',
    waiting: 'Waiting for the person',
    withheld: 'No confirmation sent',
    lost: 'Letter did not arrive',
    held: 'Held email',
    passedOn: (mails) =>
      `${mails === 1 ? 'One ordinary email was' : `${mails} ordinary emails were`} passed on to you in the last seven days.`,
    none: 'Nothing is open, and nothing is held.',
    later: 'Later',
    line: (reference, about, promised) => `${reference}: ${about}, answer by ${promised}`,
    withheldDo: 'These people have heard nothing from us. Write to them, or see why in the notice of the case.',
    lostDo: 'A letter to these people came back or never went out. The date stands all the same. Try another way.',
    heldLine: (received, reason) => `${received}: ${reason}`,
    heldDo: 'Open the notice of each held email and decide. If it was a request, its clock has run since it came.',
    register: 'The register of requests is attached as a CSV file.',
    noReply: 'To do something about a case, reply to its own email.',
  },

  echo: {
    decided: (right, outcome) => `Decided on ${right}: ${outcome}.`,
    decidedAndTold: (right, outcome, time) => `Decided on ${right}: ${outcome}. The person gets a letter ${time}.`,
    noSuchRight: (right, word) => [
      `Nothing was done about ${right}: the case is not about that. To change what it is about, reply `,
      word('rights'),
      ' and all the rights.',
    ],
    stillUnanswered: (rights) => `The case was not closed. Not decided yet: ${rights}.`,
    allDecided: (close) => [
      'Every right is decided. If the person has been told everything, close the case: reply ',
      close,
      '.',
    ],
    groundMissing: (right) =>
      `Nothing was decided on ${right}: the person must be told why (Article 12(4)). Repeat the command with the reason.`,
    willAsk: {
      identity: (time) => `The person is asked ${time} to confirm who they are.`,
      clarification: (time) => `Your question goes to the person ${time}.`,
    },
    clockStops: 'The clock stands still from then until the reply. Keep to the first date if you can.',
    clockRuns:
      'The clock runs on: the question comes too late, or the clock has stood still once already, or no time limit runs.',
    alreadyAsked: {
      identity: 'The person has already been asked to confirm who they are, and has not replied.',
      clarification: 'The person has already been asked what they mean, and has not replied.',
    },
    questionMissing: (word) => ['Nothing was asked. Write the question after ', word('askClarification'), '.'],
    settled: {
      identity: (promised) =>
        `Noted that you are sure who the person is. What they sent to show it is deleted. Answer by ${promised}.`,
      clarification: (promised) => `The question to the person is settled. Answer by ${promised}.`,
    },
    noOpenQuestion: 'Nothing was done: no question to the person is open.',
    willExtend: (time, promised) =>
      `The person is told ${time} that it takes longer. Once that letter has gone out, the new date is ${promised}, and not before.`,
    weakReason: {
      holidays: 'Nothing was sent. Holidays have not been accepted as a reason (Danish authority 2019-423-0202).',
      staffing:
        'Nothing was sent. Few staff or illness have not been accepted as a reason (Swedish authority DI-2021-10488).',
      effort: 'Nothing was sent. That it is a lot of work is not enough by itself (EDPB 01/2022 §§163–164).',
      'too-short': 'Nothing was sent. The reason must tell the person why their very request takes longer.',
    },
    extendAnyway: (word) => [
      'Write what it is about this request that takes time. If the reason is meant as it stands, reply ',
      word('extendAnyway'),
      ' and the reason.',
    ],
    tooLate: (promised) =>
      `The time limit was not extended: the notice had to go out by ${promised} (Article 12(3)). Answer as soon as you can.`,
    alreadyExtended: 'The time limit has been extended already, or is about to be. That can be done once.',
    noClock: 'No right is exercised here, so there is no time limit to extend.',
    willSendLetter: (letter, time) => `Goes to the person ${time}: ${letter}.`,
    saysSearched: (places) =>
      `The letter says that you have searched here: ${places}. If that is not so, cancel, search, and reply again; or write below the command where you searched.`,
    saysBlocked: 'The letter says that the address is on a block list. Make sure that it is.',
    rightsCorrected: (rights) => `The case is now about: ${rights}. The dates are the same.`,
    duplicateOf: (reference) => `Closed as a duplicate of ${reference}. The date of that case stands.`,
    noSuchCase: (reference) =>
      `No other case of yours has the number ${reference}. This case is not closed. Check the number and reply again.`,
    receivedOn: (received, promised, latest) =>
      `The request is taken as received on ${received}. Answer by ${promised}; the statutory limit is the end of ${latest}.`,
    impossibleDate: (date) =>
      `Nothing was changed: ${date} is later than the email itself, or before these rules applied (25 May 2018).`,
    onHold: (word) => [
      'The case is kept for a legal claim. Nothing of it is deleted until you reply ',
      word('release'),
      '.',
    ],
    holdEnded: 'The case is no longer kept for a legal claim. What is due to be deleted will be deleted.',
    notOnHold: 'Nothing was done: the case is not kept for a legal claim.',
    reopened: 'The case is open again.',
    notClosed: 'Nothing was done: the case is not closed.',
    registerFollows: 'The register comes in an email of its own.',
    status: 'Where the case stands is shown below.',
    help: 'All commands are listed below.',
    undo: (word) => ['Changed your mind? Reply ', word('cancel'), ' before then.'],
  },

  policy: {
    places: 'Where to look',
    promise: (words) => `Your policy promises: ${words}.`,
    recipients: (names) => `Name these recipients: ${names}.`,
    tellRecipients: (names) => `Those who may have received the data: ${names}.`,
    namesMissing: (what) => `The names of these are missing; find them before you answer: ${what}.`,
    outsideEu: (names) => `Head office outside the EU/EEA, so tell of the safeguards (Article 15(2)): ${names}.`,
    source: (source) => `Source (Article 15(1)(g)): ${source}, unless you find another.`,
    bookkeeping: (what, law) => `Bookkeeping with you: ${what}, kept as long as ${law} demands.`,
    backups: 'Your policy promises that backups are erased too. Do not close before that is done or dated.',
    noMarketing: 'Your policy says that you send no advertising. If the person gets any, find out where it comes from.',
    processor: (what, word) => [
      `Is it about ${what}? There you are only a processor: pass the request on to the customer (Article 28(3)(e)), tell the person, and reply `,
      word('forwarded'),
      '.',
    ],
  },

  slots: {
    reason: 'the reason',
    question: 'your question',
    rights: 'the rights, with commas',
    date: 'the date',
    reference: 'case number',
  },
  stepsHeading: 'What you can reply',
  steps: {
    noData: 'you found nothing. The person is told where you searched.',
    askClarification: 'you hold a great deal of data and need to know what is meant.',
    fulfilled: 'it is done, and the person has been told.',
    partly: 'part of it is done, the rest is not. The reason is kept on the case; tell the person in your answer.',
    refuse: 'the answer is no. The person gets the reason, how to complain, and that there are courts.',
    marketingStopped: 'advertising has stopped. The person gets a confirmation.',
  },
  promptly: (days) =>
    `Ask within ${days === 1 ? 'one working day' : `${days} working days`}, so that the clock stands still.`,
  more: (help) => ['There are more commands. Reply ', help, ' to see them all.'],
  commands: {
    closeRight: 'decides right by right. The case closes when none is left.',
    extend: 'two more months, for a reason that lies in this very request. The person is told.',
    askIdentity: 'asks the person to confirm who they are. Only on reasonable doubt (Article 12(6)).',
    identityConfirmed: 'you are sure who it is. What they sent to show it is deleted.',
    askClarification: 'asks what is meant, where you hold a great deal of data.',
    refuse: 'refuses one right. The person gets the reason, how to complain, and that there are courts.',
    noData: 'you found nothing. The person is told where you searched.',
    marketingStopped: 'advertising has stopped. The person gets a confirmation.',
    withdrawn: 'the person takes the request back. They get a receipt, and the case closes.',
    forwarded: 'you are only a processor, and the customer has the request now. The case closes.',
    duplicate: 'the same request as another case. The case closes.',
    notARequest: 'the email asks for nothing of the kind. The case closes, and the sorting learns.',
    rights: 'corrects what the case is about.',
    receivedOn: 'the request came earlier, by phone, by letter or to another address. The clock started then.',
    hold: 'keeps the case for a legal claim. Nothing of it is deleted.',
    release: 'ends that.',
    reopen: 'opens a closed case.',
    register: 'sends you the register of requests.',
    status: 'shows where the case stands.',
  },
};
