import { strong } from '../block.ts';
import type { PersonNotices } from './person-notices.ts';

export const noticesDa: PersonNotices = {
  rightNames: {
    access: 'Indsigt (artikel 15)',
    rectification: 'Berigtigelse (artikel 16)',
    erasure: 'Sletning (artikel 17)',
    restriction: 'Begrænsning af behandling (artikel 18)',
    portability: 'Dataportabilitet (artikel 20)',
    objection: 'Indsigelse (artikel 21)',
    automated_decision: 'Automatiske afgørelser (artikel 22)',
    consent_withdrawal: 'Tilbagetrækning af samtykke (artikel 7, stk. 3)',
  },
  outcomes: {
    fulfilled: 'vi har gjort det, du bad om',
    partly: 'vi gør det delvist',
    refused: 'vi gør det ikke',
    no_data: 'vi har ikke fundet nogen oplysninger',
    withdrawn: 'det har du trukket tilbage',
    not_a_request: 'ikke en del af din anmodning, som vi har forstået den',
    forwarded: 'sendt videre til den virksomhed, der har ansvaret',
    duplicate: 'besvaret i en anden sag',
  },
  clock: {
    standsStill: (aim) =>
      `Fristen står stille, mens vi venter på dit svar, og løber videre, når vi har fået det. Svarer du hurtigt, regner vi stadig med at svare dig senest den ${aim}.`,
    runsOn: (promised) => `Spørgsmålet ændrer ikke fristen. Den er stadig den ${promised}.`,
  },
  identity: {
    subject: 'Vi skal være sikre på, at det er dig',
    why: 'Vi har fået en anmodning fra denne mailadresse. Før vi udleverer, retter eller sletter noget, skal vi være sikre på, at det er dig, der beder om det, så ingen anden får fat i dine oplysninger eller får dem slettet. Derfor spørger vi (databeskyttelsesforordningens artikel 12, stk. 6).',
    ours: 'Det er vi i tvivl om',
    enough: 'Én af disse måder er nok:',
    fromKnownAddress: 'Skriv til os fra den mailadresse, du plejer at bruge, når du har kontakt med os.',
    fromDealings:
      'Svar på denne mail, og fortæl noget om din kontakt med os, som andre næppe kender til, for eksempel hvad den handlede om, og cirka hvornår det var.',
    byPhone: (phone) => `Vil du helst ikke skrive det i en mail, så ring til os på ${phone}.`,
    anotherWay:
      'Vil du helst ikke skrive det i en mail, så svar og sig til. Så finder vi en anden og sikker måde sammen.',
    noNumbers:
      'Skriv ikke CPR-nummer, og send ikke kopi af pas, kørekort eller sundhedskort. Det har vi ikke brug for, og almindelig mail er ikke sikker nok til det.',
    kept: 'Vi noterer kun, at vi har spurgt, og om svaret var nok. Det, du sender for at vise, hvem du er, sletter vi, så snart vi har set på det.',
    notForMarketing:
      'Vil du kun have os til at holde op med at sende reklamer, behøver du ikke vise noget. Det stopper vi uden at spørge.',
  },
  clarification: {
    subject: 'Et spørgsmål om din anmodning',
    why: 'For at kunne give dig et svar, du kan bruge, har vi brug for at vide lidt mere om, hvad du beder om.',
    ours: 'Vores spørgsmål',
    unanswered:
      'Du behøver ikke begrænse din anmodning. Hører vi ikke fra dig, behandler vi det hele, sådan som vi har forstået det.',
  },
  reminder: {
    subject: 'Vi mangler stadig dit svar',
    asked: {
      identity:
        'Vi har spurgt dig om noget for at være sikre på, at det er dig, der skriver, og vi har ikke fået svar endnu. Svar på denne mail eller på den forrige, så kan vi komme videre.',
      clarification:
        'Vi har stillet dig et spørgsmål om din anmodning, og vi har ikke fået svar endnu. Svar på denne mail eller på den forrige, så kan vi komme videre.',
    },
    consequence: {
      identity:
        'Uden dit svar kan vi måske ikke gøre det, du beder om, fordi vi ikke kan være sikre på, hvem vi svarer. Sagen lukker ikke af sig selv: Et menneske afgør, hvad der skal ske, og du får besked.',
      clarification:
        'Du behøver ikke begrænse din anmodning. Hører vi ikke fra dig, behandler vi det hele, sådan som vi har forstået det.',
    },
    crossed: 'Har du allerede svaret, skal du ikke gøre mere.',
  },
  extension: {
    subject: (promised) => `Vi har brug for mere tid – du får svar senest ${promised}`,
    intro: (received, first) =>
      `Vi fik din anmodning den ${received}, og du skulle have haft svar senest den ${first}. Det når vi ikke.`,
    reason: 'Grunden',
    newDate: (promised) => [
      'Du får nu vores svar ',
      strong(`senest den ${promised}`),
      '. Kan vi svare før, gør vi det.',
    ],
    law: 'Fristen på en måned kan forlænges med to måneder, når en anmodning er kompliceret, eller når der er flere af dem (databeskyttelsesforordningens artikel 12, stk. 3). Fristen regnes fra den dag, vi fik din anmodning, og kan kun forlænges én gang.',
    answeredHeading: 'Det har du allerede fået svar på',
  },
  refusal: {
    subject: 'Vores afgørelse om din anmodning',
    all: 'Vi har set på din anmodning, og svaret er nej. Her kan du læse hvorfor.',
    part: 'Vi har set på din anmodning. Til en del af den er svaret nej. Her kan du læse, hvilken del det er, og hvorfor.',
    doneHeading: 'Det har vi afgjort om resten',
    openHeading: 'Det arbejder vi stadig på',
    open: (promised) => `Her får du svar senest den ${promised}.`,
    people: (organisation) =>
      `Afgørelsen er truffet af et menneske hos ${organisation}, ikke af en computer. Er du uenig, eller har vi overset noget, så svar på denne mail.`,
  },
  noData: {
    subject: 'Vi har ingen oplysninger om dig',
    found:
      'Vi har søgt efter oplysninger om dig og har ikke fundet nogen, bortset fra det, du har skrevet til os i denne sag.',
    searchedHeading: 'Her har vi søgt',
    other:
      'Kender vi dig måske under et andet navn, en anden mailadresse eller et andet telefonnummer? Svar og skriv det, så søger vi igen.',
    kept: 'Vi gemmer denne sag et stykke tid, så vi kan vise, at du har fået svar.',
  },
  withdrawal: {
    subject: 'Du har trukket din anmodning tilbage',
    closed: 'Du har sagt til os, at du trækker din anmodning tilbage. Vi har lukket sagen og gør ikke mere ved den.',
    wrong: 'Er det en misforståelse, eller skifter du mening, så svar på denne mail. Du kan altid skrive til os igen.',
  },
  marketing: {
    subject: 'Du får ikke flere reklamer fra os',
    stopped:
      'Som du bad om, er vi holdt op med at bruge oplysninger om dig til markedsføring og til den profilering, der hører til (databeskyttelsesforordningens artikel 21, stk. 2 og 3).',
    kept: 'For at det bliver ved sådan, har vi din mailadresse stående på en spærreliste. Den bruges ikke til andet.',
    again: 'Får du alligevel reklamer fra os, så svar på denne mail og sig til.',
    rest: (promised) => `Resten af din anmodning får du svar på senest den ${promised}.`,
  },
};
