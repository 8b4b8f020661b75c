import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {cpus, loadavg, release, totalmem, type} from 'node:os';

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
