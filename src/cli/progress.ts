/// <reference types="node" />

/** Says on the standard error how far the work is: one line that changes on a terminal, a line a page elsewhere. */
export class Progress {
  readonly #total: number;
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** The next page is begun. */
  step(name: string): void {
    this.#done += 1;
    const line = `${this.#done}/${this.#total} ${name}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
    else if (this.#total > 1) process.stderr.write(`${line}\n`);
  }

  /** Something to be read, which stays. */
  say(message: string): void {
    this.end();
    process.stderr.write(`${message}\n`);
  }

  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
  }
}
