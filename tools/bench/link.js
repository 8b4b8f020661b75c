/** The network link between the browser and the servers. */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** A slow phone connection: round trip in ms, rates in kbit/s. */
export const link = {roundTrip: 150, down: 1600, up: 750};

export const hosts = {clinic: 'clinic.test', cdn: 'cdn.test'};

const namespace = 'prolo-bench';

/** Servers on this machine, without a simulated link. */
export const loopback = {
  addresses: {[hosts.clinic]: '127.0.0.1', [hosts.cdn]: '127.0.0.1'},
  within: [],
  stop() {},
};

/** Why a packet-level link is not available; `undefined` if it is. */
export function obstacle() {
  if (process.platform !== 'linux') return 'it takes Linux';
  if (process.getuid() !== 0) return 'it takes root';
  if (!existsSync('/dev/net/tun')) return 'there is no /dev/net/tun';
  const missing = ['ip', 'python3'].find((command) => !exists(command));
  return missing && `the command ${missing} is missing`;
}

/** Creates a network namespace for the servers, at the other end of a slow link (link.py). */
export async function startLink() {
  removeNamespace();
  run('ip', 'netns', 'add', namespace);
  process.once('exit', removeNamespace);
  const within = ['ip', 'netns', 'exec', namespace];
  run(...within, 'ip', 'link', 'set', 'lo', 'up');
  // Otherwise a new connection starts with the metrics of the previous one.
  run(...within, 'sysctl', '-qw', 'net.ipv4.tcp_no_metrics_save=1');

  const args = [
    fileURLToPath(new URL('link.py', import.meta.url)),
    namespace,
    `${link.roundTrip}`,
    `${link.down}`,
    `${link.up}`,
  ];
  const child = spawn('python3', args, {stdio: ['pipe', 'pipe', 'inherit']});
  const [ready] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (!Buffer.isBuffer(ready)) throw new Error('The link did not start.');
  return {
    addresses: {[hosts.clinic]: '198.18.0.2', [hosts.cdn]: '198.18.0.3'},
    within,
    async stop() {
      child.stdin.end();
      await once(child, 'exit');
      process.off('exit', removeNamespace);
      removeNamespace();
    },
  };
}

function run(command, ...args) {
  execFileSync(command, args, {stdio: ['ignore', 'ignore', 'pipe']});
}

function exists(command) {
  try {
    run('sh', '-c', `command -v ${command}`);
    return true;
  } catch {
    return false;
  }
}

function removeNamespace() {
  if (existsSync(`/run/netns/${namespace}`)) run('ip', 'netns', 'delete', namespace);
}
