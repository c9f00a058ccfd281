import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, it } from 'vitest';
import { danish, swedish } from './organisations-fixture.ts';
import { resources, synthesise } from './synthesise.ts';
// Loading CDK and the first synthesis take three seconds in each test file, so what looks at templates runs in this one.
import './constructs/receiving.suite.ts';
import './constructs/sending.suite.ts';
import './stacks/service.suite.ts';
import './stacks/store.suite.ts';

describe('frist', () => {
  it('has no finding that nobody acknowledged, and no warning', () => {
    expect(synthesise().warnings).toEqual([]);
  });

  it('stops when a finding is not acknowledged', () => {
    const withBareBucket = () => synthesise({}, [danish], ({ store }) => new Bucket(store, 'Bare'));
    expect(withBareBucket).toThrow("Acknowledge with 'AwsSolutions::AwsSolutions-S10'");
  });

  it('names the key of a wrong organisation', () => {
    const wrong = { ...danish, intakeDomain: 'example.dk' };
    expect(() => synthesise({}, [wrong])).toThrow('organisations/nordlys: intakeDomain: got "example.dk"');
  });

  it('refuses an intake domain that bounces go to', () => {
    const wrong = { ...danish, intakeDomain: 'bounce.example.dk' };
    expect(() => synthesise({}, [wrong])).toThrow(
      'organisations/nordlys: intakeDomain: got "bounce.example.dk", expected a domain other than the one that bounces go to',
    );
  });

  it('refuses two organisations that share a mailbox', () => {
    const wrong = { ...swedish, mailboxes: ['gdpr@example.dk'] as const };
    expect(() => synthesise({}, [danish, wrong])).toThrow(
      'organisations/fjallmoln: mailboxes[0]: got "gdpr@example.dk"',
    );
  });

  it('refuses to deploy for nobody', () => {
    expect(() => synthesise({}, [])).toThrow('organisations: got none');
  });

  it('warns when no address is told of alarms', () => {
    expect(synthesise({ alarmEmail: '' }).warnings).toEqual([expect.stringContaining('alarmEmail is not set')]);
  });

  it('warns and goes on in a region that is not known to receive mail', () => {
    const { warnings, service } = synthesise({ region: 'eu-north-1' });
    expect(warnings).toEqual([expect.stringContaining('inbound-smtp.eu-north-1.amazonaws.com')]);
    expect(Object.keys(resources(service, 'AWS::SES::ReceiptRule'))).toHaveLength(2);
  });
});
