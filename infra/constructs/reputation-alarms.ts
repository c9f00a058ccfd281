import { Duration } from 'aws-cdk-lib';
import { Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Alarms } from './alarms.ts';

/**
 * Well before the 5 % and 0.1 % at which SES puts an account under review, and the 10 % and 0.5 % at which it may stop
 * its sending: https://docs.aws.amazon.com/ses/latest/dg/faqs-enforcement.html. The metrics are fractions, of the account.
 */
const BOUNCES = 0.03;
const COMPLAINTS = 0.0005;

/** SES refreshes the rates now and then; between that, the last one known stands. */
const PERIOD = Duration.hours(1);

export function reputationAlarms(alarms: Alarms): void {
  const stopped = 'SES may stop all sending of this account: no acknowledgement and no answer would go out any more.';
  const rate = (metricName: string) =>
    new Metric({ namespace: 'AWS/SES', metricName, period: PERIOD, statistic: 'Maximum' });
  alarms.add({
    section: 'bounce-rate',
    errorImpact: `Too many letters bounce. ${stopped}`,
    lookAt: 'the reputation page of SES, and the cases with a bounced letter.',
    metric: rate('Reputation.BounceRate'),
    threshold: BOUNCES,
    missingData: TreatMissingData.IGNORE,
  });
  alarms.add({
    section: 'complaint-rate',
    errorImpact: `Too many people mark our letters as spam. ${stopped}`,
    lookAt: 'the reputation page of SES, and the cases with a complaint about a letter.',
    metric: rate('Reputation.ComplaintRate'),
    threshold: COMPLAINTS,
    missingData: TreatMissingData.IGNORE,
  });
}
