/** Places in which a controller may hold data about a person. Letters name them in the reader's language. */
export const SYSTEM_KINDS = [
  'customer-records',
  'supplier-records',
  'crm',
  'orders',
  'accounting',
  'mail',
  'phones-and-messaging',
  'files',
  'web-forms',
  'mailing-tools',
  'event-tools',
  'video-meetings',
  'block-list',
  'backups',
] as const;

export type SystemKind = (typeof SYSTEM_KINDS)[number];
