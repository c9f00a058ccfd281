import { organisations } from '../../organisations/index.ts';
import type { Case, CaseMessage, Dossier } from '../../shared/domain/case.ts';
import { type Command, decide, type Refusal } from '../../shared/domain/decide.ts';
import type { Event } from '../../shared/domain/events.ts';
import { evolve } from '../../shared/domain/evolve.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { undecided } from '../../shared/domain/untouched.ts';

/** Received on a Saturday; promised on Monday 21 December 2026. */
export const RECEIVED_AT = '2026-11-21T08:15:00.000Z';

export const serverSystems = named('server-systems');

function named(id: string): Organisation {
  const found = organisations.find((organisation) => organisation.id === id);
  if (found === undefined) throw new Error(`no organisation ${id}`);
  return found;
}

export const message = (id: string, more: Partial<CaseMessage> = {}): CaseMessage => ({
  id,
  at: RECEIVED_AT,
  from: 'person',
  address: '',
  objectKey: `raw/${id}`,
  messageId: `<${id}@example.dk>`,
  automatic: 'human',
  authenticity: 'proven',
  raw: 'kept',
  ...more,
});

/** Opens the case every story begins with: Anna asks Server Systems for access and erasure. */
export const openCase = (more: { withheld?: string | null } = {}): Extract<Command, { kind: 'OpenCase' }> => ({
  kind: 'OpenCase',
  at: RECEIVED_AT,
  by: 'person',
  facts: {
    id: 'abcdefghijkl',
    reference: 'SRV-2026-ABCDEF',
    organisation: 'server-systems',
    mailbox: 'office@serversystems.dk',
    person: { address: 'anna@example.dk' },
    kind: 'request',
    rights: [undecided('access', 0.9), undecided('erasure', 0.8)],
    marks: [],
    language: 'da',
    languageUnsure: false,
    receivedAt: RECEIVED_AT,
    receivedOn: '2026-11-21',
    promisedOn: '2026-12-21',
    latestOn: '2026-12-21',
    endsAt: '2026-12-21T23:00:00.000Z',
    calendar: 'dk-2020-2045.1',
    policyVersion: '2025-10-28',
  },
  message: message('first'),
  withheld: more.withheld ?? null,
});

/** Plays commands on a dossier; a refused one stops the story. */
export function play(commands: readonly Command[], organisation: Organisation = serverSystems): Dossier {
  let dossier: Dossier | null = null;
  for (const command of commands) {
    const decided = decide(command, dossier, organisation);
    if (!decided.ok) throw new Error(`${command.kind} refused: ${decided.error.kind}`);
    if (decided.value.length > 0) dossier = evolve(dossier, decided.value);
  }
  if (dossier === null) throw new Error('the story opened nothing');
  return dossier;
}

export function playCase(commands: readonly Command[]): Case {
  const dossier = play(commands);
  if (dossier.type !== 'case') throw new Error('the story opened no case');
  return dossier;
}

export interface Then {
  readonly events: readonly Event[];
  readonly refusal: Refusal['kind'] | null;
  /** The case after the events. */
  readonly subject: Dossier | null;
}

/** `given` the commands so far, `when` one more: what follows. */
export function following(given: readonly Command[], when: Command, organisation: Organisation = serverSystems): Then {
  const before = given.length === 0 ? null : play(given, organisation);
  const decided = decide(when, before, organisation);
  if (!decided.ok) return { events: [], refusal: decided.error.kind, subject: before };
  return {
    events: decided.value,
    refusal: null,
    subject: decided.value.length === 0 ? before : evolve(before, decided.value),
  };
}
