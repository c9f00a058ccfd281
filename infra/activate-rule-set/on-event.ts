import type { CloudFormationCustomResourceEvent, CloudFormationCustomResourceResponse } from 'aws-lambda';
import { activate, deactivate, move, type Refusal, type RuleSets } from './activate.ts';

/**
 * What CloudFormation is told. The physical id is the name of the set, so that after a renaming it asks to delete the
 * old name, which by then is not active any more and stays untouched.
 */
export async function onEvent(
  event: CloudFormationCustomResourceEvent,
  ruleSets: RuleSets,
): Promise<CloudFormationCustomResourceResponse> {
  const name = String(event.ResourceProperties.RuleSetName);
  const about = { StackId: event.StackId, RequestId: event.RequestId, LogicalResourceId: event.LogicalResourceId };
  try {
    const refusal = await act(event, name, ruleSets);
    if (refusal !== null) {
      return { ...about, PhysicalResourceId: physicalId(event, name), Status: 'FAILED', Reason: inWords(refusal) };
    }
    return {
      ...about,
      PhysicalResourceId: event.RequestType === 'Delete' ? event.PhysicalResourceId : name,
      Status: 'SUCCESS',
    };
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error';
    return { ...about, PhysicalResourceId: physicalId(event, name), Status: 'FAILED', Reason: reason };
  }
}

async function act(
  event: CloudFormationCustomResourceEvent,
  name: string,
  ruleSets: RuleSets,
): Promise<Refusal | null> {
  switch (event.RequestType) {
    case 'Create':
      return activate(name, ruleSets);
    case 'Update':
      return move(event.PhysicalResourceId, name, ruleSets);
    case 'Delete':
      await deactivate(event.PhysicalResourceId, ruleSets);
      return null;
  }
}

/** Also of a failure: the clean-up after a creation deactivates the set only if it did become active. */
const physicalId = (event: CloudFormationCustomResourceEvent, name: string): string =>
  event.RequestType === 'Create' ? name : event.PhysicalResourceId;

const inWords = ({ name }: Refusal): string =>
  `The receipt rule set "${name}" is active in this account and region, and there can be only one. Add Frist's rules ` +
  `to it with -c existingRuleSetName=${name}, or deactivate it first.`;
