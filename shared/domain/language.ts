/** Languages in which the product answers. Anything else gets English and is flagged for staff. */
export const LANGUAGES = ['da', 'sv', 'nb', 'nn', 'en', 'de', 'fi'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Languages in which staff are written to and may give commands; English commands are understood everywhere. */
export const STAFF_LANGUAGES = ['da', 'sv', 'nb', 'en'] as const;

export type StaffLanguage = (typeof STAFF_LANGUAGES)[number];
