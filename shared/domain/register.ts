import { type Case, type ClosedFacts, type Dossier, hasStatutoryClock, type Tombstone } from './case.ts';
import type { Organisation } from './organisation.ts';
import { isPaused } from './questions.ts';
import { RIGHTS } from './rights.ts';
import { answersOf } from './staff-turn.ts';
import { daysBetween, type LocalDate, localDateAt } from './time.ts';

/** One line of the register: a case, or what is left of one. No name and no address (Art. 5(1)(c)). */
export interface RegisterRow {
  readonly organisation: string;
  readonly reference: string;
  readonly kind: ClosedFacts['kind'];
  readonly rights: readonly { readonly right: keyof typeof RIGHTS; readonly outcome: ClosedFacts['outcome'] }[];
  readonly state: 'open' | 'waiting' | 'closed' | 'erased';
  readonly outcome: ClosedFacts['outcome'];
  readonly receivedOn: LocalDate;
  readonly promisedOn: LocalDate;
  readonly latestOn: LocalDate;
  readonly answeredOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly extended: boolean;
  readonly paused: boolean;
  /** From receipt to the answer, or to the closing where none was owed; null while open. */
  readonly daysUsed: number | null;
  /** By the statutory limit. Null while it is open and not yet missed, and where no limit runs. */
  readonly onTime: boolean | null;
}

/** The day on which the last letter that answers the person went out, or null. */
export function answeredOn(subject: Pick<Case, 'outbox'>, zone: string): LocalDate | null {
  const sent = answersOf(subject)
    .flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]))
    .sort()
    .at(-1);
  return sent === undefined ? null : localDateAt(sent, zone);
}

/**
 * The register of requests: every case of an organisation, open, closed and erased, in the order received.
 *
 * @param today at the organisation's seat; decides whether an open case is late
 * @param between days of receipt, both included; null for no bound
 */
export function register(
  dossiers: readonly Dossier[],
  organisation: Organisation,
  today: LocalDate,
  between: { readonly from: LocalDate | null; readonly to: LocalDate | null } = { from: null, to: null },
): readonly RegisterRow[] {
  return dossiers
    .filter((each) => each.organisation === organisation.id)
    .flatMap((each) => {
      if (each.type === 'case') return [caseRow(each, organisation, today)];
      return each.type === 'tombstone' && each.closing !== null ? [tombstoneRow(each, each.closing)] : [];
    })
    .filter(({ receivedOn }) => (between.from ?? '') <= receivedOn && receivedOn <= (between.to ?? '9999-12-31'))
    .sort((a, b) => (a.receivedOn + a.reference < b.receivedOn + b.reference ? -1 : 1));
}

function caseRow(subject: Case, organisation: Organisation, today: LocalDate): RegisterRow {
  const closedOn = subject.closedAt === null ? null : localDateAt(subject.closedAt, organisation.zone);
  const answered = answeredOn(subject, organisation.zone);
  return {
    organisation: subject.organisation,
    reference: subject.reference,
    kind: subject.kind,
    rights: subject.rights.map(({ right, outcome }) => ({ right, outcome })),
    state: subject.state === 'closed' ? 'closed' : subject.state === 'waiting' ? 'waiting' : 'open',
    outcome: subject.outcome,
    receivedOn: subject.receivedOn,
    promisedOn: subject.promisedOn,
    latestOn: subject.latestOn,
    answeredOn: answered,
    closedOn,
    extended: subject.extension !== null,
    paused: subject.questions.some(({ stopsClock, askedAt }) => stopsClock && askedAt !== null),
    ...used(subject, answered, closedOn, today, isPaused(subject)),
  };
}

const tombstoneRow = ({ organisation, receivedOn }: Tombstone, facts: ClosedFacts): RegisterRow => ({
  organisation,
  ...facts,
  state: 'erased',
  receivedOn,
  ...used({ ...facts, receivedOn }, facts.answeredOn, facts.closedOn, facts.closedOn, false),
});

/** Ends that owe the person no answer: they count from the closing. */
const UNANSWERED: ReadonlySet<ClosedFacts['outcome']> = new Set([
  'withdrawn',
  'not_a_request',
  'duplicate',
  'forwarded',
]);

function used(
  facts: Pick<Case, 'kind' | 'outcome' | 'receivedOn' | 'latestOn'> & { readonly rights: RegisterRow['rights'] },
  answered: LocalDate | null,
  closedOn: LocalDate | null,
  today: LocalDate,
  paused: boolean,
): Pick<RegisterRow, 'daysUsed' | 'onTime'> {
  const end = closedOn === null ? null : (answered ?? closedOn);
  const daysUsed = end === null ? null : daysBetween(facts.receivedOn, end);
  const runs = facts.rights.length > 0 || hasStatutoryClock({ kind: facts.kind, rights: [] });
  if (!runs) return { daysUsed, onTime: null };
  if (end === null) return { daysUsed, onTime: today > facts.latestOn && !paused ? false : null };
  // Closed as answered, and nothing went out by mail: whether it was told otherwise, nobody can prove from here.
  const told = answered !== null || UNANSWERED.has(facts.outcome);
  return { daysUsed, onTime: told ? end <= facts.latestOn : end > facts.latestOn ? false : null };
}

const COLUMNS: readonly (readonly [string, (row: RegisterRow) => string])[] = [
  ['organisation', (row) => row.organisation],
  ['reference', (row) => row.reference],
  ['kind', (row) => row.kind],
  ['rights', (row) => row.rights.map(({ right }) => `${right} (Art. ${RIGHTS[right].article})`).join('; ')],
  ['outcomes', (row) => row.rights.map(({ right, outcome }) => `${right}: ${outcome ?? 'open'}`).join('; ')],
  ['state', (row) => row.state],
  ['outcome', (row) => row.outcome ?? ''],
  ['received_on', (row) => row.receivedOn],
  ['promised_on', (row) => row.promisedOn],
  ['latest_on', (row) => row.latestOn],
  ['answered_on', (row) => row.answeredOn ?? ''],
  ['closed_on', (row) => row.closedOn ?? ''],
  ['extended', (row) => yesNo(row.extended)],
  ['paused', (row) => yesNo(row.paused)],
  ['days_used', (row) => (row.daysUsed === null ? '' : String(row.daysUsed))],
  ['on_time', (row) => (row.onTime === null ? '' : yesNo(row.onTime))],
];

/** RFC 4180, with a header line. No field comes from the person, so none can begin a formula. */
export const registerCsv = (rows: readonly RegisterRow[]): string =>
  [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, value]) => quoted(value(row))))]
    .map((fields) => `${fields.join(',')}\r\n`)
    .join('');

const quoted = (value: string): string => (/[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
