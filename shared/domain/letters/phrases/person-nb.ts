import { strong } from '../block.ts';
import type { PersonPhrases } from './person-phrases.ts';

export const personNb: PersonPhrases = {
  subjectReceived: (promised) => `Vi har fått e-posten din – du får svar senest ${promised}`,
  subjectAnswer: 'Svar på henvendelsen din',
  greeting: 'Hei',
  thanks: (received, promised) => [
    `Takk for e-posten, som vi fikk ${received}. Du får svar `,
    strong(`senest ${promised}`),
    '.',
  ],
  reference: (reference) => ['Saken din har nummer ', strong(reference), '.'],

  understoodHeading: 'Slik har vi forstått deg',
  rights: {
    access: 'Du vil vite hvilke opplysninger vi har om deg, og få en kopi av dem (innsyn, artikkel 15).',
    rectification: 'Du vil ha rettet eller utfylt opplysninger om deg (retting, artikkel 16).',
    erasure: 'Du vil ha slettet opplysninger om deg (sletting, artikkel 17).',
    restriction:
      'Du vil at vi skal la opplysningene dine ligge uten å bruke dem (begrensning av behandling, artikkel 18).',
    portability:
      'Du vil ha opplysningene dine i en fil som du selv eller en annen virksomhet kan bruke (dataportabilitet, artikkel 20).',
    objection:
      'Du sier nei til at vi bruker opplysninger om deg (rett til å protestere, artikkel 21). Gjelder det reklame eller nyhetsbrev, stopper vi det uten å vurdere grunnene dine. Gjelder det noe annet, ser en medarbeider på det, og du får en begrunnelse.',
    automated_decision:
      'Du vil at et menneske skal se på en avgjørelse som en datamaskin har tatt om deg (automatiserte avgjørelser, artikkel 22).',
    consent_withdrawal:
      'Du trekker tilbake samtykket ditt (artikkel 7 nr. 3). Det kan du alltid gjøre, og du trenger ikke å si hvorfor. Vi stopper det som bygger på samtykket. Det endrer ikke det som allerede har skjedd.',
  },
  misunderstood: 'Har vi misforstått noe? Svar på denne e-posten og si fra.',
  noRight: {
    request:
      'Vi har forstått at du vil bruke en av rettighetene dine til opplysninger om deg. Et menneske leser e-posten din for å se hva du ber om.',
    inquiry:
      'Vi har forstått e-posten din som et spørsmål om hvordan vi bruker personopplysninger. Du får svar på spørsmålet.',
    complaint:
      'Vi har forstått at du er misfornøyd med hvordan vi bruker eller passer på personopplysninger. Det tar vi på alvor, og du får svar.',
    other: 'Vi er ikke sikre på hva du ber oss om. Derfor leser et menneske e-posten din, og du får svar.',
  },
  noRightMeant:
    'Vil du også bruke en av rettighetene dine, for eksempel se, rette eller slette opplysninger om deg? Svar på denne e-posten og si fra. Du taper ikke tid: Til noe annet er avklart, går vi ut fra at fristen allerede løper.',

  nextHeading: 'Dette skjer nå',
  next: (organisation) =>
    `En medarbeider hos ${organisation} leser e-posten din, tar seg av saken og svarer deg på e-post. Det koster ingenting.`,
  period: (received, promised) =>
    `Fristen er én måned: fra ${received} til og med ${promised} (personvernforordningen artikkel 12 nr. 3).`,

  addHeading: 'Vil du legge til eller rette noe?',
  add: 'Svar på denne e-posten, så havner svaret i riktig sak.',
  noIdentityNumbers:
    'Ikke skriv fødselsnummer, og ikke send kopi av pass eller førerkort. Det har vi ikke bedt om, og vanlig e-post er ikke sikker nok til det.',

  complaintHeading: 'Hvis du vil klage',
  complaint:
    'Du kan alltid klage til en tilsynsmyndighet: i landet der du bor eller arbeider, eller der du mener at reglene er brutt (artikkel 77). Det er gratis.',
  court: 'Du kan også gå til domstolene (artikkel 79).',
  countries: { DK: 'Danmark', SE: 'Sverige', NO: 'Norge' },
  phone: 'Telefon',
  email: 'E-post',
  complaintPage: 'Slik klager du',

  contactHeading: 'Kontakt',
  automatic: 'Denne bekreftelsen er sendt automatisk. Svarer du på den, er det et menneske som leser.',
  answerAttached: 'Svaret vårt er vedlagt denne e-posten.',
  answerReference: (reference) =>
    `Saken din har nummer ${reference}. Har du spørsmål om svaret? Svar på denne e-posten.`,
};
