import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** One finding of cdk-nag that stands, and why. The finding as it is printed, e.g. `AwsSolutions-IAM5[Resource::*]`. */
export function acknowledge(construct: IConstruct, finding: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions::${finding}`, reason });
}
