/** Reports progress on standard error: one updating line on a terminal, one line per page elsewhere. */
export class Progress {
  readonly #total: number;
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** Starts the next page. */
  step(name: string): void {
    this.#done += 1;
    const line = `${this.#done}/${this.#total} ${name}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
    else if (this.#total > 1) process.stderr.write(`${line}\n`);
  }

  /** Prints a message that stays visible. */
  log(message: string): void {
    this.end();
    process.stderr.write(`${message}\n`);
  }

  /** Removes the progress line from a terminal. */
  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
  }
}
