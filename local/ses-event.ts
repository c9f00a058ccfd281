import type { OutgoingMail } from '../shared/app/ports.ts';
import type { Instant } from '../shared/domain/time.ts';
import { LOCAL_ACCOUNT, localArn, snsEnvelope } from './sns-envelope.ts';

const TOPIC = 'frist-sent';

export interface SentFacts {
  readonly id: string;
  readonly at: Instant;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly tags: OutgoingMail['tags'];
}

/**
 * The queue messages that SES's event publishing makes of one letter: always `Send`, then what the recipient's server
 * says. As with SES's mailbox simulator the first word of the local part decides: letters to `bounce@…` and
 * `bounce.karen@…` bounce, those to `complaint…` are delivered and then complained about, everybody else gets theirs.
 * (To see a person's letter bounce let `bounce.karen@…` write: mail from `bounce@…` itself is taken for a machine's.)
 */
export function sesEvents(sent: SentFacts): readonly string[] {
  const [local = ''] = sent.to.toLowerCase().split(/[@+._-]/u);
  const events = [
    { eventType: 'Send', send: {} },
    ...(local === 'bounce' ? [bounced(sent)] : [delivered(sent)]),
    ...(local === 'complaint' ? [complained(sent)] : []),
  ];
  return events.map((event) =>
    snsEnvelope(TOPIC, 'Amazon SES Email Event Notification', { ...event, mail: mailOf(sent) }, sent.at),
  );
}

const mailOf = ({ id, at, from, to, subject, tags }: SentFacts) => ({
  timestamp: at,
  source: from,
  sourceArn: localArn('ses', `identity/${from.slice(from.lastIndexOf('@') + 1)}`),
  sendingAccountId: LOCAL_ACCOUNT,
  messageId: id,
  destination: [to],
  headersTruncated: false,
  headers: [],
  commonHeaders: { from: [from], to: [to], messageId: id, subject },
  tags: {
    'ses:configuration-set': ['frist-local'],
    dossier: [tags.dossier],
    letter: [tags.letter],
    attempt: [tags.attempt],
  },
});

const delivered = ({ at, to }: SentFacts) => ({
  eventType: 'Delivery',
  delivery: {
    timestamp: at,
    processingTimeMillis: 1,
    recipients: [to],
    smtpResponse: '250 2.0.0 OK',
    reportingMTA: 'mail.localhost',
  },
});

const bounced = ({ id, at, to }: SentFacts) => ({
  eventType: 'Bounce',
  bounce: {
    feedbackId: `${id}-bounce`,
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: [
      { emailAddress: to, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
    ],
    timestamp: at,
    reportingMTA: 'dns; mail.localhost',
  },
});

const complained = ({ id, at, to }: SentFacts) => ({
  eventType: 'Complaint',
  complaint: {
    feedbackId: `${id}-complaint`,
    complainedRecipients: [{ emailAddress: to }],
    complaintFeedbackType: 'abuse',
    timestamp: at,
  },
});
