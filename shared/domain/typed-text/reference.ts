/** Words with which a writer makes what stands below part of what they say, by language. */
const BELOW = wordsPattern([
  // en
  String.raw`(?:see|read|per|as|cf\.?) (?:the )?(?:[\p{L}-]+ ){0,3}below`,
  '(?:mail|e-?mail|message|letter|text|correspondence|request|thread) below',
  'below (?:is|are|mail|e-?mail|message|request)',
  'forwarding',
  'forwarded (?:mail|message|e-?mail|to you)',
  'passing (?:this )?on',
  'fyi',
  // da, nb
  String.raw`(?:se|jf\.?|jvf\.?|læs|les) (?:[\p{L}-]+ ){0,3}(?:nedenfor|neden for|herunder|nedenunder|under)`,
  'nedenstående',
  'nedenfor',
  String.raw`videresend\p{L}*`,
  // nn
  String.raw`(?:sjå|les) (?:[\p{L}-]+ ){0,2}(?:nedanfor|under)`,
  'nedanfor',
  String.raw`vidaresend\p{L}*`,
  // sv
  String.raw`(?:se|läs|enligt) (?:[\p{L}-]+ ){0,3}(?:nedan|härunder|här under)`,
  'nedanstående',
  String.raw`vidarebefordra\p{L}*`,
  'skickar vidare',
  // de
  String.raw`siehe (?:[\p{L}-]+ ){0,2}unten`,
  String.raw`s\. ?u\.`,
  String.raw`(?:unten|nach)stehend\p{L}*`,
  'weiter unten',
  String.raw`leite(?!\p{L}).{0,60} weiter`,
  String.raw`weitergeleitet\p{L}*`,
  // fi
  String.raw`(?:katso|ks\.?|lue) (?:[\p{L}-]+ ){0,2}al(?:la|ta|hao\p{L}*)`,
  String.raw`alla olev\p{L}*`,
  'ohess[aä]',
  'välit(?:än|ämme|etty)',
]);

/** A line that says nothing else leaves all saying to what stands below it; inside a sentence the words mean little. */
const FOR_INFORMATION =
  /^(?:for (?:your )?(?:information|attention|action)|til (?:(?:din|jeres|deres|dykkar) )?(?:orientering|info|information|informasjon)|(?:till|för) (?:(?:din|er) )?(?:kännedom|info)|zu(?:r| (?:deiner|ihrer|eurer)) (?:kenntnis(?:nahme)?|info(?:rmation)?)|z\. ?k\.|tiedoksi(?:nne)?)\s?[.!:…]{0,3}$/imu;

/** "My answers stand below, in red": they cannot be told from the quoted text. */
const ANSWERS_INSIDE = wordsPattern([
  '(?:answers?|answered|replies|replied|reply|comments?|responses?).{0,50} (?:below|inline|inside|underneath|between|at the (?:bottom|end)|in (?:red|blue|green|colou?r))',
  '(?:svar(?:ene|et|en|a|er|te)?|svart|kommentar(?:er|erne|ene|en)?).{0,50} (?:nedenfor|herunder|nedan|nedanfor|nede|nederst|nedst|(?:længst|lengst|längst) (?:nede|ned|ner)|ned (?:i|under)|inde i|inni|inne i|ind i|ind under|inn i|in i|imellem|mellom|mellan|under|(?:med |i )?(?:rødt|rød|raudt|rött|blåt|blått|blå|grønt|grønn|grøn|grönt|grön|farve\\p{L}*|farge\\p{L}*|färg\\p{L}*))',
  '(?:antwort(?:en)?|geantwortet|anmerkungen|kommentare).{0,50} (?:unten|dazwischen|darunter|rot|blau|grün|farbig|im text|im zitat)',
  String.raw`(?:vastaukse\p{L}*|vastasin|kommentti\p{L}*|kommentit).{0,50} (?:alla|alle|alimpana|väliin|välissä|punaisella|sinisellä|vihreällä|värillä)`,
]);

/** Characters of the writer's own words that are searched for a reference. */
const SEARCHED = 5_000;

/** Whole words in any alphabet; `\b` knows ASCII letters alone. */
function wordsPattern(alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${alternatives.join('|')})(?!\p{L})`, 'iu');
}

const flat = (own: string): string => own.slice(0, SEARCHED).replace(/\s+/gu, ' ');

export const refersBelow = (own: string): boolean =>
  BELOW.test(flat(own)) || FOR_INFORMATION.test(own.slice(0, SEARCHED));

export const answersInside = (own: string): boolean => ANSWERS_INSIDE.test(flat(own));

/** Prefixes of a subject: of an answer, and of something passed on. `VS` is Danish and Norwegian here; Finnish says it of answers. */
export const isReplySubject = (subject: string): boolean =>
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|sv|aw|antw|vast|odp|ref|antwort|svar|rif|res)(?:\s?\[\d{1,3}\]|\^\d)?\s?[:：]/iu.test(
    subject,
  );

export const isForwardSubject = (subject: string): boolean =>
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|vs|vb|vl|wg|tr|videresendt?|vidarebefordrat|weitergeleitet|doorst|rv|i|enc)\s?[:：]/iu.test(
    subject,
  );
