import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts';
import { acknowledgement } from '../../../shared/domain/letters/acknowledgement.ts';
import { RIGHT_IDS } from '../../../shared/domain/rights.ts';
import { MAIL_KINDS } from '../../../shared/domain/understanding.ts';
import { aCase, aContext, aMail, organisation } from './letter-fixtures.ts';

const acknowledge = (changes: Parameters<typeof aCase>[0]) =>
  acknowledgement(aCase(changes), aContext('acknowledgement'));

const DATES: readonly { language: Language; received: string; promised: string; month: string; law: string }[] = [
  {
    language: 'da',
    received: 'den 21. oktober 2026',
    promised: 'senest den 21. november 2026',
    month: 'en måned',
    law: 'artikel 12, stk. 3',
  },
  {
    language: 'sv',
    received: 'den 21 oktober 2026',
    promised: 'senast den 21 november 2026',
    month: 'en månad',
    law: 'artikel 12.3',
  },
  {
    language: 'nb',
    received: '21. oktober 2026',
    promised: 'senest 21. november 2026',
    month: 'én måned',
    law: 'artikkel 12 nr. 3',
  },
  {
    language: 'nn',
    received: '21. oktober 2026',
    promised: 'seinast 21. november 2026',
    month: 'éin månad',
    law: 'artikkel 12 nr. 3',
  },
  {
    language: 'en',
    received: '21 October 2026',
    promised: 'by 21 November 2026',
    month: 'one month',
    law: 'Article 12(3)',
  },
  {
    language: 'de',
    received: 'am 21. Oktober 2026',
    promised: 'spätestens am 21. November 2026',
    month: 'einen Monat',
    law: 'Artikel 12 Absatz 3',
  },
  {
    language: 'fi',
    received: '21. lokakuuta 2026',
    promised: 'viimeistään 21. marraskuuta 2026',
    month: 'yksi kuukausi',
    law: '12 artiklan 3 kohta',
  },
];

/** Everyday words for each right, in each language: what a reader without law must recognise. */
const EVERYDAY: Readonly<Record<Language, readonly string[]>> = {
  da: ['kopi', 'rettet', 'slettet', 'uden at bruge', 'en fil', 'siger nej', 'et menneske', 'trækker dit samtykke'],
  sv: ['kopia', 'rättade', 'raderade', 'inte använder', 'en fil', 'säger nej', 'en människa', 'tar tillbaka'],
  nb: ['kopi', 'rettet', 'slettet', 'uten å bruke', 'en fil', 'sier nei', 'et menneske', 'trekker tilbake'],
  nn: ['kopi', 'retta', 'sletta', 'utan å bruke', 'ei fil', 'seier nei', 'eit menneske', 'trekkjer tilbake'],
  en: ['copy', 'corrected', 'deleted', 'not use', 'a file', 'say no', 'a human being', 'withdraw'],
  de: [
    'Kopie',
    'berichtigt',
    'gelöscht',
    'nicht verwenden',
    'als Datei',
    'nicht damit einverstanden',
    'ein Mensch',
    'widerrufen',
  ],
  fi: ['jäljennöksen', 'korjataan', 'poistetaan', 'emme käytä', 'tiedostona', 'Et halua', 'ihminen', 'Peruutat'],
};

const MARKETING: Readonly<Record<Language, string>> = {
  da: 'stopper vi dem uden at vurdere dine grunde',
  sv: 'slutar vi med dem utan att pröva dina skäl',
  nb: 'stopper vi det uten å vurdere grunnene dine',
  nn: 'stoppar vi det utan å vurdere grunnane dine',
  en: 'we stop them without weighing your reasons',
  de: 'stellen wir sie ein, ohne Ihre Gründe zu prüfen',
  fi: 'lopetamme ne arvioimatta syitäsi',
};

describe('acknowledgement', () => {
  it.each(DATES)('gives the period from day to day in $language', ({ language, received, promised, month, law }) => {
    const { text } = acknowledge({ language });
    expect(text).toContain(received);
    expect(text).toContain(promised);
    expect(text).toContain(month);
    expect(text).toContain(law);
  });

  it('never tells the statutory limit, which is nobody’s promise', () => {
    for (const language of LANGUAGES) {
      const { subject, text } = acknowledge({ language });
      expect(`${subject}${text}`).not.toMatch(/\b23\b/u);
    }
  });

  it('carries the reference in brackets in the subject and in the text', () => {
    for (const language of LANGUAGES) {
      const { subject, text } = acknowledge({ language });
      expect(subject).toMatch(/^\[NOR-2026-7KQ4\] \S/u);
      expect(text).toContain('NOR-2026-7KQ4');
    }
  });

  it('names every authority in full, and the controller', () => {
    for (const language of LANGUAGES) {
      const { text, html } = acknowledge({ language });
      for (const authority of organisation.authorities) {
        for (const fact of [
          authority.name,
          authority.postalAddress,
          authority.phone,
          authority.email,
          authority.complaintUrl,
        ]) {
          expect(text).toContain(fact);
        }
      }
      for (const fact of ['Nordlys Drift', 'Prøvevej 7, 1000 Prøveby', '+45 5550 0100', 'privat@nordlys.example.dk']) {
        expect(text).toContain(fact);
      }
      expect(html).toContain('<a href="https://tilsyn.example.dk/klage?a=1&amp;b=2">');
    }
  });

  it.each(LANGUAGES.map((language) => ({ language })))(
    'puts every right into everyday words in $language',
    ({ language }) => {
      const { text } = acknowledge({ language, rights: RIGHT_IDS });
      const items = text.split('\n').filter((line) => line.startsWith('* '));
      expect(items).toHaveLength(RIGHT_IDS.length);
      for (const [index, words] of EVERYDAY[language].entries()) expect(items[index]).toContain(words);
    },
  );

  it('promises to stop marketing without weighing reasons', () => {
    for (const language of LANGUAGES)
      expect(acknowledge({ language, rights: ['objection'] }).text).toContain(MARKETING[language]);
  });

  it('names only the rights that were understood', () => {
    const { text } = acknowledge({ language: 'en', rights: ['erasure'] });
    expect(text).toContain('Article 17');
    expect(text).not.toContain('Article 15');
  });

  it('says so when no right was invoked, and asks to be told if one was meant', () => {
    for (const language of LANGUAGES) {
      const texts = MAIL_KINDS.map((kind) => acknowledge({ language, kind, rights: [] }).text);
      expect(new Set(texts).size).toBe(MAIL_KINDS.length);
      for (const text of texts) expect(text).not.toContain('\n* ');
    }
    const inquiry = acknowledge({ language: 'en', kind: 'inquiry', rights: [] }).text;
    expect(inquiry).toContain('a question about how we use personal data');
    expect(inquiry).toContain('we treat the time limit as already running');
    expect(inquiry).toContain('by 21 November 2026');
  });

  it('asks for no proof of identity and warns against sending any', () => {
    const numbers: Readonly<Record<Language, string>> = {
      da: 'Skriv ikke CPR-nummer',
      sv: 'Skriv inte personnummer',
      nb: 'Ikke skriv fødselsnummer',
      nn: 'Ikkje skriv fødselsnummer',
      en: 'do not write national identity numbers',
      de: 'keine Personenkennnummern',
      fi: 'Älä kirjoita henkilötunnusta',
    };
    for (const language of LANGUAGES) expect(acknowledge({ language }).text).toContain(numbers[language]);
  });

  it('adds the date in English where the language could not be told', () => {
    const unsure = acknowledge({ language: 'da', languageUnsure: true }).text;
    expect(unsure).toContain('senest den 21. november 2026');
    expect(unsure).toContain('You will have our answer by 21 November 2026');
    const english = acknowledge({ language: 'en', languageUnsure: true }).text;
    expect(english.match(/by 21 November 2026/gu)).toHaveLength(1);
  });

  it('holds nothing of the incoming mail, whatever stands in it', () => {
    const hostile = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), hostile, hostile, hostile, (language, name, subject, newText) => {
        const subjectCase = aCase({ language });
        const without = acknowledgement(subjectCase, aContext('acknowledgement'));
        const mail = aMail({
          from: { address: 'signe@example.com', name },
          subject,
          typed: { newText, signature: name, quoted: newText, certain: true },
          attachments: [{ filename: subject, bytes: 1 }],
        });
        expect(acknowledgement(subjectCase, aContext('acknowledgement', { mail }))).toEqual(without);
      }),
    );
  });

  it('does not even hold the address that wrote', () => {
    for (const language of LANGUAGES) {
      const { subject, text, html } = acknowledge({ language, person: { address: 'kun-for-dig@example.com' } });
      expect(`${subject}${text}${html}`).not.toContain('kun-for-dig');
    }
  });
});
