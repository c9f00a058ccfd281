import type { Log, LogFacts } from '../../shared/app/ports.ts';

export interface RecordedLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly what: string;
  readonly facts: LogFacts;
}

export interface RecordingLog extends Log {
  readonly lines: readonly RecordedLine[];
}

/** Keeps what was logged, as it was handed over. */
export function createRecordingLog(): RecordingLog {
  const lines: RecordedLine[] = [];
  const record =
    (level: RecordedLine['level']) =>
    (what: string, facts: LogFacts = {}): void => {
      lines.push({ level, what, facts });
    };
  return { lines, info: record('info'), warn: record('warn'), error: record('error') };
}
