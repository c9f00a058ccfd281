import type { InboundMail } from '../inbound-mail.ts';
import { isAnswerToOurs } from './notice.ts';
import { SPEAKS_AS_I } from './words.ts';

export interface AutomaticContext {
  /** Envelope sender, empty for a null return path; null when it is not known (a mail read from a file). */
  readonly envelopeSource: string | null;
  /** Our own addresses and intake domains, lower case. */
  readonly ownAddresses: readonly string[];
  /** Mailboxes of ours whose rules forward mail to the intake, lower case. */
  readonly forwarders: readonly string[];
}

export interface Signs {
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

export function readSigns(mail: InboundMail, context: AutomaticContext): Signs {
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

/** Lower case, without the brackets and stars that programs put before it. */
export const bareSubject = (mail: InboundMail): string => mail.subject.toLowerCase().replace(/^[\s[(*]+/u, '');

/** By the ids, or as old programs do by the title alone. */
export const answers = ({ inReplyTo, subject }: InboundMail): boolean =>
  inReplyTo.length > 0 || /^(?:re|sv|aw|vs|antw|ang)\s?:/iu.test(subject);
