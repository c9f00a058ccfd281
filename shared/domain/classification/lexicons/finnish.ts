import type { Lexicon } from '../lexicon.ts';

/** Finnish inflects where the others use words: the possessive `-ni` is `MY`, listed with its nouns. */
export const FINNISH: Lexicon = {
  I: 'minä, mä, mää, olen, haluan, haluaisin, pyydän, allekirjoittanut',
  ME: 'minut, minua, minulle, minusta, mut, mua, mulle, musta, itsestäni, minuun, itseäni, minulta',
  MY: 'minun, mun, omat, omaa, omia, oman, tietoni, tietojani, tietojeni, tiedoistani, tilini, nimeni, osoitteeni, numeroni, henkilötietoni, henkilötietojeni, henkilötietojani, profiilini, sähköpostini, kuvani, puhelinnumeroni, syntymäaikani, sukunimeni, etunimeni, suostumukseni, asiakastietoni, asiakastietojani, käyttäjätilini, asiakastilini, osoitettani, numeroani, kuvaani, nimeäni, lupani, tiliäni, sähköpostiosoitteeni, tiedoissani, tietoihini, nimestäni, potilastietoni, hakemukseni, puheluni, minuun, *ni',
  WE: 'me, meidän, meille, meitä',
  OUR: 'meidän, yrityksemme, palvelumme, asiakkaamme, meiltä',
  YOU: 'te, teillä, teidän, teiltä, teille, sinä, sinulla, teitä, onko teillä, voisitteko, voitteko, olette, keräätte, tiedätte, saitte, säilytätte, käsittelette, tallensitte, pystyttekö, teistä, sulla, poistatteko, oletteko, voisitko, voitko, saatteko, käytätte, luovutatte, tallennatte, *tteko, *ttekö, *atte, *ätte, *itte',
  YOUR: 'teidän, sinun, rekisterinne, rekisteristänne, järjestelmästänne, järjestelmistänne, järjestelmänne, järjestelmässänne, rekisterissänne, sivuiltanne, sivultanne, tietokannastanne, palvelustanne, listaltanne, *stanne, *stänne, *ssanne, *ssänne',
  HIS: 'hänen, heidän, häntä, hänet',
  NEG: '!ei, !en, emme, eivät, älkää, älä, enkä, eikä, ilman, ette, etkö, !et, koskaan, mitään, sen sijaan että',
  AND: 'ja, sekä, sitten, sen jälkeen, lisäksi',
  BUT: 'mutta, vaan, kuitenkin, pelkästään, ainoastaan',
  IF: 'jos, mikäli, kun',
  UNLESS: 'ellei, ellette, jollei, paitsi, elleivät',
  UNTIL:
    'kunnes, ennen kuin, niin kauan, siihen asti, ennenkuin, siksi aikaa, ajaksi, kun asia, selvityksen ajan, käsittelyn ajaksi',
  OR: 'tai, vai',
  THAT: 'että, joka, jotka',
  ALSO: 'myös, lisäksi, samalla',
  WHAT: 'mitä, mitkä, mikä, millaisia, minkälaisia, mistä tiedoista, mitäs, mita',
  WHERE: 'mistä, missä, keneltä, miltä',
  WHO: 'kuka, ketkä, kenelle, kenen, ketä, kelle, mille yrityksille, keille, kukaan',
  HOW: 'miten, kuinka',
  WHEN: 'milloin, kuinka kauan, miten kauan, kauanko, kuinka nopeasti',
  WHY: 'miksi, minkä vuoksi',
  CAN: 'voitteko, voisitteko, voisitko, voiko, voinko, voitko, voi, saako, saanko, saisinko, pystyttekö, viitsittekö, onnistuuko, voisiko, voit, voitte',
  WILL: 'aion, tulen, teen',
  MUST: 'pitää, täytyy, tulee, on poistettava, velvollisia, pitäisi, olisi, on, tulisi',
  HAVE: 'on, teillä, onko',
  BE: 'on, oli, ovat, ollut, olleet',
  AGAIN: 'enää, enempää, jatkossa, tulevaisuudessa, uudestaan, lisää, enään, vastaisuudessa',
  PRONOUN: 'ne, niitä, se, sitä, sen, nämä, ne kaikki, niiden, loput',
  EVERYTHING: 'kaikki, kaiken, kaikkia, kaikkea, ihan kaikki, kokonaan, kaikista, koko',
  FOR: 'varten, puolesta',
  OF: 'rekisteristä, järjestelmästä',

  WISH: 'haluan, haluaisin, pyydän, vaadin, toivon, toivoisin, pyytäisin, edellytän, tahdon, tahtoisin, vaadimme, pyydämme, pyyntö*, pyydetään, vaatimus, vaadittu, käyttää oikeuttani, käytän oikeuttani, hakisin, !haen, tilaan, ilmoitan, haluun, haluisin, saisinko, saanko, kiitos, odotan, pyynnön, anon, esitän, vetoan, haluamme',
  PLEASE:
    'kiitos, ystävällisesti, olkaa hyvä, olkaa ystävällinen, olkaa ystävällisiä, ole hyvä, ole kiltti, pliis, kiltti, heti, nyt, vain, viitsisittekö, pyydän',
  HEREBY: 'täten, nojalla, perusteella, mukaisesti, mukaan, nojaten, mukaista, mukainen',
  REQUEST_NOUN: 'pyyntö*, pyyntöni, vaatimus*, hakemus, tietopyyntö*, pyynnön',
  GRATEFUL: 'kiitollinen, arvostaisin, olisi hienoa, olisi kiva, mukavaa, olisi hyvä, ilahtuisin',
  ASK_WHETHER: 'kysyä, tiedustella, onko, käsittelettekö, vahvistakaa, vahvistatteko, tiedustelen, kyselen',
  OTHERWISE: 'muuten, muussa tapauksessa, muutoin',
  CONSIDER: 'harkitsen, mietin, ehkä myöhemmin, ensi kerralla, pidätän oikeuden',
  RETRACT:
    'perun pyyntöni, peruutan pyyntöni, peruuttaisin pyyntöni, unohtakaa pyyntöni, unohtakaa mitä, muutin mieleni, muutin mieltäni, vedän pyyntöni, perun aiemman, peruutan aiemman, jättäkää huomiotta, pyyntöni voi unohtaa, perun sen mitä, perun poistopyynt*, peruutan poistopyynt*',
  MAKE_SURE: 'varmistakaa, huolehtikaa, varmista, vahvistakaa että, huolehtikaa siitä',
  IMMEDIATELY: 'heti, välittömästi, viipymättä, nyt, tänään, mahdollisimman pian, saman tien, viivytyksettä',
  ALREADY: 'jo, aiemmin, viime, sitten, eilen',
  NOT_ONLY: 'ei vain, ei pelkästään, ei ainoastaan',
  INSTEAD: 'sen sijaan, mieluummin',
  POSSIBLE: 'mahdollista, mahdollisuus, onnistuuko, onnistuisiko',
  RIGHT_TO: 'oikeus, oikeuteni, oikeuttani, oikeutta, oikeuksiani, oikeudet',
  TRY: 'yritin, yrittänyt, ei onnistu, ei toimi, epäonnistui',
  RESTORE: 'palauta*, palauttaa, takaisin käyttöön',

  DELETE:
    'poista, poistakaa, poistaa, poistaisitteko, poistatteko, poistamaan, poistettava*, hävittäkää, hävittää, tuhotkaa, tuhoamaan, tuhota, tuhoa, pyyhkikää, pyyhi, poistetaan, siivotkaa, ottakaa ~ pois, ota ~ pois, otetaan ~ pois, pois ~ rekisteri*, poistettaisiin, poistoon, hävittämään, poistettaisi, poistakaapa, poistattehan, pois ~ sivu*, anonymisoi*',
  DELETED:
    'poistettu, poistettiin, poistaneet, poistettua, hävitetty, tuhottu, unohdetuksi, poistetuksi, poistuvat, katoaa',
  DELETE_NOUN:
    'poistaminen, poistamista, poisto, poistoa, poistopyyntö*, poistamiseksi, hävittäminen, poistosta, tietojen poisto*, oikeus tulla unohdetuksi, poistamisesta, poistamisen, hävittämistä',
  CLOSE:
    'sulkekaa tilini, sulje tilini, sulkea tilini, tilini sulkeminen, lopettakaa tilini, sulkisitteko tilini, tilini suljettavan, lopettaa tilini, lopeta tilini',
  SEND: 'lähettäkää, lähetä, lähettää, antakaa, anna, toimittakaa, toimita, toimittaa, saada, saisinko, luovuttakaa, haluan saada, saanko, lähettäisittekö, toimitatte, tulostakaa, lähettämään, toimittamaan, antaa, toimitettava*, luovuttamaan',
  TELL: 'kertokaa, kerro, kertoa, ilmoittakaa, ilmoita, ilmoittaa, selittäkää, selitä, selvittäkää, tietää, vastatkaa, selitys*, kertoisitteko, kertoisitko, selvitys*, perustelkaa, perustelu*, vahvistakaa, kertomaan, selostakaa, listatkaa',
  SEE: 'nähdä, katsoa, tarkistaa, tarkastaa, lukea, tietää, tutustua, saada tietää, katsomaan, kuulla',
  KNOW: 'haluan tietää, haluaisin tietää, saada tietää, kiinnostaisi, kiinnostaa, tiedoksi mitä',
  CONFIRM: 'vahvista*, vahvistakaa, vahvistus*',
  COPY: 'kopio*, jäljennös*, jäljennökset, jäljennöksen, tuloste*, ote, otteen, tulosteen, kopion',
  OVERVIEW: 'yhteenveto*, luettelo*, lista kaikista, listaus*, koonti*, listan kaikista',
  INSIGHT: 'tarkastaa, tarkastus*, pääsy, pääsyä, tutustua, nähtäväksi, nähtäville',
  INSIGHT_STRONG:
    'tarkastusoikeu*, tarkastuspyyntö*, henkilötietopyyntö*, rekisteriote*, tietopyyntö*, oikeus saada pääsy, tarkastaa tietoni, tarkastaa itseäni, tarkastaa minua, tarkistaa tietoni, omien tietojen tarkast*, omatietopyyntö*, rekisteritietojen tarkast*, henkilötietojeni tarkast*, tietojeni tarkast*, tarkastuspyynnön',
  FOI: 'julkisuuslak*, julkisuuslain, asiakirjapyyntö*, viranomaisen asiakirj*, asianosaisjulkisuu*',
  HOLD: 'teillä on, on tallennettu, tallennettu, tallentanut, tallentaneet, säilytätte, keräätte, kerännyt, keränneet, tiedätte, käsittelette, olette kerän*, rekisterissä, tallessa, hallussanne, rekisteröity, teillä, on kerätty, kerätty, löytyy, tallennatte, säilytetty, tiedossa, käsitellään, hallussa',
  OBTAINED:
    'saitte, saaneet, saatu, hankki*, hankkineet, saanut, saitko, löysitte, peräisin, ostitte, lähde, kaivoitte, on peräisin, hankitte',
  SHARE:
    'luovut*, luovuttakaa, luovuttaa, luovutettu, luovutatte, jakaa, jakakaa, jaettu, myydä, myykö, myyty, myytte, välitetty, katsonut, nähnyt, katsellut, luovuttaneet, pääsy, annettu, antaneet, luovutettiin, jaatte, myyneet, katsoneet, avannut, lukenut, antako, jakaneet, saanut',
  ABOUT_ME:
    'minusta, minua koskev*, minua koskien, itseäni koskev*, minuun liittyv*, minun tietoni, minun tietojani, koskevat minua, itsestäni, meistä, musta, lapsestani, pojastani, tyttärestäni, äidistäni, minuun kohdistuv*, nimelläni, liittyy minuun, koskien minua, itseeni, henkilööni, joissa esiinnyn, jossa olen, joissa olen, joissa näyn',
  SOURCE: 'lähde, lähteen, alkuperä*, mistä lähteestä',
  CORRECT:
    'oikaise*, oikaiskaa, oikaista, oikaisemaan, korjatkaa, korjaa, korjata, korjaamaan, korjattava*, korjattavan, muuttakaa, muuta, muuttaa, päivittäkää, päivitä, päivittää, täydentä*, vaihtakaa, vaihtaa, muuttamaan, päivittämään, korjaisitteko, päivittäisittekö, muuttaisitteko, oikaistava*, vaihda, korjataan, päivitättekö, korjatkaapa, korjattaisi*, päivitettä*',
  CORRECT_NOUN:
    'oikaisu*, oikaisua, korjaus*, korjausta, osoitteenmuutos*, nimenmuutos*, muutos, päivitys, oikaisupyyntö*, osoitemuutos*, täydennys*, nimenvaihdos, muutosilmoitus',
  WRONG:
    'väärin, väärä, väärät, väärää, virhe*, virheellis*, virheellinen, vanhentunut*, vanha, vanhat, kirjoitusvirhe*, puutteellis*, ei pidä paikkaansa, epätarkk*, ei ole oikein, ei täsmää, väärän, tyttönimi*, vanhentuneet, eivät pidä paikkaansa',
  MOVED:
    'muutin, olen muuttanut, muuttanut, uusi osoitteeni, uusi osoite, uusi numero*, uusi nimeni, uusi sukunimi*, menin naimisiin, vaihdoin nimeä, nimeni on nyt, osoitteeni on nyt, uusi puhelinnumero*, vaihtunut, muuttunut, uusi sähköposti*, nykyinen osoitteeni, asun nykyään, asun nyt, sukunimeni on nyt, erosin, uusi nimi, numeroni vaihtui, nimeni vaihtui',
  NEW: 'uusi, uuden, uudet, nyt, nykyinen',
  MIXED_UP:
    'sekoitta*, sekoittaneet, toiseen henkilöön, eri henkilö, sama nimi, samanniminen, joku muu, merkitty, sekaannus, kirjattu',
  NOT_MY:
    'ei ole minun, ei ole numeroni, ei ole nimeni, ei ole osoitteeni, en ole, nimeni ei ole, osoitteeni ei ole, en asu, ei ole oma, eivät ole minun, en ole syntynyt, en ole naimisissa, en ole koskaan asunut',
  SPELLED: 'kirjoitetaan, kirjoitettu, kirjoitusasu*, kahdella, kirjoitetan',
  SHOULD_BE:
    'pitäisi olla, oikea, pitää olla, oikeasti, oikea muoto, syntynyt, kuuluu olla, on oikeasti, pitäisi lukea, tulee olla',
  RESTRICT: 'rajoit*, rajoittakaa, rajoittaa, rajoittaminen, rajoittamista, rajaa*, rajata, käsittelyn rajoit*',
  FREEZE:
    'jäädyt*, lukitkaa, lukita, lukitse, keskeyt*, keskeyttäkää, jäihin, älkää koskeko, koskematta, tauolle, pitäkää jäissä, lukkoon, jättäkää rauhaan tiedot, koskeko',
  USE: 'käyttä*, käyttää, käyttäkö, käytätte, käytetä, käytettä*, käytössä, hyödynt*, käsitel*, käsitellä, käytön, käyttöä, käsittelyä, käytetään, koskeko, käytöstä, käyttämästä, käsitelkö',
  KEEP: 'säilyttä*, säilyttää, säilyttäkää, pitäkää, säilytä, tallessa, jättäkää, säilytettävä*, pitää tallessa, säilykööt, säilytetään, jättää',
  CLAIM:
    'oikeudenkäyn*, oikeusvaat*, oikeusvaade*, oikeudellis*, oikeuteen, todist*, todiste*, asianajaja*, vakuutus*, korvaus*, kuluttajariita*, rikosilmoitus*, käräjä*, riita-as*, valitus*, oikeusjut*, kanne*, lakimies*, juristi*, kanteen, haaste*, oikeudessa',
  SETTLED:
    'selvitetty, selvitetään, ratkaistu, tarkistettu, korjattu, asia on, selvinnyt, riita*, kiistän, selviää, kiistanalai*, päätetty, oikeellisuu*, selvä, selvitys, kiista*, ratkeaa, korjaatte, varmistettu',
  FORMAT:
    'koneluettava*, jäsennelty*, csv, json, xml, excel*, yleisesti käytetty*, tiedostona, tiedosto*, sähköisessä muodossa, muodossa, lukea, tuoda, siirrettävä*, ladata, jäsennellys*, luettavassa',
  PORT: 'siirrettävyy*, siirtää tiedot, siirto-oikeu*, tietojen siirto*, tietojeni siirto*, tietojeni siirtä*',
  EXPORT: 'vienti, viedä, ladata, eksport*, lataus, vientitiedosto',
  TRANSFER:
    'siirtä*, siirtäkää, siirtää, siirto*, siirrä, mukaani, siirrettävä*, toimittakaa, lähettäkää, siirtäisittekö, siirtoa, viedä mukanani',
  NEW_PROVIDER:
    'toiselle, toiseen, toisen palveluntarjo*, uudelle palvelu*, uuteen palvelu*, toinen yritys, uudelle pankil*, suoraan, uudelle, uuteen, kilpailij*, uusi palvelu*, toiseen järjestelmään, järjestelmästä toiseen, toinen ohjelma, toiseen ohjelmaan, vaihdan',
  STOP: 'lopettakaa, lopeta, lopettaa, lopettamaan, lakatkaa, keskeyttäkää, estäkää, riittää, pidättäytykää, lopettaisitteko, loppu, älkää enää, kyllästynyt, kiellän, lopetatte',
  OBJECT:
    'vastustan, vastustaa, vastusta*, kiellän, kiellä*, kieltää, kielto*, kieltäydyn, vastustamisoikeu*, en hyväksy, en suostu',
  UNSUBSCRIBE:
    'peru* uutiskir*, peruuttaa uutiskir*, perukaa uutiskir*, peruuttaisin uutiskir*, poistakaa ~ listalta, poistakaa ~ postituslist*, postituslistalta, postituslistaltanne, uutiskirjeen peruut*, listalta, tilauksen peruut*, suoramarkkinointikiel*, listaltanne, uutiskirjeen tilau*, markkinointikiel*, jakelulista*, perua uutiskir*, postituslistoilta, irtisanon uutiskir*',
  LEAVE_ALONE:
    'jättäkää minut rauhaan, jättäkää rauhaan, rauhaan, älkää ottako yhteyttä, älkää soittako, älkää lähettäkö, älkää enää, älä soita, älä lähetä, lopettakaa soittelu, lopettakaa soittaminen, lopettakaa lähettäminen, lopettakaa viestien, en halua enää viestejä, lopettakaa mainosten, en halua saada, en halua enää saada, älkää enää soittako',
  PROFILING:
    'profiloin*, profiloida, profiloimasta, seurant*, seurata, kohdennet*, kohdenta*, analyso*, seuraatte, seuraamasta',
  TRAIN: 'koulutta*, opetta*, tekoälyn, tekoälyä, kouluttamiseen, opettamiseen, koneoppimi*, kielimalli*',
  CONTACT:
    'yhteyttä, soittako, soitta*, soittaa, soitto*, soittelu*, kirjoittako, lähettäkö, viestiä, viestejä, ottako',
  BOTHER: 'kiinnostunut, tilannut, häirit*, spämm*, mainoks*, roskapost*, häiritse*, pommit*',
  AUTOMATIC:
    'automaatti*, automatisoi*, algoritm*, kone, koneen, robotti*, tietokone*, tekoäly*, järjestelmä, järjestelmän, ohjelma, ohjelman, ilman ihmistä, järjestelmänne, pisteytysmalli*, kukaan ihminen, botti*',
  DECISION:
    'päätös*, päätöksen, päätti, päättänyt, hylkäsi, hylätty, hylkäys*, hylättiin, hylkää*, kieltei*, arvio*, arvioinut, pisteyt*, luottopäätös*, luottopäätök*, eväsi, evätty, päätöksenteko*, päätöksiä, pisteytettiin, karsi, karsittiin, epäsi, evättiin, kielteinen',
  HUMAN:
    'ihminen, ihmisen, ihmistä, oikea ihminen, henkilö käsitte*, manuaali*, työntekijä*, virkailija*, joku oikea, luonnollinen henkilö, oikean henkilön, elävä',
  EXISTENCE: 'olemassaolo*, logiikka*, merkitys, mahdolliset seuraukset, mukaan lukien profilointi',
  WITHDRAW:
    'peruutan, peruuttaa, perun, perua, vedän ~ pois, vedän ~ takaisin, vetää takaisin, peruuttaminen, peruutus, perutaan, peruutamme, ei ole enää voimassa, en enää, ei enää, lakkaa, perumaan, peruutettava*, otan takaisin, peruuttamaan, peruuttaisin, peruisin, peruuttamisesta',
  CONSENT: 'suostumu*, lupani, luvan, lupaa, hyväksyntä*, suostuin, annoin luvan, lupa, antamani luvan, suostunut',
  ALLOW: 'sallin, salli, anna lupaa',
  FORGET_ME:
    'unohtakaa minut, tulla unohdetuksi, unohda minut, unohtakaa että, unohtaa minut, jälkiä minusta, jälkeä minusta, jälkeäkään',

  PERSONAL_DATA:
    'henkilötie*, henkilötiedot, tietoni, tietojani, tietojeni, tiedoistani, asiakastie*, henkilötun*, tietoihini, omat tiedot, omat tietoni, tietoja minusta, minua koskevat tiedot, minua koskevia tietoja, potilastie*, jäsentie*, tiedoissani, käyttäjätie*, kertomukseni, kansioni, tietoni kaikki, henkilötidot',
  DATA: 'tiedot, tietoja, tietoa, tieto, data, dataa, merkin*, rekisteritie*, asiakirj*, historia*, tiedoista, tietojen, muistiinpano*, datani, yhteystie*',
  ACCOUNT:
    'tili, tilini, tilin, käyttäjätili*, tunnukseni, tunnus, profiili*, asiakastili*, käyttäjätunnu*, jäsenyyteni, tilistä, tiliäni, käyttäjäni, tiliä, asiakkuuteni, jäsenyyden',
  FIELD:
    'nimi, nimeni, nimen, sukunimi*, sukunimeni, etunimi*, etunimeni, osoite, osoitteeni, osoitetta, osoitteen, kotiosoit*, postinumero, syntymäaika*, puhelin, puhelinnumero*, numero, numeroni, numeron, sähköposti, sähköpostini, sähköpostiosoit*, sukupuol*, titteli*, siviilisääty*, henkilötunnus*, syntymäpäivä*, kansalaisuu*, nimeä, nimessä, kutsumanimi*, asema, ammatti*, äidinkiel*',
  MEDIA:
    'kuva, kuvani, kuvat, kuvia, kuvan, valokuv*, tallente*, tallenne*, nauhoit*, puhelu*, video*, valvontakamera*, haastattelu*, muistiinpano*, loki*, lokit, keskustelu*, ansioluettelo*, hakemukseni, kommentti*, arvostelu*, lausunto*, puhelutallen*, kuvaani, kirjeenvaihto*, lokitie*',
  MARKETING:
    'markkinoin*, suoramarkkinoin*, uutiskirj*, mainos*, mainoks*, mainont*, tarjou*, kampanj*, puhelinmyyn*, telemarkkinoin*, mainosvieste*, uutiskirje, kyselyit*, kyselyjä, roskapost*, myyntipuhelu*',
  MAILING_LIST: 'postituslist*, listalta, sähköpostilist*, listaltanne, jakelulist*, soittolist*',
  MESSAGES:
    'viestejä, viestit, sähköposteja, sähköpostia, puheluita, puheluja, tekstiviest*, posti*, kirjeitä, viestien, viestittely*, soittoja, ilmoituksia, sähköpostit',
  PROCESSING: 'käsittely*, käsittelyä, käyttö*, oikeutettu etu, 21 artikla*, artikla 21',
  REGISTER:
    'rekister*, järjestelm*, tietokan*, arkisto*, verkkosivu*, palvelim*, kotisivu*, sivuilta, sivuiltanne, sivultanne, nettisivu*, somesta, somekan*, sivulta, varmuuskopioist*, esitteest*, intrast*',
  THING:
    'tilaus, tilauksen, tilaukseni, tilausta, lasku, laskun, laskuni, laskut, laskusta, vm, virtuaalikone*, palvelin, palvelimen, palvelimeni, instans*, tietokanta, varmuuskopi*, snapshot*, verkkotunnu*, domain*, dns, tiket*, varaus*, sopimus*, kokous*, kansio*, projekti*, tuote*, tuott*, avaimet, lisens*, salasan*, paketti*, toimitus*, toimitusta, maksu*, kuitti*, tarjouspyyn*, hinta*, hinnat, sertifikaat*, ssl, ip, portti, palomuuri*, kortti*, takuu*, ehdot, portaali*, hosting, webhotelli*, api*, nimipalvelim*, levy*, tallennusti*, wordpress, lahjakort*, saldo*, palautus*, toimitusosoit*, laskutusosoit*, tilinumero*, y-tunnus*, tilausnumero*, asiakasnumero*, testitili*, testikäyttä*, tiedosto, tiedostot, kalenteri*, kutsu*, tapahtum*, esitys*, raportti*, raportit, hinnasto*, koodi*, vpn, ssh, pöytäkirj*, ympäristö*, klusteri*, liittymä*, pankkitili*, rahat, rahaa',
  ALERT:
    'hälytys*, hälytyks*, valvontaviest*, tilaviest*, varmuuskopiorap*, monitoroin*, palvelinilmoit*, nagios, zabbix, järjestelmäilmoit*, häiriöilmoit*',
  SPAM_FILTER:
    'roskapostisuod*, palomuuri*, maksu hylät*, kortti*, smtp, sähköpostipalvelin*, sertifikaat*, estolista*',
  TRACE: 'jälki, jälkiä',

  PRIVACY:
    'gdpr*, tietosuoj*, yksityisyy*, henkilötie*, eväst*, rekisterinpitäj*, tietosuojavaltuut*, tietosuoja-asetu*, tietosuojaselos*, säilytysaik*, anonym*, salat*, rekisteriseloste*',
  ARTICLE: 'artikla*, gdpr*, tietosuoja-asetu*, asetuksen',
  AUTHORITY: 'tietosuojavaltuut*, valvontaviranomai*',
  DPA: 'tietojenkäsittelysopimus*, käsittelysopimus*, dpa, alikäsittelij*, henkilötietojen käsittelijä*',
  BREACH:
    'tietovuo*, vuoto*, vuotanut, tietoturvalouk*, hakkeroi*, toisen asiakkaan, väärälle, luvatta, väärinkäyt*, varastet*, ilman suostumustani, ilman lupaa, kaikkien nähtävillä, ulkopuolis*, ilman lupaani, toisen henkilön, salaamat*',
  UPSET:
    'ei ole hyväksyttävää, tyytymätön, pettynyt, vihainen, järkyttynyt, lainvasta*, laiton*, laitonta, valitta*, valitus*, skandaali*, huolissani, rikkoo, törke*, luottamu*, kohtuuton*, ikävä, paheksun, huolimat*, raivo*',
  THREAT: 'ilmoitan tietosuoja*, teen valituksen, valitan tietosuoja*, tietosuojavaltuutetulle',
  REMINDER:
    'muistutus*, muistutan, muistuttaisin, vielä vastausta, en ole saanut, ei ole vastattu, saitteko, oletteko saaneet, vieläkään, viikkoa sitten, pyysin, uudestaan, toistan, toistamiseen, uudelleen, missä mennään, missä vaiheessa, odotan edelleen, edelleenkään, kuukausi sitten, määräaika on, perään',
  EARLIER:
    'pyysin, lähetin, kirjoitin, viikkoa sitten, aiempi pyyntö*, aiemmin, viime viikolla, pyyntöni, kuukausi sitten, päivää sitten, lähettämäni, tekemäni',
  NO_ANSWER:
    'en ole saanut, ei ole vastattu, ette ole vastanneet, ei vastausta, en ole kuullut, mitään ei ole tapahtunut, vieläkään, edelleenkään, ei mitään vastausta, ei ole tapahtunut, hiljaista, vastaamatta',
  SEE_BELOW:
    'alla, ks alla, katso alla, alla oleva, välitetty, edelleenlähet*, vl, fwd, seuraava pyyntö, välitän, tämä tuli, ohessa viesti, hoidatteko, alla olevan',
  ATTACHED: 'liittee*, liite, ohessa, liitteenä, oheinen, kirjeessä, pdf',
  ON_BEHALF: 'puolesta, valtakirj*, edunvalvoj*, valtuut*, huoltaja*, edusta*, kuolinpes*, asiamies*',
  RELATIVE:
    'äiti*, äitini, isä, isäni, poikani, tyttäreni, vaimoni, mieheni, lapseni, lapsen, isoäiti*, isoisä*, mummo*, sisare*, siskoni, veljeni, puolisoni, aviomieheni, vanhempani, avopuolisoni, anoppini, äidin, isän',
  CLIENT: 'päämieheni, asiakkaani, päämiehe*',
  CUSTOMER:
    'asiakkaamme, eräs asiakas, käyttäjämme, loppukäyttäj*, pyytänyt meitä, asiakas on pyytänyt, työntekijämme, rekisteröity on, entinen työntekijä*, jäsenemme, potilaamme',
  PROCESSOR:
    'käsittelijänä, rekisterinpitäjänä, puolestamme, ympäristömme, vuokralaisemme, ympäristössämme, meidän projekti*',
  SALES:
    'ratkaisumme, palvelumme, alustamme, autamme, tarjoamme, ilmainen demo, varaa demo, 15 minuuttia, alennus*, lue lisää, webinaari*, säästä aikaa, koulutus*, sakot, vältä sakot, yrityksenne, ilmaiseksi, ilmoittaudu, tutustu palvelu*',
  POLICY_UPDATE:
    'päivitimme, olemme päivittäneet, tietosuojaselosteemme, uudet ehdot, saat tämän, tämä uutiskirje, uutiskirjeemme, klikkaa tästä, peruuta tilaus tästä, kirjaudu',
  RESEARCH: 'tutkimu*, kysely*, tutkija*, osallistu*, väitöskirj*',
  STUDENT: 'opiskelija*, opinnäyte*, gradu*, kandi*, yliopisto*, ammattikorkea*, opintojen, koulutehtävä*, lopputyö*',
  SECURITY_REPORT: 'haavoittuvuu*, tietoturva-aukko*, tietoturvatutki*, bug bounty, tietoturvaraport*',
  CANCEL_ORDER:
    'peruutan tilauk*, perun tilauk*, peruuttamisoikeu*, irtisano*, irtisanon, palautan, palautus*, peruutan sopimuk*, perua tilaus*, reklamaatio*, perun tarjouk*, vedän hakemukseni, perun hakemukseni, peruutan tilauksen, peruuttaa tilauksen, purkaa kaupan, peruutan varauk*, perun varauk*, peruutan ostok*, irtisanominen',
  ORDER_TALK: 'tilaus*, lasku*, toimitus*, hinta*, tarjous*, hyvitys*, maksu*, osto*, tuote*, paketti*',
  JOB_TALK:
    'haen paikkaa, haen työpaikkaa, työhakemus*, avoin hakemus, liitteenä cv, harjoittelupaik*, hakemus tehtävään, työhaastattelu*, tehtävään haku',
  GENERATOR:
    'datenanfragen, yourdigitalrights, viitteeni, tunnistamiseen, tunnistamiseksi, sellaisina kuin ne on määritelty',
  RETENTION: 'kuinka kauan säily*, säilytysaik*, kauanko säilyt*, miten kauan säilyt*',
  DPO: 'tietosuojavastaav*',
  THANKS: 'kiitos avusta, kiitos että, kiitos nopeasta, kiitos poistosta, nyt toimii, kiitos vastauksesta',
  HYPOTHESIS: 'mitä tapahtuu, mitä tapahtuisi, yleisesti, teoriassa, esimerkiksi',
  COLLEAGUE:
    'kollega*, työntekijä*, työntekijämme, lopettanut, lähtenyt, uusi työntekijä, entinen työntekijä, ei enää työskentele, työkaveri*, harjoittelija*, ei ole enää meillä',
  COMPANY_WORD:
    'yrityksemme, yritys, toimisto*, oy, osasto*, yhdistyksemme, laskumme, firmamme, pääkonttori*, yhtiömme',
  THREAD:
    'ketjusta, kokouksesta, ryhmästä, kanavalta, projektista, jonosta, jonotuslist*, laskusta, tilauksesta, kutsusta, varauksesta, keskustelusta, päivystyslist*, osallistujalist*',
  DISPUTE: 'kiistän, kiista*, riita*, virhe*, valitus*',
  IDENTITY:
    'sukunimi*, syntymäaika*, siviilisääty*, sukupuol*, henkilötunnu*, kotiosoit*, syntymäpäivä*, etunimi*, lähiomai*, syntynyt',
  CREDENTIALS: 'salasana*, käyttäjätunnus, kirjautu*, tunnukset, kirjautumistie*',
  DO_SO: 'tehkää se, tehkää niin, tee se',
  US: 'meidät, meitä molempia',
  IMPOSSIBLE: 'mahdotonta, tuskin, epäilen',
  LEGAL_DRAFT: 'luonnos, lauseke, kohta, juristimme',
};
