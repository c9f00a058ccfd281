import {
  type ReplayedCorrection,
  type ReplayedMail,
  replayCase,
  replayCorrections,
  replayRaw,
} from '../../shared/app/replay-mail.ts';
import type { Services } from '../../shared/app/services.ts';
import { RAW_MAIL_PREFIX } from '../../shared/config/names.ts';
import type { Case } from '../../shared/domain/case.ts';
import { readArguments } from './arguments.ts';
import type { Command, CommandIo } from './command.ts';
import { mailFiles, readMailFile } from './mail-files.ts';
import { openStore } from './open-store.ts';

/**
 * Runs stored raw mail through today's code and shows what would change; `--apply` does it where people have not
 * decided. Without a key or a file: every open case, and every correction with what today's code says.
 */
export const replay: Command = {
  usage: 'replay [--data FOLDER] [--apply] [--json] [S3_KEY_OR_FILE…]',
  async run(args, io) {
    const options = { data: { type: 'string' }, apply: { type: 'boolean' }, json: { type: 'boolean' } } as const;
    const read = readArguments(args, options, true);
    if (!read.ok) {
      io.err(`replay: ${read.error.reason}`);
      return 2;
    }
    const { data, apply = false, json = false } = read.value.values;
    const { services, close } = await openStore(data, io.err);
    try {
      const { positionals } = read.value;
      if (positionals.length === 0) {
        await replayAll(services, apply, json, io);
        return 0;
      }
      let unread = 0;
      for (const named of positionals) {
        for (const line of await replayNamed(services, named, apply)) {
          if (line.error !== null) unread += 1;
          tellMail(line, json, io);
        }
      }
      return unread === 0 ? 0 : 1;
    } finally {
      await close();
    }
  },
};

async function replayAll(services: Services, apply: boolean, json: boolean, io: CommandIo): Promise<void> {
  let open = 0;
  let changed = 0;
  for await (const dossier of services.cases.list()) {
    if (dossier.type !== 'case') continue;
    for (const line of await replayCorrections(services, dossier)) tellCorrection(line, json, io);
    if (dossier.state === 'closed') continue;
    open += 1;
    const line = await replayCase(services, dossier, apply);
    if (line.changes.length > 0) changed += 1;
    tellMail(line, json, io);
  }
  if (!json) io.out(`${open} open cases, ${changed} of them would read otherwise today`);
}

async function replayNamed(services: Services, named: string, apply: boolean): Promise<readonly ReplayedMail[]> {
  if (named.startsWith(RAW_MAIL_PREFIX)) {
    const subject = await caseOf(services, named.slice(RAW_MAIL_PREFIX.length));
    if (subject !== null && subject.messages[0]?.objectKey === named) {
      return [await replayCase(services, subject, apply)];
    }
    const raw = await services.mail.read(named);
    return [raw.ok ? await rawLine(services, named, raw.value) : failed(named, raw.error.kind)];
  }
  const lines: ReplayedMail[] = [];
  for (const file of await mailFiles([named])) {
    const raw = await readMailFile(file);
    lines.push(raw.ok ? await rawLine(services, file, raw.value) : failed(file, raw.error.reason));
  }
  return lines;
}

async function caseOf(services: Services, sesMessageId: string): Promise<Case | null> {
  for (const { id } of services.organisations) {
    const found = await services.cases.follow({ kind: 'ses', value: `${id}:${sesMessageId}` });
    const dossier = found === null ? null : await services.cases.read(found);
    if (dossier?.type === 'case') return dossier;
  }
  return null;
}

/** A file says nothing of whose it is: it is read as the first organisation's. */
async function rawLine(services: Services, key: string, raw: Uint8Array): Promise<ReplayedMail> {
  const [organisation] = services.organisations;
  if (organisation === undefined) throw new Error('no organisation is configured');
  return replayRaw(services, key, raw, organisation);
}

const failed = (key: string, error: string): ReplayedMail => ({
  key,
  case: null,
  was: null,
  now: null,
  changes: [],
  applied: false,
  error,
});

const tellMail = (line: ReplayedMail, json: boolean, io: CommandIo): void =>
  io.out(json ? JSON.stringify({ mail: line.key, ...line }) : inWords(line));

function inWords(line: ReplayedMail): string {
  const { was, now } = line;
  const name = line.case === null ? line.key : `${line.case} (${line.key})`;
  if (now === null) return `${name}: not read (${line.error})`;
  const today = `${now.kind} ${now.rights.join(', ')} (${now.language})`;
  if (was === null) return `${name}: ${today}`;
  if (line.changes.length === 0) return `${name}: as it was, ${today}`;
  const before = `${was.kind} ${was.rights.join(', ')} (${was.language})`;
  return `${name}: ${before} -> ${today}, differs in ${line.changes.join(', ')}${line.applied ? ', applied' : ''}`;
}

const tellCorrection = (line: ReplayedCorrection, json: boolean, io: CommandIo): void =>
  io.out(json ? JSON.stringify({ correction: line.textHash, ...line }) : lesson(line));

function lesson(line: ReplayedCorrection): string {
  const said = (reading: ReplayedCorrection['machine'] | null): string =>
    reading === null ? 'mail gone' : `${reading.kind} ${reading.rights.join(', ')}`.trim();
  const learned = line.learned ? 'learned' : 'not learned';
  return `${line.case}: people said ${said(line.people)}, then ${said(line.machine)}, today ${said(line.now)}: ${learned}`;
}
