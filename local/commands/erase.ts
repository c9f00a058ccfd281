import { replayLedger } from '../../shared/app/replay-ledger.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { openStore } from './open-store.ts';

/** Nothing is erased from here by name: retention and staff decide. This only does again what a restore has undone. */
export const erase: Command = {
  usage: 'erase --replay-ledger [--json] [--data FOLDER]',
  async run(args, io) {
    const read = readArguments(args, {
      'replay-ledger': { type: 'boolean' },
      json: { type: 'boolean' },
      data: { type: 'string' },
    });
    const reason = read.ok
      ? read.value.values['replay-ledger'] === true
        ? null
        : 'say --replay-ledger: after a restore, erase again what the ledger names'
      : read.error.reason;
    if (!read.ok || reason !== null) {
      io.err(`erase: ${reason}`);
      return 2;
    }
    const { json = false, data } = read.value.values;
    const { services, close } = await openStore(data, io.err);
    try {
      let erased = 0;
      let entries = 0;
      for await (const { entry, done } of replayLedger(services)) {
        entries += 1;
        if (done === 'erased') erased += 1;
        if (json) io.out(JSON.stringify({ ...entry, done }));
      }
      if (!json) io.out(`${entries} entries in the ledger, ${erased} of them erased again`);
      return 0;
    } finally {
      await close();
    }
  },
};
