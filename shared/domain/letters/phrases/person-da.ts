import { strong } from '../block.ts';
import type { PersonPhrases } from './person-phrases.ts';

export const personDa: PersonPhrases = {
  subjectReceived: (promised) => `Vi har fået din mail – du får svar senest ${promised}`,
  subjectAnswer: 'Svar på din henvendelse',
  greeting: 'Hej',
  thanks: (received, promised) => [
    `Tak for din mail, som vi fik den ${received}. Du får svar `,
    strong(`senest den ${promised}`),
    '.',
  ],
  reference: (reference) => ['Din sag har nummer ', strong(reference), '.'],

  understoodHeading: 'Sådan har vi forstået dig',
  rights: {
    access: 'Du vil vide, hvilke oplysninger vi har om dig, og have en kopi af dem (indsigt, artikel 15).',
    rectification: 'Du vil have rettet eller udfyldt oplysninger om dig (berigtigelse, artikel 16).',
    erasure: 'Du vil have slettet oplysninger om dig (sletning, artikel 17).',
    restriction:
      'Du vil have os til at lade dine oplysninger ligge uden at bruge dem (begrænsning af behandling, artikel 18).',
    portability:
      'Du vil have dine oplysninger i en fil, som du selv eller en anden virksomhed kan bruge (dataportabilitet, artikel 20).',
    objection:
      'Du siger nej til, at vi bruger oplysninger om dig (indsigelse, artikel 21). Gælder det reklamer eller nyhedsbreve, stopper vi dem uden at vurdere dine grunde. Gælder det noget andet, ser en medarbejder på det, og du får en begrundelse.',
    automated_decision:
      'Du vil have et menneske til at se på en afgørelse, som en computer har truffet om dig (automatiske afgørelser, artikel 22).',
    consent_withdrawal:
      'Du trækker dit samtykke tilbage (artikel 7, stk. 3). Det kan du altid gøre, og du behøver ikke sige hvorfor. Vi stopper den brug, der bygger på samtykket. Det ændrer ikke på det, der er sket indtil nu.',
  },
  misunderstood: 'Har vi misforstået noget, så svar på denne mail og skriv det.',
  noRight: {
    request:
      'Vi har forstået, at du vil bruge en af dine rettigheder over oplysninger om dig. Et menneske læser din mail for at se, hvad du beder om.',
    inquiry:
      'Vi har forstået din mail som et spørgsmål om, hvordan vi bruger personoplysninger. Du får svar på dit spørgsmål.',
    complaint:
      'Vi har forstået, at du er utilfreds med den måde, vi bruger eller passer på personoplysninger. Det tager vi alvorligt, og du får svar.',
    other: 'Vi er ikke sikre på, hvad du beder os om. Derfor læser et menneske din mail, og du får svar.',
  },
  noRightMeant:
    'Vil du også bruge en af dine rettigheder, for eksempel se, rette eller slette oplysninger om dig, så svar på denne mail og skriv det. Du mister ikke tid: Indtil andet er klart, går vi ud fra, at fristen allerede løber.',

  nextHeading: 'Det sker der nu',
  next: (organisation) =>
    `En medarbejder hos ${organisation} læser din mail, tager sig af sagen og svarer dig på mail. Det koster ikke noget.`,
  period: (received, promised) =>
    `Fristen er en måned: fra den ${received} til og med den ${promised} (databeskyttelsesforordningens artikel 12, stk. 3).`,

  addHeading: 'Vil du tilføje eller rette noget?',
  add: 'Svar på denne mail. Så lander dit svar i den rigtige sag.',
  noIdentityNumbers:
    'Skriv ikke CPR-nummer, og send ikke kopi af pas eller kørekort. Det har vi ikke bedt om, og almindelig mail er ikke sikker nok til det.',

  complaintHeading: 'Hvis du vil klage',
  complaint:
    'Du kan altid klage til en tilsynsmyndighed: i det land, hvor du bor eller arbejder, eller hvor du mener, at reglerne er brudt (artikel 77). Det er gratis.',
  court: 'Du kan også gå til domstolene (artikel 79).',
  countries: { DK: 'Danmark', SE: 'Sverige', NO: 'Norge' },
  phone: 'Telefon',
  email: 'Mail',
  complaintPage: 'Sådan klager du',

  contactHeading: 'Kontakt',
  automatic: 'Denne kvittering er sendt automatisk. Svarer du på den, er det et menneske, der læser dit svar.',
  answerAttached: 'Vores svar er vedhæftet denne mail.',
  answerReference: (reference) =>
    `Din sag har nummer ${reference}. Har du spørgsmål til svaret, så svar på denne mail.`,
};
