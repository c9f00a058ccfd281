import type { InboundMail } from '../inbound-mail.ts';
import type { AutomaticKind } from '../understanding.ts';
import { isAutoReplySubject } from './auto-reply-subject.ts';
import { asksOrSpeaksOfData } from './notice.ts';
import { bareSubject, type Signs } from './signs.ts';
import { BOUNCE_SUBJECTS, NOT_DELIVERED, SPEAKS_AS_I } from './words.ts';

const DAEMONS = /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|mdaemon|bounces?|microsoftexchange[0-9a-f]{32})$/u;

const PEOPLES_TOO = /^(?:postmaster|bounces?)$/u;

/** A report of mail that was not delivered, by a server or in its words. */
export function bounceKind(mail: InboundMail, { nullSource, sender, submitted }: Signs): AutomaticKind | null {
  if (mail.headers.has('x-failed-recipients')) return 'bounce';
  const subject = bareSubject(mail);
  const saysSo = BOUNCE_SUBJECTS.some((words) => subject.startsWith(words)) || NOT_DELIVERED.test(subject);
  const daemon = DAEMONS.test(sender) || sender === '';
  if (saysSo && (daemon || nullSource || submitted.length > 0 || reportsDelivery(mail.body.text))) return 'bounce';
  // A person may answer for postmaster@ and own bounce@; a daemon's name belongs to nobody.
  if (DAEMONS.test(sender) && (!PEOPLES_TOO.test(sender) || nullSource || submitted.length > 0)) {
    return isAutoReplySubject(subject) ? null : 'bounce';
  }
  return nullSource && hasDeliveryCode(mail.body.text) ? 'bounce' : null;
}

/** An enhanced status code or an SMTP answer with one, as text-only bounces quote it (RFC 3463). */
const DELIVERY_CODE = /\b(?:[45]\d\d[ -]+#?)?[45]\.[0-7]\.\d{1,3}\b|\b55[0-4][ -]/u;

const hasDeliveryCode = (text: string): boolean =>
  DELIVERY_CODE.test(text.slice(0, 10_000)) &&
  /deliver|recipient|mailbox|user unknown|leveret|levereras|leveres|zugestellt|toimit/iu.test(text.slice(0, 10_000));

/**
 * The same from a sender with no other sign: the report comes first. A person who pastes one says or asks something
 * before it, in the own name. Small hosts write a sentence instead of a code, with the address it was for.
 */
function reportsDelivery(text: string): boolean {
  const beginning = text.slice(0, 10_000);
  const said = DELIVERY_CODE.exec(beginning) ?? NOT_DELIVERED.exec(beginning);
  if (said === null) return false;
  // A sentence may be a person's own, who goes on to say what they want; only a code ends what they say.
  const opening = hasDeliveryCode(text) ? beginning.slice(0, said.index) : beginning;
  const isReport = hasDeliveryCode(text) || ADDRESS.test(beginning);
  return isReport && !asksOrSpeaksOfData(opening) && !SPEAKS_AS_I.test(opening);
}

const ADDRESS = /[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}/iu;
