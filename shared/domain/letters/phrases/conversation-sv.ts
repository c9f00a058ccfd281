import type { Conversation } from './conversation.ts';

export const conversationSv: Conversation = {
  commands: {
    personIs: 'säger vem begäran kommer från, när en kollega har skickat in den.',
    sendAcknowledgement: 'skickar personen den bekräftelse som en kontroll höll tillbaka.',
    language: 'byter språk i breven till personen.',
    assign: 'ger ärendet till en kollega, som får se det genast.',
    away: 'du är borta. Till den dagen går det du skulle ha fått till ersättaren.',
    merge: 'slår ihop ärendet med ett annat av samma person. Det tidigaste datumet gäller.',
    resend: 'skickar det senaste svaret till personen igen.',
    samePerson:
      'ett mejl som vi höll tillbaka är från personen själv. Vi minns adressen, men brev går fortfarande till den första.',
    confirm: 'svar på vår fråga: ett obekräftat svar var ditt, och det som stod i det görs.',
    renewAddresses: 'gör ärendets gamla svarsadresser ogiltiga, om någon har kommit i fel händer.',
  },
  slots: {
    address: 'mejladressen',
    language: 'språket',
    colleague: 'namn eller adress',
    date: 'datumet',
    reference: 'ärendenummer',
  },
  echo: {
    personNamed: (address) =>
      `Noterat: personen är ${address}. Svara SKICKA BEKRÄFTELSE på det här mejlet när bekräftelsen ska gå ut.`,
    cannotNamePerson: 'Inget ändrades: personen har redan fått brev, eller så är det ingen mejladress.',
    acknowledgementGoes: 'Bekräftelsen skickas till personen nu.',
    acknowledgedAlready: 'Inget gjordes: personen har redan fått bekräftelsen eller får den strax.',
    noAddress:
      'Inget skickades: vi har ingen mejladress till personen. Svara på något annat sätt och skriv en anteckning om det.',
    languageSet: (language) => `Personen får från och med nu brev på ${language}.`,
    assigned: (address) => `Ärendet är nu hos ${address}, som får påminnelser och personens mejl.`,
    noSuchColleague:
      'Inget gjordes: den kollegan finns inte i inställningarna, eller så heter flera samma sak. Skriv adressen.',
    awayUntil: (date) => `Noterat: du är tillbaka ${date}. Till dess går det du skulle ha fått till ersättaren.`,
    mergedInto: (reference) =>
      `Ärendet har slagits ihop med ${reference} och stängts. Det tidigare av de två datumen gäller.`,
    cannotMerge: (reference) => `Inget gjordes: ${reference} är inget öppet ärende från samma person.`,
    willResend: (letter, time) => `Skickas till personen igen ${time}: ${letter}.`,
    nothingToResend: 'Inget skickades: det finns inget brev som kan skickas igen. Skriv det på nytt efter SKICKA.',
    notAStranger: 'Inget gjordes: det svaret hör till beskedet om ett mejl som vi har hållit tillbaka.',
    nothingToConfirm: 'Inget gjordes: inget obekräftat svar väntar på dig.',
    addressesRenewed: 'Ärendets gamla svarsadresser gäller inte längre. Svara hädanefter på det här mejlet.',
    namesIdentifiers: (kinds) => `Observera: i det som skickas står ${kinds}. Ska personen få det i ett vanligt mejl?`,
    namesAddresses: (addresses) =>
      `Observera: andras mejladresser står i det som skickas (${addresses}). Är de personens?`,
    tooLarge: (size, limit) =>
      `Inget skickades: bilagorna är på ${size} MB, och det finns plats för ${limit} MB. Skicka färre i taget eller ge tillgång till filerna på ett säkert sätt.`,
  },
  throughStaff: (address, word) => [
    `Vi har tagit ${address} för personen. Stämmer det, svara `,
    word('sendAcknowledgement'),
    '. Är det någon annan, svara ',
    word('personIs'),
    ' och adressen.',
  ],
  noPerson: (word) => [
    'Det finns ingen adress till personen ännu. Svara ',
    word('personIs'),
    ' och adressen, eller svara personen på något annat sätt.',
  ],
  withheldDo: (word) => ['Är mejlet äkta, svara ', word('sendAcknowledgement'), ', så skickas bekräftelsen.'],
  samePerson: (reference, word) => [
    `Mejlet verkar gälla ärende ${reference}. Är du säker på att det är samma person, svara `,
    word('samePerson'),
    '. Mejlet läggs till ärendet, och vi minns adressen. Brev går fortfarande till den adress ni känner till.',
  ],
  confirmIt: (word) => ['Var det du, svara med det enda ordet ', word('confirm'), '. Då görs det du skrev.'],
  wouldDo: 'Det här begärdes',
};
