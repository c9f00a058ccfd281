import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { organisations as configured } from '../../organisations/index.ts';
import { composeMail } from '../../shared/adapters/compose-mail.ts';
import type { OutgoingMail } from '../../shared/app/ports.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { isPersonLetter } from '../../shared/domain/outbox.ts';
import { err, ok, type Result } from '../../shared/domain/result.ts';
import type { Command, CommandIo } from './command.ts';
import type { LetterSample } from './letter-sample.ts';
import { letterSamples } from './letter-samples.ts';

/** Left out of version control. */
const FOLDER = 'letters-out';

interface Options {
  readonly out: string;
  readonly organisation: Organisation;
  readonly json: boolean;
}

type Wrong = { readonly kind: 'wrong-usage'; readonly reason: string };

/** Renders every letter in every language, to be read before it is ever sent: as mail, as text and as HTML. */
export function lettersCommand(organisations: readonly Organisation[]): Command {
  return {
    usage: 'letters [--out FOLDER] [--organisation ID] [--json]',
    async run(args, io) {
      const options = readArguments(args, organisations);
      if (!options.ok) {
        io.err(`letters: ${options.error.reason}`);
        return 2;
      }
      return render(options.value, io);
    },
  };
}

export const letters: Command = lettersCommand(configured);

function readArguments(args: readonly string[], organisations: readonly Organisation[]): Result<Options, Wrong> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        organisation: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
    const organisation =
      values.organisation === undefined
        ? organisations[0]
        : organisations.find((each) => each.id === values.organisation);
    if (organisation === undefined) {
      const known = organisations.map((each) => each.id).join(', ');
      return wrong(`unknown organisation "${values.organisation ?? ''}", known are: ${known}`);
    }
    if (values.out === '') return wrong('--out names no folder');
    return ok({ out: values.out ?? FOLDER, organisation, json: values.json ?? false });
  } catch (error) {
    // parseArgs throws for what a user typed; its first sentence names it.
    return wrong(String(error instanceof Error ? error.message : error).split(/[.\n]/u)[0] ?? '');
  }
}

const wrong = (reason: string) => err({ kind: 'wrong-usage', reason } as const);

async function render({ out, organisation, json }: Options, io: CommandIo): Promise<0> {
  const samples = letterSamples(organisation);
  await mkdir(out, { recursive: true });
  for (const sample of samples) {
    const { name, letter, language, written } = sample;
    await writeFile(join(out, `${name}.txt`), written.text);
    await writeFile(join(out, `${name}.html`), written.html);
    await writeFile(join(out, `${name}.eml`), await composeMail(outgoing(sample, organisation)));
    if (json) io.out(JSON.stringify({ name, letter, language, subject: written.subject }));
  }
  if (!json) io.out(`${samples.length} letters in ${out}, each as .eml, .txt and .html`);
  return 0;
}

/** As dispatch would send it, with a reply address that leads nowhere. */
const outgoing = ({ letter, to, written }: LetterSample, organisation: Organisation): OutgoingMail => ({
  from: { address: organisation.mailboxes[0], name: organisation.name },
  to,
  replyTo: `r+sample@${organisation.intakeDomain}`,
  subject: written.subject,
  text: written.text,
  html: written.html,
  inReplyTo: null,
  references: [],
  automatic: letter === 'answer' ? null : isPersonLetter(letter) ? 'auto-replied' : 'auto-generated',
  attachments: [],
  tags: { dossier: 'sample', letter: 'sample', attempt: '1' },
});
