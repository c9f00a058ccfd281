import { organisations as configured } from '../../organisations/index.ts';
import { createSeal } from '../../shared/adapters/node-seal.ts';
import { createMailParser } from '../../shared/adapters/parse-mail.ts';
import type { OutgoingMail } from '../../shared/app/ports.ts';
import { type Received, receiveMail } from '../../shared/app/receive-mail.ts';
import { type DueRun, runDue } from '../../shared/app/run-due.ts';
import type { Services } from '../../shared/app/services.ts';
import type { Case, Dossier } from '../../shared/domain/case.ts';
import type { Envelope, Verdict } from '../../shared/domain/inbound-mail.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { createFixedClock, type FixedClock } from './fixed-clock.ts';
import { createMemoryCaseStore, type MemoryCaseStore } from './memory-case-store.ts';
import { createMemoryLedger, type MemoryLedger } from './memory-ledger.ts';
import { createMemoryRawMailStore, type MemoryRawMailStore } from './memory-raw-mail-store.ts';
import { createRecordingLog, type RecordingLog } from './recording-log.ts';
import { createRecordingMailer, type RecordingMailer } from './recording-mailer.ts';

/** The use cases with fakes at the edges: mail is delivered, time moves by hand, what is sent is recorded. */
export interface World {
  readonly services: Services;
  readonly clock: FixedClock;
  readonly cases: MemoryCaseStore;
  readonly mail: MemoryRawMailStore;
  readonly ledger: MemoryLedger;
  readonly mailer: RecordingMailer;
  readonly log: RecordingLog;
  /** Receives a raw mail as SES would deliver it. */
  deliver(raw: string | Uint8Array, to: string | readonly string[], how?: Delivery): Promise<Received[]>;
  /** Runs dispatch once. */
  dispatch(): Promise<DueRun>;
  /** The only case there is. */
  onlyCase(): Case;
  /** Everything but what is due for an organisation as a whole. */
  dossiers(): readonly Dossier[];
  /** Letters about cases and stray mail sent to an address, oldest first. */
  sentTo(address: string): readonly OutgoingMail[];
}

export interface Delivery {
  readonly sesMessageId?: string;
  readonly source?: string;
  readonly verdicts?: Partial<Record<'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc', Verdict>>;
  readonly lastTry?: boolean;
  /** The event comes, the object does not. */
  readonly withoutObject?: boolean;
}

export const START = '2026-11-21T08:15:00.000Z';

export function createWorld(organisations: readonly Organisation[] = configured): World {
  const clock = createFixedClock(START);
  const cases = createMemoryCaseStore();
  const mail = createMemoryRawMailStore();
  const ledger = createMemoryLedger();
  const mailer = createRecordingMailer();
  const log = createRecordingLog();
  const services: Services = {
    organisations,
    clock,
    cases,
    mail,
    ledger,
    mailer,
    log,
    parser: createMailParser(),
    seal: createSeal('a secret for tests that is long enough to be one'),
    nudge: { wake: async () => {} },
  };
  let deliveries = 0;
  return {
    services,
    clock,
    cases,
    mail,
    ledger,
    mailer,
    log,
    deliver: async (raw, to, how = {}) => {
      deliveries += 1;
      const sesMessageId = how.sesMessageId ?? `ses-in-${deliveries}`;
      const objectKey = `raw/${sesMessageId}`;
      if (how.withoutObject !== true) mail.put(objectKey, raw);
      const envelope: Envelope = {
        sesMessageId,
        recipients: typeof to === 'string' ? [to] : to,
        source: how.source ?? senderOf(raw),
        receivedAt: clock.now(),
        verdicts: { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', ...how.verdicts },
        objectKey,
      };
      return receiveMail(services, envelope, how.lastTry ?? false);
    },
    dispatch: () => runDue(services),
    onlyCase: () => {
      const found = cases.all().filter((dossier) => dossier.type === 'case');
      const [first] = found;
      if (first === undefined || found.length !== 1) throw new Error(`${found.length} cases`);
      return first;
    },
    dossiers: () => cases.all().filter(({ type }) => type !== 'office'),
    sentTo: (address) => {
      const offices = new Set(cases.all().flatMap(({ id, type }) => (type === 'office' ? [id] : [])));
      return mailer.sent.flatMap(({ mail }) => (mail.to === address && !offices.has(mail.tags.dossier) ? [mail] : []));
    },
  };
}

const senderOf = (raw: string | Uint8Array): string => {
  const head = (typeof raw === 'string' ? raw : new TextDecoder().decode(raw.slice(0, 4000))).slice(0, 4000);
  return (/^From:[^\n]*?([^\s<>:]+@[^\s<>]+)/imu.exec(head)?.[1] ?? 'someone@example.dk').toLowerCase();
};

/** A plain mail, lines ended as on the wire. */
export function rawMail(mail: {
  readonly from: string;
  readonly subject?: string;
  readonly body: string;
  readonly to?: string;
  readonly messageId?: string | null;
  readonly headers?: readonly string[];
  /** As the header has it; by default a minute before the story begins. */
  readonly date?: string;
}): string {
  return [
    `From: ${mail.from}`,
    `To: ${mail.to ?? 'office@serversystems.dk'}`,
    ...(mail.subject === undefined ? [] : [`Subject: ${mail.subject}`]),
    ...(mail.messageId === null ? [] : [`Message-ID: ${mail.messageId ?? '<mail-1@example.dk>'}`]),
    `Date: ${mail.date ?? 'Sat, 21 Nov 2026 09:14:00 +0100'}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    ...(mail.headers ?? []),
    '',
    ...mail.body.split('\n'),
    '',
  ].join('\r\n');
}
