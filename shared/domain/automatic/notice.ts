import {
  ABSENCE,
  ABSENCE_CONSEQUENCE,
  ACKNOWLEDGES,
  AUTO_REPLY_OPENINGS,
  BECAUSE_YOU_SUBSCRIBE,
  CANNOT_BE_ANSWERED,
  GIVES_A_NUMBER,
  PROMISES_A_THING,
  QUOTES_A_MAIL,
  READS_NO_ANSWER,
  SPEAKS_AS_I,
  SPEAKS_OF_ME,
  WAY_OUT,
  WILL_ANSWER,
  WRITTEN_BY_ITSELF,
  YOUR_INQUIRY,
} from './words.ts';

/** A notice of absence is short and quotes little; a person who is away writes more, or asks something. */
const LONGEST_NOTICE = 1_500;

/** Words for data, deletion and access. */
const RIGHTS_WORDS =
  /gdpr|dsgvo|person(?:al data|opl|oppl|uppgift|data|enbezogen)|henkilötie|(?<!\p{L})(?:slet|slett|delete|erase|remove|radera|ta bort|lösch|poista|indsigt|aktindsigt|innsyn|insyn|auskunft|registerutdrag|reklam|werbung|widerspr|mainost)/iu;

/** On words alone nobody who asks, or speaks of their data, is taken for a machine. */
export const asksOrSpeaksOfData = (text: string): boolean => text.includes('?') || RIGHTS_WORDS.test(text);

/** The same in the writer's own words: an answering machine quotes what it answers, and that may ask. */
export function asksInOwnWords(text: string): boolean {
  const beginning = text.slice(0, 10_000);
  const own = beginning.slice(0, QUOTES_A_MAIL.exec(beginning)?.index ?? beginning.length);
  return asksOrSpeaksOfData(own.replace(/^>.*$/gmu, ''));
}

/**
 * "This is an automatic reply" among the first lines, in the writer's own text. An automatic *message* is one only when it
 * answers, acknowledges or tells of absence: a parcel on its way is announced by itself too.
 */
export function opensAsAutoReply(text: string, answers: boolean): boolean {
  const opening = text
    .slice(0, 1_500)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('>'))
    .slice(0, 4);
  const isReply = answers || ACKNOWLEDGES.test(text.slice(0, 1_500)) || ABSENCE.test(text.slice(0, 1_500));
  return opening.some((line) => {
    const said = AUTO_REPLY_OPENINGS.exec(line.slice(0, 300))?.[0];
    return said !== undefined && (isReply || REPLY_NOUN.test(said));
  });
}

/** What answers by its name; a message, a mail or a notice may be about anything. */
const REPLY_NOUN =
  /svar|reply|respon[sd]|antwort|rückmeldung|vastaus|kuittaus|réponse|antwoord|eingangs|abwesen|kvittering/iu;

/** Without quoted lines, and without the mail that stands below in Outlook's manner. */
function ownLines(text: string): string {
  const beginning = text.slice(0, LONGEST_NOTICE + 1);
  return beginning
    .slice(0, QUOTES_A_MAIL.exec(beginning)?.index ?? beginning.length)
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
}

/** The writer's own words when they could be a notice to everybody; null when they ask, go on, or speak of data. */
function shortNotice(text: string): string | null {
  const own = ownLines(text).replaceAll('\n', ' ');
  return own.length > LONGEST_NOTICE || asksOrSpeaksOfData(own) ? null : own;
}

/** An answer that tells of absence and says whom else to turn to: small hosts' answering machines mark nothing. */
const tellsOfAbsence = (own: string): boolean =>
  ABSENCE.test(own) && ABSENCE_CONSEQUENCE.test(own) && !PROMISES_A_THING.test(own);

/** A desk that has received something, and reads no answer, or gives it a number and promises one. It is never "I". */
const acknowledges = (own: string): boolean =>
  ACKNOWLEDGES.test(own) &&
  YOUR_INQUIRY.test(own) &&
  (READS_NO_ANSWER.test(own) || (GIVES_A_NUMBER.test(own) && WILL_ANSWER.test(own))) &&
  !SPEAKS_AS_I.test(own);

/** What a mail that declares itself a machine's needs to say to be the answer to ours. */
export function isAnswerToOurs(text: string): boolean {
  const beginning = text.slice(0, LONGEST_NOTICE);
  return (ACKNOWLEDGES.test(beginning) && YOUR_INQUIRY.test(beginning)) || ABSENCE.test(beginning);
}

/**
 * A letter that no answer reaches, in which nobody speaks, asks or is greeted by name: invoices, renewals, alarms. Or
 * nothing but fields and values, among them no person's name or address, as a monitor fills them in.
 */
export function isNobodysLetter(text: string): boolean {
  const own = shortNotice(text);
  if (own === null || SPEAKS_AS_I.test(own) || SPEAKS_OF_ME.test(own)) return false;
  return CANNOT_BE_ANSWERED.test(own) || isFilledIn(ownLines(text));
}

function isFilledIn(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // A value is no sentence: people number their wishes in the same way.
  const fields = lines.filter((line) => /^\s{0,4}\p{L}[^:]{1,40}:\s+\S.{0,80}(?<![.!])$/u.test(line));
  return lines.length >= 4 && fields.length >= lines.length * 0.75 && !PERSONAL_FIELD.test(text);
}

/** A web form's fields: a person filled them in. */
const PERSONAL_FIELD =
  /@|(?:person|kunde?n?|customer|asiakas|henkilö|medlems|fødsels|födelse|cpr)[ -]?(?:nr|nummer|number|no|numero|tunnus|id)|^\W{0,4}(?:(?:full|fullt|first|last|fulde|hele|your|dit|ditt|ihr) )?(?:(?:for|efter|etter|för|vor|nach|etu|suku)?(?:navn|namn|name|nimi)|e-?mail|e-?post|mail|sähköposti|telefon|phone|puhelin|adresse|address|osoite|besked|meddelande|message|nachricht|melding|viesti)\p{L}{0,4} ?:/imu;

/** A mail to everybody who subscribes: it says why one gets it, and how to get no more. */
export function isToSubscribers(text: string): boolean {
  const beginning = text.slice(0, 20_000);
  const said = BECAUSE_YOU_SUBSCRIBE.exec(beginning);
  if (said === null || !WAY_OUT.test(beginning) || QUOTES_A_MAIL.test(beginning)) return false;
  // A person may quote that sentence, and speak of it.
  const opening = beginning.slice(0, said.index);
  return !SPEAKS_AS_I.test(opening) && !SPEAKS_OF_ME.test(opening);
}

/** An answer that is short, asks nothing, is nobody's "I" and says that it was sent by itself. */
const repliesByItself = (own: string): boolean => WRITTEN_BY_ITSELF.test(own) && !SPEAKS_AS_I.test(own);

/**
 * What a machine that marks nothing says to everybody who writes to it: that the writer is away and whom else to turn to,
 * or that the mail has arrived and nobody reads an answer. Two signs each; one alone is a person's too.
 */
export function isNoticeToEverybody(text: string, answers: boolean): boolean {
  const own = shortNotice(text);
  if (own === null) return false;
  return acknowledges(own) || (answers && (tellsOfAbsence(own) || repliesByItself(ownLines(text))));
}

/** Our own automatic mail says so as well, and people quote it: nothing may be quoted here. */
export function saysItWroteItself(text: string): boolean {
  const beginning = text.slice(0, 10_000);
  const said = WRITTEN_BY_ITSELF.exec(beginning);
  if (said === null || QUOTES_A_MAIL.test(beginning) || SPEAKS_AS_I.test(beginning)) return false;
  // Who pastes a machine's words asks about them first, and puts them in quotation marks.
  return !beginning.slice(0, said.index).includes('?') && !/^["”“„»«]/u.test(said[0]);
}
