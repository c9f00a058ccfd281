import type { Lexicon } from '../lexicon.ts';

/** Bokmål and nynorsk: people mix them, and their words seldom contradict each other. */
export const NORWEGIAN: Lexicon = {
  I: 'jeg, eg, undertegnede, æ, e vil',
  ME: 'meg, mæ, undertegnede',
  MY: 'min, mitt, mine, mi',
  WE: 'vi, oss',
  OUR: 'vår, vårt, våre',
  YOU: 'dere, du, deg, dykk, de, dokker, dokke',
  YOUR: 'deres, dykkar, din, ditt, dine, dykkars, dokkers',
  HIS: 'hans, hennes, deira, ham, henne, hennar, deres',
  NEG: 'ikke, ikkje, aldri, ingen, ikkje lenger, ei, inga, uten, utan, nei, verken, ingenting, ikkj, itj, inkje, heller enn, i stedet for, i staden for',
  AND: 'og, samt, deretter, etterpå, så, pluss',
  BUT: 'men, derimot, imidlertid, bare, berre, heller',
  IF: 'hvis, dersom, om, viss, såfremt, når',
  UNLESS: 'med mindre, medmindre, unntatt, bortsett fra, utan at',
  UNTIL: 'inntil, til, mens, =før, så lenge, fram til, frem til, innan, medan, til dess, i påvente av, i mellomtiden',
  OR: 'eller',
  THAT: 'at, som',
  ALSO: 'også, òg, dessuten, videre, i tillegg, samtidig, vidare',
  WHAT: 'hva, kva, hvilke, hvilken, hvilket, kva for, ka, hva slags',
  WHERE: 'hvor, kvar, hvorfra, kor, frå kven, fra hvem, kvifrå, korfra',
  WHO: 'hvem, kven, noen, nokon, hvilke selskaper, hvilke firmaer',
  HOW: 'hvordan, korleis, åssen, koss',
  WHEN: 'når, hvor lenge, kor lenge, hvor lang tid, hvor raskt, kor lang tid',
  WHY: 'hvorfor, kvifor, koffor',
  CAN: 'kan, kunne, vil, ville, må, får, går det an, gidder',
  WILL: 'vil, kommer til, skal nok, akter, tenker å, kjem til',
  MUST: 'skal, må, bør, burde, er forpliktet, pliktar, plikter, skulle',
  HAVE: 'har, ha, hadde, hatt, fått, finnes, finst, ligger',
  BE: 'er, var, vært, blir, ble, blitt, være, bli, vore, vart, vere, verte',
  AGAIN:
    'igjen, mer, lenger, flere, fleire, fremover, framover, framtida, fremtiden, noensinne, ytterligere, i det hele tatt, meir',
  PRONOUN: 'det, dem, den, de, dei, dette, disse, desse, resten, dritten, samme',
  EVERYTHING: 'alt, alle, alt sammen, alt saman, hele greia, alt mulig, heile, absolutt alt, samtlige, rubbel og bit',
  FOR: 'for, til, åt',
  OF: 'av, i, på, fra, frå, over, hos',
  TO: 'å',

  WISH: 'ønsker, ønske, ønsket, ønskjer, vil gjerne, vil ha, vil, ville gjerne, !ber, !be, bedt, bede, anmoder, krever, kreve, krev, krevjer, forlanger, søker om, begjærer, begjæring, håper, forventer, forventar, insisterer, gjerne, skulle gjerne, trenger, treng, påberoper, benytte, ynskjer, ynskje, vil vite, vil vita, skulle ønske, oppfordrer, bad, ba, har krav, fremsetter, fremmer, set fram',
  PLEASE:
    'vennligst, ver venleg, ver så venleg, vær så snill, ver så snill, vær snill, ver snill, bare, berre, takk, gjerne, nå, !no, please, er så snill, vær så vennlig, vær vennlig, ver så god, snilt',
  HEREBY:
    'herved, hermed, med dette, i henhold til, i medhold av, jf, ihht, iht, etter gdpr, etter artikkel, etter personopplysningslov*, etter personvernforordning*, med umiddelbar virkning, med heimel, med hjemmel',
  REQUEST_NOUN: 'anmodning*, forespørsel, krav, begjæring*, henvendelse, førespurnad, førespurnaden, søknad, oppmoding',
  GRATEFUL:
    'takknemlig, takksam, glad, setter pris, set pris, fint om, hyggelig om, bra om, flott om, supert om, greit om, fint hvis, bra hvis, kjekt om, flott hvis, vært fint, vore fint',
  ASK_WHETHER:
    'høre om, spørre om, lurer på om, vite om, bekrefte om, sjekke om, lurte på om, opplyse om, hvorvidt, stadfeste om, bekreft, stadfest, be om',
  OTHERWISE: 'ellers, hvis ikke, i motsatt fall, elles, viss ikkje',
  CONSIDER: 'vurderer, tenker på, tenkjer på, kanskje senere, forbeholder meg, neste gang, kanskje seinare',
  RETRACT:
    'trekker forespørselen, trekke forespørselen, trekker anmodningen, trekke anmodningen, trekker kravet, trekker begjæringen, trekker min forespørsel, trekker min anmodning, trekker tilbake forespørselen, trekker tilbake anmodningen, trekker tilbake kravet, trekker tilbake min, trekker tilbake det jeg, trekkjer tilbake det eg, trekkjer førespurnaden, glem det jeg skrev, glem forespørselen, glem anmodningen, gløym det eg skreiv, gløym førespurnaden, se bort fra, sjå bort frå, ombestemt meg, ombestemt, angret meg, angrar, angrer på, ignorer forespørselen, ignorer min, ignorer e-posten, trekker det jeg skrev, trekkjer det eg skreiv, glem det',
  MAKE_SURE: 'sørg for, sørge for, sikre, se til at, pass på at, bekreft at, syt for, syte for, stadfest at, ordne',
  IMMEDIATELY:
    'umiddelbart, straks, snarest, nå, med en gang, med ein gong, i dag, omgående, uten opphold, øyeblikkelig, uten ugrunnet, utan opphald',
  ALREADY: 'allerede, alt, tidligere, i fjor, forrige uke, i går, siden, sidan, førre veke, forrige måned',
  NOT_ONLY: 'ikke bare, ikke kun, ikke minst, ikkje berre',
  INSTEAD: 'i stedet, istedenfor, heller, i staden, isteden',
  POSSIBLE: 'mulig, mulighet, mogleg, høve til, går det an',
  RIGHT_TO:
    'rett til, rett på, retten til, mine rettigheter, min rett, rettane mine, krav på, retten min, rettighetene mine, berettiget',
  TRY: 'prøvd, prøver, forsøkt, fungerer ikke, virker ikke, funker ikke, får ikke til, verkar ikkje, får det ikke til',
  RESTORE: 'gjenopprett*, gjenskap*, få tilbake, få den tilbake, få att, reaktiver*',

  DELETE:
    'slett, slette, sletter, slettes, slettar, sletta, fjern, fjerne, fjerner, fjernes, fjernar, fjernast, slettast, ta ~ bort, ta ~ vekk, ta ~ ned, ta ~ av, stryk, stryke, makuler*, destruer*, utslett*, få ~ bort, få ~ vekk, kast, kaste, visk ~ ut, viske ~ ut, rydd, tilintetgjør*, anonymiser*, ta ~ ut, ut av system*, bort fra, vekk fra, få slettet, få sletta, ut av register*, vekk med, bort med, sletting av, tørk ~ ut, tek bort, tek ~ bort, take ~ bort, ta ~ ned, stryk ~ frå, rydd ~ ut, ta ~ av nettsid*, få ~ ut av',
  DELETED:
    'slettet, slettede, fjernet, fjernede, fjerna, sletta, glemt, gløymt, makulert, destruert, borte, vekk, tatt bort, tatt ned, forsvinner, forsvinne, utslettet, tatt vekk, teke bort, strøket',
  DELETE_NOUN: 'sletting*, fjerning, *sletting, retten til å bli glemt, slettekrav, anonymisering, slettinga',
  CLOSE:
    'avslutt kontoen, avslutte kontoen, avslutt min konto, avslutte min konto, lukk kontoen, lukke kontoen, steng kontoen, stenge kontoen, avslutt profilen, avslutt brukeren, avslutt brukarkontoen, lukk profilen, deaktiver kontoen, deaktiver brukeren, legg ned kontoen, steng brukeren, avslutte profilen, lukk brukeren, avslutt medlemskapet, legge ned',
  SEND: 'send, sende, sender, sendt, sendes, gi, gir, gje, gjev, utlever*, lever, få, fremsend*, oversend*, oversende, mail, maile, tilsend*, vise, vis, hent, skaffe, skriv ut, legg ved, få tilsendt, utlevering, list opp, overlever, motta, be om å få utlevert',
  TELL: 'fortell, fortelle, opplys, opplyse, opplysning, forklar*, forklare, informer*, informere, redegjør*, svar, svare, si, seie, beskriv*, fortel, fortelje, beskjed, gi beskjed, opplyst, redegjørelse, gjer greie, underrett*, bekreft, bekrefte, stadfest*, gi meg beskjed, svar på',
  SEE: 'se, sjå, lese, kikke, gjennomgå, sjekke, vite, vita, finne ut, høre, innsyn, høyre, få høre, lytte',
  KNOW: 'gjerne vite, vil vite, ønsker å vite, få vite, nysgjerrig, gjerne vita, vil vita, lurer på hva, lurer på hvilke, lurer på kva, lurar på kva, få vita',
  CONFIRM: 'bekreft, bekrefte, bekreftelse, stadfest, stadfesting, stadfeste',
  COPY: 'kopi, kopier, kopien, kopiar, utskrift*, avskrift*, utdrag, skjermbilde*, datakopi, utskrifter',
  OVERVIEW: 'oversikt, liste over, oversyn, sammenstilling, fullstendig liste, sammendrag, samlet liste, oversikta',
  INSIGHT: 'innsyn, innsynet, innsikt, tilgang, innsyns*, tilgong, insyn',
  INSIGHT_STRONG:
    'innsynsbegjæring*, innsynskrav*, innsynsrett*, innsynsforespørsel*, rett til innsyn, retten til innsyn, krav om innsyn, begjæring om innsyn, ber om innsyn, krever innsyn, søker innsyn, ønsker innsyn, innsyn i mine, innsyn i alt, innsyn etter, be om innsyn, krev innsyn, bed om innsyn, innsyn iht, innsyn i opplysninger, innsyn i opplysningar, innsyn i personopplysninger, registerutskrift, innsyn jf, innsyn i egne, innsyn i eigne, ynskjer innsyn, ønskjer innsyn, innsynsrequest, fullt innsyn, innsyn i sak*',
  FOI: 'offentleglov*, offentlighetslov*, offentlegheits*, offentlig journal, postjournal*, einnsyn, offentleglova, offentligloven, saksdokument*',
  HOLD: 'har, ligger, ligg, lagrer, lagret, lagrar, lagra, registrert, registrerer, registrerar, behandler, behandlar, behandlet, vet, veit, kjenner, samler, samlet, samla, sitter på, sit på, oppbevarer, oppbevart, finnes, finst, notert, lagret om, lagrede, lagres, har på, innhentet, samlet inn, arkivert, handsamar, funnet, funne, står, eksistere, finnes hos, stå i, figurere',
  OBTAINED:
    'fått, fikk, funnet, funne, hentet, henta, tak i, kjøpt, har dere nummeret, har dere min, har dere mitt, har de nummeret, kommer, kjem, fått tak, stammer, skaffet, har dere e-post*, kjelde, kilde, kilden, innhentet, samlet inn, gitt dere, ga dere, gjeve dykk',
  SHARE:
    'del, dele, deler, delt, delte, deles, selg, selge, solgt, selger, seld, utlever*, utlevert, videreformidl*, videresend*, spre, spredd, sett, sjekket, hatt tilgang, har tilgang, fått, vært inne, lest, slått opp, åpnet, gi ~ videre, gitt ~ videre, gje ~ vidare, vidareformidl*, sende ~ videre, sendt ~ videre, snoket, snoka, kikket, overfør*, overført, gitt bort, lese, selje, vore inne, deling, opna',
  ABOUT_ME:
    'om meg, på meg, vedrørende meg, angående meg, som gjelder meg, knyttet til meg, om min person, om meg selv, om meg sjølv, som angår meg, som omhandler meg, om oss, om barnet mitt, i mitt navn, på mitt navn, kring meg, gjeld meg, knytt til meg, tilknyttet meg, om undertegnede, om sønnen min, om datteren min, om moren min, om faren min, om dattera mi, av meg, der jeg er, der eg er, der jeg vises, der jeg nevnes, nevner meg, med meg på, handler om meg, i namnet mitt, om mæ, relatert til meg, der jeg er med, vedkjem meg, som gjeld meg, på min person, om min sønn, om min datter, om min mor, om min far',
  SOURCE: 'kilde, kilden, kjelde, kjelda, opphav*',
  CORRECT:
    'rett, rette, rettes, rettet, retta, endre, endres, endret, endra, endrar, oppdater*, oppdatere, oppdatert, korriger*, korrigere, korrekt*, supplere*, juster*, bytt, bytte, fiks, fikse, rett opp, rette opp, skift ut, få rettet, få endret, rettast, endrast, suppler, komplett*',
  CORRECT_NOUN:
    'retting, rettelse*, korrigering*, adresseendring*, navneendring*, namneendring*, endring, oppdatering, flyttemelding, navnebytte, korreksjon',
  WRONG:
    'feil, feilaktig*, galt, gal, gale, uriktig*, feilstavet, feilstava, skrivefeil, utdatert*, gammel, gamle, gammal, stemmer ikke, stemmer ikkje, ukorrekt*, mangelfull*, ikke riktig*, ikke rett, ufullstendig*, feilregistrert, ikkje rett, ikkje riktig*, foreldet, stavefeil, usann*, pikenavn',
  MOVED:
    'har flyttet, har flytta, flyttet til, flytta til, ny adresse, nye adresse, min nye adresse, nytt navn, nytt namn, nytt etternavn, nytt nummer, nytt telefonnummer, nytt mobilnummer, byttet navn, bytta namn, bytta nummer, giftet meg, gifta meg, byttet nummer, ny e-post*, ny epost*, byttet etternavn, bor nå, bur no, nye adressen, nye nummeret, heter nå, heiter no, skilt, har byttet, har bytta, bor ikke lenger, bur ikkje lenger, ny mail*, nye navnet',
  NEW: 'ny, nye, nytt, nå',
  MIXED_UP:
    'forvekslet meg, forveksler meg, forvekslet, forveksla, blandet meg, blander meg, blanda meg, annen person, annan person, samme navn, same namn, ikke meg, ikkje meg, feil person, noen andre, nokon andre, forveksling*, står som, registrert som, står oppført som, står jeg som, oppført som, stend som',
  NOT_MY:
    'ikke min, ikke mitt, ikke mine, ikkje min, ikkje mitt, ikke navnet mitt, ikke nummeret mitt, ikke adressen min, ikkje nummeret mitt, ikkje namnet mitt, aldri vært min, aldri vært mitt, heter ikke, heiter ikkje, er ikke gift, ikke lenger min, ikke lenger mitt, er ikke født, ikke e-posten min, ikke min e-post, har aldri bodd, har aldri hett',
  SPELLED:
    'staves, stavet, skrives, skrivemåte, stava, med k, med c, med to, med aa, med å, med dobbel, stavast, blir skrive',
  SHOULD_BE:
    'skal være, skal stå, skal hete, skal heite, skal vere, riktige, riktig er, korrekte, rette, er født, egentlig, heter, heiter, skulle vært, skulle vore',
  RESTRICT: 'begrens, begrense, begrenses, begrensning*, begrenset, avgrens*, avgrensing*, avgrense, begrensing*',
  FREEZE:
    'frys, fryse, fryses, frosset, lås, låse, låses, =låst, parker, parkere, sperr, sperre*, blokker*, legg på is, på is, på vent, sett på pause, sette på pause, på pause, ikke rør, ikkje rør, ikke røres, la ~ ligge, la ~ stå, urørt, låsast, frysast, stå urørt, i ro, ligge i ro',
  USE: 'bruk, bruke, brukes, bruker, brukar, brukt, brukast, benytt*, behandle, behandles, behandler, rør, røre, utnytte*, anvende*, anvend, bearbeid*, handsame*, nytte',
  KEEP: 'behold, beholde, behalde, behald, oppbevar*, oppbevare, lagre, lagres, bevar, bevare, la ~ ligge, la ~ stå, ta vare på, spar, spare, ligge, gjem, gøym, ha liggende',
  CLAIM:
    'rettskrav*, rettslig krav, rettslige krav, rettssak*, søksmål*, stevn*, bevis*, advokat*, forsikring*, erstatning*, klagenemnd*, forbrukerrådet, forbrukertilsyn*, i retten, tingrett*, sak mot, politianmeld*, saksøk*, tvist*, yrkesskade*, pasientskade*, melde sak, saka mot, saken mot, fagforening*, rettslege krav, forliksråd*, domstol*, klagesak*, dokumentasjon',
  SETTLED:
    'avklart, avgjort, rettet, løst, undersøkt, kontrollert, saken er, saka er, tvisten, tvist*, ferdig, sjekket, avklara, retta, avgjerd, løyst, feilen er, på plass, uenig*, ueinig*, bestrid*, funnet ut, enige, einige, klarhet, verifisert, bekreftet',
  FORMAT:
    'maskinlesbar*, strukturert, csv, json, xml, excel*, regneark, alminnelig brukt format, format, filformat, zip-fil, zipfil, en fil, ei fil, elektronisk format, kan lese, kan leses, importere*, lese inn, kan lesast, datafil, maskinleseleg*, vanlig format',
  PORT: 'dataportabilitet*, portabilitet*, data-portabilitet',
  EXPORT: 'eksport*, eksporter*, last ned, laste ned, dataeksport, eksportfil',
  TRANSFER:
    'overfør*, overføre, overføres, overført, flytt, flytte, flyttes, ta ~ med, få ~ med, ta med, få med, overføring, flytta, send, sende, videre, sendes, sendast, over til, sender',
  NEW_PROVIDER:
    'annen leverandør, ny leverandør, nye leverandør*, annan leverandør, annet selskap, nytt selskap, annet firma, annen tjeneste, ny tjeneste, konkurrent*, direkte til, ny bank, nye bank*, nytt treningssenter, nye treningssenter*, annen tilbyder, ny tilbyder, annet system, anna system, annet program, anna program, nytt forsikringsselskap, annan teneste, bytter til, byter til, ny lege, nye lege*, nye fastlege*, ny fastlege, annen behandlingsansvarlig, annan behandlingsansvarleg, ny operatør, nye selskap*, over til, ny arbeidsgiver, anna selskap, nye tannlege*, ny tannlege, min nye, mitt nye, nye plassen, nye leverandøren, den nye, nytt sted',
  STOP: 'stopp, stoppe, stans, stanse, slutt, slutte, slutter, slutt med, opphør*, avslutt, kutt ut, unnlat, nok, lei av, slipp, slippe, spar meg, la være, lat vere, slepp, sleppe, ferdig med, forbyr, vil ikke ha, vil ikkje ha, ønsker ikke, ønskjer ikkje, ut av, ekskluder, hold opp, hald opp, slipper ~ unna, bli kvitt',
  OBJECT:
    'protester*, protesterer, innsigelse*, motsetter, motsette, innvending*, innvender, sier nei, seier nei, imot, aksepterer ikke, mostand, motset meg, samtykker ikke',
  UNSUBSCRIBE:
    'avmeld*, meld meg av, melde meg av, melde av, meld av, av listen, av lista, av e-postlisten, av mailinglisten, av nyhetsbrev*, fra nyhetsbrev*, reserver*, reservere, stryk meg fra listen, fra mailinglisten, fra e-postlisten, fra listen, fra lista, frå lista, av epostlisten, fra listene, fra deres liste*, frå nyheitsbrev*, fra epostlisten, avregistrer*, meld meg ut av nyhets*, opt out, fra mailing*, av mailing*, fra utsend*',
  LEAVE_ALONE:
    'la meg være, la meg i fred, la meg være i fred, lat meg vere, kontakt meg aldri, ikke kontakt meg, ikkje kontakt meg, ikke bli kontaktet, ring aldri, ikke ring, ikkje ring meg, slutt å ringe, slutt å sende, slutt å skrive, slutt å maile, slutt å kontakte, slutt å mase, slutte å sende, slutte å ringe, slutte å kontakte, slutte å maile, slutt å sende, ikke ringe, ikkje ringe, ikke høre fra dere, slutt å spamme, slutt med å ringe, slutt med å sende, slutte å ringje, slutt å ringje, aldri kontakt, ikke mas',
  PROFILING:
    'profilering*, profilere*, sporing, spore, sporer, kartlegg*, målrett*, målrettet, analyser*, tilpass*, overvåk*, atferd*, adferd*, persontilpass*, åtferd*',
  TRAIN:
    'trene, trening av, trener, til trening, ki-trening, opplæring av ki, språkmodell*, maskinlæring, trena, trenast',
  CONTACT:
    'kontakt, kontakte, kontakter, ring, ringe, ringer, ringje, skriv, skrive, skriver, maile, mail, sms, henvend*, spam*, oppringing*, telefonoppring*, samtaler',
  BOTHER: 'interessert, abonner*, påmeldt, meldt meg på, bombarder*, spam*, mas, maser, plage*, reklame*, forstyrr*',
  AUTOMATIC:
    'automatisk*, automatiser*, algoritme*, maskin, maskinen, maskina, robot*, datamaskin*, ai, ki, kunstig intelligens, systemet, systemet deres, program*, uten menneske*, utan menneske*, bot, ingen mennesker, kredittmodell, en modell, datasystem*, dataprogram',
  DECISION:
    'avgjørelse*, avgjerd*, avslag*, avslått, avviste, avvist, nektet, nekta, besluttet, beslutning*, vedtak*, sagt nei, sa nei, vurder*, vurdert, vurdering*, score, scoret, skåre, kredittvurder*, kredittsjekk, silt ut, utsilt, sortert bort, sila ut, bedømt, godkjent, avgjort, underkjent, utestengt, stengt ute, kasta ut, luket ut, fekk nei, fikk nei, bestemt, bestemte, bestemmer, fikk ikke, får ikke, avgjort, avgjorde, avgjør',
  HUMAN:
    'menneske, mennesker, menneskelig*, menneskeleg*, en person, ein person, ekte person, saksbehandler*, manuell*, manuelt, noen ser, nokon ser, kjøtt og blod, ansatt hos, et levende, en ordentlig person, medarbeider',
  EXISTENCE: 'forekomst*, logikken, betydning*, forventede konsekvens*, herunder profilering, i hvilken grad',
  WITHDRAW:
    'trekk, trekke, trekker, trukket, trekkjer, trekkje, trekker ~ tilbake, trekke ~ tilbake, trekkjer ~ attende, trekkjer ~ tilbake, tilbakekall*, tilbakekaller, kaller tilbake, tar tilbake, tar ~ tilbake, ta ~ tilbake, opphev*, ikke lenger, ikkje lenger, gjelder ikke, gjeld ikkje, angrer, angrar, kall ~ tilbake, tek attende, tek ~ attende',
  CONSENT:
    'samtykke*, samtykket, samtykkja, tillatelse*, løyve, godkjenning*, mitt ja, ja-et, lov til, sa ja, sagt ja, godkjenninga, godkjente, ga lov, gav lov, gitt lov, gav løyve',
  ALLOW: 'tillat*, tillater, tillet, lov til',
  FORGET_ME:
    'glem meg, glemme meg, bli glemt, gløym meg, gløyme meg, verte gløymd, bli gløymt, aldri eksistert, uten spor, ingen spor, utan spor, glem at jeg, gløym at eg, aldri har eksistert, glem alt om',

  PERSONAL_DATA:
    'personopplysning*, persondata*, personlige opplysninger, personlege opplysningar, opplysningene mine, opplysningane mine, mine opplysninger, mine opplysningar, mine data, dataene mine, dataa mine, kontaktopplysning*, kontaktinfo*, fødselsnummer*, personnummer*, kundeopplysning*, personlig informasjon, informasjonen min, kundedata, brukerdata, journalen min, journal, pasientjournal*, min journal, personalmappe*, mappen min, mappa mi, min info, kundeforholdet mitt, opplysninger dere har, medlemsopplysning*, personvernopplysninger, min historikk, historikken min, private opplysninger, stamdata, personopplysingar, personopplysingane, personoplysninger, personopplysninge*',
  DATA: 'data, dataene, opplysning*, opplysing*, informasjon*, info, detaljer, registrering*, notat*, dokument*, historikk, saksmappe*, saken, saka, !noe, noko, papirer, greier, *opplysninger, *opplysningene, *opplysningar, *opplysningane, *historikk, *historikken, *data, *dataene',
  ACCOUNT:
    'konto, kontoen, bruker, brukeren, brukar, brukaren, brukerkonto*, brukarkonto*, profil, profilen, kundekonto*, kundeprofil*, kundeforhold*, innlogging, login, medlemskap*, brukernavn, brukerprofil*, brukarprofil*, kundeforholdet, *konto, *kontoen, *profil, *profilen, *bruker, *brukeren, *brukar, *brukaren, kundekort*, medlemskort*',
  FIELD:
    'navn, navnet, namn, namnet, etternavn*, etternamn*, fornavn*, førenamn, mellomnavn, adresse, adressen, adressa, hjemmeadresse, bostedsadresse, heimeadresse, postnummer, fødselsdato*, fødselsdag*, bursdag, telefon, telefonnummer*, mobil, mobilnummer*, nummer, nummeret, e-post, e-posten, e-postadresse*, epost*, mail, mailadresse*, kjønn, tittel, sivilstand, sivilstatus, status, alder, statsborgerskap, fødselsnummer, stilling*, personen, pårørende, utdanning, stillingstittel',
  MEDIA:
    'bilde, bilder, bildet, bildene, bilete, bileta, biletet, foto, fotoet, fotografi*, opptak*, lydopptak*, samtale, samtaler, samtalen, video*, overvåkingsvideo*, overvåkningsvideo*, kameraopptak*, intervju*, notat*, logg, logger, loggen, korrespondanse, chat*, cv, søknad, søknaden, anmeldelse*, kommentar*, innlegg, portrett*, sitat, samtalelogg*, referat*, journalnotat*, innsynslogg, vurdering*',
  MARKETING:
    'markedsføring*, reklame*, nyhetsbrev*, nyheitsbrev*, annonse*, kampanje*, direktemarkedsføring, direkte markedsføring, telefonsalg, salgssamtale*, salgs*, tilbudsmail*, tilbud, marknadsføring*, reklamen, reklamemail*, rabatt*, spam*, spørreundersøkelse*, sms-reklame, kundeundersøk*, seljarar, selgere, telefonselger*',
  MAILING_LIST:
    'e-postliste*, epostliste*, mailingliste*, mailliste*, listen, lista, deres liste, ringeliste*, kontaktliste*, alle lister, utsendingsliste*, adresseliste*, distribusjonsliste*',
  MESSAGES:
    'e-poster, e-post, epost*, mailer, mail, meldinger, meldingar, samtaler, sms, brev, henvendelser, oppringninger, oppringingar, sms-er, varsler, varslinger, post, utsendelser, e-postar',
  PROCESSING:
    'behandling, behandlingen, behandlinga, behandles, behandler, bruk av mine, bruken av mine, berettiget interesse, berettigede interesse*, handsaming*, artikkel 21, art 21, bruken av opplysning*',
  REGISTER:
    'register, registre, registeret, registra, registera, system, systemet, systemer, systema, database*, arkiv*, hjemmeside*, nettside*, heimeside*, nettstad*, server, servere, kunderegister*, crm, side, siden, sida, sidene, facebookside*, instagram, medlemsregister*, sikkerhetskopier, intranett*, hos dere, hos dykk, brosjyre*',
  THING:
    'ordre, ordren, ordrer, bestilling*, tinging, faktura*, regning*, vm, vm-en, virtuell*, server, serveren, serverne, instans*, database, databasen, backup*, snapshot*, domene*, dns, sak om, ticket*, avtale, avtalen, booking*, abonnement*, kontrakt*, møte, møtet, mappe, bøtte, bucket*, volum*, cluster*, klynge*, prosjekt*, produkt*, =vare, =varen, =varer, linje*, nøkkel*, nøkler, lisens*, passord*, pakke, pakken, pakka, levering*, betaling*, kvittering*, pristilbud, tilbudet, pris, priser, prisen, sertifikat*, ssl, postboks*, ip, ip-adresse, port, brannmur*, reservasjon*, kort, kortet, garanti*, databehandleravtale*, vilkår, portal*, hosting, webhotell*, tenant, api*, alias, navneserver*, disk*, lagring, wordpress, plugin*, gavekort*, depositum, saldo, refusjon*, leveringsadresse*, fakturaadresse*, kontonummer, organisasjonsnummer*, ordrenummer*, kundenummer*, testbruker*, testkonto*, admin*, fil, filen, filer, filene, kalender*, invitasjon*, arrangement*, presentasjon*, rapport*, prisliste*, katalog*, kode, koden, vpn, ssh, e-postkonto*, plass, sla, lønnsslipp*, styret*, styrevedtak*, møtereferat*, beløp*, gebyr*, purring på, anbud*, bud, miljø*, *server, *serveren, *faktura, *fakturaen, *ordre, *ordren, *database, *avtale, *avtalen, *domene, *domenet, *lisens, *abonnement, disken, nettverk*, maskinvare, logoen, ruter*, tjenesten vår',
  ALERT:
    'alarm*, overvåkningsmail*, overvåkingsmail*, driftsmelding*, statusmail*, backuprapport*, monitorering*, alerts, nagios, zabbix, cronjobb*, systemvarsel*, varslinger fra server*, servervarsel*, servervarsler, driftsvarsel*, driftsvarsler, systemmelding*, loggmail*, ticketmail*',
  SPAM_FILTER:
    'spamfilter*, søppelpost*, brannmur*, betalingen ble, kortet ble, e-postserver*, smtp, svartelist*, sertifikat*',
  TRACE: 'spor',

  PRIVACY:
    'gdpr*, personvern*, personvernerklæring*, personopplysning*, personopplysing*, databeskyttelse*, cookie*, informasjonskapsler, personvernombud*, personvernforordning*, personopplysningslov*, behandlingsansvarlig*, datatilsynet, lagringstid*, anonym*, krypter*, taushetsplikt*, personvernlov*, teieplikt*, innsynsrett*, utenfor eu, innenfor eu, utanfor eu',
  ARTICLE: 'artikkel, art, gdpr*, personvernforordning*, forordning*',
  AUTHORITY: 'datatilsynet*, tilsynsmyndighet*, tilsynet',
  DPA: 'databehandleravtale*, dpa, underleverandør*, underdatabehandler*, leverandørvurdering*, spørreskjema om, sikkerhetsskjema, artikkel 28, behandlingsprotokoll*, underdatahandsamar*',
  BREACH:
    'lekket, lekkasje*, lekt, databrudd*, sikkerhetsbrudd*, hacket, hacka, avvik*, en annens, andres opplysninger, feil mottaker, uvedkommende, uautorisert*, misbruk*, stjålet, synlig for alle, uten mitt samtykke, uten min tillatelse, annen kundes, andre kunders, alle kan se, alle kunne se, uten å spørre, utan samtykke, ukryptert, uten lov, andre sine, ein annan kunde, uvedkomande, fremmede, en helt annen, på avveie',
  UPSET:
    'uakseptabel*, misfornøyd*, skuffet, skuffende, sint, rasende, sjokkert, ulovlig*, lovbrudd, klage, klager, skandale*, slurv*, opprørt, bekymret, bekymra, brudd på, bryter med, ikke greit, ikke ok, uakseptabelt, krenk*, ubehagelig*, uhørt, tillit, skuffa, ulovleg*, ikkje greitt, pinlig*, for dårlig, strid med, rystet, opprørende, uprofesjonell*',
  THREAT:
    'melde dere, melder dere, klage til datatilsynet, klager til datatilsynet, går til datatilsynet, gå til datatilsynet, kontakte datatilsynet, kontakter datatilsynet, melder saken, melder saka, klage inn, klager dere inn, klagar til datatilsynet',
  REMINDER:
    'purring*, purrer, purre, påminnelse*, minner om, minne om, fortsatt ikke, ennå ikke, enda ikke, ikke hørt, ikke fått svar, ikke svar, ikkje fått svar, framleis ikkje, enno ikkje, fått e-posten, fått min, mottatt min, hvordan går det med, korleis går det med, status på, følger opp, oppfølging, uker siden, veker sidan, andre gang, gjentar, gjentek, ba dere om, bad dykk, har bedt, skrev for, sendte for, ingen svar, intet svar, hørt noe, svarfrist*, purring, fristen er, nok en gang, sender på nytt, noe nytt, sett e-posten, fikk dere, fekk de',
  EARLIER:
    'jeg skrev, jeg ba, jeg bad, jeg sendte, eg skreiv, eg bad, eg sende, min forespørsel, uker siden, dager siden, veker sidan, forrige uke, har bedt, har skrevet, har skrive, førre veke, ba jeg, sendte jeg, skrev jeg, min anmodning, e-posten min, kravet mitt, forespørselen min',
  NO_ANSWER:
    'ikke hørt, ikke svart, ikke fått svar, ikkje fått svar, ikkje høyrt, ikkje svara, ingen svar, ikke noe svar, ingenting har skjedd, fortsatt ikke, fremdeles ikke, ennå ikke, framleis ikkje, ikke skjedd noe, ingenting skjedd, ingen reaksjon, stille, taushet, ikke mottatt, intet svar, enno ikkje',
  SEE_BELOW:
    'se nedenfor, nedenfor, sjå nedanfor, nedanfor, under her, se under, videresend*, vidaresend*, vs, fwd, se e-posten, denne henvendelsen, kan dere ta, kan de ta, fikk denne, denne e-posten, fekk denne, denne kom inn, nedenstående, tar dere denne',
  ATTACHED: 'vedlegg*, vedlagt*, vedlegget, i brevet, se pdf',
  ON_BEHALF:
    'på vegne av, på vegner av, fullmakt*, verge, verge for, representer*, foreldreansvar*, mor til, far til, foresatt*, føresett*, dødsbo*, på vegne, pårørende til',
  RELATIVE:
    'mor, moren, mora, far, faren, mors, fars, sønn, sønnen, son, sonen, datter, datteren, dattera, dotter, dottera, kone, kona, mann, mannen, ektefelle*, barn, barnet, barna, bestemor*, bestefar*, mormor*, morfar, farmor, farfar, søster*, bror, broren, samboer*, sambuar*, svigermor, svigerfar, gutten, jenta, guten, nabo, foreldre, foreldra, avdøde',
  CLIENT: 'min klient*, vår klient*, klienten min, klienten vår',
  CUSTOMER:
    'vår kunde, våre kunder, en kunde, ein kunde, en av våre, ein av våre, kunden vår, en bruker hos oss, brukerne våre, kundens, sluttbruker*, bedt oss, har bedt oss, tidligere kunde, tidlegare kunde, vår ansatt*, en tidligere ansatt, et medlem, våre medlemmer, kundane våre, kundene våre, en pasient, en registrert, en gjest, ein brukar',
  PROCESSOR:
    'som databehandler, som behandlingsansvarlig*, er databehandler, på våre vegne, vårt miljø, vår tenant, vi er behandlingsansvarlig*, vår databehandler, vårt prosjekt, databehandlaren vår, som behandlingsansvarleg',
  SALES:
    'vår løsning, vår plattform, våre tjenester, vi hjelper, vi tilbyr, gratis demo, book en demo, et kort møte, 15 minutter, rabatt, les mer, webinar, spar tid, eksklusiv*, kurs, unngå bøter, uforpliktende, løsningen vår, vi hjelp, våre tenester, kurset, vi har hjulpet, prøv gratis, meld deg på',
  POLICY_UPDATE:
    'oppdatert vår, oppdaterer vår, endringer i vår, personvernerklæringen vår, vår personvernerklæring, nye vilkår, du mottar denne, du får denne, dette nyhetsbrevet, vårt nyhetsbrev, nyhetsbrevet vårt, meld deg av her, klikk her, se e-posten i nettleser, logg inn, oppdatert personvern*, logg deg inn',
  RESEARCH:
    'undersøkelse, undersøking, forskning*, forsking*, forsker, spørreundersøkelse, delta i, doktorgrad*, spørreskjema',
  STUDENT:
    'student, studerer, studenter, masteroppgave*, masteroppgåve*, bacheloroppgave*, bachelor*, universitet*, høyskole*, høgskule*, oppgave, skoleprosjekt, skuleprosjekt',
  SECURITY_REPORT:
    'sårbarhet*, sikkerhetshull, sikkerhetsforsker, bug bounty, pentest, penetrasjonstest, åpen port, xss, tryggleikshol',
  CANCEL_ORDER:
    'angrerett*, angre kjøpet, angrer kjøpet, avbestill*, avbestille, oppsigelse, sier opp avtalen, si opp avtalen, returnere*, retur, reklamasjon*, kanseller*, trekker tilbudet, trekker søknaden, trekker min søknad, trekker budet, trekker tilbake tilbudet, trekker tilbake søknaden, seier opp avtalen, oppseiing, trekkjer søknaden, trekker bud*, heve kjøpet, hever kjøpet, si opp abonnement*',
  ORDER_TALK:
    'ordre*, faktura*, levering*, pris, priser, tilbud, refusjon*, betaling*, kjøp, =vare, =varen, =varer, pakke*, bestilling*',
  JOB_TALK:
    'stillingen som, stillinga som, søker stillingen, søkjer stillinga, søker på stillingen, jobbsøknad*, praksisplass*, vedlagt cv, legger ved cv, jobbintervju, åpen søknad, søknad på stilling*',
  GENERATOR:
    'datenanfragen, yourdigitalrights, mitt referansenummer, identifisere meg, som definert i artikkel 4, incogni, min referanse, til den det måtte angå, til rette vedkommende',
  RETENTION:
    'hvor lenge lagrer, hvor lenge oppbevar*, kor lenge lagrar, lagringstid*, slettefrist*, sletterutin*, hvor lenge beholder',
  DPO: 'personvernombud*, dpo, personvernombod*',
  THANKS:
    'takk for hjelpen, takk for at dere, takk for hjelpa, takk for rask*, det fungerer nå, takk for svar*, takk for sletting*, nå virker det',
  HYPOTHESIS:
    'hva skjer, kva skjer, hva ville skje, hva om, generelt, i teorien, for eksempel, f eks, til dømes, rent generelt',
  COLLEAGUE:
    'kollega*, ansatt, ansatte, medarbeider*, har sluttet, har slutta, ny medarbeider, tidligere ansatt, nyansatt, tilsett, tilsette, jobber ikke lenger, arbeider ikke lenger, sluttar, slutter hos, vikar*, praktikant',
  COMPANY_WORD:
    'vårt firma, firmaet vårt, vår bedrift, bedriften, vårt selskap, firmaet, selskapet, kontor, kontoret, avdeling*, vår forening, foreningen, våre fakturaer, bedrifta, hovedkontor*',
  THREAD:
    'denne tråden, tråden, e-posttråd*, cc, kopifeltet, møtet, gruppen, gruppa, kanalen, prosjektet, vaktlisten, vaktlista, saken her, ventelisten, ventelista, deltakerlisten, ordren, fakturaen, slack, teams, chatten, bookingen, møteinnkalling*, kalenderen, tilbudet',
  DISPUTE: 'bestrid*, tvist*, uenig*, ueinig*, feil, strides, klage*, klagen',
  IDENTITY:
    'etternavn*, etternamn*, fødselsdato*, fødselsdag*, bursdag*, sivilstand*, sivilstatus*, kjønn, fødselsnummer*, hjemmeadresse*, bostedsadresse*, fornavn*, pårørende, folkeregistrert*, er født, fødselsår, tittel, kontaktperson hos, nærmeste pårørende',
  CREDENTIALS: 'passord*, brukernavn, innlogging*, logge inn, innloggingsopplysning*, logg inn, tilbakestill*',
  DO_SO: 'gjør det, gjøre det, gjer det, gjere det, ordne det, gjør så',
  US: 'oss, oss begge',
  IMPOSSIBLE: 'umulig, neppe, tviler, umogleg',
  LEGAL_DRAFT: 'utkast, klausul, punkt, vår jurist, signere',
};
