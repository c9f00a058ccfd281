import { parseArgs } from 'node:util';
import { organisations as configured } from '../../organisations/index.ts';
import { deadline, type RequestDeadline } from '../../shared/domain/deadline.ts';
import { deadlineExplainer } from '../../shared/domain/explain-deadline.ts';
import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { readMoment } from '../../shared/domain/read-moment.ts';
import { err, ok, type Result } from '../../shared/domain/result.ts';
import { type Instant, type LocalDate, localDateAt } from '../../shared/domain/time.ts';
import type { Command, CommandIo } from './command.ts';

/** One answer of `--json`. An instant that cannot be read from standard input is `{received, error}` instead. */
export interface DueLine {
  /** As given. */
  readonly received: string;
  readonly receivedOn: LocalDate;
  readonly promisedOn: LocalDate;
  readonly latestOn: LocalDate;
  /** UTC instant at which the limit has run out. */
  readonly endsAt: string;
  readonly explanation: string;
  /** Version of the holiday table, or `dk-weekends-only` where the table does not reach. */
  readonly calendar: string;
}

interface Question {
  readonly organisation: Organisation;
  readonly extended: boolean;
  readonly language: Language;
  readonly json: boolean;
  readonly instants: readonly string[];
  /** Days already worked out, by local date of receipt. */
  readonly days: Map<LocalDate, Day>;
}

interface Day {
  readonly dates: RequestDeadline;
  readonly explain: (receivedAt: Instant | null) => string;
}

type Wrong = { readonly kind: 'wrong-usage'; readonly reason: string };

const FORM =
  'expected 2026-10-21T10:15+02:00, 2026-10-21T08:15Z, or in the zone of the organisation 2026-10-21T10:15 or 2026-10-21';

/**
 * When requests received at the given instants are due.
 *
 * Instants come as arguments or, when there are none or one of them is `-`, one a line on standard input. An instant
 * without zone is local time of the organisation. Arguments are checked before anything is printed; a bad line of
 * standard input is answered in its place, the rest is still done, and the exit code is 1.
 */
export function dueCommand(organisations: readonly Organisation[]): Command {
  return {
    usage: 'due --organisation ID [--extended] [--language LANG] [--json] [INSTANT…] (- or none: from standard input)',
    async run(args, io) {
      const question = readArguments(args, organisations);
      if (!question.ok) {
        io.err(`due: ${question.error.reason}`);
        return 2;
      }
      return answerAll(question.value, io);
    },
  };
}

export const due: Command = dueCommand(configured);

function readArguments(args: readonly string[], organisations: readonly Organisation[]): Result<Question, Wrong> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const known = organisations.map((each) => each.id).join(', ');
  if (values.organisation === undefined) return wrong(`say which organisation with --organisation, one of: ${known}`);
  const organisation = organisations.find((each) => each.id === values.organisation);
  if (organisation === undefined) return wrong(`unknown organisation "${values.organisation}", known are: ${known}`);
  const language = LANGUAGES.find((each) => each === (values.language ?? 'en'));
  if (language === undefined) return wrong(`unknown language "${values.language}", known are: ${LANGUAGES.join(', ')}`);
  const unread = positionals.find((each) => each !== '-' && !readMoment(each, organisation.zone).ok);
  if (unread !== undefined) return wrong(`"${unread}" is not an instant, ${FORM}`);
  const { extended = false, json = false } = values;
  return ok({ organisation, language, extended, json, instants: positionals, days: new Map() });
}

function parse(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          organisation: { type: 'string' },
          language: { type: 'string' },
          extended: { type: 'boolean' },
          json: { type: 'boolean' },
        },
      }),
    );
  } catch (error) {
    // parseArgs throws for what a user typed; its first sentence names it.
    return wrong(String(error instanceof Error ? error.message : error).split(/[.\n]/)[0] ?? '');
  }
}

const wrong = (reason: string) => err({ kind: 'wrong-usage', reason } as const);

async function answerAll(question: Question, io: CommandIo): Promise<0 | 1 | 2> {
  let answered = 0;
  let failed = 0;
  const answerOne = (received: string): void => {
    answered += 1;
    if (!answer(received, question, io)) failed += 1;
  };
  for (const instant of question.instants) if (instant !== '-') answerOne(instant);
  if (question.instants.length === 0 || question.instants.includes('-')) {
    for await (const line of io.lines) {
      const instant = line.replace(/^\uFEFF/, '').trim();
      if (instant !== '') answerOne(instant);
    }
  }
  if (answered > 0) return failed > 0 ? 1 : 0;
  io.err(`due: no instant given, ${FORM}`);
  return 2;
}

/** Prints one line. False if the instant could not be read. */
function answer(received: string, question: Question, io: CommandIo): boolean {
  const { organisation, json } = question;
  const moment = readMoment(received, organisation.zone);
  if (!moment.ok) {
    const error = `not an instant, ${FORM}`;
    if (json) io.out(JSON.stringify({ received, error }));
    else io.err(`due: "${received}" is ${error}`);
    return false;
  }
  const { instant, dayOnly } = moment.value;
  const { dates, explain } = dayOf(instant, question);
  const { receivedOn, promisedOn, latestOn, endsAt, calendar } = dates;
  const explanation = explain(dayOnly ? null : instant);
  const line: DueLine = { received, receivedOn, promisedOn, latestOn, endsAt, explanation, calendar };
  if (json) io.out(JSON.stringify(line));
  else io.out(readable(line));
  return true;
}

/** All that is received on one local day is due on the same dates, so a long list works out each day once. */
function dayOf(receivedAt: Instant, question: Question): Day {
  const { zone, country } = question.organisation;
  const { extended, language, days } = question;
  const receivedOn = localDateAt(receivedAt, zone);
  const known = days.get(receivedOn);
  if (known !== undefined) return known;
  const dates = deadline({ receivedAt, zone, country, extended });
  const day: Day = { dates, explain: deadlineExplainer({ ...dates, zone, country, extended }, language) };
  days.set(receivedOn, day);
  return day;
}

const readable = (line: DueLine): string =>
  `${line.received}: promised ${line.promisedOn}, latest ${line.latestOn} (until ${line.endsAt}, ${line.calendar}). ${line.explanation}`;
