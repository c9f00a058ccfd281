import type { Checklist } from './checklist.ts';

export const checklistNb: Checklist = {
  rights: {
    access: [
      'Søk på hvert navn, hver adresse og hvert nummer dere kjenner personen ved, og i hver rolle (kunde, leverandør, tidligere ansatt), på alle stedene ovenfor.',
      'Gi en kopi og resten av artikkel 15: formål, typer opplysninger, lagringstid, kilde og rettigheter. En lenke til erklæringen er ikke nok.',
      'Nevn mottakere ved navn, også databehandlere, og si fra hvis noe sendes ut av EU/EØS (artikkel 15 nr. 2).',
      'Skjul andres opplysninger, og skriv hva som er utelatt, og hvorfor. «Vi fant ingenting» er også et svar: skriv hvor dere har lett.',
    ],
    rectification: [
      'Rett det på alle stedene ovenfor der det står. Det som mangler, skal legges til.',
      'Gi beskjed til dem som har fått opplysningene (artikkel 19), og nevn dem hvis personen spør.',
      'Skriv til personen hva som er rettet, og når.',
    ],
    erasure: [
      'Slett på alle stedene ovenfor, og noter hvert sted når det er gjort.',
      'Sikkerhetskopier er en egen oppgave: noter når den siste kopien er borte.',
      'Bokføring skal lagres så lenge loven krever (artikkel 17 nr. 3 bokstav b). Si hva som blir igjen, og hvor lenge. En sperreliste kan også bli igjen.',
      'Gi beskjed til dem som har fått opplysningene (artikkel 19).',
      'Skriv «slettet» først når det er gjort overalt. Å slette uten å si fra er også en feil.',
    ],
    restriction: [
      'Merk opplysningene. De kan lagres, men ikke brukes til noe annet (artikkel 18 nr. 2).',
      'Husk nyhetsbrev, uttrekk og automatiske kjøringer.',
      'Gi beskjed til dem som har fått opplysningene (artikkel 19), og til personen før begrensningen oppheves (artikkel 18 nr. 3).',
    ],
    portability: [
      'Det gjelder det personen selv har gitt dere, behandlet elektronisk etter samtykke eller avtale (artikkel 20 nr. 1).',
      'Gi en fil i et vanlig format, for eksempel CSV eller JSON, til personen eller direkte til den nye virksomheten.',
      'Send den sikkert (beskyttet lenke eller kryptert), ikke som åpent vedlegg.',
    ],
    objection: [
      'Reklame? Stopp straks, uten vurdering og uten å spørre hvem personen er (artikkel 21 nr. 2 og 3). Sett adressen på sperrelisten, og bekreft.',
      'Noe annet? Stopp mens dere vurderer. Dere kan bare fortsette med tungtveiende grunner som dere kan vise (artikkel 21 nr. 1).',
      'Skriv hva som er stoppet, eller hvorfor ikke.',
    ],
    automated_decision: [
      'Finn ut om et system alene har avgjort noe viktig for personen (artikkel 22 nr. 1).',
      'I så fall skal et menneske se på det igjen og høre personen (artikkel 22 nr. 3).',
      'Forklar med vanlige ord hva det ble lagt vekt på. Avgjør dere ingenting automatisk, så skriv det.',
    ],
    consent_withdrawal: [
      'Stopp alt som bygger på samtykket. Ikke spør hvorfor (artikkel 7 nr. 3).',
      'Det dere bare hadde på grunn av samtykket, skal slettes (artikkel 17 nr. 1 bokstav b). Blir noe igjen, si hvorfor.',
      'Noter datoen, og bekreft.',
    ],
  },
  complaint: [
    'Se etter om personen også ber om noe: innsyn, sletting eller annet.',
    'Kan det ha skjedd et brudd på sikkerheten? Da løper en frist på 72 timer til tilsynet (artikkel 33). Si fra til den ansvarlige nå.',
    'Svar på selve klagen, og skriv hva dere gjør med den.',
  ],
  inquiry: [
    'Svar på spørsmålet med det som gjelder for denne personen, ikke bare med en lenke.',
    'Handler det om personens egne opplysninger, er det en forespørsel med fristen ovenfor.',
  ],
  always: [
    'Identitet: En e-post fra adressen dere kjenner, er normalt nok. Spør bare ved rimelig tvil (artikkel 12 nr. 6), og be aldri om kopi av pass.',
    'Et nei, også til en del, må begrunnes skriftlig innen måneden (artikkel 12 nr. 4).',
    'Ikke send fødselsnummer eller følsomme filer med vanlig e-post.',
  ],
};
