import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { resources, synthesise } from '../synthesise.ts';

const { service } = synthesise();
const outputs = Object.fromEntries(
  Object.entries(service.findOutputs('*')).map(([id, output]) => [id, (output as { Value: unknown }).Value]),
);

describe('Sending', () => {
  it('has an identity for each domain that sends or receives, and forwards no bounces by mail', () => {
    const identities = Object.values(resources(service, 'AWS::SES::EmailIdentity')).map(({ Properties }) => Properties);
    expect(identities.map(({ EmailIdentity }) => EmailIdentity).sort()).toEqual([
      'example.dk',
      'example.se',
      'in.example.dk',
      'in.example.se',
    ]);
    for (const identity of identities) {
      expect(identity.FeedbackAttributes).toEqual({ EmailForwardingEnabled: false });
      expect(identity.ConfigurationSetAttributes).toEqual({ ConfigurationSetName: expect.anything() });
    }
  });

  it('gives the sending domains a MAIL FROM that a missing record does not stop', () => {
    for (const domain of ['example.dk', 'example.se']) {
      service.hasResourceProperties('AWS::SES::EmailIdentity', {
        EmailIdentity: domain,
        MailFromAttributes: { MailFromDomain: `bounce.${domain}`, BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
      });
    }
    service.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'in.example.dk',
      MailFromAttributes: Match.absent(),
    });
  });

  it('tracks nobody, demands TLS, respects the suppression list and guesses about no address', () => {
    service.hasResourceProperties('AWS::SES::ConfigurationSet', {
      Name: 'frist',
      TrackingOptions: Match.absent(),
      VdmOptions: Match.absent(),
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: {
        SuppressedReasons: ['BOUNCE', 'COMPLAINT'],
        ValidationOptions: { ConditionThreshold: { ConditionThresholdEnabled: 'DISABLED' } },
      },
    });
  });

  it('reports what becomes of a letter, never whether it was read', () => {
    service.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'deliveryDelay', 'bounce', 'complaint', 'reject'],
        SnsDestination: { TopicARN: { Ref: Match.stringLikeRegexp('^EventTopic') } },
      },
    });
  });

  it('prints every DNS record to set', () => {
    expect(outputs).toMatchObject({
      DnsMxinexampledk: 'in.example.dk MX 10 inbound-smtp.eu-west-1.amazonaws.com',
      DnsMailFromMxexampledk: 'bounce.example.dk MX 10 feedback-smtp.eu-west-1.amazonses.com',
      DnsMailFromSpfexampledk: 'bounce.example.dk TXT "v=spf1 include:amazonses.com ~all"',
    });
    const dkim = Object.keys(outputs).filter((id) => id.startsWith('DnsDkim'));
    expect(dkim).toHaveLength(3 * 4);
    expect(JSON.stringify(outputs.DnsDkim1inexamplese)).toContain('CNAME');
  });
});
