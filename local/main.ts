import { createConsoleLog } from './console-log.ts';
import { readOptions, USAGE } from './options.ts';
import { startProduct } from './product.ts';

const options = readOptions(process.argv.slice(2));

if (options.kind === 'help') {
  console.log(USAGE);
} else if (options.kind === 'wrong') {
  console.error(options.reason);
  process.exitCode = 2;
} else {
  await start(options);
}

async function start({ smtpPort, httpPort, dataFolder }: Extract<typeof options, { kind: 'run' }>): Promise<void> {
  const say = (line: string): void => console.error(line);
  try {
    // Loaded here, so that a wrong value in an organisation file is told in its own words and not as a crash.
    const { organisations } = await import('../organisations/index.ts');
    const product = await startProduct({
      smtpPort,
      httpPort,
      dataFolder,
      organisations,
      log: (clock) => createConsoleLog(clock, say),
    });
    const mailboxes = organisations.flatMap((each) => each.mailboxes).join(', ');
    say(`Frist is running. Its clock says ${product.clock.now()}; its state lies in ${dataFolder}.`);
    say(`  desk  ${product.url}`);
    say(`  SMTP  127.0.0.1:${product.smtpPort}, for ${mailboxes}`);
    say('Stop it with Ctrl-C; it continues where it was.');
    let stopping = false;
    const stop = (): void => {
      if (stopping) process.exit(1);
      stopping = true;
      product.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  } catch (cause) {
    say(`Frist did not start: ${startFailure(cause, { smtpPort, httpPort })}`);
    process.exitCode = 1;
  }
}

function startFailure(cause: unknown, ports: { readonly smtpPort: number; readonly httpPort: number }): string {
  const { code, port, message } = cause as { code?: string; port?: number; message?: string };
  if (code === 'EADDRINUSE') {
    const option = port === ports.smtpPort ? '--smtp-port' : '--port';
    return `port ${port} is taken; choose another with ${option}.`;
  }
  if (code === 'EACCES') return 'no permission for that port or folder; choose another.';
  return message ?? String(cause);
}
