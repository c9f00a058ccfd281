import type { Language, StaffLanguage } from '../../shared/domain/language.ts';
import type { Right } from '../../shared/domain/rights.ts';
import type { IdentifierFound } from '../../shared/domain/understanding.ts';

interface RequestWords {
  readonly subject: string;
  readonly text: string;
  /** A number that looks like a person's; 31 February makes it nobody's. */
  readonly identifier: Pick<IdentifierFound, 'kind' | 'masked'> & { readonly digits: string };
  /** Sentences of `text` that show a right. */
  readonly evidence: Partial<Readonly<Record<Right, string>>>;
}

/** A request as people write one. Alex Prøver does not exist. */
export const REQUEST_WORDS: Readonly<Record<StaffLanguage, RequestWords>> = {
  da: {
    subject: 'Mine oplysninger hos jer',
    text: 'Hej\n\nSend mig venligst alt, hvad I har liggende om mig. Bagefter vil jeg gerne slettes helt hos jer.\n\nMit CPR-nummer er 310299-1234, hvis I skal bruge det.',
    identifier: { kind: 'cpr', masked: '310299-••••', digits: '310299-1234' },
    evidence: {
      access: 'Send mig venligst alt, hvad I har liggende om mig.',
      erasure: 'Bagefter vil jeg gerne slettes helt hos jer.',
    },
  },
  sv: {
    subject: 'Mina uppgifter hos er',
    text: 'Hej!\n\nSkicka mig gärna allt ni har sparat om mig. Sedan vill jag bli borttagen helt ur era register.\n\nMitt personnummer är 990231-1234 om ni behöver det.',
    identifier: { kind: 'personnummer', masked: '990231-••••', digits: '990231-1234' },
    evidence: {
      access: 'Skicka mig gärna allt ni har sparat om mig.',
      erasure: 'Sedan vill jag bli borttagen helt ur era register.',
    },
  },
  nb: {
    subject: 'Opplysningene mine hos dere',
    text: 'Hei\n\nKan dere sende meg alt dere har lagret om meg? Etterpå vil jeg slettes helt hos dere.\n\nFødselsnummeret mitt er 310299 12345 om dere trenger det.',
    identifier: { kind: 'fodselsnummer', masked: '310299 •••••', digits: '310299 12345' },
    evidence: {
      access: 'Kan dere sende meg alt dere har lagret om meg?',
      erasure: 'Etterpå vil jeg slettes helt hos dere.',
    },
  },
  en: {
    subject: 'My data with you',
    text: 'Hello,\n\nPlease send me everything you have on file about me. After that I would like to be deleted altogether.\n\nMy Danish CPR number is 310299-1234 if you need it.',
    identifier: { kind: 'cpr', masked: '310299-••••', digits: '310299-1234' },
    evidence: {
      access: 'Please send me everything you have on file about me.',
      erasure: 'After that I would like to be deleted altogether.',
    },
  },
};

/** What staff may have typed after `send`. */
export const ANSWER_WORDS: Readonly<Record<Language, string>> = {
  da: 'Hej Alex\n\nVi har fundet dig i vores kundesystem og i to mails fra 2024. En kopi er vedhæftet.\n\nVenlig hilsen\nMette',
  sv: 'Hej Alex!\n\nVi har hittat dig i vårt kundsystem och i två mejl från 2024. En kopia är bifogad.\n\nVänliga hälsningar\nElin',
  nb: 'Hei Alex\n\nVi har funnet deg i kundesystemet vårt og i to e-poster fra 2024. En kopi er vedlagt.\n\nVennlig hilsen\nIngrid',
  nn: 'Hei Alex\n\nVi har funne deg i kundesystemet vårt og i to e-postar frå 2024. Ein kopi ligg ved.\n\nVenleg helsing\nIngrid',
  en: 'Dear Alex,\n\nWe found you in our customer records and in two emails from 2024. A copy is attached.\n\nKind regards\nMette',
  de: 'Guten Tag Alex Prøver,\n\nwir haben Sie in unserem Kundensystem und in zwei E-Mails aus 2024 gefunden. Eine Kopie ist angehängt.\n\nMit freundlichen Grüßen\nMette',
  fi: 'Hei Alex\n\nLöysimme sinut asiakasjärjestelmästämme ja kahdesta viestistä vuodelta 2024. Jäljennös on liitteenä.\n\nYstävällisin terveisin\nMette',
};

/** What staff may have typed for the person after a command, in the person's language. */
export const NOTICE_WORDS: Readonly<
  Record<
    Language,
    { readonly doubt: string; readonly question: string; readonly reason: string; readonly ground: string }
  >
> = {
  da: {
    doubt: 'Mailen kommer fra en adresse, vi ikke har set før.',
    question: 'Vi har mails fra dig og om dig fra tolv år. Gælder det dem alle, eller kun dem om aftalen fra 2024?',
    reason:
      'Vi har fundet omkring 4.000 mails, hvor du er nævnt sammen med andre. De skal læses én for én, så andres oplysninger kan skjules.',
    ground: 'Fakturaerne fra 2024 skal vi gemme efter bogføringsloven (artikel 17, stk. 3, litra b).',
  },
  sv: {
    doubt: 'Mejlet kommer från en adress som vi inte har sett förut.',
    question:
      'Vi har mejl från dig och om dig från tolv år. Gäller det alla, eller bara de som gäller avtalet från 2024?',
    reason:
      'Vi har hittat omkring 4 000 mejl där du nämns tillsammans med andra. De måste läsas ett och ett så att andras uppgifter kan döljas.',
    ground: 'Fakturorna från 2024 måste vi spara enligt bokföringslagen (artikel 17.3 b).',
  },
  nb: {
    doubt: 'E-posten kommer fra en adresse vi ikke har sett før.',
    question:
      'Vi har e-poster fra deg og om deg fra tolv år. Gjelder det alle, eller bare de som gjelder avtalen fra 2024?',
    reason:
      'Vi har funnet rundt 4000 e-poster der du er nevnt sammen med andre. De må leses én for én, så andres opplysninger kan skjules.',
    ground: 'Fakturaene fra 2024 må vi ta vare på etter bokføringsloven (artikkel 17 nr. 3 bokstav b).',
  },
  nn: {
    doubt: 'E-posten kjem frå ei adresse vi ikkje har sett før.',
    question: 'Vi har e-postar frå deg og om deg frå tolv år. Gjeld det alle, eller berre dei om avtalen frå 2024?',
    reason:
      'Vi har funne rundt 4000 e-postar der du er nemnd saman med andre. Dei må lesast éin for éin, så opplysningane om andre kan skjulast.',
    ground: 'Fakturaene frå 2024 må vi ta vare på etter bokføringslova (artikkel 17 nr. 3 bokstav b).',
  },
  en: {
    doubt: 'The email comes from an address that we have not seen before.',
    question:
      'We have emails from you and about you over twelve years. Do you mean all of them, or only those about the contract of 2024?',
    reason:
      'We have found about 4,000 emails in which you are named together with others. They must be read one by one, so that other people’s information can be hidden.',
    ground: 'We must keep the invoices of 2024 under the bookkeeping act (Article 17(3)(b)).',
  },
  de: {
    doubt: 'Die E-Mail kommt von einer Adresse, die wir bisher nicht kannten.',
    question:
      'Wir haben E-Mails von Ihnen und über Sie aus zwölf Jahren. Meinen Sie alle oder nur die zum Vertrag von 2024?',
    reason:
      'Wir haben rund 4.000 E-Mails gefunden, in denen Sie zusammen mit anderen genannt sind. Wir müssen sie einzeln lesen, um die Daten anderer zu schwärzen.',
    ground:
      'Die Rechnungen von 2024 müssen wir nach dem Buchführungsgesetz aufbewahren (Artikel 17 Absatz 3 Buchstabe b).',
  },
  fi: {
    doubt: 'Viesti tuli osoitteesta, jota emme ole nähneet aiemmin.',
    question:
      'Meillä on sinulta ja sinusta sähköposteja kahdentoista vuoden ajalta. Tarkoitatko niitä kaikkia vai vain vuoden 2024 sopimusta koskevia?',
    reason:
      'Olemme löytäneet noin 4 000 viestiä, joissa sinut mainitaan yhdessä muiden kanssa. Ne on luettava yksi kerrallaan, jotta muiden tiedot voidaan peittää.',
    ground: 'Vuoden 2024 laskut meidän on säilytettävä kirjanpitolain nojalla (17 artiklan 3 kohdan b alakohta).',
  },
};
