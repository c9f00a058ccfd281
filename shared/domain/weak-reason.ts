import { foldWord } from './fold-word.ts';
import type { WeakReason } from './outbox.ts';

/** A reason for this very request takes more than a few words. */
const FEWEST_WORDS = 4;

/**
 * Word beginnings, folded, in da, sv, nb and en. They raise a question, never a refusal: a sick colleague may be part of
 * a good reason, and staff can say so with `extend anyway`.
 */
const SIGNS: readonly (readonly [Exclude<WeakReason, 'too-short'>, RegExp])[] = [
  // Odense 2019-423-0202: summer holiday is no ground. IMY DI-2021-10488: neither is Christmas.
  [
    'holidays',
    /\b(ferie|sommerferie|semester|helligdag|helgdag|holiday|vacation|christmas|summer break|easter|paske|pask|juleferie|jullov|sommarlov|pinse|jul(?:en|a)?\b)/u,
  ],
  // IMY DI-2021-10488: low staffing.
  [
    'staffing',
    /\b(sygdom|syg\b|sygemeld|sjuk|sykdom|syk\b|sykmeld|sickness|ill\b|understaffed|short[ -]staffed|staff shortage|few staff|bemanding|bemanning|personalemangel|personalbrist|personellmangel|for fa folk|for lite folk|for lidt folk|ont om folk|absence|fravaer|franvaro)/u,
  ],
  // EDPB 01/2022 §§163-164: large effort alone does not make a request complex.
  [
    'effort',
    /\b(travl|busy|workload|too much work|a lot of work|time[- ]consuming|takes time|tidskraevende|tidkravande|tidkrevende|meget arbejde|mycket arbete|mye arbeid|mycket att gora|mye a gjore|meget at lave|arbejdsbyrde|arbetsborda|arbeidsmengde|have not had time|no time|ikke naet|ikke haft tid|hunnit|ikke rukket|hatt tid|stressad|resurser|ressourcer|ressurser|resources)/u,
  ],
];

/** Why a reason for an extension would not convince an authority, or null when nothing speaks against it. */
export function weakReason(reason: string): WeakReason | null {
  const folded = foldWord(reason).replace(/\s+/gu, ' ');
  for (const [why, signs] of SIGNS) if (signs.test(folded)) return why;
  return folded.split(' ').filter((word) => word !== '').length < FEWEST_WORDS ? 'too-short' : null;
}
