import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../shared/domain/classification/detect-language.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'da',
    'Hej. Jeg vil gerne have slettet alle de oplysninger, som I har om mig, og jeg vil gerne have en bekræftelse på, at det er sket.',
  ],
  ['da', 'jeg skriver fordi i bliver ved med at sende mig breve selv om jeg flere gange har bedt jer om at lade vaere'],
  [
    'nb',
    'Hei. Jeg vil gjerne ha slettet alle opplysningene dere har om meg, og jeg vil gjerne ha en bekreftelse på at det er gjort.',
  ],
  [
    'nb',
    'VI KAN IKKE SE AT VI HAR MOTTATT NOE SVAR FRA DERE ETTER AT VI SENDTE BREVET FORRIGE UKE OG LURER PÅ HVA SOM SKJER NÅ',
  ],
  [
    'nn',
    'Hei. Eg vil gjerne ha sletta alle opplysningane de har om meg, og eg vil gjerne ha ei stadfesting på at det er gjort.',
  ],
  [
    'sv',
    'Hej. Jag vill gärna få alla uppgifter som ni har om mig raderade och jag vill gärna ha en bekräftelse på att det är gjort.',
  ],
  [
    'sv',
    'jag har nu skrivit till er tre ganger utan att fa svar och undrar darfor om ni over huvud taget laser er mejl',
  ],
  [
    'en',
    'Hello. I would like all the information that you hold about me to be deleted, and I would like a confirmation that it is done.',
  ],
  [
    'de',
    'Guten Tag. Ich möchte, dass alle Daten, die Sie über mich gespeichert haben, gelöscht werden, und bitte um eine Bestätigung.',
  ],
  [
    'de',
    'ich habe ihnen schon vor drei wochen geschrieben und bis heute keine antwort bekommen das ist wirklich nicht schoen',
  ],
  [
    'fi',
    'Hei. Haluaisin, että kaikki minua koskevat tiedot poistetaan, ja pyydän vahvistuksen siitä, että näin on tehty.',
  ],
  [
    'other',
    'Bonjour. Je voudrais que toutes les informations que vous avez sur moi soient supprimées et je souhaite une confirmation.',
  ],
  [
    'other',
    'Hallo. Ik wil graag dat alle gegevens die u over mij heeft worden verwijderd en ik ontvang daarvan graag een bevestiging.',
  ],
  [
    'other',
    'Hola. Me gustaría que se eliminaran todos los datos que tienen sobre mí y quisiera recibir una confirmación de ello.',
  ],
  [
    'other',
    'Dzień dobry. Chciałbym, aby wszystkie dane, które Państwo o mnie mają, zostały usunięte, i proszę o potwierdzenie.',
  ],
  ['other', 'Góðan dag. Ég vil að öllum upplýsingum sem þið hafið um mig verði eytt og óska eftir staðfestingu á því.'],
  ['other', 'Tere. Soovin, et kõik minu kohta käivad andmed kustutataks, ja palun selle kohta kinnitust.'],
  ['other', 'Здравствуйте. Прошу удалить все данные, которые у вас есть обо мне, и прислать подтверждение.'],
  ['other', 'Buongiorno. Vorrei che tutti i dati che avete su di me fossero cancellati e chiedo una conferma.'],
];

describe('detectLanguage', () => {
  it.each(TEXTS)('sees %s in: %s', (language, text) => {
    expect(detectLanguage(text)).toMatchObject({ language });
    expect(detectLanguage(text).confidence).toBeGreaterThan(0.5);
  });

  it.each([
    ['da', 'Hvad ved I om mig?'],
    ['sv', 'Vad vet ni om mig?'],
    ['nb', 'Hva vet dere om meg?'],
    ['nn', 'Kva veit de om meg?'],
    ['en', 'What do you know about me?'],
    ['de', 'Was wissen Sie über mich?'],
    ['fi', 'Mitä tiedätte minusta?'],
  ])('sees %s in a question of a few words', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('admits that a word shared by neighbours tells little', () => {
    expect(detectLanguage('Hej').confidence).toBeLessThan(0.5);
    expect(detectLanguage('ok').confidence).toBeLessThan(0.5);
    expect(detectLanguage('').confidence).toBe(0);
    expect(detectLanguage('4711 / 22 %').confidence).toBe(0);
  });

  it('takes the language most of a mixed text is in', () => {
    expect(
      detectLanguage('Hello team, could you please send me everything that you have about me? Tak, venlig hilsen Bo')
        .language,
    ).toBe('en');
  });
});

describe('detectLanguage of a language that is not answered', () => {
  it('says which it most likely is', () => {
    const french = detectLanguage('Bonjour, je voudrais savoir quelles données vous avez sur moi, merci beaucoup.');
    expect([french.language, french.guess]).toEqual(['other', 'fr']);
    const polish = detectLanguage(
      'Dzień dobry, proszę o usunięcie moich danych osobowych z waszej bazy. Dziękuję bardzo.',
    );
    expect([polish.language, polish.guess]).toEqual(['other', 'pl']);
  });

  it('guesses nothing of a language that is', () => {
    expect(detectLanguage('Hej, jeg vil gerne vide hvad I har om mig, tak.')).not.toHaveProperty('guess');
  });
});
