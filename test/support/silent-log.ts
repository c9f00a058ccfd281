import type { Log } from '../../shared/app/ports.ts';

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
