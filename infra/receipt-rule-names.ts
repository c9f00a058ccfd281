import { ArnFormat, type Stack } from 'aws-cdk-lib';
import { RECEIPT_RULE_SET, receiptRuleName } from '../shared/config/names.ts';
import type { Organisation } from '../shared/domain/organisation.ts';
import type { Settings } from './settings.ts';

export const ruleSetName = (settings: Settings): string => settings.existingRuleSetName ?? RECEIPT_RULE_SET;

/**
 * ARN under which SES acts for an organisation's rule. From fixed names, because the bucket's policy needs it before
 * the rule exists and the rule needs the bucket's policy.
 */
export const receiptRuleArn = (stack: Stack, settings: Settings, organisation: Organisation): string =>
  stack.formatArn({
    service: 'ses',
    resource: 'receipt-rule-set',
    resourceName: `${ruleSetName(settings)}:receipt-rule/${receiptRuleName(organisation.id)}`,
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
