/**
 * Regions that AWS's endpoint table listed as receiving mail when this was written:
 * https://docs.aws.amazon.com/general/latest/gr/ses.html#ses_inbound_endpoints
 */
const KNOWN_TO_RECEIVE = ['eu-central-1', 'eu-west-1'];

/**
 * The S3 action refuses buckets in regions that an account has to opt in to:
 * https://docs.aws.amazon.com/ses/latest/DeveloperGuide/receiving-email-action-s3.html
 */
const OPT_IN = ['eu-south-1', 'eu-south-2'];

/** What to check before deploying there, or null. The list grows without us, so an unknown region is no error. */
export function regionWarning(region: string): string | null {
  if (KNOWN_TO_RECEIVE.includes(region)) return null;
  if (OPT_IN.includes(region))
    return `${region} is an opt-in region: SES cannot store received mail in a bucket there.`;
  return (
    `${region} is not known to receive mail. Before deploying, see that inbound-smtp.${region}.amazonaws.com ` +
    'resolves and that the table of inbound endpoints names it.'
  );
}
