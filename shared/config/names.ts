/** Names that more than one part must agree on, written once. */
export const DUE_INDEX = 'due';
export const TABLE_KEY = 'pk';
export const DUE_PARTITION = 'duePk';
export const DUE_SORT = 'dueSk';

/** When a counter may go, in seconds since 1970. Housekeeping by DynamoDB's TTL; nothing depends on it. */
export const EXPIRES = 'expiresAt';

/** Raw mail lies in the bucket under this prefix followed by SES's message id. */
export const RAW_MAIL_PREFIX = 'raw/';

/** What was erased is noted in the bucket under this prefix: an empty object for each, whose name says it all. */
export const LEDGER_PREFIX = 'erased/';

/** SES writes this object, and may announce it, when a receipt rule is made. It is not mail. */
export const SES_SETUP_OBJECT = 'AMAZON_SES_SETUP_NOTIFICATION';

/** The receipt rule set that a deployment makes when it joins none. SES runs one set per account and region. */
export const RECEIPT_RULE_SET = 'frist';

/** Name of an organisation's receipt rule, also in a rule set that is shared with others. */
export const receiptRuleName = (organisation: string): string => `frist-${organisation}`;

/** The SES configuration set that every letter is sent under, so that its events reach delivery. */
export const CONFIGURATION_SET = 'frist';

/** How often the queue brings a mail to intake before it goes to the dead letters. */
export const MAIL_TRIES = 5;

/** How many partitions the due index is spread over. Changing it needs a rebuild of the index. */
export const DUE_SHARDS = 4;

/** Environment variables of the three functions. */
export const ENVIRONMENT = {
  table: 'FRIST_TABLE',
  bucket: 'FRIST_BUCKET',
  configurationSet: 'FRIST_CONFIGURATION_SET',
  tokenSecretArn: 'FRIST_TOKEN_SECRET_ARN',
  dispatchFunction: 'FRIST_DISPATCH_FUNCTION',
} as const;
