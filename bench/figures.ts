import type { Right } from '../shared/domain/rights.ts';
import type { MailKind } from '../shared/domain/understanding.ts';
import type { CorpusMail } from './corpus.ts';

export interface Answer {
  readonly kind: MailKind;
  readonly rights: readonly Right[];
}

/** Shares of mails, 0..1; NaN where there is none to divide by. */
export interface Figures {
  readonly mails: number;
  /** Requests that were seen as such. */
  readonly recall: number;
  /** Ordinary mail (kind other) taken for a request. */
  readonly falseOnOrdinary: number;
  /** Mail of any other kind taken for a request. */
  readonly falseOnAny: number;
  /** Mails whose set of rights is exactly right, the empty set included. */
  readonly exact: number;
  /** Requests whose set of rights is exactly right. */
  readonly exactOnRequests: number;
  readonly kind: number;
}

export const isExact = (answer: Answer, mail: CorpusMail): boolean =>
  answer.rights.length === mail.rights.length && answer.rights.every((right) => mail.rights.includes(right));

export function figures(judgements: readonly { readonly mail: CorpusMail; readonly answer: Answer }[]): Figures {
  const share = (of: typeof judgements, holds: (each: (typeof judgements)[number]) => boolean): number =>
    of.filter(holds).length / of.length;
  const requests = judgements.filter(({ mail }) => mail.kind === 'request');
  const others = judgements.filter(({ mail }) => mail.kind !== 'request');
  const asRequest = ({ answer }: (typeof judgements)[number]): boolean => answer.kind === 'request';
  return {
    mails: judgements.length,
    recall: share(requests, asRequest),
    falseOnOrdinary: share(
      others.filter(({ mail }) => mail.kind === 'other'),
      asRequest,
    ),
    falseOnAny: share(others, asRequest),
    exact: share(judgements, ({ answer, mail }) => isExact(answer, mail)),
    exactOnRequests: share(requests, ({ answer, mail }) => isExact(answer, mail)),
    kind: share(judgements, ({ answer, mail }) => answer.kind === mail.kind),
  };
}

const percent = (value: number): string =>
  Number.isNaN(value) ? '   -  ' : `${(100 * value).toFixed(1).padStart(5)}%`;

export const FIGURES_HEAD = 'mails  recall  false(ordinary)  false(any)  exact  exact(requests)  kind';

export const figuresLine = (of: Figures): string =>
  `${String(of.mails).padStart(5)}  ${percent(of.recall)}  ${percent(of.falseOnOrdinary).padStart(13)}  ${percent(of.falseOnAny).padStart(10)}  ${percent(of.exact)}  ${percent(of.exactOnRequests).padStart(10)}  ${percent(of.kind)}`;
