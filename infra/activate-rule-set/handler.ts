import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { onEvent } from './on-event.ts';

const ses = new SESClient({});

/**
 * CloudFormation's end of `Custom::ActiveReceiptRuleSet`. It always answers: an unanswered request keeps a deployment
 * waiting until it times out.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-responses.html
 */
export const handler = async (event: CloudFormationCustomResourceEvent): Promise<void> => {
  const answer = await onEvent(event, {
    active: async () => (await ses.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name ?? null,
    activate: async (name) => {
      await ses.send(new SetActiveReceiptRuleSetCommand(name === null ? {} : { RuleSetName: name }));
    },
  });
  const response = await fetch(event.ResponseURL, {
    method: 'PUT',
    // The URL is signed for an empty content type.
    headers: { 'content-type': '' },
    body: JSON.stringify(answer),
  });
  if (!response.ok) throw new Error(`CloudFormation took no answer: ${response.status}`);
};
