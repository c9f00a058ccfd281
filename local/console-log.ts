import { createLog } from '../shared/adapters/log.ts';
import type { Clock, Log } from '../shared/app/ports.ts';

/** The functions' own log, with the same list of allowed facts, as lines for people: `08:15:02 mail received case …`. */
export const createConsoleLog = (clock: Clock, write: (line: string) => void): Log =>
  createLog((line) => {
    const { level, what, ...facts } = JSON.parse(line) as Record<string, string | number>;
    const mark = level === 'info' ? '' : ` ${String(level).toUpperCase()}`;
    const rest = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
    write(`${clock.now().slice(0, 19).replace('T', ' ')}${mark} ${[what, ...rest].join(' ')}`);
  });
