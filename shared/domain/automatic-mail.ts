import {
  asksInOwnWords,
  asksOrSpeaksOfData,
  isAnswerToOurs,
  isNobodysLetter,
  isNoticeToEverybody,
  isToSubscribers,
  opensAsAutoReply,
  saysItWroteItself,
} from './automatic-notice.ts';
import {
  AUTO_REPLY_SUBJECTS,
  BOUNCE_SUBJECTS,
  DOMINO_ABSENCE,
  GREETS_BY_NAME,
  NOT_DELIVERED,
  SPEAKS_AS_I,
  WAY_OUT,
  WEAK_AUTO_REPLY_SUBJECTS,
} from './automatic-words.ts';
import type { InboundMail } from './inbound-mail.ts';
import { isTextReceipt } from './text-receipt.ts';
import type { AutomaticKind } from './understanding.ts';

export interface AutomaticContext {
  /** Envelope sender, empty for a null return path; null when it is not known (a mail read from a file). */
  readonly envelopeSource: string | null;
  /** Our own addresses and intake domains, lower case. */
  readonly ownAddresses: readonly string[];
  /** Mailboxes of ours whose rules forward mail to the intake, lower case. */
  readonly forwarders: readonly string[];
}

/**
 * A person, or which kind of machine.
 *
 * What the format says comes first (RFC 3464, 5965, 8098), then what the sender declares (RFC 3834 and the headers that
 * came before it), then words that only machines write. When nothing says otherwise it is a person: a machine's mail
 * taken for a person's costs a look, a person's request taken for a machine's costs a lawful answer.
 */
export function automaticKind(mail: InboundMail, context: AutomaticContext): AutomaticKind {
  const signs = readSigns(mail, context);
  return (
    reportKind(mail) ??
    plainReportKind(mail, signs) ??
    bounceKind(mail, signs) ??
    replyKind(mail, signs) ??
    listKind(mail, signs) ??
    generatedKind(mail, signs) ??
    'human'
  );
}

interface Signs {
  /** The envelope, or failing that the Return-Path line, says that nobody is to be answered. */
  readonly nullSource: boolean;
  /** Local part of the From address. */
  readonly sender: string;
  /** What Auto-Submitted says, over all its lines, apart from `no` and `auto-forwarded`. */
  readonly submitted: readonly string[];
  /** `auto-generated` stands there only because a rule of our own mailbox passed the mail on. */
  readonly forwardedByUs: boolean;
  readonly precedence: readonly string[];
  /** Came through a mailing list that is one of our own addresses (a Google Group). */
  readonly ownGroup: boolean;
}

function readSigns(mail: InboundMail, context: AutomaticContext): Signs {
  const values = (name: string): readonly string[] => mail.headers.get(name) ?? [];
  const loops = values('x-ms-exchange-inbox-rules-loop').map((value) => value.trim().toLowerCase());
  const returnPath = values('return-path')[0];
  const address = mail.from[0]?.address ?? '';
  return {
    nullSource: context.envelopeSource === null ? returnPath?.trim() === '<>' : context.envelopeSource === '',
    sender: address.slice(0, Math.max(0, address.lastIndexOf('@'))),
    // The value may carry parameters and comments: `auto-replied (vacation)` (RFC 3834 5).
    submitted: (isAgentsAnswer(mail) ? [] : values('auto-submitted'))
      .map((value) => /^[a-z-]*/u.exec(value.trim().toLowerCase())?.[0] ?? '')
      .filter((word) => word !== '' && word !== 'no' && word !== 'auto-forwarded'),
    forwardedByUs: loops.some((mailbox) => context.forwarders.includes(mailbox)),
    precedence: values('precedence').map((value) => value.trim().toLowerCase()),
    ownGroup: isOwnGroup([...values('list-id'), ...values('mailing-list'), ...values('x-google-group-id')], context),
  };
}

/** Zendesk stamps what its agents type as auto-generated too. They speak as themselves, and acknowledge nothing. */
const isAgentsAnswer = (mail: InboundMail): boolean =>
  (mail.headers.get('x-mailer') ?? []).some((value) => /^zendesk/iu.test(value)) &&
  (mail.headers.get('auto-submitted') ?? []).every((value) => /^auto-generated/iu.test(value)) &&
  SPEAKS_AS_I.test(mail.body.text) &&
  !isAnswerToOurs(mail.body.text);

/** `List-ID: <office.example.dk>` for the group `office@example.dk`. */
function isOwnGroup(lists: readonly string[], { ownAddresses, forwarders }: AutomaticContext): boolean {
  const own = [...ownAddresses, ...forwarders].filter((address) => address.includes('@'));
  return lists.some((list) =>
    own.some((address) => [address, address.replace('@', '.')].some((id) => list.toLowerCase().includes(id))),
  );
}

function reportKind(mail: InboundMail): AutomaticKind | null {
  const type = mail.contentTypeParameters.get('report-type')?.toLowerCase() ?? '';
  const isReport = mail.contentType === 'multipart/report';
  const report = mail.report ?? '';
  if (type === 'feedback-report' || /^feedback-type:/imu.test(report)) return 'feedback-report';
  if (type === 'disposition-notification' || (isReport && /^disposition:/imu.test(report))) return 'receipt';
  if (mail.contentType === 'message/disposition-notification') return 'receipt';
  const actions = [...report.matchAll(/^action:\s*([a-z]+)/gimu)].map((match) => match[1]?.toLowerCase());
  // RFC 3464 2.3.3: a report may also say that all went well.
  if (
    actions.length > 0 &&
    actions.every((action) => action === 'delivered' || action === 'relayed' || action === 'expanded')
  ) {
    return 'receipt';
  }
  if (isReport || mail.contentType === 'message/delivery-status') return 'bounce';
  return actions.includes('failed') || actions.includes('delayed') ? 'bounce' : null;
}

/** Reports that came without a report part: Microsoft's feedback loop (JMRP), and receipts as text. */
function plainReportKind(mail: InboundMail, { nullSource }: Signs): AutomaticKind | null {
  if (mail.headers.has('x-hmxmroriginalrecipient')) return 'feedback-report';
  const subject = bareSubject(mail);
  if (/^complaint about message from [\d.:a-f]+$/u.test(subject)) return 'feedback-report';
  // X-ARF, and what fail2ban and blocklists send about an address.
  if (mail.headers.has('x-arf') || mail.headers.has('x-xarf')) return 'feedback-report';
  if (/(?:^|\] )abuse report (?:about|for|from) [\d.:a-f]{4,}|^spamcop \([\d.:a-f]+\) id:/u.test(subject)) {
    return 'feedback-report';
  }
  if (
    /abuse[- ](?:meldung|report|notification|notice|rapport|varsel|anmälan)/u.test(subject) &&
    saysItWroteItself(mail.body.text)
  ) {
    return 'feedback-report';
  }
  const classes = mail.headers.get('content-class') ?? [];
  if (classes.some((value) => /:mdn$/iu.test(value.trim()))) return 'receipt';
  if (classes.some((value) => /:dsn$/iu.test(value.trim()))) return 'bounce';
  return isTextReceipt(subject, mail.body.text, nullSource) ? 'receipt' : null;
}

const DAEMONS = /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|mdaemon|bounces?|microsoftexchange[0-9a-f]{32})$/u;

const PEOPLES_TOO = /^(?:postmaster|bounces?)$/u;

function bounceKind(mail: InboundMail, { nullSource, sender, submitted }: Signs): AutomaticKind | null {
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
  const opening = beginning.slice(0, said.index);
  const isReport = hasDeliveryCode(text) || ADDRESS.test(beginning);
  return isReport && !asksOrSpeaksOfData(opening) && !SPEAKS_AS_I.test(opening);
}

const ADDRESS = /[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}/iu;

/** Headers that only an answering machine writes. `X-Auto-Response-Suppress` asks others for silence and is none. */
const REPLY_HEADERS = [
  'x-autoreply',
  'x-auto-reply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-responder',
  'x-autoreply-from',
  'x-mail-autoreply',
  'x-autogenerated-reply',
  'x-auto-reply-from',
  'x-ezdesk-autoreply',
  'x-vacation',
  'x-oof',
];

function replyKind(mail: InboundMail, signs: Signs): AutomaticKind | null {
  const subject = bareSubject(mail);
  if (signs.submitted.includes('auto-replied')) return 'auto-reply';
  if (REPLY_HEADERS.some((name) => mail.headers.get(name)?.some((value) => !/^(?:no|false)?$/iu.test(value)))) {
    return 'auto-reply';
  }
  if (signs.precedence.some((word) => /^auto[-_ ]?reply$/u.test(word))) return 'auto-reply';
  if (mail.headers.get('x-autogenerated')?.some((value) => /reply/iu.test(value))) return 'auto-reply';
  if (mail.headers.get('x-post-messageclass')?.some((value) => /autoresponder/iu.test(value))) return 'auto-reply';
  // Salesforce: `caseAutoResponse`, `webToCaseAutoResponse`.
  if (mail.headers.get('x-sfdc-emailcategory')?.some((value) => /autoresponse/iu.test(value))) return 'auto-reply';
  if (mail.headers.get('delivered-to')?.some((value) => /^autoresponder$/iu.test(value))) return 'auto-reply';
  // `Automatic reply` is also what a person calls the only thing they got.
  if (isAutoReplySubject(subject) && (answersOrIsMachineLike(mail, signs) || !asksInOwnWords(mail.body.text))) {
    return 'auto-reply';
  }
  if (
    WEAK_AUTO_REPLY_SUBJECTS.some((words) => beginsWithTitle(subject, words)) &&
    answersOrIsMachineLike(mail, signs)
  ) {
    return 'auto-reply';
  }
  // `Automatic reply from Anna` is a title or the beginning of a sentence: a second sign must say which.
  const title = AUTO_REPLY_SUBJECTS.find((words) => subject.startsWith(words));
  if (title !== undefined) {
    const names = /^ (?:fra|frå|från|from|von|af|av) /u.test(subject.slice(title.length)) && mail.inReplyTo.length > 0;
    if (names || isMachineLike(mail, signs)) return 'auto-reply';
  }
  if (DOMINO_ABSENCE.test(subject) || opensAsAutoReply(mail.body.text, answers(mail))) return 'auto-reply';
  if (isNoticeToEverybody(mail.body.text, answers(mail))) return 'auto-reply';
  const { submitted, forwardedByUs, nullSource, precedence } = signs;
  if (forwardedByUs) return null;
  // Help desks call their acknowledgement auto-generated, and vacation programs say only `bulk`; but it answers a mail that
  // is not their own. A list, and a member of one who answers there, carries the list's headers.
  const says = submitted.length > 0 || precedence.some((word) => word === 'bulk' || word === 'junk');
  const isTrackers =
    MACHINE_HEADERS.some((name) => mail.headers.has(name)) && !answersOurs(mail) && !isAnswerToOurs(mail.body.text);
  if (says && answersOthers(mail) && !isTrackers) return 'auto-reply';
  // The answer of a mailbox rule ("have server reply") says auto-generated and answers something.
  const answersOne = mail.inReplyTo.length > 0 || mail.headers.has('x-ms-exchange-parent-message-id');
  return answersOne && mail.headers.has('x-ms-exchange-inbox-rules-loop') && (submitted.length > 0 || nullSource)
    ? 'auto-reply'
    : null;
}

/** By the ids, or as old programs do by the title alone. */
const answers = ({ inReplyTo, subject }: InboundMail): boolean =>
  inReplyTo.length > 0 || /^(?:re|sv|aw|vs|antw|ang)\s?:/iu.test(subject);

/** Trackers thread their notices by ids of their own domain, or of a list; an answer names somebody else's id. */
function answersOthers(mail: InboundMail): boolean {
  if ([...LIST_HEADERS, ...COURTESY_HEADERS].some((name) => mail.headers.has(name))) return false;
  const own = [mail.from[0]?.address.split('@').pop() ?? '', hostOf(mail.messageId ?? '')].filter(
    (host) => host !== '',
  );
  return mail.inReplyTo.some((id) => {
    const host = hostOf(id);
    return host !== '' && !own.some((each) => host === each || host.endsWith(`.${each}`) || each.endsWith(`.${host}`));
  });
}

/** An id that SES gave a letter. */
const answersOurs = (mail: InboundMail): boolean => mail.inReplyTo.some((id) => hostOf(id).endsWith('amazonses.com'));

const hostOf = (id: string): string => id.slice(id.lastIndexOf('@') + 1, -1).toLowerCase();

const answersOrIsMachineLike = (mail: InboundMail, signs: Signs): boolean =>
  mail.inReplyTo.length > 0 || isMachineLike(mail, signs);

function isMachineLike(mail: InboundMail, { nullSource, submitted, precedence }: Signs): boolean {
  const suppress = mail.headers.get('x-auto-response-suppress') ?? [];
  return (
    nullSource ||
    submitted.length > 0 ||
    precedence.length > 0 ||
    // Exchange lets people's mail carry the longer list (DR, RN, NRN, OOF, AutoReply); `All` is a program's.
    suppress.some((value) => /\ball\b/iu.test(value))
  );
}

/** A program for sales people puts these on a letter to one person too (RFC 2369, 8058). */
const COURTESY_HEADERS = ['list-unsubscribe', 'list-unsubscribe-post', 'list-help'];

const LIST_HEADERS = [
  'list-id',
  'list-post',
  'mailing-list',
  'x-mailing-list',
  'x-mailman-version',
  'x-campaign',
  'x-campaign-id',
  'x-campaignid',
  'x-mc-user',
  'x-csa-complaints',
];

function listKind(mail: InboundMail, signs: Signs): AutomaticKind | null {
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

/** Names of senders that read no answers, in the languages of the Nordic countries and beyond. */
const NO_REPLY =
  /^(?:.*[-_.+])?(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|dont[-_.]?reply|not[-_.]?reply|ikke[-_.]?svar|svar[-_.]?ikke|inte[-_.]?svara|svara[-_.]?ej|ej[-_.]?svar|ikke[-_.]?besvar|keine[-_.]?antwort|nicht[-_.]?antworten|ala[-_.]?vastaa|ei[-_.]?vastaa|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder|auto[-_.]?(?:mailer|confirm|mated|svar|reply|notification))(?:[-_.+].*)?$|^(?:notifications?|notify|alerts?|cron|daemon|nagios|jenkins|mailbot)(?:[-_+].*)?$/u;

/** Headers of programs that mail on their own. */
const MACHINE_HEADERS = [
  'x-cron-env',
  'x-auto-generated',
  'x-fc-machinegenerated',
  'x-github-reason',
  'x-gitlab-project',
  'x-jira-fingerprint',
  'x-ms-exchange-generated-message-source',
];

/** Programs and devices that mail on their own and say so where a person's mail names the mail program. */
const APPLIANCES =
  /^(?:veeam|zabbix|nagios|icinga|grafana|prtg|synology|qnap|truenas|proxmox|jenkins|teamcity|acronis|konica|ricoh|xerox|canon ir|kyocera)/iu;

function generatedKind(mail: InboundMail, signs: Signs): AutomaticKind | null {
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
  if (NO_REPLY.test(sender)) return isContactForm(mail) && !bySystem ? null : 'auto-generated';
  if (answers(mail)) return null;
  const isAlarm = ALARM.test(mail.subject) && !asksInOwnWords(mail.body.text) && !SPEAKS_AS_I.test(mail.body.text);
  return bySystem || isAlarm ? 'auto-generated' : null;
}

/** The outcome of a job in brackets, as monitors and backup programs begin their subjects. */
const ALARM =
  /^\[(?:warning|varning|advarsel|varoitus|warnung|error|fejl|feil|fel|fehler|virhe|failed|failure|success|lyckades|lykkedes|ok|critical|kritisk|kritisch|alert|alarm|larm|hälytys|problem|recovery|resolved)\]/iu;

/** `mail(1)` on a server, called by a program: it is sent by the user id of a service, and nobody speaks or asks. */
function isFromAccount(mail: InboundMail): boolean {
  const programs = [...(mail.headers.get('user-agent') ?? []), ...(mail.headers.get('x-mailer') ?? [])];
  const bySystem = (mail.headers.get('received') ?? []).some((line) => /\(postfix, from userid \d{1,3}\)/iu.test(line));
  const { text } = mail.body;
  return (
    bySystem &&
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

const bareSubject = (mail: InboundMail): string => mail.subject.toLowerCase().replace(/^[\s[(*]+/u, '');

const isAutoReplySubject = (subject: string): boolean =>
  AUTO_REPLY_SUBJECTS.some((words) => beginsWithTitle(subject, words));

/** The words as a title: alone, or followed by punctuation, not as the beginning of a sentence. */
function beginsWithTitle(subject: string, words: string): boolean {
  if (!subject.startsWith(words)) return false;
  return /^\s*(?:$|[:：\]|)!]|[-–—]\s|\.\s*$|re:|sv:|aw:|vs:|-$)/u.test(subject.slice(words.length));
}
