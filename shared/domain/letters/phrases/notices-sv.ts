import { strong } from '../block.ts';
import type { PersonNotices } from './person-notices.ts';

export const noticesSv: PersonNotices = {
  rightNames: {
    access: 'Tillgång, ”registerutdrag” (artikel 15)',
    rectification: 'Rättelse (artikel 16)',
    erasure: 'Radering (artikel 17)',
    restriction: 'Begränsning av behandling (artikel 18)',
    portability: 'Dataportabilitet (artikel 20)',
    objection: 'Invändning (artikel 21)',
    automated_decision: 'Automatiserade beslut (artikel 22)',
    consent_withdrawal: 'Återkallat samtycke (artikel 7.3)',
  },
  outcomes: {
    fulfilled: 'vi har gjort det du bad om',
    partly: 'vi gör det delvis',
    refused: 'vi gör det inte',
    no_data: 'vi har inte hittat några uppgifter',
    withdrawn: 'det har du tagit tillbaka',
    not_a_request: 'ingår inte i din begäran, så som vi har förstått den',
    forwarded: 'skickat vidare till det företag som har ansvaret',
    duplicate: 'besvarat i ett annat ärende',
  },
  clock: {
    standsStill: (aim) =>
      `Tidsfristen pausas medan vi väntar på ditt svar och löper vidare när vi har fått det. Svarar du snart räknar vi fortfarande med att svara dig senast ${aim}.`,
    runsOn: (promised) => `Frågan ändrar inte tidsfristen. Den går fortfarande ut ${promised}.`,
  },
  identity: {
    subject: 'Vi behöver vara säkra på att det är du',
    why: 'Vi har fått en begäran från den här mejladressen. Innan vi lämnar ut, ändrar eller raderar något behöver vi vara säkra på att det är du som ber om det, så att ingen annan kommer åt dina uppgifter eller får dem raderade. Därför frågar vi (artikel 12.6 i dataskyddsförordningen, GDPR).',
    ours: 'Det här är vi osäkra på',
    enough: 'En av de här sakerna räcker:',
    fromKnownAddress: 'Skriv till oss från den mejladress du brukar använda när du har kontakt med oss.',
    fromDealings:
      'Svara på det här mejlet och berätta något om din kontakt med oss som andra knappast känner till, till exempel vad den handlade om och ungefär när det var.',
    byPhone: (phone) => `Vill du helst inte skriva det i ett mejl? Ring oss på ${phone}.`,
    anotherWay: 'Vill du helst inte skriva det i ett mejl? Svara och säg till, så hittar vi ett annat, säkert sätt.',
    noNumbers:
      'Skriv inte personnummer och skicka inte kopia av pass, id-kort eller körkort. Det behöver vi inte, och vanlig e-post är inte säker nog för det.',
    kept: 'Vi antecknar bara att vi har frågat och om svaret räckte. Det du skickar för att visa vem du är raderar vi så snart vi har kontrollerat det.',
    notForMarketing: 'Vill du bara slippa reklam behöver du inte visa något. Det slutar vi med utan att fråga.',
  },
  clarification: {
    subject: 'En fråga om din begäran',
    why: 'För att kunna ge dig ett svar som du har nytta av behöver vi veta lite mer om vad du ber om.',
    ours: 'Vår fråga',
    unanswered:
      'Du behöver inte begränsa din begäran. Om vi inte hör något från dig tar vi hand om alltihop, så som vi har förstått det.',
  },
  reminder: {
    subject: 'Vi väntar fortfarande på ditt svar',
    asked: {
      identity:
        'Vi har frågat dig om något för att vara säkra på att det är du som skriver, och vi har inte fått svar ännu. Svara på det här mejlet eller på det förra, så kan vi gå vidare.',
      clarification:
        'Vi har ställt en fråga till dig om din begäran, och vi har inte fått svar ännu. Svara på det här mejlet eller på det förra, så kan vi gå vidare.',
    },
    consequence: {
      identity:
        'Utan ditt svar kan vi kanske inte göra det du ber om, eftersom vi inte kan vara säkra på vem vi svarar. Ärendet stängs inte av sig självt: en människa bestämmer vad som händer, och du får besked.',
      clarification:
        'Du behöver inte begränsa din begäran. Om vi inte hör något från dig tar vi hand om alltihop, så som vi har förstått det.',
    },
    crossed: 'Har du redan svarat behöver du inte göra något mer.',
  },
  extension: {
    subject: (promised) => `Vi behöver mer tid – du får svar senast ${promised}`,
    intro: (received, first) =>
      `Vi fick din begäran ${received} och du skulle ha fått svar senast ${first}. Det hinner vi inte.`,
    reason: 'Skälet',
    newDate: (promised) => [
      'Nu får du vårt svar ',
      strong(`senast ${promised}`),
      '. Kan vi svara tidigare gör vi det.',
    ],
    law: 'Fristen på en månad får förlängas med två månader när en begäran är komplicerad eller när det finns flera (artikel 12.3 i dataskyddsförordningen, GDPR). Den räknas från den dag då vi fick din begäran och kan bara förlängas en gång.',
    answeredHeading: 'Det här har du redan fått svar på',
  },
  refusal: {
    subject: 'Vårt beslut om din begäran',
    all: 'Vi har prövat din begäran och vårt svar är nej. Här står varför.',
    part: 'Vi har prövat din begäran. Till en del av den är vårt svar nej. Här står vilken del det är och varför.',
    doneHeading: 'Det här har vi beslutat om resten',
    openHeading: 'Det här arbetar vi fortfarande med',
    open: (promised) => `Här får du svar senast ${promised}.`,
    people: (organisation) =>
      `Beslutet är fattat av en människa på ${organisation}, inte av en dator. Håller du inte med, eller har vi missat något? Svara på det här mejlet.`,
  },
  noData: {
    subject: 'Vi har inga uppgifter om dig',
    found:
      'Vi har sökt efter uppgifter om dig och har inte hittat några, utöver det du har skrivit till oss i det här ärendet.',
    searchedHeading: 'Här har vi sökt',
    other:
      'Kan du finnas hos oss under ett annat namn, en annan mejladress eller ett annat telefonnummer? Svara och skriv det, så söker vi igen.',
    kept: 'Vi sparar det här ärendet en tid, så att vi kan visa att du har fått svar.',
  },
  withdrawal: {
    subject: 'Du har tagit tillbaka din begäran',
    closed: 'Du har sagt till oss att du tar tillbaka din begäran. Vi har stängt ärendet och gör inget mer.',
    wrong: 'Är det ett missförstånd, eller ändrar du dig? Svara på det här mejlet. Du kan alltid skriva till oss igen.',
  },
  marketing: {
    subject: 'Du får ingen mer reklam från oss',
    stopped:
      'Som du bad om har vi slutat att använda uppgifter om dig för marknadsföring och för profilering som hör till den (artikel 21.2 och 21.3 i dataskyddsförordningen, GDPR).',
    kept: 'För att det ska förbli så har vi din mejladress på en spärrlista. Den används inte till något annat.',
    again: 'Får du ändå reklam från oss? Svara på det här mejlet och säg till.',
    rest: (promised) => `Resten av din begäran får du svar på senast ${promised}.`,
  },
};
