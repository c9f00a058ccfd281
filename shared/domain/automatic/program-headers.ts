/** A program for sales people puts these on a letter to one person too (RFC 2369, 8058). */
export const COURTESY_HEADERS = ['list-unsubscribe', 'list-unsubscribe-post', 'list-help'];

/** Mailing lists and the programs of newsletters (RFC 2369, 2919). */
export const LIST_HEADERS = [
  'list-id',
  'list-post',
  'mailing-list',
  'x-mailing-list',
  'x-mailman-version',
  'x-campaign',
  'x-campaign-id',
  'x-campaignid',
  'x-mc-user',
  'x-csa-complaints',
];

/** Headers of programs that mail on their own. */
export const MACHINE_HEADERS = [
  'x-cron-env',
  'x-auto-generated',
  'x-fc-machinegenerated',
  'x-github-reason',
  'x-gitlab-project',
  'x-jira-fingerprint',
  'x-ms-exchange-generated-message-source',
];
