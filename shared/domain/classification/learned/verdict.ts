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
const REQUEST: Readonly<Record<'general' | 'privacy', number>> = { general: 0.23, privacy: 0.18 };

/** From here on a right counts beside others. */
const RIGHT = 0.47;

/** In this few words nobody asks for something that is not at least as likely as `FAINT`: an "ok" is no request. */
const FEW_WORDS = 3;
const FAINT = 0.5;

/**
 * What the probabilities come to. A request invokes at least one right: its likeliest.
 *
 * @param words typed, the subject's among them
 */
export function verdictOf(
  p: Readonly<Record<Output, number>>,
  mode: 'general' | 'privacy',
  words = Number.POSITIVE_INFINITY,
): LearnedVerdict {
  const saysNothing = words <= FEW_WORDS && RIGHT_IDS.every((right) => p[right] < FAINT);
  if (p.request < REQUEST[mode] || saysNothing) {
    const rest = MAIL_KINDS.filter((kind) => kind !== 'request');
    return { kind: rest.reduce((best, kind) => (p[kind] > p[best] ? kind : best)), rights: [] };
  }
  const ranked = [...RIGHT_IDS].sort((a, b) => p[b] - p[a]);
  const counted = ranked.filter((right) => p[right] >= RIGHT);
  return { kind: 'request', rights: counted.length > 0 ? counted : ranked.slice(0, 1) };
}
