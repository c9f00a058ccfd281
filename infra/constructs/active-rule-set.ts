import { CustomResource, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { Worker } from './worker.ts';

export interface ActiveRuleSetProps {
  readonly ruleSetName: string;
}

/**
 * Makes a receipt rule set the active one, which CloudFormation cannot: https://github.com/aws/aws-cdk/issues/10321.
 * Its function runs only while a stack is deployed or deleted. See decision 0005.
 */
export class ActiveRuleSet extends Construct {
  constructor(scope: Construct, id: string, { ruleSetName }: ActiveRuleSetProps) {
    super(scope, id);
    const worker = new Worker(this, 'Handler', {
      name: 'activate-rule-set',
      entry: 'infra/activate-rule-set/handler.ts',
      description: 'Deployment only: activates the receipt rule set unless another one is active.',
      memoryMegabytes: 256,
      timeout: Duration.minutes(1),
    });
    worker.allow({
      actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
      // SES knows no resource for these two: the active set is a setting of the account.
      resources: ['*'],
    });
    acknowledge(
      worker.role,
      'AwsSolutions-IAM5[Resource::*]',
      'Which rule set is active is a setting of the whole account: SES has no resource to name for these two actions. ' +
        'The function runs at deployment only, and refuses to displace a set that is not ours.',
    );
    const resource = new CustomResource(this, 'Resource', {
      resourceType: 'Custom::ActiveReceiptRuleSet',
      serviceToken: worker.function.functionArn,
      properties: { RuleSetName: ruleSetName },
      // An hour otherwise, if the function could not even answer.
      serviceTimeout: Duration.minutes(5),
    });
    resource.node.addDependency(worker);
  }
}
