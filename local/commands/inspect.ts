import { parseArgs } from 'node:util';
import { organisations as configured } from '../../organisations/index.ts';
import { createMailParser } from '../../shared/adapters/parse-mail.ts';
import type { MailParser } from '../../shared/app/ports.ts';
import { understandFor } from '../../shared/app/read-mail.ts';
import type { HeldReason } from '../../shared/domain/case.ts';
import type { InboundMail } from '../../shared/domain/inbound-mail.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { isFromMailbox, isOutgoing, placeMail } from '../../shared/domain/place-mail.ts';
import { err, ok, type Result } from '../../shared/domain/result.ts';
import type { Understanding } from '../../shared/domain/understand.ts';
import {
  type AutomaticKind,
  HINT_OF_LANGUAGE,
  type IdentifierFound,
  type MailKind,
  type RightFound,
} from '../../shared/domain/understanding.ts';
import type { Command, CommandIo } from './command.ts';
import { mailFiles, readMailFile } from './mail-files.ts';

/** One line of `--json`: what intake would make of a mail. Every field is always there. */
export interface InspectLine {
  readonly file: string;
  readonly kind: MailKind;
  /** Strongest first. Offsets of evidence count in the text it was found in. */
  readonly rights: readonly RightFound[];
  /** The organisation's own where the mail's cannot be told. */
  readonly language: Language | 'other';
  /** Where `language` is `other`: its likeliest name (ISO 639-1), or null. */
  readonly languageGuess: string | null;
  /** Of `kind`, 0 to 1. */
  readonly confidence: number;
  readonly newText: string;
  readonly signature: string;
  readonly automatic: AutomaticKind;
  readonly from: string | null;
  readonly subject: string;
  readonly attachments: readonly { readonly filename: string; readonly contentType: string; readonly bytes: number }[];
  readonly identifiers: readonly IdentifierFound[];
  readonly held: HeldReason | null;
  /** Why the file or the mail could not be read. */
  readonly error: string | null;
}

interface Question {
  readonly json: boolean;
  readonly paths: readonly string[];
  readonly organisations: readonly [Organisation, ...Organisation[]];
  /** Null: the one whose mailbox the mail is addressed to, or else the first. */
  readonly organisation: Organisation | null;
  readonly parser: MailParser;
}

type Wrong = { readonly kind: 'wrong-usage'; readonly reason: string };

/**
 * What intake would make of raw mails, without any effect: nothing is stored, sent or looked up.
 *
 * A mail that cannot be parsed is a line with `held`; a file that cannot be read is a line with `error`, and exit code 1.
 */
export function inspectCommand(organisations: readonly Organisation[], parser: MailParser): Command {
  return {
    usage: 'inspect [--organisation ID] [--mailbox ADDRESS] [--json] FILE_OR_FOLDER…',
    async run(args, io) {
      const question = readArguments(args, organisations, parser);
      if (!question.ok) {
        io.err(`inspect: ${question.error.reason}`);
        return 2;
      }
      return inspectAll(question.value, io);
    },
  };
}

export const inspect: Command = inspectCommand(configured, createMailParser());

async function inspectAll(question: Question, io: CommandIo): Promise<0 | 1> {
  const files = await mailFiles(question.paths);
  if (files.length === 0) io.err('inspect: no .eml file in there');
  let unreadable = 0;
  for (const file of files) {
    const raw = await readMailFile(file);
    if (!raw.ok) unreadable += 1;
    const line = raw.ok
      ? await inspectMail(file, raw.value, question)
      : { ...nothing(file, question), error: raw.error.reason };
    if (question.json) io.out(JSON.stringify(line));
    else for (const row of summary(line)) io.out(row);
  }
  return unreadable > 0 ? 1 : 0;
}

async function inspectMail(file: string, raw: Uint8Array, question: Question): Promise<InspectLine> {
  const parsed = await question.parser.parse(raw);
  if (!parsed.ok) return { ...nothing(file, question), held: 'unparsable', error: parsed.error.reason };
  const mail = parsed.value;
  const organisation = question.organisation ?? addressed(mail, question.organisations);
  const understanding = understandFor(mail, organisation, null);
  const { automatic, typed, language, classification, identifiers } = understanding;
  return {
    file,
    kind: classification.kind,
    rights: classification.rights,
    language: language.confidence < HINT_OF_LANGUAGE ? organisation.language : language.language,
    languageGuess: language.guess ?? null,
    confidence: classification.confidence,
    newText: typed.newText,
    signature: typed.signature,
    automatic,
    from: mail.from[0]?.address ?? null,
    subject: mail.subject,
    attachments: mail.attachments.map(({ filename, contentType, bytes }) => ({ filename, contentType, bytes })),
    identifiers,
    held: heldReason(mail, understanding, organisation),
    error: null,
  };
}

/** The reasons that lie in the mail itself; the others (spam, virus, an unknown recipient) are the envelope's. */
function heldReason(mail: InboundMail, understanding: Understanding, organisation: Organisation): HeldReason | null {
  const { mode, mailboxes, staff } = organisation;
  const place = placeMail(mail, understanding, {
    mode,
    verdicts: null,
    unknownRecipient: false,
    ownAddresses: mailboxes,
    staff: staff.map(({ address }) => address),
  });
  if (place.kind === 'held' && place.reason === 'loop') return place.reason;
  // What is passed on from there is a case where the envelope proves it, and a file has no envelope.
  if (isFromMailbox(mail, mailboxes)) return isOutgoing(mail, organisation) ? 'loop' : 'own-mailbox';
  return place.kind === 'held' ? place.reason : null;
}

function addressed(mail: InboundMail, organisations: readonly [Organisation, ...Organisation[]]): Organisation {
  const addresses = [...mail.to, ...mail.cc].map(({ address }) => address);
  const owns = ({ mailboxes, intakeDomain }: Organisation): boolean =>
    addresses.some((address) => mailboxes.includes(address) || address.endsWith(`@${intakeDomain}`));
  return organisations.find(owns) ?? organisations[0];
}

const nothing = (file: string, { organisation, organisations }: Question): InspectLine => ({
  file,
  kind: 'other',
  rights: [],
  language: (organisation ?? organisations[0]).language,
  languageGuess: null,
  confidence: 0,
  newText: '',
  signature: '',
  automatic: 'human',
  from: null,
  subject: '',
  attachments: [],
  identifiers: [],
  held: null,
  error: null,
});

/** For people. Control characters are gone from subjects and names; the text is theirs to read in full with `--json`. */
function summary(line: InspectLine): readonly string[] {
  if (line.error !== null && line.held === null) return [`${line.file}: ${line.error}`];
  const rights = line.rights.map(({ right, confidence, evidence }) => {
    const words = evidence.map(({ text }) => `“${text.replace(/\s+/gu, ' ')}”`).join(', ');
    return `    ${right} ${percent(confidence)}${words === '' ? '' : ` ${words}`}`;
  });
  const held = line.held === null ? '' : `, held: ${line.held}${line.error === null ? '' : ` (${line.error})`}`;
  const preview = line.newText.replace(/\s+/gu, ' ').trim();
  return [
    line.file,
    `  ${line.kind} ${percent(line.confidence)}, ${line.language}, ${line.automatic}${held}`,
    ...rights,
    `  from ${line.from ?? 'nobody'}, subject “${line.subject}”`,
    ...(preview === '' ? [] : [`  ${preview.length > 160 ? `${preview.slice(0, 159)}…` : preview}`]),
    ...line.attachments.map(
      ({ filename, contentType, bytes }) => `  attached ${filename} (${contentType}, ${bytes} bytes)`,
    ),
    ...line.identifiers.map(({ kind, masked }) => `  holds a ${kind} number ${masked}`),
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function readArguments(
  args: readonly string[],
  organisations: readonly Organisation[],
  parser: MailParser,
): Result<Question, Wrong> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [first, ...others] = organisations;
  if (first === undefined) return wrong('no organisation is configured');
  const known = organisations.map(({ id }) => id).join(', ');
  const named = organisations.find(({ id }) => id === values.organisation);
  if (values.organisation !== undefined && named === undefined) {
    return wrong(`unknown organisation "${values.organisation}", known are: ${known}`);
  }
  const mailbox = values.mailbox?.trim().toLowerCase();
  const owner = organisations.find(({ mailboxes }) => mailbox !== undefined && mailboxes.includes(mailbox));
  if (mailbox !== undefined && owner === undefined) {
    return wrong(
      `unknown mailbox "${mailbox}", known are: ${organisations.flatMap((each) => each.mailboxes).join(', ')}`,
    );
  }
  if (named !== undefined && owner !== undefined && named !== owner) {
    return wrong(`${mailbox} is a mailbox of ${owner.id}, not of ${named.id}`);
  }
  if (positionals.length === 0) return wrong('name the .eml files or folders to read');
  return ok({
    json: values.json ?? false,
    paths: positionals,
    organisations: [first, ...others],
    organisation: named ?? owner ?? null,
    parser,
  });
}

function parse(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { organisation: { type: 'string' }, mailbox: { type: 'string' }, json: { type: 'boolean' } },
      }),
    );
  } catch (error) {
    // parseArgs throws for what a user typed; its first sentence names it.
    return wrong(String(error instanceof Error ? error.message : error).split(/[.\n]/u)[0] ?? '');
  }
}

const wrong = (reason: string) => err({ kind: 'wrong-usage', reason } as const);
