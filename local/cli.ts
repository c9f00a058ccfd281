import { createInterface } from 'node:readline';
import { nearestKey } from '../shared/config/nearest-key.ts';
import type { Command, CommandIo } from './commands/command.ts';

/** Loaded when called for, so that a command never waits for what another one needs. */
const COMMANDS = {
  inspect: async (): Promise<Command> => (await import('./commands/inspect.ts')).inspect,
  due: async (): Promise<Command> => (await import('./commands/due.ts')).due,
  register: async (): Promise<Command> => (await import('./commands/register.ts')).registerCommand,
  replay: async (): Promise<Command> => (await import('./commands/replay.ts')).replay,
  erase: async (): Promise<Command> => (await import('./commands/erase.ts')).erase,
  letters: async (): Promise<Command> => (await import('./commands/letters.ts')).letters,
};

type CommandName = keyof typeof COMMANDS;

const COMMAND_NAMES = Object.keys(COMMANDS) as [CommandName, ...CommandName[]];

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

const io: CommandIo = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  lines: standardInput(),
};

// `frist inspect folder | head` closes our output early; that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

const code = await run(process.argv.slice(2));
// Output to a pipe may still be under way; standard input must not keep us waiting.
process.stdout.write('', () => process.exit(code));

async function run([name, ...args]: readonly string[]): Promise<0 | 1 | 2> {
  if (name === '--help' || name === '-h' || name === 'help') {
    for (const line of await usage()) io.out(line);
    return 0;
  }
  if (name === undefined) {
    for (const line of await usage()) io.err(line);
    return 2;
  }
  if (!isCommand(name)) {
    io.err(
      `there is no command "${name.slice(0, 60)}"; the nearest is "${nearestKey(name.slice(0, 60), COMMAND_NAMES)}"`,
    );
    return 2;
  }
  try {
    const command = await COMMANDS[name]();
    if (args.includes('--help') || args.includes('-h')) {
      io.out(`npm run -s frist -- ${command.usage}`);
      return 0;
    }
    return await command.run(args, io);
  } catch (cause) {
    io.err(`frist ${name} failed: ${(cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0]}`);
    return 1;
  }
}

async function usage(): Promise<readonly string[]> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return ['npm run -s frist -- COMMAND …', '', ...commands.map((command) => `  ${command.usage}`)];
}

/** Lines of standard input, read only if somebody asks for them. */
async function* standardInput(): AsyncGenerator<string> {
  if (process.stdin.isTTY) return;
  yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}
