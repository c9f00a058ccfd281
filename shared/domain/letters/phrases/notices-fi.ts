import { strong } from '../block.ts';
import type { PersonNotices } from './person-notices.ts';

export const noticesFi: PersonNotices = {
  rightNames: {
    access: 'Tarkastusoikeus (15 artikla)',
    rectification: 'Oikaisu (16 artikla)',
    erasure: 'Poistaminen (17 artikla)',
    restriction: 'Käsittelyn rajoittaminen (18 artikla)',
    portability: 'Oikeus siirtää tiedot järjestelmästä toiseen (20 artikla)',
    objection: 'Vastustamisoikeus (21 artikla)',
    automated_decision: 'Automaattiset päätökset (22 artikla)',
    consent_withdrawal: 'Suostumuksen peruuttaminen (7 artiklan 3 kohta)',
  },
  outcomes: {
    fulfilled: 'olemme tehneet sen, mitä pyysit',
    partly: 'teemme sen osittain',
    refused: 'emme tee sitä',
    no_data: 'emme löytäneet tietoja',
    withdrawn: 'olet perunut tämän pyynnön',
    not_a_request: 'ei kuulu pyyntöösi, sellaisena kuin sen ymmärsimme',
    forwarded: 'välitetty asiasta vastaavalle yritykselle',
    duplicate: 'vastattu toisessa asiassa',
  },
  clock: {
    standsStill: (aim) =>
      `Määräaika on pysähdyksissä, kun odotamme vastaustasi, ja jatkuu, kun olemme saaneet sen. Jos vastaat pian, pyrimme edelleen vastaamaan sinulle viimeistään ${aim}.`,
    runsOn: (promised) => `Kysymyksemme ei muuta määräaikaa. Se päättyy edelleen ${promised}.`,
  },
  identity: {
    subject: 'Meidän on varmistettava, että se olet sinä',
    why: 'Olemme saaneet pyynnön tästä sähköpostiosoitteesta. Ennen kuin luovutamme, muutamme tai poistamme mitään, meidän on oltava varmoja siitä, että pyytäjä olet sinä, jotta kukaan muu ei saa tietojasi haltuunsa tai poistata niitä. Siksi kysymme (yleisen tietosuoja-asetuksen 12 artiklan 6 kohta).',
    ours: 'Mistä emme ole varmoja',
    enough: 'Yksi näistä riittää:',
    fromKnownAddress: 'Kirjoita meille siitä sähköpostiosoitteesta, jota yleensä käytät asioidessasi kanssamme.',
    fromDealings:
      'Vastaa tähän viestiin ja kerro asioinnistasi kanssamme jotain, mitä muut tuskin tietävät, esimerkiksi mitä se koski ja suunnilleen milloin se oli.',
    byPhone: (phone) => `Jos et halua kirjoittaa sitä sähköpostiin, soita meille numeroon ${phone}.`,
    anotherWay:
      'Jos et halua kirjoittaa sitä sähköpostiin, vastaa ja kerro siitä. Etsimme yhdessä toisen, turvallisen tavan.',
    noNumbers:
      'Älä kirjoita henkilötunnusta äläkä lähetä kopiota passista, henkilökortista tai ajokortista. Emme tarvitse niitä, eikä tavallinen sähköposti ole niille riittävän turvallinen.',
    kept: 'Merkitsemme muistiin vain, että kysyimme ja riittikö vastaus. Poistamme sen, mitä lähetät henkilöllisyytesi osoittamiseksi, heti kun olemme tarkistaneet sen.',
    notForMarketing:
      'Jos haluat vain, että lopetamme mainosten lähettämisen, sinun ei tarvitse osoittaa mitään. Lopetamme sen kysymättä.',
  },
  clarification: {
    subject: 'Kysymys pyynnöstäsi',
    why: 'Jotta voimme antaa sinulle hyödyllisen vastauksen, meidän on tiedettävä hieman tarkemmin, mitä pyydät.',
    ours: 'Kysymyksemme',
    unanswered:
      'Sinun ei tarvitse rajata pyyntöäsi. Jos emme kuule sinusta, käsittelemme sen kokonaan sellaisena kuin sen ymmärsimme.',
  },
  reminder: {
    subject: 'Odotamme yhä vastaustasi',
    asked: {
      identity:
        'Kysyimme sinulta jotain varmistaaksemme, että kirjoittaja olet sinä, emmekä ole vielä saaneet vastausta. Vastaa tähän tai edelliseen viestiin, niin voimme jatkaa.',
      clarification:
        'Kysyimme sinulta jotain pyynnöstäsi emmekä ole vielä saaneet vastausta. Vastaa tähän tai edelliseen viestiin, niin voimme jatkaa.',
    },
    consequence: {
      identity:
        'Ilman vastaustasi emme ehkä voi tehdä sitä, mitä pyydät, koska emme voi olla varmoja, kenelle vastaamme. Asiasi ei sulkeudu itsestään: ihminen päättää, mitä tapahtuu, ja saat siitä tiedon.',
      clarification:
        'Sinun ei tarvitse rajata pyyntöäsi. Jos emme kuule sinusta, käsittelemme sen kokonaan sellaisena kuin sen ymmärsimme.',
    },
    crossed: 'Jos olet jo vastannut, sinun ei tarvitse tehdä mitään.',
  },
  extension: {
    subject: (promised) => `Tarvitsemme lisää aikaa – saat vastauksen viimeistään ${promised}`,
    intro: (received, first) =>
      `Saimme pyyntösi ${received}, ja sinun piti saada vastaus viimeistään ${first}. Emme ehdi vastata siihen mennessä.`,
    reason: 'Syy',
    newDate: (promised) => [
      'Saat nyt vastauksemme ',
      strong(`viimeistään ${promised}`),
      '. Jos voimme vastata aiemmin, teemme sen.',
    ],
    law: 'Kuukauden määräaikaa voidaan jatkaa kahdella kuukaudella, jos pyyntö on monimutkainen tai pyyntöjä on useita (yleisen tietosuoja-asetuksen 12 artiklan 3 kohta). Se lasketaan päivästä, jona saimme pyyntösi, ja sitä voidaan jatkaa vain kerran.',
    answeredHeading: 'Mihin olet jo saanut vastauksen',
  },
  refusal: {
    subject: 'Päätöksemme pyynnöstäsi',
    all: 'Olemme käsitelleet pyyntösi, ja vastauksemme on ei. Tästä näet, miksi.',
    part: 'Olemme käsitelleet pyyntösi. Osaan siitä vastauksemme on ei. Tästä näet, mihin osaan ja miksi.',
    doneHeading: 'Mitä olemme päättäneet muusta',
    openHeading: 'Mitä käsittelemme vielä',
    open: (promised) => `Saat näistä vastauksen viimeistään ${promised}.`,
    people: () =>
      'Päätöksen on tehnyt ihminen, ei tietokone. Jos olet eri mieltä tai jos meiltä on jäänyt jotain huomaamatta, vastaa tähän viestiin.',
  },
  noData: {
    subject: 'Meillä ei ole tietoja sinusta',
    found:
      'Olemme etsineet sinua koskevia tietoja emmekä ole löytäneet muuta kuin sen, mitä olet kirjoittanut meille tässä asiassa.',
    searchedHeading: 'Olemme etsineet näistä',
    other:
      'Voisiko tietosi olla meillä toisella nimellä, sähköpostiosoitteella tai puhelinnumerolla? Vastaa ja kerro, niin etsimme uudelleen.',
    kept: 'Säilytämme tämän asian jonkin aikaa voidaksemme osoittaa, että olet saanut vastauksen.',
  },
  withdrawal: {
    subject: 'Olet perunut pyyntösi',
    closed: 'Olet kertonut meille, että perut pyyntösi. Olemme sulkeneet asian emmekä enää käsittele sitä.',
    wrong:
      'Jos kyseessä on väärinkäsitys tai muutat mielesi, vastaa tähän viestiin. Voit aina kirjoittaa meille uudelleen.',
  },
  marketing: {
    subject: 'Et saa meiltä enää mainoksia',
    stopped:
      'Kuten pyysit, olemme lopettaneet sinua koskevien tietojen käytön suoramarkkinointiin ja siihen liittyvään profilointiin (yleisen tietosuoja-asetuksen 21 artiklan 2 ja 3 kohta).',
    kept: 'Jotta näin myös pysyy, säilytämme sähköpostiosoitteesi estolistalla. Sitä ei käytetä mihinkään muuhun.',
    again: 'Jos saat meiltä silti mainoksia, vastaa tähän viestiin ja kerro siitä.',
    rest: (promised) => `Muuhun osaan pyynnöstäsi saat vastauksen viimeistään ${promised}.`,
  },
};
