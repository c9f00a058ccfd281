import type { InboundMail } from '../inbound-mail.ts';
import type { AutomaticKind } from '../understanding.ts';
import { NO_REPLY } from './no-reply.ts';
import { asksInOwnWords, asksOrSpeaksOfData, isAnswerToOurs, isNobodysLetter, saysItWroteItself } from './notice.ts';
import { MACHINE_HEADERS } from './program-headers.ts';
import { answers, type Signs } from './signs.ts';
import { SPEAKS_AS_I } from './words.ts';

/** Programs and devices that mail on their own and say so where a person's mail names the mail program. */
const APPLIANCES =
  /^(?:veeam|zabbix|nagios|icinga|grafana|prtg|synology|qnap|truenas|proxmox|jenkins|teamcity|acronis|konica|ricoh|xerox|canon ir|kyocera)/iu;

/** A program that mails on its own account: monitors, invoices, shops. */
export function generatedKind(mail: InboundMail, signs: Signs): AutomaticKind | null {
  const { submitted, forwardedByUs, sender, nullSource } = signs;
  if (forwardedByUs) return null;
  // Nobody to answer in the envelope and nobody in the mail: that is a broken mail, and people look at it anyway.
  const declared = submitted.length > 0 || (nullSource && sender !== '');
  // Desks call their acknowledgement auto-generated; it says whose mail it has received, or that nobody is there.
  if (declared) return isAnswerToOurs(mail.body.text) ? 'auto-reply' : 'auto-generated';
  if (MACHINE_HEADERS.some((name) => mail.headers.has(name))) return 'auto-generated';
  if (mail.headers.get('x-mailer')?.some((value) => APPLIANCES.test(value))) return 'auto-generated';
  if (APPLIANCES.test(sender) && !asksInOwnWords(mail.body.text)) return 'auto-generated';
  if (isFromAccount(mail)) return 'auto-generated';
  const bySystem = saysItWroteItself(mail.body.text) || isNobodysLetter(mail.body.text);
  if (NO_REPLY.test(sender))
    return isContactForm(mail) && (!bySystem || asksOrSpeaksOfData(mail.body.text)) ? null : 'auto-generated';
  if (answers(mail)) return null;
  const isAlarm = ALARM.test(mail.subject) && !asksInOwnWords(mail.body.text) && !SPEAKS_AS_I.test(mail.body.text);
  return bySystem || isAlarm ? 'auto-generated' : null;
}

/** The outcome of a job in brackets, as monitors and backup programs begin their subjects. */
const ALARM =
  /^\[(?:warning|varning|advarsel|varoitus|warnung|error|failed|failure|success|lyckades|lykkedes|ok|critical|kritisk|kritisch|alert|alarm|larm|hälytys|problem|recovery|resolved)\]/iu;

/** `mail(1)` on a server, called by a program: it is sent by the user id of a service, and nobody speaks or asks. */
function isFromAccount(mail: InboundMail): boolean {
  const programs = [...(mail.headers.get('user-agent') ?? []), ...(mail.headers.get('x-mailer') ?? [])];
  const byService = (mail.headers.get('received') ?? []).some((line) =>
    /\(postfix, from userid \d{1,3}\)/iu.test(line),
  );
  const { text } = mail.body;
  return (
    byService &&
    programs.some((each) => /mailutils|mailx/iu.test(each)) &&
    !SPEAKS_AS_I.test(text) &&
    !text.includes('?')
  );
}

/** A web form mails from no-reply and names the person who filled it in as the one to answer. */
function isContactForm(mail: InboundMail): boolean {
  const reply = mail.replyTo[0]?.address ?? '';
  const at = reply.lastIndexOf('@');
  const senderDomain = mail.from[0]?.address.split('@').pop() ?? '';
  return at > 0 && reply.slice(at + 1) !== senderDomain && !NO_REPLY.test(reply.slice(0, at));
}
