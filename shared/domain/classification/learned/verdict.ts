import { RIGHT_IDS, type Right } from '../../rights.ts';
import { MAIL_KINDS, type MailKind } from '../../understanding.ts';
import type { Output } from './linear-model.ts';

export interface LearnedVerdict {
  readonly kind: MailKind;
  /** Strongest first; empty unless `kind` is `request`. */
  readonly rights: readonly Right[];
}

/**
 * From here on a mail counts as a request. A missed request is a broken law and a false one a nuisance, so doubt weighs
 * towards the request, the more so in a mailbox that is for nothing else.
 */
const REQUEST: Readonly<Record<'general' | 'privacy', number>> = { general: 0.33, privacy: 0.28 };

/** From here on a right counts beside others. */
const RIGHT = 0.47;

/** What the probabilities come to. A request invokes at least one right: its likeliest. */
export function verdictOf(p: Readonly<Record<Output, number>>, mode: 'general' | 'privacy'): LearnedVerdict {
  if (p.request < REQUEST[mode]) {
    const rest = MAIL_KINDS.filter((kind) => kind !== 'request');
    return { kind: rest.reduce((best, kind) => (p[kind] > p[best] ? kind : best)), rights: [] };
  }
  const ranked = [...RIGHT_IDS].sort((a, b) => p[b] - p[a]);
  const counted = ranked.filter((right) => p[right] >= RIGHT);
  return { kind: 'request', rights: counted.length > 0 ? counted : ranked.slice(0, 1) };
}
