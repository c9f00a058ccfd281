/** Names of the tags on every letter. SES gives them back in its events, so that an event finds its letter. */
export const SES_TAGS = { dossier: 'dossier', letter: 'letter', attempt: 'attempt' } as const;
