/** The programs that some tests need beside the browsers, and how one installs them. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {poppler} from './engines.js';

const starts = (command, ...args) => !spawnSync(command, args, {stdio: 'ignore'}).error;
const prints = (command, args, text) => spawnSync(command, args, {encoding: 'utf8'}).stdout?.includes(text) ?? false;

const wordpress = '/usr/share/wordpress';
const themes = ['twentytwentyone', 'twentytwentythree'];

/** The Debian packages of a program, and whether everything in them is there. */
export const programs = {
  nginx: {label: 'nginx', packages: ['nginx-light'], isThere: () => starts('nginx', '-v')},
  brotli: {
    label: 'nginx’s module for Brotli',
    packages: ['libnginx-mod-http-brotli-static'],
    isThere: () => existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
  },
  openssl: {label: 'openssl', packages: ['openssl'], isThere: () => starts('openssl', 'version')},
  wordpress: {
    label: 'WordPress with two of its themes',
    packages: ['wordpress', ...themes.map((theme) => `wordpress-theme-${theme}`)],
    isThere: () =>
      ['wp-load.php', ...themes.map((theme) => `wp-content/themes/${theme}`)].every((file) =>
        existsSync(`${wordpress}/${file}`),
      ),
  },
  mariadb: {
    label: 'MariaDB',
    packages: ['mariadb-server'],
    isThere: () => ['mariadbd', 'mariadb-install-db'].every((name) => prints('which', [name], name)),
  },
  php: {
    label: 'PHP with mysqli, xml and mbstring',
    packages: ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring'],
    isThere: () => ['mysqli', 'xml', 'mbstring'].every((module) => prints('php', ['-m'], module)),
  },
  hugo: {label: 'Hugo', packages: ['hugo'], isThere: () => starts('hugo', 'version')},
  jekyll: {label: 'Jekyll', packages: ['jekyll'], isThere: () => starts('jekyll', '--version')},
  mootools: {
    label: 'MooTools',
    packages: ['libjs-mootools'],
    isThere: () => existsSync('/usr/share/javascript/mootools/mootools-core-nc.js'),
  },
  poppler: {label: poppler.label, packages: ['poppler-utils'], isThere: () => Boolean(poppler.find())},
};

/**
 * Why tests that need these programs are skipped: the sentence names what is missing and the command that installs it.
 *
 * @param {...keyof typeof programs} names
 * @returns {string | undefined} `undefined` where every one of the programs is there
 */
export function missing(...names) {
  const absent = names.map((name) => programs[name]).filter(({isThere}) => !isThere());
  if (absent.length === 0) return undefined;
  const packages = absent.flatMap(({packages}) => packages).join(' ');
  return `${absent.map(({label}) => label).join(', ')} not installed: sudo apt-get install -y ${packages}`;
}

// `node test/support/programs.js` prints the packages that are missing, for .ci/run to install.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const absent = Object.values(programs).filter(({isThere}) => !isThere());
  console.log(absent.flatMap(({packages}) => packages).join(' '));
}
