import type { Checklist } from './checklist.ts';

export const checklistDa: Checklist = {
  rights: {
    access: [
      'Søg på hvert navn, hver adresse og hvert nummer, I kender personen ved, og i hver rolle (kunde, leverandør, tidligere ansat), alle stederne ovenfor.',
      'Giv en kopi og resten af artikel 15: formål, typer af oplysninger, opbevaring, kilde og rettigheder. Et link til politikken er ikke nok.',
      'Nævn modtagere ved navn, også databehandlere, og sig det, hvis noget sendes ud af EU/EØS (artikel 15, stk. 2).',
      'Skjul andres oplysninger, og skriv, hvad der er udeladt og hvorfor. »Vi fandt intet« er også et svar: skriv, hvor I har ledt.',
    ],
    rectification: [
      'Ret det alle de steder ovenfor, hvor det står. Mangler noget, skal det tilføjes.',
      'Giv besked til dem, der har fået oplysningerne (artikel 19), og nævn dem, hvis personen spørger.',
      'Skriv til personen, hvad der er rettet og hvornår.',
    ],
    erasure: [
      'Slet alle stederne ovenfor, og noter hvert sted, når det er gjort.',
      'Sikkerhedskopier er en opgave for sig: noter, hvornår den sidste kopi er væk.',
      'Bogføring skal gemmes så længe, loven kræver (artikel 17, stk. 3, litra b). Sig, hvad der bliver og hvor længe. En spærreliste må også blive.',
      'Giv besked til dem, der har fået oplysningerne (artikel 19).',
      'Skriv først »slettet«, når det er sket alle steder. At slette uden at sige det er også en fejl.',
    ],
    restriction: [
      'Mærk oplysningerne. De må gemmes, men ikke bruges til andet (artikel 18, stk. 2).',
      'Husk nyhedsbreve, udtræk og automatiske kørsler.',
      'Giv besked til dem, der har fået oplysningerne (artikel 19), og til personen, før begrænsningen ophæves (artikel 18, stk. 3).',
    ],
    portability: [
      'Det gælder det, personen selv har givet jer, behandlet elektronisk på samtykke eller aftale (artikel 20, stk. 1).',
      'Giv en fil i et almindeligt format, for eksempel CSV eller JSON, til personen eller direkte til den nye virksomhed.',
      'Send den sikkert (beskyttet link eller krypteret), ikke som åbent bilag.',
    ],
    objection: [
      'Reklame? Stop straks, uden vurdering og uden at spørge, hvem personen er (artikel 21, stk. 2-3). Sæt adressen på spærrelisten, og bekræft det.',
      'Andet? Stop, mens I vurderer. I må kun fortsætte med vægtige grunde, som I kan vise (artikel 21, stk. 1).',
      'Skriv, hvad der er stoppet, eller hvorfor ikke.',
    ],
    automated_decision: [
      'Find ud af, om et system alene har afgjort noget vigtigt for personen (artikel 22, stk. 1).',
      'I så fald skal et menneske se på det igen og høre personen (artikel 22, stk. 3).',
      'Forklar i almindelige ord, hvad der blev lagt vægt på. Afgør I intet automatisk, så skriv det.',
    ],
    consent_withdrawal: [
      'Stop alt, der bygger på samtykket. Spørg ikke hvorfor (artikel 7, stk. 3).',
      'Det, I kun havde på grund af samtykket, skal slettes (artikel 17, stk. 1, litra b). Bliver noget, så sig hvorfor.',
      'Noter datoen, og bekræft det.',
    ],
  },
  complaint: [
    'Se efter, om personen også beder om noget: indsigt, sletning eller andet.',
    'Kan der være sket et sikkerhedsbrud? Så løber der en frist på 72 timer til tilsynet (artikel 33). Sig det til den ansvarlige nu.',
    'Svar på selve klagen, og skriv, hvad I gør ved den.',
  ],
  inquiry: [
    'Svar på spørgsmålet med det, der gælder for denne person, og ikke kun med et link.',
    'Handler det om personens egne oplysninger, er det en anmodning med fristen herover.',
  ],
  always: [
    'Identitet: En mail fra den adresse, I kender, er normalt nok. Spørg kun ved rimelig tvivl (artikel 12, stk. 6), og bed aldrig om kopi af pas.',
    'Et nej, også til en del, skal begrundes skriftligt inden for måneden (artikel 12, stk. 4).',
    'Send ikke personnumre og følsomme filer i almindelig mail.',
  ],
};
