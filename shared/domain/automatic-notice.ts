import {
  ABSENCE,
  ABSENCE_CONSEQUENCE,
  ACKNOWLEDGES,
  AUTO_REPLY_OPENINGS,
  GIVES_A_NUMBER,
  PROMISES_A_THING,
  QUOTES_A_MAIL,
  READS_NO_ANSWER,
  SPEAKS_AS_I,
  WILL_ANSWER,
  WRITTEN_BY_ITSELF,
  YOUR_INQUIRY,
} from './automatic-words.ts';

/** A notice of absence is short and quotes little; a person who is away writes more, or asks something. */
const LONGEST_NOTICE = 1_500;

/** Words for data, deletion and access. */
const RIGHTS_WORDS =
  /gdpr|dsgvo|person(?:al data|opl|oppl|uppgift|data|enbezogen)|henkilötie|(?<!\p{L})(?:slet|slett|delete|erase|remove|radera|ta bort|lösch|poista|indsigt|innsyn|insyn|auskunft)/iu;

/** On words alone nobody who asks, or speaks of their data, is taken for a machine. */
export const asksOrSpeaksOfData = (text: string): boolean => text.includes('?') || RIGHTS_WORDS.test(text);

/** The same in the writer's own words: an answering machine quotes what it answers, and that may ask. */
export function asksInOwnWords(text: string): boolean {
  const beginning = text.slice(0, 10_000);
  const own = beginning.slice(0, QUOTES_A_MAIL.exec(beginning)?.index ?? beginning.length);
  return asksOrSpeaksOfData(own.replace(/^>.*$/gmu, ''));
}

/** "This is an automatic reply" among the first lines, in the writer's own text. */
export function opensAsAutoReply(text: string): boolean {
  const opening = text
    .slice(0, 1_500)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('>'))
    .slice(0, 4);
  return opening.some((line) => AUTO_REPLY_OPENINGS.test(line.slice(0, 300)));
}

/** The writer's own words when they could be a notice to everybody; null when they ask, go on, or speak of data. */
function shortNotice(text: string): string | null {
  const own = text
    .slice(0, LONGEST_NOTICE + 1)
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join(' ');
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

/**
 * What a machine that marks nothing says to everybody who writes to it: that the writer is away and whom else to turn to,
 * or that the mail has arrived and nobody reads an answer. Two signs each; one alone is a person's too.
 */
export function isNoticeToEverybody(text: string): boolean {
  const own = shortNotice(text);
  return own !== null && (tellsOfAbsence(own) || acknowledges(own));
}

/** Our own automatic mail says so as well, and people quote it: nothing may be quoted here. */
export function saysItWroteItself(text: string): boolean {
  const beginning = text.slice(0, 10_000);
  return WRITTEN_BY_ITSELF.test(beginning) && !QUOTES_A_MAIL.test(beginning) && !SPEAKS_AS_I.test(beginning);
}
