/** Titles of receipts, lower case, before a colon: Outlook and Exchange in the languages we meet. */
const TITLES =
  /^(?:read|not read|delivered|relayed|læst|ikke læst|lest|ikke lest|ikkje lese|leveret|levert|läst|inte läst|ej läst|oläst|levererat|gelesen|nicht gelesen|ungelesen gelöscht|zugestellt|luettu|ei luettu|toimitettu|gelezen|niet gelezen|lu|non lu|leído|no leído|letto|non letto) ?:/u;

/** Titles that name the thing itself: Notes, Thunderbird, GroupWise, Android. */
const NAMED =
  /^(?:return receipt|read(?:ing)? receipt|delivery receipt|(?:læse|læs|lese|returlæse)kvittering|returkvittering|kvittering for (?:læsning|modtagelse|levering|lesing|mottak)|lesebekreftelse|läskvitto|läsbekräftelse|mottagningskvitto|lesebestätigung|empfangsbestätigung|lukukuittaus|vastaanottokuittaus|accusé de (?:réception|lecture)|leesbevestiging|confirmación de lectura|conferma di lettura)(?!\p{L})/u;

/** The form letter below: it names the message, not what the writer thinks of it. */
const FORM =
  /^\s*(?:your (?:message|document)\b|this is a(?: (?:return|read))? receipt\b|(?:din (?:meddelelse|besked|melding)|meldingen din|dit dokument|ditt (?:meddelande|dokument)|ihre? (?:nachricht|dokument)|viestisi|lähettämäsi viesti|uw bericht|votre message|su mensaje|el mensaje|il (?:tuo |suo )?messaggio)(?!\p{L}))/iu;

/** The fields of the form letter, or its one sentence with the hour. */
const FILLED_IN =
  /^[ \t]*(?:to|til|till|an|aan|à|para|a|vastaanottaja|subject|emne|ämne|betreff|aihe|onderwerp|objet|asunto|oggetto)[ \t\u00a0]*:|(?:was (?:read|deleted|delivered)|(?:blev|ble|vart) (?:læst|lest|lese|slettet|leveret|levert)|lästes|har lästs|gelesen|luettiin|a été lu|gelezen|leído|letto)(?!\p{L}).{0,80}\d{1,2}[:.]\d\d/imu;

/** Longer than any receipt, shorter than most letters. */
const LONGEST_RECEIPT = 1_500;

/**
 * A receipt that came as text alone. RFC 8098 wants a report part, but gateways drop it, and Notes never wrote one. The
 * title alone is no sign: a person may write "Read: your policy".
 *
 * @param subject lower case, without leading brackets
 */
export function isTextReceipt(subject: string, text: string, nullSource: boolean): boolean {
  if (text.length > LONGEST_RECEIPT) return false;
  if (NAMED.test(subject)) return nullSource || FORM.test(text);
  return TITLES.test(subject) && FORM.test(text) && FILLED_IN.test(text);
}
