import { strong } from '../block.ts';
import type { PersonPhrases } from './person-phrases.ts';

export const personNn: PersonPhrases = {
  subjectReceived: (promised) => `Vi har fått e-posten din – du får svar seinast ${promised}`,
  subjectAnswer: 'Svar på førespurnaden din',
  greeting: 'Hei',
  thanks: (received, promised) => [
    `Takk for e-posten, som vi fekk ${received}. Du får svar `,
    strong(`seinast ${promised}`),
    '.',
  ],
  reference: (reference) => ['Saka di har nummer ', strong(reference), '.'],

  understoodHeading: 'Slik har vi forstått deg',
  rights: {
    access: 'Du vil vite kva opplysningar vi har om deg, og få ein kopi av dei (innsyn, artikkel 15).',
    rectification: 'Du vil ha retta eller utfylt opplysningar om deg (retting, artikkel 16).',
    erasure: 'Du vil ha sletta opplysningar om deg (sletting, artikkel 17).',
    restriction:
      'Du vil at vi skal la opplysningane dine liggje utan å bruke dei (avgrensing av behandling, artikkel 18).',
    portability:
      'Du vil ha opplysningane dine i ei fil som du sjølv eller ei anna verksemd kan bruke (dataportabilitet, artikkel 20).',
    objection:
      'Du seier nei til at vi bruker opplysningar om deg (rett til å protestere, artikkel 21). Gjeld det reklame eller nyheitsbrev, stoppar vi det utan å vurdere grunnane dine. Gjeld det noko anna, ser ein medarbeidar på det, og du får ei grunngiving.',
    automated_decision:
      'Du vil at eit menneske skal sjå på ei avgjerd som ei datamaskin har teke om deg (automatiserte avgjerder, artikkel 22).',
    consent_withdrawal:
      'Du trekkjer tilbake samtykket ditt (artikkel 7 nr. 3). Det kan du alltid gjere, og du treng ikkje å seie kvifor. Vi stoppar det som byggjer på samtykket. Det endrar ikkje det som alt har skjedd.',
  },
  misunderstood: 'Har vi misforstått noko? Svar på denne e-posten og sei frå.',
  noRight: {
    request:
      'Vi har forstått at du vil bruke ein av rettane dine til opplysningar om deg. Eit menneske les e-posten din for å sjå kva du ber om.',
    inquiry:
      'Vi har forstått e-posten din som eit spørsmål om korleis vi bruker personopplysningar. Du får svar på spørsmålet.',
    complaint:
      'Vi har forstått at du er misnøgd med korleis vi bruker eller passar på personopplysningar. Det tek vi på alvor, og du får svar.',
    other: 'Vi er ikkje sikre på kva du ber oss om. Difor les eit menneske e-posten din, og du får svar.',
  },
  noRightMeant:
    'Vil du òg bruke ein av rettane dine, til dømes sjå, rette eller slette opplysningar om deg? Svar på denne e-posten og sei frå. Du taper ikkje tid: Til noko anna er avklart, går vi ut frå at fristen alt har byrja å gå.',

  nextHeading: 'Dette skjer no',
  next: (organisation) =>
    `Ein medarbeidar hos ${organisation} les e-posten din, tek seg av saka og svarar deg på e-post. Det kostar ingenting.`,
  period: (received, promised) =>
    `Fristen er éin månad: frå ${received} til og med ${promised} (personvernforordninga artikkel 12 nr. 3).`,

  addHeading: 'Vil du leggje til eller rette noko?',
  add: 'Svar på denne e-posten, så hamnar svaret i rett sak.',
  noIdentityNumbers:
    'Ikkje skriv fødselsnummer, og ikkje send kopi av pass eller førarkort. Det har vi ikkje bede om, og vanleg e-post er ikkje trygg nok til det.',

  complaintHeading: 'Om du vil klage',
  complaint:
    'Du kan alltid klage til eit tilsyn: i landet der du bur eller arbeider, eller der du meiner at reglane er brotne (artikkel 77). Det er gratis.',
  court: 'Du kan òg gå til domstolane (artikkel 79).',
  countries: { DK: 'Danmark', SE: 'Sverige', NO: 'Noreg' },
  phone: 'Telefon',
  email: 'E-post',
  complaintPage: 'Slik klagar du',

  contactHeading: 'Kontakt',
  automatic: 'Denne stadfestinga er send automatisk. Svarar du på ho, er det eit menneske som les.',
  answerAttached: 'Svaret vårt ligg ved denne e-posten.',
  answerReference: (reference) => `Saka di har nummer ${reference}. Har du spørsmål om svaret? Svar på denne e-posten.`,
};
