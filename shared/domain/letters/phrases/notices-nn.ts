import { strong } from '../block.ts';
import type { PersonNotices } from './person-notices.ts';

export const noticesNn: PersonNotices = {
  rightNames: {
    access: 'Innsyn (artikkel 15)',
    rectification: 'Retting (artikkel 16)',
    erasure: 'Sletting (artikkel 17)',
    restriction: 'Avgrensing av behandling (artikkel 18)',
    portability: 'Dataportabilitet (artikkel 20)',
    objection: 'Protest (artikkel 21)',
    automated_decision: 'Automatiserte avgjerder (artikkel 22)',
    consent_withdrawal: 'Samtykke trekt tilbake (artikkel 7 nr. 3)',
  },
  outcomes: {
    fulfilled: 'vi har gjort det du bad om',
    partly: 'vi gjer det delvis',
    refused: 'vi gjer det ikkje',
    no_data: 'vi har ikkje funne nokon opplysningar',
    withdrawn: 'det har du trekt tilbake',
    not_a_request: 'ikkje ein del av førespurnaden din, slik vi har forstått han',
    forwarded: 'sendt vidare til verksemda som har ansvaret',
    duplicate: 'svart på i ei anna sak',
  },
  clock: {
    standsStill: (aim) =>
      `Fristen står stille medan vi ventar på svaret ditt, og går vidare når vi har fått det. Svarar du raskt, reknar vi framleis med å svare deg seinast ${aim}.`,
    runsOn: (promised) => `Spørsmålet endrar ikkje fristen. Han er framleis ${promised}.`,
  },
  identity: {
    subject: 'Vi må vere sikre på at det er deg',
    why: 'Vi har fått ein førespurnad frå denne e-postadressa. Før vi gir ut, endrar eller slettar noko, må vi vere sikre på at det er du som bed om det, så ingen andre får tak i opplysningane dine eller får dei sletta. Difor spør vi (personvernforordninga artikkel 12 nr. 6).',
    ours: 'Dette er vi i tvil om',
    enough: 'Éin av desse måtane er nok:',
    fromKnownAddress: 'Skriv til oss frå e-postadressa du plar bruke når du har kontakt med oss.',
    fromDealings:
      'Svar på denne e-posten og fortel noko om kontakten din med oss som andre neppe kjenner til, til dømes kva det gjaldt, og om lag når det var.',
    byPhone: (phone) => `Vil du helst ikkje skrive det i ein e-post? Ring oss på ${phone}.`,
    anotherWay:
      'Vil du helst ikkje skrive det i ein e-post? Svar og sei det, så finn vi ein annan og trygg måte saman.',
    noNumbers:
      'Ikkje skriv fødselsnummer, og ikkje send kopi av pass, ID-kort eller førarkort. Det treng vi ikkje, og vanleg e-post er ikkje trygg nok til det.',
    kept: 'Vi noterer berre at vi har spurt, og om svaret var nok. Det du sender for å vise kven du er, slettar vi så snart vi har sett på det.',
    notForMarketing: 'Vil du berre sleppe reklame, treng du ikkje å vise noko. Det stoppar vi utan å spørje.',
  },
  clarification: {
    subject: 'Eit spørsmål om førespurnaden din',
    why: 'For å kunne gi deg eit svar du har nytte av, treng vi å vite litt meir om kva du bed om.',
    ours: 'Spørsmålet vårt',
    unanswered:
      'Du treng ikkje å avgrense førespurnaden. Høyrer vi ikkje frå deg, behandlar vi alt saman, slik vi har forstått det.',
  },
  reminder: {
    subject: 'Vi ventar framleis på svar frå deg',
    asked: {
      identity:
        'Vi har spurt deg om noko for å vere sikre på at det er du som skriv, og vi har ikkje fått svar enno. Svar på denne e-posten eller på den førre, så kan vi gå vidare.',
      clarification:
        'Vi har stilt deg eit spørsmål om førespurnaden din, og vi har ikkje fått svar enno. Svar på denne e-posten eller på den førre, så kan vi gå vidare.',
    },
    consequence: {
      identity:
        'Utan svaret ditt kan vi kanskje ikkje gjere det du bed om, fordi vi ikkje kan vere sikre på kven vi svarar. Saka lukkar seg ikkje av seg sjølv: Eit menneske avgjer kva som skjer, og du får beskjed.',
      clarification:
        'Du treng ikkje å avgrense førespurnaden. Høyrer vi ikkje frå deg, behandlar vi alt saman, slik vi har forstått det.',
    },
    crossed: 'Har du alt svart, treng du ikkje å gjere noko meir.',
  },
  extension: {
    subject: (promised) => `Vi treng meir tid – du får svar seinast ${promised}`,
    intro: (received, first) =>
      `Vi fekk førespurnaden din ${received}, og du skulle ha fått svar seinast ${first}. Det rekk vi ikkje.`,
    reason: 'Grunnen',
    newDate: (promised) => [
      'No får du svaret vårt ',
      strong(`seinast ${promised}`),
      '. Kan vi svare før, gjer vi det.',
    ],
    law: 'Fristen på éin månad kan forlengjast med to månader når ein førespurnad er komplisert, eller når det er fleire av dei (personvernforordninga artikkel 12 nr. 3). Fristen blir rekna frå dagen vi fekk førespurnaden, og kan berre forlengjast éin gong.',
    answeredHeading: 'Dette har du alt fått svar på',
  },
  refusal: {
    subject: 'Avgjerda vår om førespurnaden din',
    all: 'Vi har vurdert førespurnaden din, og svaret er nei. Her står det kvifor.',
    part: 'Vi har vurdert førespurnaden din. Til ein del av han er svaret nei. Her står det kva for ein del det er, og kvifor.',
    doneHeading: 'Dette har vi avgjort om resten',
    openHeading: 'Dette arbeider vi framleis med',
    open: (promised) => `Her får du svar seinast ${promised}.`,
    people: (organisation) =>
      `Avgjerda er teken av eit menneske hos ${organisation}, ikkje av ei datamaskin. Er du usamd, eller har vi oversett noko? Svar på denne e-posten.`,
  },
  noData: {
    subject: 'Vi har ingen opplysningar om deg',
    found:
      'Vi har søkt etter opplysningar om deg og har ikkje funne nokon, bortsett frå det du har skrive til oss i denne saka.',
    searchedHeading: 'Her har vi søkt',
    other:
      'Kan det vere at vi kjenner deg under eit anna namn, ei anna e-postadresse eller eit anna telefonnummer? Svar og skriv det, så søkjer vi igjen.',
    kept: 'Vi tek vare på denne saka ei stund, så vi kan vise at du har fått svar.',
  },
  withdrawal: {
    subject: 'Du har trekt førespurnaden din',
    closed: 'Du har sagt til oss at du trekkjer førespurnaden din. Vi har lukka saka og gjer ikkje meir med ho.',
    wrong: 'Er det ei mistyding, eller ombestemmer du deg? Svar på denne e-posten. Du kan alltid skrive til oss igjen.',
  },
  marketing: {
    subject: 'Du får ikkje meir reklame frå oss',
    stopped:
      'Som du bad om, har vi slutta å bruke opplysningar om deg til marknadsføring og til profilering som høyrer til (personvernforordninga artikkel 21 nr. 2 og 3).',
    kept: 'For at det skal halde fram slik, har vi e-postadressa di på ei sperreliste. Ho blir ikkje brukt til noko anna.',
    again: 'Får du likevel reklame frå oss? Svar på denne e-posten og sei frå.',
    rest: (promised) => `Resten av førespurnaden får du svar på seinast ${promised}.`,
  },
};
