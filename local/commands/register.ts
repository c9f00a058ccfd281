import type { Dossier } from '../../shared/domain/case.ts';
import { register, registerCsv } from '../../shared/domain/register.ts';
import { isLocalDate, localDateAt } from '../../shared/domain/time.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { openStore } from './open-store.ts';

const USAGE = 'register [--organisation ID] [--from DATE] [--to DATE] [--json] [--data FOLDER]';

/** The register of requests, as CSV or one JSON object a line. `--from` and `--to` are days of receipt, both included. */
export const registerCommand: Command = {
  usage: USAGE,
  async run(args, io) {
    const read = readArguments(args, {
      organisation: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      json: { type: 'boolean' },
      data: { type: 'string' },
    });
    const wrong = (reason: string): 2 => {
      io.err(`register: ${reason}`);
      return 2;
    };
    if (!read.ok) return wrong(read.error.reason);
    const { organisation, from = null, to = null, json = false, data } = read.value.values;
    for (const date of [from, to]) {
      if (date !== null && !isLocalDate(date)) return wrong(`"${date.slice(0, 40)}" is no date such as 2026-11-03`);
    }
    const { services, close } = await openStore(data, io.err);
    try {
      const chosen = services.organisations.filter(({ id }) => organisation === undefined || id === organisation);
      if (chosen.length === 0) {
        const known = services.organisations.map(({ id }) => id).join(', ');
        return wrong(`unknown organisation "${organisation}", known are: ${known}`);
      }
      const dossiers: Dossier[] = [];
      for await (const dossier of services.cases.list()) dossiers.push(dossier);
      const rows = chosen.flatMap((each) =>
        register(dossiers, each, localDateAt(services.clock.now(), each.zone), { from, to }),
      );
      const lines = json ? rows.map((row) => JSON.stringify(row)) : registerCsv(rows).trimEnd().split('\r\n');
      for (const line of lines) io.out(line);
      return 0;
    } finally {
      await close();
    }
  },
};
