/**
 * Runs once around the tests: starts a database and two real WordPress sites with the plugin, a single one and a network,
 * in a folder that is deleted afterwards. If a program is missing, the tests get its name.
 */
import {execFile, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {userInfo, tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {assemble} from '../../../build/wordpress/plugin.js';
import {freePort} from '../../../tools/free-port.js';
import {missing} from '../../support/programs.js';
import {OfflineError} from './debian.js';
import {newestWordPress} from './newest.js';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const run = promisify(execFile);

/** The WordPress that is installed here, with a theme that is not made of blocks. */
const installed = '/usr/share/wordpress';
const classicTheme = 'twentytwentyone';

export default async function ({provide}) {
  const skip = (reason) => provide('wordpress', {missing: reason, themes: []});
  const reason = missing('wordpress', 'mariadb', 'php');
  if (reason) return skip(reason);
  let core;
  try {
    core = await findWordPress();
  } catch (error) {
    if (!(error instanceof OfflineError)) throw error;
    return skip('no network to fetch the newest WordPress');
  }

  const folder = mkdtempSync(join(tmpdir(), 'prolo-wordpress-'));
  const running = [];
  const stop = async () => {
    for (const end of running.reverse()) await end();
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    const root = join(folder, 'site');
    const socket = join(folder, 'database.sock');
    copyWordPress(core, root);
    running.push(await startDatabase(join(folder, 'data'), socket));

    const sites = await Promise.all(
      ['single', 'network'].map(async (kind) => {
        const port = await freePort();
        const env = {PROLO_SITE: kind, PROLO_SOCKET: socket, PROLO_HOST: `localhost:${port}`};
        const php = ['-d', 'display_errors=stderr', '-d', 'opcache.enable_cli=1', '-d', `sys_temp_dir=${folder}`];
        await run('php', [...php, join(root, 'install.php')], {env: {...process.env, ...env}});
        running.push(await startServer([...php, '-S', env.PROLO_HOST, '-t', root], env));
        return [kind, {url: `http://${env.PROLO_HOST}`, env, root}];
      }),
    );
    provide('wordpress', {...Object.fromEntries(sites), themes: [classicTheme, defaultTheme(root)]});
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** PROLO_WORDPRESS chooses another version: `newest` fetches the newest one, and a path is a folder of WordPress. */
async function findWordPress() {
  const chosen = process.env.PROLO_WORDPRESS ?? installed;
  return chosen === 'newest' ? newestWordPress() : chosen;
}

/** WordPress as it is unpacked, with our configuration, our plugin and nothing else in it. */
function copyWordPress(core, root) {
  const plugins = join(root, 'wp-content/plugins');
  cpSync(core, root, {recursive: true, dereference: true, filter: (file) => !file.endsWith('/plugins/akismet')});
  cpSync(join(installed, 'wp-content/themes', classicTheme), join(root, 'wp-content/themes', classicTheme), {
    recursive: true,
    dereference: true,
  });
  cpSync(here('site'), root, {recursive: true});
  mkdirSync(plugins, {recursive: true});
  assemble(join(plugins, 'prolo-elements'), here('fixture/fallback.json'));
  assemble(join(plugins, 'real-content'));
}

/** The theme that a new site has, which is made of blocks. */
function defaultTheme(root) {
  const constants = readFileSync(join(root, 'wp-includes/default-constants.php'), 'utf8');
  return /'WP_DEFAULT_THEME', '(\w+)'/.exec(constants)[1];
}

async function startDatabase(data, socket) {
  const root = process.getuid() === 0 ? [`--user=${userInfo().username}`] : [];
  await run('mariadb-install-db', ['--no-defaults', ...root, `--datadir=${data}`, '--skip-test-db']);
  const settings = [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--skip-grant-tables'];
  // The data live a minute: nobody needs them back after a crash.
  const haste = ['--innodb-flush-log-at-trx-commit=0', '--innodb-log-file-size=16M', '--skip-log-bin'];
  const {ended, stop} = start('mariadbd', ['--no-defaults', ...root, ...settings, ...haste]);
  await until(() => existsSync(socket), ended);
  return stop;
}

async function startServer(args, env) {
  // The editor asks for several things at once.
  const {ended, stop} = start('php', args, {...env, PHP_CLI_SERVER_WORKERS: '4'});
  const answers = () =>
    fetch(`http://${env.PROLO_HOST}/readme.html`).then(
      ({ok}) => ok,
      () => false,
    );
  await until(answers, ended);
  return stop;
}

/**
 * Starts a program that ends with this process. The shell holds a pipe from us: it closes however we end, and the
 * shell takes the program and whatever that has started along.
 */
function start(command, args, env) {
  const inShell = 'trap : TERM; "$@" & cat >/dev/null; kill -TERM 0; wait';
  const child = spawn('sh', ['-c', inShell, 'sh', command, ...args], {
    detached: true,
    stdio: ['pipe', 'ignore', process.env.WORDPRESS_LOG ? 'inherit' : 'ignore'],
    env: {...process.env, ...env},
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const stop = () => {
    child.stdin.end();
    return ended;
  };
  return {ended, stop};
}

/** Waits until a program is ready; throws when it has ended before, or is not ready within half a minute. */
async function until(ready, ended) {
  const over = ended.then(() => true);
  for (let tries = 0; tries < 300; tries++) {
    if (await ready()) return;
    if (await Promise.race([over, wait(100)])) break;
  }
  throw new Error('A program of the tests did not start. WORDPRESS_LOG=1 shows what it says.');
}
