import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {cpus, loadavg, release, totalmem, type} from 'node:os';
import {setTimeout as wait} from 'node:timers/promises';

/** The highest load average per processor before a measurement of time. */
const quiet = 0.3;
/** The largest part of the processors that others may use while a measurement of time rests. */
const tolerated = 0.1;

/** Hardware and software of this machine, for reports. */
export function describeMachine() {
  const [{model}] = cpus();
  return {
    processor: `${model.trim()}, ${cpus().length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${distribution()}${type()} ${release()}`,
    node: process.version,
  };
}

/** Load average of the last minute per processor. Near 0 on an idle machine. */
export function load() {
  return loadavg()[0] / cpus().length;
}

/** Watches what else runs on this machine while times are measured. */
export class Quiet {
  #before = load();
  #largest = 0;

  /** @returns {string | undefined} why times of this machine mean little; `undefined` while it is quiet */
  get disturbance() {
    const [before, largest] = [this.#before.toFixed(1), Math.round(100 * this.#largest)];
    if (this.#before > quiet) return `the load average was ${before} per processor at the start, above ${quiet}`;
    return this.#largest > tolerated
      ? `other programs used ${largest} % of the processors in between, above ${100 * tolerated} %`
      : undefined;
  }

  /** Measures for a second how busy the processors are. Call it while nothing of the measurement itself runs. */
  async check() {
    const [idle, all] = spent();
    await wait(1_000);
    const [idleThen, allThen] = spent();
    this.#largest = Math.max(this.#largest, 1 - (idleThen - idle) / (allThen - all));
  }
}

/** The time that all processors have spent: idle, and in all. */
function spent() {
  const times = cpus().map(({times}) => times);
  const sum = (them) => them.reduce((total, one) => total + one, 0);
  return [sum(times.map(({idle}) => idle)), sum(times.flatMap((it) => Object.values(it)))];
}

export function versionOf(command, ...args) {
  return execFileSync(command, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trim();
}

function distribution() {
  try {
    return `${/^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))[1]}, `;
  } catch {
    return '';
  }
}
