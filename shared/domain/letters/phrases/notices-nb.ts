import { strong } from '../block.ts';
import type { PersonNotices } from './person-notices.ts';

export const noticesNb: PersonNotices = {
  rightNames: {
    access: 'Innsyn (artikkel 15)',
    rectification: 'Retting (artikkel 16)',
    erasure: 'Sletting (artikkel 17)',
    restriction: 'Begrensning av behandling (artikkel 18)',
    portability: 'Dataportabilitet (artikkel 20)',
    objection: 'Protest (artikkel 21)',
    automated_decision: 'Automatiserte avgjørelser (artikkel 22)',
    consent_withdrawal: 'Samtykke trukket tilbake (artikkel 7 nr. 3)',
  },
  outcomes: {
    fulfilled: 'vi har gjort det du ba om',
    partly: 'vi gjør det delvis',
    refused: 'vi gjør det ikke',
    no_data: 'vi har ikke funnet noen opplysninger',
    withdrawn: 'det har du trukket tilbake',
    not_a_request: 'ikke en del av forespørselen din, slik vi har forstått den',
    forwarded: 'sendt videre til virksomheten som har ansvaret',
    duplicate: 'besvart i en annen sak',
  },
  clock: {
    standsStill: (aim) =>
      `Fristen står stille mens vi venter på svaret ditt, og løper videre når vi har fått det. Svarer du raskt, regner vi fortsatt med å svare deg senest ${aim}.`,
    runsOn: (promised) => `Spørsmålet endrer ikke fristen. Den er fortsatt ${promised}.`,
  },
  identity: {
    subject: 'Vi må være sikre på at det er deg',
    why: 'Vi har fått en forespørsel fra denne e-postadressen. Før vi gir ut, endrer eller sletter noe, må vi være sikre på at det er du som ber om det, så ingen andre får tak i opplysningene dine eller får dem slettet. Derfor spør vi (personvernforordningen artikkel 12 nr. 6).',
    ours: 'Dette er vi i tvil om',
    enough: 'Én av disse måtene er nok:',
    fromKnownAddress: 'Skriv til oss fra e-postadressen du pleier å bruke når du har kontakt med oss.',
    fromDealings:
      'Svar på denne e-posten og fortell noe om kontakten din med oss som andre neppe kjenner til, for eksempel hva den gjaldt, og omtrent når det var.',
    byPhone: (phone) => `Vil du helst ikke skrive det i en e-post? Ring oss på ${phone}.`,
    anotherWay: 'Vil du helst ikke skrive det i en e-post? Svar og si det, så finner vi en annen og trygg måte sammen.',
    noNumbers:
      'Ikke skriv fødselsnummer, og ikke send kopi av pass, ID-kort eller førerkort. Det trenger vi ikke, og vanlig e-post er ikke sikker nok til det.',
    kept: 'Vi noterer bare at vi har spurt, og om svaret var nok. Det du sender for å vise hvem du er, sletter vi så snart vi har sett på det.',
    notForMarketing: 'Vil du bare slippe reklame, trenger du ikke å vise noe. Det stopper vi uten å spørre.',
  },
  clarification: {
    subject: 'Et spørsmål om forespørselen din',
    why: 'For å kunne gi deg et svar du har nytte av, trenger vi å vite litt mer om hva du ber om.',
    ours: 'Spørsmålet vårt',
    unanswered:
      'Du trenger ikke å begrense forespørselen. Hører vi ikke fra deg, behandler vi alt sammen, slik vi har forstått det.',
  },
  reminder: {
    subject: 'Vi venter fortsatt på svar fra deg',
    asked: {
      identity:
        'Vi har spurt deg om noe for å være sikre på at det er du som skriver, og vi har ikke fått svar ennå. Svar på denne e-posten eller på den forrige, så kan vi gå videre.',
      clarification:
        'Vi har stilt deg et spørsmål om forespørselen din, og vi har ikke fått svar ennå. Svar på denne e-posten eller på den forrige, så kan vi gå videre.',
    },
    consequence: {
      identity:
        'Uten svaret ditt kan vi kanskje ikke gjøre det du ber om, fordi vi ikke kan være sikre på hvem vi svarer. Saken lukkes ikke av seg selv: Et menneske avgjør hva som skjer, og du får beskjed.',
      clarification:
        'Du trenger ikke å begrense forespørselen. Hører vi ikke fra deg, behandler vi alt sammen, slik vi har forstått det.',
    },
    crossed: 'Har du allerede svart, trenger du ikke å gjøre noe mer.',
  },
  extension: {
    subject: (promised) => `Vi trenger mer tid – du får svar senest ${promised}`,
    intro: (received, first) =>
      `Vi fikk forespørselen din ${received}, og du skulle ha fått svar senest ${first}. Det rekker vi ikke.`,
    reason: 'Grunnen',
    newDate: (promised) => ['Nå får du svaret vårt ', strong(`senest ${promised}`), '. Kan vi svare før, gjør vi det.'],
    law: 'Fristen på én måned kan forlenges med to måneder når en forespørsel er komplisert, eller når det er flere av dem (personvernforordningen artikkel 12 nr. 3). Fristen regnes fra dagen vi fikk forespørselen, og kan bare forlenges én gang.',
    answeredHeading: 'Dette har du allerede fått svar på',
  },
  refusal: {
    subject: 'Avgjørelsen vår om forespørselen din',
    all: 'Vi har vurdert forespørselen din, og svaret er nei. Her står det hvorfor.',
    part: 'Vi har vurdert forespørselen din. Til en del av den er svaret nei. Her står det hvilken del det er, og hvorfor.',
    doneHeading: 'Dette har vi avgjort om resten',
    openHeading: 'Dette arbeider vi fortsatt med',
    open: (promised) => `Her får du svar senest ${promised}.`,
    people: (organisation) =>
      `Avgjørelsen er tatt av et menneske hos ${organisation}, ikke av en datamaskin. Er du uenig, eller har vi oversett noe? Svar på denne e-posten.`,
  },
  noData: {
    subject: 'Vi har ingen opplysninger om deg',
    found:
      'Vi har søkt etter opplysninger om deg og har ikke funnet noen, bortsett fra det du har skrevet til oss i denne saken.',
    searchedHeading: 'Her har vi søkt',
    other:
      'Kan det være at vi kjenner deg under et annet navn, en annen e-postadresse eller et annet telefonnummer? Svar og skriv det, så søker vi igjen.',
    kept: 'Vi tar vare på denne saken en stund, så vi kan vise at du har fått svar.',
  },
  withdrawal: {
    subject: 'Du har trukket forespørselen din',
    closed: 'Du har sagt til oss at du trekker forespørselen din. Vi har lukket saken og gjør ikke mer med den.',
    wrong:
      'Er det en misforståelse, eller ombestemmer du deg? Svar på denne e-posten. Du kan alltid skrive til oss igjen.',
  },
  marketing: {
    subject: 'Du får ikke mer reklame fra oss',
    stopped:
      'Som du ba om, har vi sluttet å bruke opplysninger om deg til markedsføring og til profilering som hører til den (personvernforordningen artikkel 21 nr. 2 og 3).',
    kept: 'For at det skal forbli slik, har vi e-postadressen din på en sperreliste. Den brukes ikke til noe annet.',
    again: 'Får du likevel reklame fra oss? Svar på denne e-posten og si fra.',
    rest: (promised) => `Resten av forespørselen får du svar på senest ${promised}.`,
  },
};
