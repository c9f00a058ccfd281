import { parseArgs } from 'node:util';

export const USAGE = `npm start -- [--smtp-port 2525] [--port 8025] [--data .frist]

Runs the whole product on this computer.
  --smtp-port PORT  where mail is received, on loopback (2525)
  --port PORT       where the desk is, on loopback (8025)
  --data FOLDER     where its state lies (.frist)
A port of 0 takes a free one.`;

export type StartOptions =
  | { readonly kind: 'run'; readonly smtpPort: number; readonly httpPort: number; readonly dataFolder: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads the options of `npm start`; what is wrong is said in one line. */
export function readOptions(args: readonly string[]): StartOptions {
  const wrong = (reason: string): StartOptions => ({ kind: 'wrong', reason: `${reason} (see npm start -- --help)` });
  let values: { 'smtp-port': string; port: string; data: string; help: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        'smtp-port': { type: 'string', default: '2525' },
        port: { type: 'string', default: '8025' },
        data: { type: 'string', default: '.frist' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return wrong(error instanceof Error ? (error.message.split(/[.\n]/u, 1)[0] ?? error.message) : String(error));
  }
  if (values.help) return { kind: 'help' };
  const smtpPort = portOf(values['smtp-port']);
  if (smtpPort === null) return wrong(`--smtp-port must be a number from 0 to 65535, not "${values['smtp-port']}"`);
  const httpPort = portOf(values.port);
  if (httpPort === null) return wrong(`--port must be a number from 0 to 65535, not "${values.port}"`);
  if (smtpPort !== 0 && smtpPort === httpPort) return wrong('--smtp-port and --port must differ');
  if (values.data.trim() === '') return wrong('--data must name a folder');
  return { kind: 'run', smtpPort, httpPort, dataFolder: values.data };
}

function portOf(text: string): number | null {
  return /^\d{1,5}$/u.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}
