import type { Conversation } from './conversation.ts';

export const conversationEn: Conversation = {
  commands: {
    personIs: 'says who the request is from, when a colleague sent it in.',
    sendAcknowledgement: 'sends the person the confirmation that a check held back.',
    language: 'changes the language of letters to the person.',
    assign: 'gives the case to a colleague, who is shown it at once.',
    away: 'you are away. Until that day what you would get goes to the deputy.',
    merge: 'makes the case one with another of the same person. The earlier date stands.',
    resend: 'sends the last answer to the person again.',
    samePerson:
      'an email that was held is from the person. The address is remembered; letters still go to the first one.',
    confirm: 'answers our question: an unconfirmed reply was yours, and what it said is done.',
    renewAddresses: 'makes the old reply addresses of the case void, if one fell into the wrong hands.',
  },
  slots: {
    address: 'the email address',
    language: 'the language',
    colleague: 'name or address',
    date: 'the date',
    reference: 'case number',
  },
  echo: {
    personNamed: (address) =>
      `Noted: the person is ${address}. Reply SEND ACKNOWLEDGEMENT to this email when the confirmation should go out.`,
    cannotNamePerson: 'Nothing was changed: the person has been written to already, or it is no email address.',
    acknowledgementGoes: 'The confirmation goes to the person now.',
    acknowledgedAlready: 'Nothing was done: the person has had the confirmation already, or is about to.',
    noAddress:
      'Nothing was sent: we have no email address of the person. Answer in another way, and write a note about it.',
    languageSet: (language) => `From now on the person is written to in ${language}.`,
    assigned: (address) => `The case is now with ${address}, who gets its reminders and the person’s emails.`,
    noSuchColleague:
      'Nothing was done: that colleague is not in the settings, or several have the name. Write the address.',
    awayUntil: (date) => `Noted: you are back on ${date}. Until then what you would get goes to the deputy.`,
    mergedInto: (reference) => `The case is one with ${reference} now, and closed. The earlier of both dates stands.`,
    cannotMerge: (reference) => `Nothing was done: ${reference} is no open case of the same person.`,
    willResend: (letter, time) => `Goes to the person again ${time}: ${letter}.`,
    nothingToResend: 'Nothing was sent: there is no letter that can be sent again. Write it anew after SEND.',
    notAStranger: 'Nothing was done: that reply belongs to the notice of an email that was held.',
    nothingToConfirm: 'Nothing was done: no unconfirmed reply is waiting for you.',
    addressesRenewed: 'The old reply addresses of the case are void. From now on reply to this email.',
    namesIdentifiers: (kinds) =>
      `Please note: what goes out contains ${kinds}. Should the person get it by ordinary email?`,
    namesAddresses: (addresses) =>
      `Please note: what goes out names other people’s email addresses (${addresses}). Are they the person’s?`,
    tooLarge: (size, limit) =>
      `Nothing was sent: the attachments have ${size} MB, and there is room for ${limit} MB. Send fewer at a time, or give access to the files in a safe way.`,
  },
  throughStaff: (address, word) => [
    `We took ${address} for the person. If that is right, reply `,
    word('sendAcknowledgement'),
    '. If it is somebody else, reply ',
    word('personIs'),
    ' and the address.',
  ],
  noPerson: (word) => [
    'There is no address of the person yet. Reply ',
    word('personIs'),
    ' and the address, or answer the person in another way.',
  ],
  withheldDo: (word) => [
    'If the email is genuine, reply ',
    word('sendAcknowledgement'),
    ' and the confirmation goes out.',
  ],
  samePerson: (reference, word) => [
    `The email seems to be about case ${reference}. If you are sure that it is the same person, reply `,
    word('samePerson'),
    '. The email joins the case, and the address is remembered. Letters still go to the address you know.',
  ],
  confirmIt: (word) => ['Was it you? Reply with the one word ', word('confirm'), ', and it is done as you wrote.'],
  wouldDo: 'What it asked for',
};
