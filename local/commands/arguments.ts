import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { err, ok } from '../../shared/domain/result.ts';

/** Reads what a user typed; what is wrong with it is told in one sentence. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  allowPositionals = false,
) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals, strict: true }));
  } catch (error) {
    return err({
      kind: 'wrong-usage' as const,
      reason: String(error instanceof Error ? error.message : error).split(/[.\n]/u)[0] ?? '',
    });
  }
}
