/** The three browser engines that the tests run in: where they are, how they start, how one gets them. */
import {spawn} from 'node:child_process';
import {accessSync, constants, readdirSync, statSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../../tools/free-port.js';

const mac = process.platform === 'darwin';

/** What one fresh Debian machine needs for all three engines, and to read what they print. */
export const debianPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'poppler-utils'];

/** Linux: the sandbox works neither for root nor in most containers, and only our own pages are opened. */
export const chromiumArgs = [
  ...(mac ? [] : ['--no-sandbox', '--disable-gpu']),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Else Chrome asks a server of Google about the form of any page that has a field for text.
  '--disable-features=AutofillServerCommunication',
];

export const engines = {
  chromium: {
    label: 'Chromium',
    install: mac ? 'brew install --cask google-chrome' : aptGet('chromium'),
    find: () =>
      named('CHROMIUM') ??
      first(
        ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
        ...macApps('Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'),
      ),
  },
  firefox: {
    label: 'Firefox',
    install: mac ? 'brew install --cask firefox' : aptGet('firefox-esr'),
    find: () =>
      named('FIREFOX') ?? first(...onPath('firefox-esr', 'firefox'), ...macApps('Firefox.app/Contents/MacOS/firefox')),
  },
  webkit: {
    label: mac ? 'WebKit (Safari and its driver)' : 'WebKit (MiniBrowser, WebKitWebDriver and a virtual screen)',
    install: mac ? 'sudo safaridriver --enable' : aptGet('webkit2gtk-driver', 'xvfb', 'xauth'),
    find: () => {
      if (mac) return first('/usr/bin/safaridriver');
      const complete = ['WebKitWebDriver', 'xvfb-run', 'xauth'].every((tool) => first(...onPath(tool)));
      return complete ? (named('MINIBROWSER') ?? first(...miniBrowsers())) : undefined;
    },
  },
};

/** What the tests read printed pages with. */
export const poppler = {
  label: 'Poppler (pdftotext, pdftoppm)',
  install: mac ? 'brew install poppler' : aptGet('poppler-utils'),
  find: () => ['pdftotext', 'pdftoppm'].every((tool) => first(...onPath(tool))),
};

/**
 * The path of an engine's program; throws a sentence that says how to get it.
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @returns {string}
 */
export function executable(name) {
  const engine = engines[name];
  const path = engine.find();
  if (!path) throw new Error(missing(engine));
  return path;
}

export function missing({label, install}) {
  return `${label} was not found. This installs it: ${install}`;
}

/**
 * Starts WebKit's WebDriver server on a free port and waits until it takes orders.
 * It ends with this process, or earlier by `stop`.
 * @returns {Promise<{port: number, capabilities: {browserName: string}, stop(): void}>}
 */
export async function startWebKitDriver() {
  const browser = executable('webkit');
  const port = await freePort();
  // The shell holds a pipe from us: it closes however we end, and the driver, its browser and the screen follow.
  const inShell = ['sh', '-c', '"$@" & cat >/dev/null; kill $!', 'sh'];
  const [command, ...args] = mac
    ? [...inShell, browser, '-p', `${port}`]
    : ['xvfb-run', '-a', '-s', '-screen 0 1280x1024x24 -nolisten tcp', ...inShell, 'WebKitWebDriver', `--port=${port}`];
  // Detached: Ctrl-C ends us first and them through the pipe, so that nothing is left behind.
  const driver = spawn(command, args, {detached: true, stdio: ['pipe', 'ignore', 'pipe']});
  let failure;
  driver.once('error', (error) => (failure = error.message));
  driver.once('exit', (code) => (failure = `it ended with code ${code}`));
  // Silent unless something breaks; not inherited, as what outlives us would keep our own output open.
  driver.stderr.pipe(process.stderr, {end: false});
  const stop = () => driver.stdin.end();

  const deadline = Date.now() + 20_000;
  while (!(await isReady(port))) {
    if (failure || Date.now() > deadline) {
      stop();
      throw new Error(`The driver of WebKit did not start: ${failure ?? 'no answer within 20 s'}.`);
    }
    await wait(100);
  }
  driver.unref();
  for (const stream of /** @type {any[]} */ ([driver.stdin, driver.stderr])) stream.unref();
  const capabilities = mac
    ? {browserName: 'safari'}
    : {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}};
  return {port, capabilities, stop};
}

async function isReady(port) {
  try {
    const {value} = await (await fetch(`http://127.0.0.1:${port}/status`)).json();
    return value.ready;
  } catch {
    return false;
  }
}

/** Opens and closes one WebKit window; throws what the driver says when it may not (Safari until it is allowed). */
export async function tryWebKit() {
  const {port, capabilities, stop} = await startWebKitDriver();
  try {
    const sessions = `http://127.0.0.1:${port}/session`;
    const body = JSON.stringify({capabilities: {alwaysMatch: capabilities}});
    const headers = {'content-type': 'application/json'};
    const {value} = await (await fetch(sessions, {method: 'POST', headers, body})).json();
    if (!value.sessionId) throw new Error(value.message ?? value.error);
    await fetch(`${sessions}/${value.sessionId}`, {method: 'DELETE'});
  } finally {
    stop();
  }
}

function aptGet(...packages) {
  return `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
}

/** The program that an environment variable names; naming one that is not there is an error, not a reason to take another. */
function named(variable) {
  const path = process.env[variable];
  if (path && !isProgram(path)) throw new Error(`${variable}=${path} is not a program.`);
  return path || undefined;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function macApps(...paths) {
  return mac
    ? ['/Applications', join(homedir(), 'Applications')].flatMap((at) => paths.map((path) => join(at, path)))
    : [];
}

/** WebKitGTK keeps its little browser beside its libraries: in a folder for the processor, then one for the version. */
function miniBrowsers() {
  const below = (folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  return ['/usr/libexec', '/usr/lib64', '/usr/lib', ...below('/usr/lib')]
    .flatMap(below)
    .filter((path) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(path))
    .sort()
    .map((path) => join(path, 'MiniBrowser'));
}

function first(...paths) {
  return paths.find((path) => path && isProgram(path));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
