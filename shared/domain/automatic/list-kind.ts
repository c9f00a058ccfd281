import type { InboundMail } from '../inbound-mail.ts';
import type { AutomaticKind } from '../understanding.ts';
import { NO_REPLY } from './no-reply.ts';
import { asksOrSpeaksOfData, isToSubscribers } from './notice.ts';
import { COURTESY_HEADERS, LIST_HEADERS } from './program-headers.ts';
import { answers, type Signs } from './signs.ts';
import { GREETS_BY_NAME, SPEAKS_AS_I, WAY_OUT } from './words.ts';

/** Mail to many: a list, a newsletter. */
export function listKind(mail: InboundMail, signs: Signs): AutomaticKind | null {
  const { ownGroup, precedence, sender, submitted, forwardedByUs } = signs;
  if (ownGroup) return null;
  // A list's program that writes to one person ("confirm your subscription") is a machine on its own account.
  if (mail.headers.get('x-list-administrivia')?.some((value) => /^yes/iu.test(value))) return 'auto-generated';
  if (LIST_HEADERS.some((name) => mail.headers.has(name))) return 'list';
  if (COURTESY_HEADERS.some((name) => mail.headers.has(name)) && !isToOnePerson(mail, sender)) return 'list';
  if (!answers(mail) && isToSubscribers(mail.body.text)) return 'list';
  // Cron jobs and monitors say `bulk` too; what they say of themselves is more precise.
  if (submitted.length > 0 && !forwardedByUs) return null;
  return precedence.some((word) => ['bulk', 'list', 'junk'].includes(word)) ? 'list' : null;
}

/**
 * A letter to one person that bears only a courtesy header: it answers, asks, says "I" or speaks of data, and does not
 * name the way out that a mail to many must offer (Directive 2002/58 Art. 13). A sales program adds that line too: then
 * the letter greets somebody by name and somebody speaks in it.
 */
function isToOnePerson(mail: InboundMail, sender: string): boolean {
  const { text } = mail.body;
  if (NO_REPLY.test(sender)) return false;
  if (WAY_OUT.test(text))
    return text.length < LONGEST_SALES_LETTER && GREETS_BY_NAME.test(text) && SPEAKS_AS_I.test(text);
  return mail.inReplyTo.length > 0 || asksOrSpeaksOfData(text) || SPEAKS_AS_I.test(text);
}

/** What a salesman writes by hand; a newsletter is longer. */
const LONGEST_SALES_LETTER = 1_500;
