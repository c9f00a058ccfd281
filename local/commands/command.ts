/** One command of `npm run -s frist -- NAME …`. Exit codes: 0 done, 1 failed, 2 wrong usage (one-line reason on err). */
export interface Command {
  /** One line, e.g. `due --organisation ID [--extended] [INSTANT…]`. */
  readonly usage: string;
  run(args: readonly string[], io: CommandIo): Promise<0 | 1 | 2>;
}

export interface CommandIo {
  /** One line on standard output. */
  out(line: string): void;
  /** One line on standard error. */
  err(line: string): void;
  /** Lines of standard input; empty when it is a terminal. */
  readonly lines: AsyncIterable<string>;
}
