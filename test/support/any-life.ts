import fc from 'fast-check';
import { OUTCOMES } from '../../shared/domain/case.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import { RIGHT_IDS } from '../../shared/domain/rights.ts';
import type { StaffCommand } from '../../shared/domain/staff-command.ts';

/** One thing that happens to a case in a random life. */
export type Happening =
  | { readonly kind: 'staff'; readonly commands: readonly StaffCommand[]; readonly text: string }
  | { readonly kind: 'person'; readonly reminder: boolean; readonly complains: boolean }
  | { readonly kind: 'wait'; readonly minutes: number }
  /** The next letters are refused, put off, or end unclear. */
  | { readonly kind: 'trouble'; readonly refusal: 'rejected' | 'too-large' | 'try-later' | 'unclear' }
  | { readonly kind: 'bounce' };

const right = fc.constantFrom(...RIGHT_IDS.slice(0, 4));
const words = fc.constantFrom('', 'ferie', 'the data lies in fourteen archives on three continents');

const command: fc.Arbitrary<StaffCommand> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      ...([
        'send',
        'note',
        'cancel',
        'cancel',
        'request',
        'identityConfirmed',
        'noData',
        'notARequest',
        'marketingStopped',
        'withdrawn',
        'forwarded',
        'hold',
        'release',
        'reopen',
        'register',
        'status',
        'help',
        'sendAcknowledgement',
        'resend',
        'samePerson',
        'confirm',
        'renewAddresses',
      ] as const),
    ),
  }),
  fc.record({ kind: fc.constant('close' as const), outcome: fc.constantFrom(...OUTCOMES) }),
  fc.record({
    kind: fc.constant('closeRights' as const),
    decisions: fc.array(fc.record({ right, outcome: fc.constantFrom(...OUTCOMES), ground: words }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constantFrom(...(['extend', 'extendAnyway', 'askIdentity', 'askClarification'] as const)),
    words,
  }),
  fc.record({ kind: fc.constant('refuse' as const), right, words }),
  fc.record({ kind: fc.constant('rights' as const), rights: fc.uniqueArray(right, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('duplicate' as const), reference: fc.constant('SRV-2026-7KQ4M2') }),
  fc.record({ kind: fc.constant('merge' as const), reference: fc.constant('SRV-2026-7KQ4M2') }),
  fc.record({
    kind: fc.constant('assign' as const),
    who: fc.constantFrom('Jonas', 'mette@serversystems.dk', 'nobody'),
  }),
  fc.record({ kind: fc.constant('language' as const), language: fc.constantFrom(...LANGUAGES) }),
  fc.record({ kind: fc.constant('away' as const), until: fc.constant('2026-12-07') }),
  fc.record({ kind: fc.constant('personIs' as const), address: fc.constantFrom('ib@example.com', 'no address') }),
  fc.record({
    kind: fc.constant('receivedOn' as const),
    on: fc.constantFrom('2026-11-01', '2026-11-20', '2026-11-21', '2026-12-24', '2017-01-01'),
  }),
);

const MINUTES_OF_A_DAY = 24 * 60;

/** Random lives: staff commands in any order, the person writing, time passing by minutes or months, letters failing. */
export const anyLife: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('staff' as const),
        commands: fc.array(command, { maxLength: 3 }),
        text: fc.constantFrom('', 'Hej Anna'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('person' as const), reminder: fc.boolean(), complains: fc.boolean() }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('wait' as const),
        minutes: fc.oneof(
          fc.integer({ min: 1, max: 30 }),
          fc.integer({ min: 1, max: 30 }).map((days) => days * MINUTES_OF_A_DAY + 7),
          // Longer than a request with an extension; what happens after years is the ending of every life.
          fc.constantFrom(45, 100).map((days) => days * MINUTES_OF_A_DAY),
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('trouble' as const),
        refusal: fc.constantFrom(...(['rejected', 'too-large', 'try-later', 'unclear'] as const)),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('bounce' as const) }) },
  ),
  { maxLength: 25 },
);
