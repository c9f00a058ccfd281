import type { Conversation } from './conversation.ts';

export const conversationNb: Conversation = {
  commands: {
    personIs: 'sier hvem forespørselen er fra, når en kollega har sendt den inn.',
    sendAcknowledgement: 'sender personen bekreftelsen som en kontroll holdt tilbake.',
    language: 'bytter språket personen får brev på.',
    assign: 'gir saken til en kollega, som får se den med en gang.',
    away: 'du er borte. Til den dagen går det du skulle fått, til stedfortrederen.',
    merge: 'slår saken sammen med en annen fra samme person. Den tidligste datoen gjelder.',
    resend: 'sender det siste svaret til personen på nytt.',
    samePerson:
      'en e-post vi holdt tilbake, er fra personen selv. Adressen huskes, men brev går fortsatt til den første.',
    confirm: 'svar på spørsmålet vårt: Et ubekreftet svar var ditt, og det som sto i det, blir gjort.',
    renewAddresses: 'gjør de gamle svaradressene i saken ugyldige, om en har kommet på avveie.',
  },
  slots: {
    address: 'e-postadressen',
    language: 'språket',
    colleague: 'navn eller adresse',
    date: 'datoen',
    reference: 'saksnummer',
  },
  echo: {
    personNamed: (address) =>
      `Notert: Personen er ${address}. Svar SEND BEKREFTELSE på denne e-posten når bekreftelsen skal sendes.`,
    cannotNamePerson: 'Ingenting er endret: Personen har allerede fått brev, eller det er ingen e-postadresse.',
    acknowledgementGoes: 'Bekreftelsen sendes til personen nå.',
    acknowledgedAlready: 'Ingenting er gjort: Personen har allerede fått bekreftelsen eller får den straks.',
    noAddress:
      'Ingenting er sendt: Vi har ingen e-postadresse til personen. Svar på en annen måte, og skriv et notat om det.',
    languageSet: (language) => `Personen får fra nå av brev på ${language}.`,
    assigned: (address) => `Saken ligger nå hos ${address}, som får påminnelser og e-posten fra personen.`,
    noSuchColleague:
      'Ingenting er gjort: Den kollegaen står ikke i innstillingene, eller flere heter det samme. Skriv adressen.',
    awayUntil: (date) => `Notert: Du er tilbake ${date}. Til da går det du skulle fått, til stedfortrederen.`,
    mergedInto: (reference) =>
      `Saken er slått sammen med ${reference} og lukket. Den tidligste av de to datoene gjelder.`,
    cannotMerge: (reference) => `Ingenting er gjort: ${reference} er ikke en åpen sak fra samme person.`,
    willResend: (letter, time) => `Sendes til personen på nytt ${time}: ${letter}.`,
    nothingToResend: 'Ingenting er sendt: Det finnes ikke noe brev som kan sendes på nytt. Skriv det igjen etter SEND.',
    notAStranger: 'Ingenting er gjort: Det svaret hører til beskjeden om en e-post vi har holdt tilbake.',
    nothingToConfirm: 'Ingenting er gjort: Ikke noe ubekreftet svar venter på deg.',
    addressesRenewed: 'De gamle svaradressene i saken gjelder ikke lenger. Svar heretter på denne e-posten.',
    namesIdentifiers: (kinds) =>
      `Legg merke til: I det som sendes, står ${kinds}. Skal personen få det i vanlig e-post?`,
    namesAddresses: (addresses) =>
      `Legg merke til: Andres e-postadresser står i det som sendes (${addresses}). Tilhører de personen?`,
    tooLarge: (size, limit) =>
      `Ingenting er sendt: Vedleggene er på ${size} MB, og det er plass til ${limit} MB. Send færre om gangen, eller gi tilgang til filene på en trygg måte.`,
  },
  throughStaff: (address, word) => [
    `Vi har regnet ${address} som personen. Stemmer det, så svar `,
    word('sendAcknowledgement'),
    '. Er det en annen, så svar ',
    word('personIs'),
    ' og adressen.',
  ],
  noPerson: (word) => [
    'Det er ingen adresse til personen ennå. Svar ',
    word('personIs'),
    ' og adressen, eller svar personen på en annen måte.',
  ],
  withheldDo: (word) => ['Er e-posten ekte, så svar ', word('sendAcknowledgement'), ', og bekreftelsen blir sendt.'],
  samePerson: (reference, word) => [
    `E-posten ser ut til å gjelde sak ${reference}. Er du sikker på at det er samme person, så svar `,
    word('samePerson'),
    '. E-posten legges til saken, og adressen huskes. Brev går fortsatt til adressen dere kjenner.',
  ],
  confirmIt: (word) => [
    'Var det deg, så svar med det ene ordet ',
    word('confirm'),
    '. Da blir det gjort som du skrev.',
  ],
  wouldDo: 'Det ble bedt om dette',
};
