import type { Conversation } from './conversation.ts';

export const conversationDa: Conversation = {
  commands: {
    personIs: 'siger, hvem anmodningen er fra, når en kollega har sendt den ind.',
    sendAcknowledgement: 'sender personen den kvittering, som en kontrol holdt tilbage.',
    language: 'skifter det sprog, personen får breve på.',
    assign: 'giver sagen til en kollega, som får den at se med det samme.',
    away: 'du er væk. Indtil den dag går det, du ville få, til stedfortræderen.',
    merge: 'lægger sagen sammen med en anden af samme person. Den tidligste dato gælder.',
    resend: 'sender det sidste svar til personen igen.',
    samePerson:
      'en mail, vi holdt tilbage, er fra personen selv. Adressen huskes, men breve går stadig til den første.',
    confirm: 'svar på vores spørgsmål: Et ubekræftet svar var dit, og det, der stod i det, bliver gjort.',
    renewAddresses: 'gør sagens gamle svaradresser ugyldige, hvis en er kommet i forkerte hænder.',
  },
  slots: {
    address: 'mailadressen',
    language: 'sproget',
    colleague: 'navn eller adresse',
    date: 'datoen',
    reference: 'sagsnummer',
  },
  echo: {
    personNamed: (address) =>
      `Noteret: Personen er ${address}. Svar på denne mail med SEND KVITTERING, når kvitteringen skal sendes.`,
    cannotNamePerson: 'Intet er ændret: Der er allerede skrevet til personen, eller det er ingen mailadresse.',
    acknowledgementGoes: 'Kvitteringen sendes til personen nu.',
    acknowledgedAlready: 'Intet er gjort: Personen har allerede fået kvitteringen eller får den om et øjeblik.',
    noAddress: 'Intet er sendt: Vi har ingen mailadresse på personen. Svar på en anden måde, og skriv et notat om det.',
    languageSet: (language) => `Personen får fra nu af breve på ${language}.`,
    assigned: (address) => `Sagen er nu givet til ${address}, som får påmindelser og personens mails.`,
    noSuchColleague:
      'Intet er gjort: Den kollega står ikke i indstillingerne, eller flere hedder det samme. Skriv adressen.',
    awayUntil: (date) => `Noteret: Du er tilbage den ${date}. Indtil da går det, du ville få, til stedfortræderen.`,
    mergedInto: (reference) => `Sagen er lagt sammen med ${reference} og lukket. Den tidligste af de to datoer gælder.`,
    cannotMerge: (reference) => `Intet er gjort: ${reference} er ikke en åben sag fra samme person.`,
    willResend: (letter, time) => `Sendes til personen igen ${time}: ${letter}.`,
    nothingToResend: 'Intet er sendt: Der er intet brev, som kan sendes igen. Skriv det på ny efter SEND.',
    notAStranger: 'Intet er gjort: Det svar hører til beskeden om en mail, vi har holdt tilbage.',
    nothingToConfirm: 'Intet er gjort: Der er intet ubekræftet svar, som venter på dig.',
    addressesRenewed: 'Sagens gamle svaradresser gælder ikke mere. Svar herfra og fremover på denne mail.',
    namesIdentifiers: (kinds) =>
      `Læg mærke til: I det, der sendes, står der ${kinds}. Skal personen have det med almindelig mail?`,
    namesAddresses: (addresses) =>
      `Læg mærke til: Der står andres mailadresser i det, der sendes (${addresses}). Hører de til personen?`,
    tooLarge: (size, limit) =>
      `Intet er sendt: Bilagene fylder ${size} MB, og der er plads til ${limit} MB. Send færre ad gangen, eller giv adgang til filerne på en sikker måde.`,
  },
  throughStaff: (address, word) => [
    `Vi har taget ${address} for personen. Passer det, så svar `,
    word('sendAcknowledgement'),
    '. Er det en anden, så svar ',
    word('personIs'),
    ' og adressen.',
  ],
  noPerson: (word) => [
    'Der er ingen adresse på personen endnu. Svar ',
    word('personIs'),
    ' og adressen, eller svar personen på en anden måde.',
  ],
  withheldDo: (word) => ['Er mailen ægte, så svar ', word('sendAcknowledgement'), ', og kvitteringen bliver sendt.'],
  samePerson: (reference, word) => [
    `Mailen ser ud til at handle om sag ${reference}. Er du sikker på, at det er samme person, så svar `,
    word('samePerson'),
    '. Mailen kommer på sagen, og adressen huskes. Breve går stadig til den adresse, I kender.',
  ],
  confirmIt: (word) => [
    'Var det dig, så svar med det ene ord ',
    word('confirm'),
    '. Så bliver det gjort, som du skrev.',
  ],
  wouldDo: 'Det blev der bedt om',
};
