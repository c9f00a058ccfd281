import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { resources, synthesise } from '../synthesise.ts';

const own = synthesise().service;
const joined = synthesise({ existingRuleSetName: 'common' }).service;

describe('Receiving', () => {
  it('has one scanning rule for each organisation, with its mailboxes and its intake domain', () => {
    const rules = Object.values(resources(own, 'AWS::SES::ReceiptRule')).map(({ Properties }) => Properties.Rule);
    expect(rules).toEqual([
      expect.objectContaining({
        Name: 'frist-nordlys',
        Recipients: ['kontor@example.dk', 'gdpr@example.dk', 'in.example.dk'],
        Enabled: true,
        ScanEnabled: true,
        TlsPolicy: 'Optional',
      }),
      expect.objectContaining({
        Name: 'frist-fjallmoln',
        Recipients: ['gdpr@example.se', 'in.example.se'],
        Enabled: true,
        ScanEnabled: true,
        TlsPolicy: 'Optional',
      }),
    ]);
  });

  it('stores each mail under the prefix and announces it, and does nothing else to it', () => {
    own.allResourcesProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Actions: [
          {
            S3Action: {
              BucketName: { 'Fn::ImportValue': Match.stringLikeRegexp('frist-store:.*RawMail') },
              ObjectKeyPrefix: 'raw/',
              TopicArn: { Ref: Match.stringLikeRegexp('^MailTopic') },
            },
          },
        ],
      },
    });
  });

  it('drops no spam: forwarded requests fail SPF as a rule', () => {
    const names = Object.values(resources(own, 'AWS::Lambda::Function')).map(
      ({ Properties }) => Properties.FunctionName,
    );
    expect(names.every((name) => String(name).startsWith('frist-'))).toBe(true);
    expect(JSON.stringify(own.toJSON())).not.toMatch(/LambdaAction|BounceAction|StopAction/);
  });

  it('lets mail in only once intake listens and dispatch runs', () => {
    for (const template of [own, joined]) {
      for (const { DependsOn } of Object.values(resources(template, 'AWS::SES::ReceiptRule'))) {
        const waitsFor = (pattern: RegExp) => (DependsOn ?? []).some((id) => pattern.test(id));
        expect(waitsFor(/^IntakeFunctionSqsEventSource/)).toBe(true);
        expect(waitsFor(/^IntakeMailQueue.*MailTopic/)).toBe(true);
        expect(waitsFor(/^MailTopicPolicy/)).toBe(true);
        expect(waitsFor(/^DispatchClockSchedule/)).toBe(true);
      }
    }
  });

  it('activates its own rule set after all of its rules', () => {
    const [active] = Object.values(resources(own, 'Custom::ActiveReceiptRuleSet'));
    expect(active?.Properties.RuleSetName).toEqual({ Ref: expect.stringMatching(/RuleSet/) });
    for (const rule of Object.keys(resources(own, 'AWS::SES::ReceiptRule'))) expect(active?.DependsOn).toContain(rule);
    own.hasResourceProperties('AWS::SES::ReceiptRuleSet', { RuleSetName: 'frist' });
  });

  it('joins a rule set that is in use: makes none, activates none', () => {
    joined.resourceCountIs('AWS::SES::ReceiptRuleSet', 0);
    joined.resourceCountIs('Custom::ActiveReceiptRuleSet', 0);
    joined.allResourcesProperties('AWS::SES::ReceiptRule', { RuleSetName: 'common' });
    const names = Object.values(resources(joined, 'AWS::Lambda::Function')).map(
      ({ Properties }) => Properties.FunctionName,
    );
    expect(names).not.toContain('frist-activate-rule-set');
  });

  it('lets SES announce mail for these rules of this account alone', () => {
    const arn = (set: string, rule: string) =>
      Match.objectLike({ 'Fn::Join': ['', Match.arrayWith([`:receipt-rule-set/${set}:receipt-rule/${rule}`])] });
    for (const { template, set } of [
      { template: own, set: 'frist' },
      { template: joined, set: 'common' },
    ]) {
      template.hasResourceProperties('AWS::SNS::TopicPolicy', {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Sid: 'SesAnnouncesMail',
              Action: 'sns:Publish',
              Principal: { Service: 'ses.amazonaws.com' },
              Condition: {
                StringEquals: {
                  'AWS:SourceAccount': { Ref: 'AWS::AccountId' },
                  'AWS:SourceArn': [arn(set, 'frist-nordlys'), arn(set, 'frist-fjallmoln')],
                },
              },
            }),
          ]),
        },
      });
    }
  });
});
