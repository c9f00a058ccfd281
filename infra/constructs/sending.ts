import { CfnOutput, Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { CONFIGURATION_SET } from '../../shared/config/names.ts';
import { domainOf } from '../../shared/config/organisation-rules.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';

export interface SendingProps {
  readonly organisations: readonly Organisation[];
  /** Gets an event for each thing that becomes of a letter. */
  readonly events: ITopic;
}

/** Everything that decides whether staff must act; opening and clicking is nobody's business. */
const EVENTS = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
];

const mailFromOf = (domain: string): string => `bounce.${domain}`;

/** The domains that letters come from and replies go to, and what is told of each letter. */
export class Sending extends Construct {
  constructor(scope: Construct, id: string, { organisations, events }: SendingProps) {
    super(scope, id);
    const configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: CONFIGURATION_SET,
      // Answers carry personal data: unencrypted they do not travel (Art. 32; in Denmark spelled out for confidential
      // data since 2019). A server without TLS bounces them, and staff are told.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      // A dead address is not tried again: it counts against the account. The event says so and staff use post or phone.
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      // It would hold back letters that the law demands, on a guess about the address, and say nothing.
      disableAutoValidation: true,
    });
    configurationSet.addEventDestination('Events', { destination: EventDestination.snsTopic(events), events: EVENTS });

    const sending = new Set(organisations.flatMap(({ mailboxes }) => mailboxes.map(domainOf)));
    for (const domain of sending) this.#identity(domain, configurationSet, mailFromOf(domain));
    const mailFrom = new Set([...sending].map(mailFromOf));
    for (const { id: file, intakeDomain } of organisations) {
      // https://docs.aws.amazon.com/ses/latest/dg/mail-from.html: not a domain that mail is received on.
      if (mailFrom.has(intakeDomain)) {
        const expected = 'a domain other than the one that bounces go to';
        throw new Error(`organisations/${file}: intakeDomain: got "${intakeDomain}", expected ${expected}`);
      }
      // Replies arrive here and nothing is sent from here, so it needs no MAIL FROM.
      if (!sending.has(intakeDomain)) this.#identity(intakeDomain, configurationSet);
      this.#record(intakeDomain, 'Mx', `${intakeDomain} MX 10 inbound-smtp.${Stack.of(this).region}.amazonaws.com`);
    }
  }

  #identity(domain: string, configurationSet: ConfigurationSet, mailFromDomain?: string): void {
    const identity = new EmailIdentity(this, `Identity-${domain}`, {
      identity: Identity.domain(domain),
      configurationSet,
      // Delivery hears of bounces as events; as mails they would come back to the mailbox and become cases.
      feedbackForwarding: false,
      ...(mailFromDomain === undefined
        ? {}
        : {
            mailFromDomain,
            // A lost DNS record must not keep a letter from being sent in time.
            mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
          }),
    });
    identity.dkimRecords.forEach(({ name, value }, index) => {
      this.#record(domain, `Dkim${index + 1}`, `${name} CNAME ${value}`);
    });
    if (mailFromDomain !== undefined) {
      const { region } = Stack.of(this);
      this.#record(domain, 'MailFromMx', `${mailFromDomain} MX 10 feedback-smtp.${region}.amazonses.com`);
      this.#record(domain, 'MailFromSpf', `${mailFromDomain} TXT "v=spf1 include:amazonses.com ~all"`);
    }
  }

  /** One DNS record to set, as an output of the stack. */
  #record(domain: string, kind: string, value: string): void {
    const output = new CfnOutput(this, `Dns-${domain}-${kind}`, { value, description: `DNS record for ${domain}` });
    output.overrideLogicalId(`Dns${kind}${domain.replaceAll(/[^a-zA-Z0-9]/g, '')}`);
  }
}
