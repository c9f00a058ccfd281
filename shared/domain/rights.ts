/**
 * The eight rights a mail may invoke, with the article of Regulation (EU) 2016/679 that grants each.
 * The ids are public: they stand in the API, on the command line and in the register.
 */
export const RIGHTS = {
  access: { article: '15' },
  rectification: { article: '16' },
  erasure: { article: '17' },
  restriction: { article: '18' },
  portability: { article: '20' },
  objection: { article: '21' },
  automated_decision: { article: '22' },
  consent_withdrawal: { article: '7(3)' },
} as const;

export type Right = keyof typeof RIGHTS;

export const RIGHT_IDS = Object.keys(RIGHTS) as Right[];
