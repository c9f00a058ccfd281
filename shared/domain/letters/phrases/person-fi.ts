import { strong } from '../block.ts';
import type { PersonPhrases } from './person-phrases.ts';

export const personFi: PersonPhrases = {
  subjectReceived: (promised) => `Viestisi on saapunut – saat vastauksen viimeistään ${promised}`,
  subjectAnswer: 'Vastaus viestiisi',
  greeting: 'Hei!',
  thanks: (received, promised) => [
    `Kiitos viestistäsi, jonka saimme ${received}. Saat vastauksen `,
    strong(`viimeistään ${promised}`),
    '.',
  ],
  reference: (reference) => ['Asiasi numero on ', strong(reference), '.'],

  understoodHeading: 'Näin ymmärsimme viestisi',
  rights: {
    access:
      'Haluat tietää, mitä tietoja meillä on sinusta, ja saada niistä jäljennöksen (tarkastusoikeus, 15 artikla).',
    rectification: 'Haluat, että sinua koskevia tietoja korjataan tai täydennetään (oikaisu, 16 artikla).',
    erasure: 'Haluat, että sinua koskevia tietoja poistetaan (poistaminen, 17 artikla).',
    restriction: 'Haluat, että säilytämme tietosi mutta emme käytä niitä (käsittelyn rajoittaminen, 18 artikla).',
    portability:
      'Haluat tietosi tiedostona, jota sinä itse tai toinen yritys voi käyttää (oikeus siirtää tiedot järjestelmästä toiseen, 20 artikla).',
    objection:
      'Et halua, että käytämme sinua koskevia tietoja (vastustamisoikeus, 21 artikla). Jos asia koskee mainoksia tai uutiskirjeitä, lopetamme ne arvioimatta syitäsi. Jos se koskee jotain muuta, ihminen tutkii asian ja saat perustelut.',
    automated_decision:
      'Haluat, että ihminen tarkistaa tietokoneen sinusta tekemän päätöksen (automaattiset päätökset, 22 artikla).',
    consent_withdrawal:
      'Peruutat suostumuksesi (7 artiklan 3 kohta). Voit tehdä sen milloin tahansa, eikä syytä tarvitse kertoa. Lopetamme sen, mikä perustui suostumukseen. Peruutus ei vaikuta siihen, mitä on tehty aiemmin.',
  },
  misunderstood: 'Jos ymmärsimme jotain väärin, vastaa tähän viestiin ja kerro siitä.',
  noRight: {
    request:
      'Ymmärsimme, että haluat käyttää jotakin sinua koskeviin tietoihin liittyvää oikeuttasi. Ihminen lukee viestisi selvittääkseen, mitä pyydät.',
    inquiry: 'Ymmärsimme viestisi kysymykseksi siitä, miten käytämme henkilötietoja. Saat kysymykseesi vastauksen.',
    complaint:
      'Ymmärsimme, että olet tyytymätön siihen, miten käytämme tai suojaamme henkilötietoja. Otamme asian vakavasti, ja saat vastauksen.',
    other: 'Emme ole varmoja, mitä pyydät meiltä. Siksi ihminen lukee viestisi, ja saat vastauksen.',
  },
  noRightMeant:
    'Jos haluat käyttää myös jotakin oikeuttasi, esimerkiksi nähdä, korjata tai poistaa sinua koskevia tietoja, vastaa tähän viestiin ja kerro siitä. Et menetä aikaa: kunnes asia selviää, katsomme, että määräaika kuluu jo.',

  nextHeading: 'Mitä tapahtuu seuraavaksi',
  next: () => 'Työntekijämme lukee viestisi, hoitaa asian ja vastaa sinulle sähköpostilla. Se ei maksa mitään.',
  period: (received, promised) =>
    `Määräaika on yksi kuukausi: ${received} – ${promised} (yleisen tietosuoja-asetuksen 12 artiklan 3 kohta).`,

  addHeading: 'Haluatko lisätä tai korjata jotain?',
  add: 'Vastaa tähän viestiin, niin vastauksesi liitetään oikeaan asiaan.',
  noIdentityNumbers:
    'Älä kirjoita henkilötunnusta äläkä lähetä kopiota passista tai ajokortista. Emme ole pyytäneet niitä, eikä tavallinen sähköposti ole niille riittävän turvallinen.',

  complaintHeading: 'Jos haluat valittaa',
  complaint:
    'Voit milloin tahansa tehdä valituksen valvontaviranomaiselle: siinä maassa, jossa asut tai työskentelet tai jossa sääntöjä on mielestäsi rikottu (77 artikla). Se on maksutonta.',
  court: 'Voit myös viedä asian tuomioistuimeen (79 artikla).',
  countries: { DK: 'Tanska', SE: 'Ruotsi', NO: 'Norja' },
  phone: 'Puhelin',
  email: 'Sähköposti',
  complaintPage: 'Näin teet valituksen',

  contactHeading: 'Yhteystiedot',
  automatic: 'Tämä vahvistus on lähetetty automaattisesti. Jos vastaat siihen, vastauksesi lukee ihminen.',
  answerAttached: 'Vastauksemme on tämän viestin liitteenä.',
  answerReference: (reference) =>
    `Asiasi numero on ${reference}. Jos sinulla on kysyttävää vastauksesta, vastaa tähän viestiin.`,
};
