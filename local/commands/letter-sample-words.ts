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
