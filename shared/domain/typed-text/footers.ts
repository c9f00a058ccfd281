/** Things a mail is sent from: a footer names one, a sentence of the writer does not. */
const DEVICE =
  /(?<!\p{L})(?:iphone|ipad|ipod|apple watch|imac|macbook|galaxy|samsung|huawei|xiaomi|redmi|poco|oppo|realme|oneplus|nokia|pixel|sony|xperia|htc|motorola|moto|honor|fairphone|blackberry|android|ios|windows|outlook|hotmail|gmail|yahoo|aol|proton ?mail|proton|thunderbird|k-9|fairemail|spark|mailbird|mailspring|blue ?mail|aqua ?mail|airmail|canary|edison|fastmail|superhuman|em client|zimbra|roundcube|newton|tuta(?:nota)?|gmx|web\.de|zoho|mail|e-?post|e-?mail|sähköposti|mobil\p{L}*|mobiili\p{L}*|telefon\p{L}*|phone|handy|smartphone|puhelim\p{L}*|älypuhelim\p{L}*|tablet\p{L}*|surfplatta\p{L}*|nettbrett\p{L}*|device|enhed|enhet|eining|gerät|laitte\p{L}*)\p{L}{0,8}(?!\p{L})/iu;

/** "Sent from my …" and its sisters; the line must also name a device or program. */
const SENT_FROM =
  /^(?:sent (?:from|via|by|with|using)|sendt (?:fra|frå|via|med)|send (?:fra|frå)|skickat (?:från|via|med|med hjälp av)|skickades (?:från|via)|skickad (?:från|via)|sänt från|gesendet (?:von|mit|über|via|aus)|von (?:mein\p{L}{0,2}|unterwegs|outlook|mail|yahoo)|diese (?:nachricht|e-?mail|mail) wurde (?:von|mit)|denne (?:besked|meddelelse|mail|e-?mail|e-?post(?:en)?|meldingen) (?:er|blev|ble) sendt (?:fra|med)|det här (?:mejlet|meddelandet) skickades från|detta (?:mejl|meddelande) skickades från|lähetetty|lähetin|envoyé (?:de|depuis)|enviado desde|inviato da|(?:verzonden|verstuurd) (?:vanaf|met|vanuit)|wysłane z)(?!\p{L})/iu;

/** Programs whose names are ordinary words; they count only as the last word. */
const SENT_FROM_WORD =
  /^(?:sent (?:from|with)|sendt (?:fra|med)|skickat (?:från|med)|gesendet mit|lähetetty) (?:my )?(?:nine|hey|spike|front|type app|telefonen|mobilen)\.?$/iu;

/** "Get Outlook for iOS", "Get BlueMail for Android". */
const GET_APP =
  /^(?:get|hent|få|hämta|skaff(?:a| deg)?|last ned|ladda ned|download|holen sie sich|hanki|hae|lataa|obtenir|obtenez|ottieni|obtener|download)\s.{0,30}\b(?:outlook|blue ?mail|type ?app|my ?mail|aqua ?mail|edison mail|canary mail)\b.{0,40}$|^outlook (?:für|for|til|för) (?:ios|android|mac|windows)\b.{0,40}$|^(?:yahoo mail|aol mail)[ :].{0,80}$/iu;

/** Virus scanners and free-mail services advertise in single lines. */
const ADVERTISEMENT =
  /^(?:(?:this|denne|dette|denna|detta|diese|tämä)\b.{0,80}\b(?:checked|scanned|kontrolleret|kontrollerats|kontrollert|skannet|skannats|scannet|geprüft|tarkistettu|virus\p{L}*|avast|avg)\b.{0,80}\b(?:avast|avg|virus\p{L}*|mcafee|norton|eset)\b.{0,60}|virus-?(?:free|fri(?:tt?)?|frei|vapaa)\b.{0,60}(?:avast|avg|www\.).{0,40}|virenfrei\b.{0,60}|ei viruksia\b.{0,60}|(?:secured|sikret|säkrat|gesichert|sikra|suojattu|sicher verschickt|sent securely) (?:with|med|mit)? ?tuta.{0,140}|(?:www|https?:\/\/(?:www\.)?)(?:\.)?(?:avast|avg|proton|protonmail|tuta|gmx|mailbird|web)\.(?:com|me|net|de)\S*|.{0,20}\bmail designed for your mac\b.{0,30})$/iu;

/** Zendesk's last line; its code in brackets follows (`isFooterLink`). */
const DESK = /^.{0,120}[Dd]elivered by Zendesk\.?$/u;

const PRINTING =
  /^(?:(?:please )?(?:consider|think of|think about) the environment.{0,120}|(?:husk|tænk på|tenk på|tänk på|tag hensyn til|ta hensyn til|visa hänsyn till)\s.{0,12}milj[øö].{0,60}(?:print|skriv|udskriv).{0,80}|(?:bitte )?denken sie an die umwelt.{0,120}|ajattele ympäristöä.{0,120}|save paper.{0,80})$/iu;

/** What a plain part says where the HTML one shows a picture: Outlook, Gmail, Apple Mail. */
const PICTURE =
  /^(?:\[(?:cid:[^\]\s]{1,200}|(?:inline )?image: ?[^\]]{0,120})\]|<(?:image|bilde?|grafik|kuva)\d{1,4}\.(?:png|jpe?g|gif)>)$/iu;

/** The device's name goes on into a sentence: "Sendt fra min iPhone har jeg også …". */
const GOES_ON =
  /(?<!\p{L})(?:har|hadde|havde|hade|vil|vill|skal|ska|kan|sendte|skickade|habe|hatte|will|kann) (?:jeg|jag|eg|ich|vi|wir)(?!\p{L})/iu;

/** A footer that some program put below the writer's words. Whole lines only: "Sendt fra min iPhone" and nothing else. */
export function isFooterLine(bare: string): boolean {
  if (bare.length < 5 || bare.length > 400) return false;
  const line = withoutLinks(bare);
  if (line.length > 170) return false;
  if (PICTURE.test(bare) || AVAST_LINK.test(bare)) return true;
  if (GOES_ON.test(line)) return false;
  if (SENT_FROM_WORD.test(line)) return true;
  if (SENT_FROM.test(line)) return DEVICE.test(line) && !/[?!]/u.test(line) && isShortSentence(line);
  // German and Finnish put the verb last: "Von meinem iPhone gesendet".
  if (/^(?:von|vom|aus|mit|mein\p{L}*) .{2,60} (?:gesendet|geschickt|verschickt)\.?$/iu.test(line))
    return DEVICE.test(line);
  return GET_APP.test(line) || ADVERTISEMENT.test(line) || PRINTING.test(line) || DESK.test(bare);
}

/** A link that a program put under its footer, alone on its line; Avast's leads to a place in its own HTML. */
export const isFooterLink = (bare: string): boolean =>
  /^(?:[<[(]\s?https?:\/\/[^\s<>]{1,400}[>\])]|<#[\da-f-]{20,60}>|\[[\da-z]{6}-[\da-z]{4,5}\])$/iu.test(bare);

const AVAST_LINK = /^<?https?:\/\/(?:www\.)?avast\.com\/sig-email\S{0,300}>?$/iu;

/** K-9 adds "Please excuse my brevity." The writer's own sentences after the device's name make it no footer. */
const isShortSentence = (line: string): boolean =>
  line.length <= 90 || /k-9|brevity|kortfattethe|fåordig|kürze|lyhy|mail/iu.test(line);

const withoutLinks = (bare: string): string =>
  bare
    .replace(/[<([]\s?https?:\/\/[^\s<>)\]]{1,400}\s?[>)\]]/giu, ' ')
    .replace(/^[[(*_~-]+\s?|\s?[\])*_~-]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The class of secrecy that Exchange writes above a mail or below it. */
const LABEL =
  /^\W{0,3}(?:informations?klass|informationsklassning|klassifi[sc]ering|klassifikation|klassificering|classification|sensitivity|følsomhed|følsomhet|känslighet|fortrolighet|vertraulichkeit(?:sstufe)?|klassifizierung|luokitus|turvallisuusluokka) ?: ?(?:intern\p{L}{0,3}|öppen|åpen|åben|offentlig|publik|public|general|allmän|generelt|internal(?: use only)?|confidential|fortrolig|konfidentiell|vertraulich|öffentlich|sisäinen|julkinen|luottamuksellinen)\W{0,3}$/iu;

/** How a disclaimer begins. */
const DISCLAIMER_START =
  /^(?:[*_"'(\s]|-)*(?:confidential|disclaimer|fortrolig|konfidentiel|konfidensiel|konfidentiell|vertraulich|luottamuksellisuus|ansvarsfraskrivelse|ansvarsfriskrivning|haftungsausschluss|privileged|legal notice|notice:|important notice|the (?:information|content|contents) (?:contained |transmitted )?in this|this (?:e-?mail|message|communication|mail|transmission)|denne (?:e-?mail|mail|e-?post(?:en)?|meddelelse|besked|melding(?:en)?)|dette (?:er en|e-?post|budskap)|indholdet af denne|oplysningerne i denne|innholdet i denne|informasjonen i denne|detta (?:e-?post\p{L}*|meddelande|mail|mejl)|det här (?:meddelandet|mejlet)|denna e-?post\p{L}*|innehållet i detta|informationen i detta|diese (?:e-?mail|nachricht|mail)|der inhalt dieser|die informationen in dieser|tämä (?:sähköposti\p{L}*|viesti)|tämän (?:viestin|sähköpostin)|if you (?:are not|have received|received)|any unauthori[sz]ed|hvis du (?:ikke er|ved en fejl|har modtaget|har mottatt|mottar|har fått)|er du ikke (?:rette|den)|skulle du ved en fejl|om du (?:inte är|har mottagit|har fått|av misstag|felaktigt)|dersom du (?:ikke er|har mottatt)|wenn sie (?:nicht der|diese)|falls sie (?:nicht der|diese)|sollten sie (?:nicht der|diese)|jos (?:et ole|olet (?:saanut|vastaanottanut)))/iu;

/** Two of these make the paragraph a disclaimer: what is secret, who it is for, what to do when it went astray. */
const DISCLAIMER_WORDS: readonly RegExp[] = [
  /confidential|privileged|fortrolig|konfident|konfidens|vertraulich|luottamuksel|taushets|sekretess|tystnadsplikt/iu,
  /intended (?:recipient|solely|only|for)|addressee|tiltænkt|bestemt for|beregnet (?:for|til)|rette modtager|rette mottaker|avsedd? (?:för|enbart|endast)|avsett|adressat|ausschließlich für|bestimmt|tarkoitettu/iu,
  /in error|by mistake|ved en fejl|fejlagtigt|ved en feil|av misstag|felaktigt|irrtümlich|erroneously|vahingossa|erehdyksessä/iu,
  /delete|destroy|slet|destru|makuler|radera|förstör|slett|vernicht|lösch|poista|tuhoa/iu,
  /notify|inform|underret|giv (?:venligst )?besked|kontakt|meddela|underrätta|varsle|benachrichtig|informier|ilmoita/iu,
  /disclos|distribut|copy|copying|dissemin|unauthori[sz]ed|videregiv|kopier|sprida|spridning|obehörig|uberettiget|unbefugt|weitergabe|luvaton|virus|liability|ansvar for/iu,
];

/** A firm's name with its legal form, in front of its notice. A sentence of the writer's has none. */
const FIRM =
  /^[\p{Lu}\d][^.:!?]{0,40}(?<!\p{L})(?:A\/S|ApS|I\/S|AS|ASA|AB|HB|GmbH|AG|KG|Ltd|Limited|LLC|Inc|Oy|Oyj|[Kk]ommune|[Kk]ommun)[.:]\s+(?=\p{L})/u;

/** A notice that the firm behind the sender adds below every mail. */
export function isDisclaimer(paragraph: string): boolean {
  const text = paragraph.slice(0, 4_000);
  if (text.length < 60) return false;
  const named = FIRM.exec(text)?.[0].length ?? 0;
  // A firm's name may stand before it.
  if (!DISCLAIMER_START.test(text) && !DISCLAIMER_START.test(text.slice(named))) return false;
  return DISCLAIMER_WORDS.filter((words) => words.test(text)).length >= 2;
}

/** "When you write to us, we process your data": what authorities add below every mail. */
const WHEN_YOU_WRITE =
  /^\W{0,3}(?:når|när|da|when|if|wenn|kun|om) (?:du|ni|dere|de|you|sie|lähetät|lähetätte) (?:\p{L}+ ){0,3}(?:e-?post|e-?mail|mail|mejl|post|meddelande|sähköposti\p{L}*|os|oss|us|uns|meille)(?: \p{L}+){0,4},? (?:behandlar vi|behandler vi|hanterar vi|handsamar vi|we process|we will process|verarbeiten wir|käsittelemme)(?!\p{L})/iu;

/** "Read how we process personal data: https://…", below many firms' mails. A person asking does not give the address. */
export function isPolicyFooter(paragraph: string): boolean {
  if (WHEN_YOU_WRITE.test(paragraph) && paragraph.length <= 500 && !paragraph.includes('?')) return true;
  if (paragraph.length > 500 || paragraph.includes('?') || !/https?:\/\/|www\./u.test(paragraph)) return false;
  return /^(?:read (?:more )?(?:about )?how we|læs (?:mere )?(?:om |her )?,?\s?hvordan vi|les (?:mer )?(?:om )?hvordan vi|läs (?:mer )?(?:om )?hur vi|information (?:about|om|über) (?:how|hur|hvordan|wie|our|vår|vores)|så (?:här )?(?:behandlar|hanterar) vi|sådan behandler vi|slik behandler vi|(?:see|se|läs|læs|les) (?:our|vores|vår) (?:privacy|privatliv|personvern|integritet|persondata)|for information (?:about|on) how|(?:in)?formationen zum datenschutz|hinweise zum datenschutz|tietosuojaseloste)/iu.test(
    paragraph,
  );
}

/** Banners that a mail system puts above a mail from outside, and the line above which a help desk wants its answers. */
export function isBanner(paragraph: string): boolean {
  if (paragraph.length > 600) return false;
  if (/^##-? .{10,120} -?##$/u.test(paragraph) || LABEL.test(paragraph)) return true;
  // Many systems put a tag before the sentence: "[EXTERN] Detta mejl kommer från …".
  const text = paragraph.replace(
    /^\W{0,6}\[?(?:external|ekstern|extern|ulkoinen)(?: e-?(?:mail|post)| sender)?\][\s:-]*(?=\S)/iu,
    '',
  );
  return /^\W{0,6}(?:\[?(?:external|ekstern|extern|extern e-?post|ekstern e-?mail|ulkoinen)\]?\W*$|(?:caution|warning|advarsel|varoitus|huomio|varning|achtung|vorsicht|obs|bemærk|external(?: e-?mail)?|ekstern (?:mail|e-?mail|e-?post|afsender)|extern (?:avsändare|e-?post)|think before you click)\b.{0,60}\b(?:external|outside|originated|ekstern|udefra|uden for|utenfor|utanför|extern|externe[nr]?|außerhalb|ulkopuolelta|ulkoinen|ulkoiselta)\b|you don'?t often get e-?mail|some people who received this message don'?t often|du får ikke ofte (?:mails?|e-?mails?|e-?post)|du får inte ofta e-?post|sie erhalten nicht (?:oft|häufig)|et saa usein sähköpostia|(?:denne|this|detta|denna|dette|diese|tämä) (?:e-?mail|mail|mejl|e-?post\p{L}*|message|meddelande|melding\p{L}*|nachricht|viesti|sähköposti)\b.{0,40}\b(?:from (?:an )?(?:external|outside)|originated (?:from )?outside|fra (?:en )?ekstern|udefra|från (?:en )?extern|utanför|utenfor|von (?:einem )?extern|außerhalb|ulkopuolelta)\b)/iu.test(
    text,
  );
}
