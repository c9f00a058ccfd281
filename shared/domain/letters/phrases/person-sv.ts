import { strong } from '../block.ts';
import type { PersonPhrases } from './person-phrases.ts';

export const personSv: PersonPhrases = {
  subjectReceived: (promised) => `Vi har fått ditt mejl – du får svar senast ${promised}`,
  subjectAnswer: 'Svar på ditt mejl',
  greeting: 'Hej!',
  thanks: (received, promised) => [
    `Tack för ditt mejl, som vi fick ${received}. Du får svar `,
    strong(`senast ${promised}`),
    '.',
  ],
  reference: (reference) => ['Ditt ärende har nummer ', strong(reference), '.'],

  understoodHeading: 'Så har vi förstått dig',
  rights: {
    access:
      'Du vill veta vilka uppgifter vi har om dig och få en kopia av dem (tillgång, ”registerutdrag”, artikel 15).',
    rectification: 'Du vill få uppgifter om dig rättade eller kompletterade (rättelse, artikel 16).',
    erasure: 'Du vill få uppgifter om dig raderade (radering, artikel 17).',
    restriction: 'Du vill att vi sparar dina uppgifter men inte använder dem (begränsning av behandling, artikel 18).',
    portability:
      'Du vill få dina uppgifter i en fil som du själv eller ett annat företag kan använda (dataportabilitet, artikel 20).',
    objection:
      'Du säger nej till att vi använder uppgifter om dig (invändning, artikel 21). Gäller det reklam eller nyhetsbrev slutar vi med dem utan att pröva dina skäl. Gäller det något annat ser en medarbetare på det, och du får en motivering.',
    automated_decision:
      'Du vill att en människa tittar på ett beslut som en dator har fattat om dig (automatiserade beslut, artikel 22).',
    consent_withdrawal:
      'Du tar tillbaka ditt samtycke (artikel 7.3). Det får du alltid göra och du behöver inte säga varför. Vi slutar med det som bygger på samtycket. Det ändrar inte det som redan har skett.',
  },
  misunderstood: 'Har vi missförstått något? Svara på det här mejlet och skriv det.',
  noRight: {
    request:
      'Vi har förstått att du vill använda någon av dina rättigheter när det gäller uppgifter om dig. En människa läser ditt mejl för att se vad du ber om.',
    inquiry: 'Vi har förstått ditt mejl som en fråga om hur vi använder personuppgifter. Du får svar på din fråga.',
    complaint:
      'Vi har förstått att du är missnöjd med hur vi använder eller skyddar personuppgifter. Vi tar det på allvar och du får svar.',
    other: 'Vi är inte säkra på vad du ber oss om. Därför läser en människa ditt mejl, och du får svar.',
  },
  noRightMeant:
    'Vill du också använda någon av dina rättigheter, till exempel se, rätta eller radera uppgifter om dig? Svara på det här mejlet och skriv det. Du förlorar ingen tid: tills annat är klart utgår vi från att tiden redan löper.',

  nextHeading: 'Det här händer nu',
  next: (organisation) =>
    `En medarbetare på ${organisation} läser ditt mejl, tar hand om ärendet och svarar dig via mejl. Det kostar ingenting.`,
  period: (received, promised) =>
    `Vi har en månad på oss: från ${received} till och med ${promised} (artikel 12.3 i dataskyddsförordningen, GDPR).`,

  addHeading: 'Vill du lägga till eller rätta något?',
  add: 'Svara på det här mejlet, så hamnar ditt svar i rätt ärende.',
  noIdentityNumbers:
    'Skriv inte personnummer och skicka inte kopia av pass eller körkort. Det har vi inte bett om, och vanlig e-post är inte säker nog för det.',

  complaintHeading: 'Om du vill klaga',
  complaint:
    'Du kan alltid klaga till en tillsynsmyndighet: i det land där du bor eller arbetar, eller där du anser att reglerna har brutits (artikel 77). Det är gratis.',
  court: 'Du kan också vända dig till domstol (artikel 79).',
  countries: { DK: 'Danmark', SE: 'Sverige', NO: 'Norge' },
  phone: 'Telefon',
  email: 'E-post',
  complaintPage: 'Så klagar du',

  contactHeading: 'Kontakt',
  automatic: 'Den här bekräftelsen är skickad automatiskt. Svarar du på den är det en människa som läser.',
  answerAttached: 'Vårt svar är bifogat till det här mejlet.',
  answerReference: (reference) =>
    `Ditt ärende har nummer ${reference}. Har du frågor om svaret? Svara på det här mejlet.`,
};
