import type { Checklist } from './checklist.ts';

export const checklistSv: Checklist = {
  rights: {
    access: [
      'Sök på varje namn, adress och nummer ni känner personen genom, och i varje roll (kund, leverantör, tidigare anställd), på alla ställena ovan.',
      'Ge en kopia och resten av artikel 15: ändamål, typer av uppgifter, lagringstid, källa och rättigheter. En länk till policyn räcker inte.',
      'Nämn mottagare vid namn, även personuppgiftsbiträden, och säg till om något skickas utanför EU/EES (artikel 15.2).',
      'Dölj andras uppgifter och skriv vad som är utelämnat och varför. ”Vi hittade inget” är också ett svar: skriv var ni har letat.',
    ],
    rectification: [
      'Rätta på alla ställen ovan där det står. Det som saknas ska läggas till.',
      'Meddela dem som har fått uppgifterna (artikel 19) och nämn dem om personen frågar.',
      'Skriv till personen vad som har rättats och när.',
    ],
    erasure: [
      'Radera på alla ställena ovan och anteckna varje ställe när det är gjort.',
      'Säkerhetskopior är en egen uppgift: anteckna när den sista kopian är borta.',
      'Bokföring ska sparas så länge lagen kräver (artikel 17.3 b). Säg vad som blir kvar och hur länge. En spärrlista får också finnas kvar.',
      'Meddela dem som har fått uppgifterna (artikel 19).',
      'Skriv ”raderat” först när det har skett överallt. Att radera utan att säga det är också ett fel.',
    ],
    restriction: [
      'Märk uppgifterna. De får sparas men inte användas till annat (artikel 18.2).',
      'Glöm inte nyhetsbrev, utdrag och automatiska körningar.',
      'Meddela dem som har fått uppgifterna (artikel 19), och personen innan begränsningen upphör (artikel 18.3).',
    ],
    portability: [
      'Det gäller det personen själv har gett er, behandlat elektroniskt efter samtycke eller avtal (artikel 20.1).',
      'Ge en fil i ett vanligt format, till exempel CSV eller JSON, till personen eller direkt till det nya företaget.',
      'Skicka den säkert (skyddad länk eller krypterad), inte som öppen bilaga.',
    ],
    objection: [
      'Reklam? Sluta genast, utan prövning och utan att fråga vem personen är (artikel 21.2–21.3). Sätt adressen på spärrlistan och bekräfta.',
      'Annat? Sluta medan ni prövar. Ni får fortsätta bara med tungt vägande skäl som ni kan visa (artikel 21.1).',
      'Skriv vad som har upphört, eller varför inte.',
    ],
    automated_decision: [
      'Ta reda på om ett system ensamt har avgjort något viktigt för personen (artikel 22.1).',
      'I så fall ska en människa se på det igen och höra personen (artikel 22.3).',
      'Förklara med vanliga ord vad som vägde tungt. Fattar ni inga automatiska beslut, skriv det.',
    ],
    consent_withdrawal: [
      'Sluta med allt som bygger på samtycket. Fråga inte varför (artikel 7.3).',
      'Det ni bara hade på grund av samtycket ska raderas (artikel 17.1 b). Blir något kvar, säg varför.',
      'Anteckna datumet och bekräfta.',
    ],
  },
  complaint: [
    'Se efter om personen också ber om något: tillgång, radering eller annat.',
    'Kan det ha skett en personuppgiftsincident? Då löper 72 timmar till anmälan (artikel 33). Berätta för den ansvariga nu.',
    'Svara på själva klagomålet och skriv vad ni gör åt det.',
  ],
  inquiry: [
    'Svara på frågan med det som gäller den här personen, inte bara med en länk.',
    'Handlar det om personens egna uppgifter är det en begäran med tidsfristen ovan.',
  ],
  always: [
    'Identitet: ett mejl från den adress ni känner till räcker normalt. Fråga bara vid rimliga tvivel (artikel 12.6) och be aldrig om kopia av pass.',
    'Ett nej, även till en del, ska motiveras skriftligt inom månaden (artikel 12.4).',
    'Skicka inte personnummer eller känsliga filer med vanlig e-post.',
  ],
};
