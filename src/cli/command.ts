/** Where a command reads and prints, so that a test can hold both ends. */
export interface Terminal {
  /** Prints one line of the answer. */
  out(line: string): void
  /** Prints one line about a fault. */
  err(line: string): void
  /** Standard input, in chunks of text. */
  readonly input: AsyncIterable<string>
}

/** One command of `avisa`. */
export interface CliCommand {
  /** One line for the list of commands. */
  readonly summary: string
  /** How to call it, one form a line. */
  readonly usage: string
  /** Does it; resolves to the exit code: 0 done, 1 the answer is no, 2 called wrongly. */
  run(args: readonly string[], terminal: Terminal): Promise<number>
}
