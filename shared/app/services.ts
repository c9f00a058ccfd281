import type { Organisation } from '../domain/organisation.ts';
import type { CaseStore, Clock, ErasureLedger, Log, Mailer, MailParser, Nudge, RawMailStore, Seal } from './ports.ts';

/** Everything a use case may touch. Built once per cold start by the composition root, by hand in tests. */
export interface Services {
  readonly organisations: readonly Organisation[];
  readonly clock: Clock;
  readonly cases: CaseStore;
  readonly mail: RawMailStore;
  readonly ledger: ErasureLedger;
  readonly parser: MailParser;
  readonly mailer: Mailer;
  readonly seal: Seal;
  readonly nudge: Nudge;
  readonly log: Log;
}
