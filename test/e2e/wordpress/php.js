/**
 * Unpacks another version of PHP than the installed one, and prints the folder with its command:
 *
 *     PATH="$(node test/e2e/wordpress/php.js 7.4):$PATH" npm test wordpress
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {namesIn, packagesOf, unpack} from './debian.js';

/** The releases of Debian with each version. Where both have a package, the first one counts. */
const releases = {7.4: ['bullseye'], 8.4: ['sid'], 8.5: ['sid', 'experimental']};
const modules = ['cli', 'mysql', 'xml', 'mbstring', 'opcache'];
const architectures = {x64: 'amd64', arm64: 'arm64'};

const version = process.argv[2];
if (!Object.hasOwn(releases, version)) {
  console.error(`Unknown version of PHP: ${version}. Choose from: ${Object.keys(releases).join(', ')}.`);
  process.exit(2);
}

const lists = await Promise.all(
  releases[version].map((release) => packagesOf(release, architectures[process.arch] ?? process.arch)),
);
const packages = new Map(lists.reverse().flatMap((list) => [...list]));
// PHP 8.5 has opcache in it.
const chosen = new Set(modules.map((name) => `php${version}-${name}`).filter((name) => packages.has(name)));
// Its own C library comes along: the system's may be too old. What only sets up a system does not.
for (const name of chosen) {
  const {Depends, 'Pre-Depends': before} = packages.get(name);
  for (const needed of namesIn([Depends, before].filter(Boolean).join(), packages)) {
    if (/^(z?lib|php\d)/.test(needed)) chosen.add(needed);
  }
}
const folder = await unpack(
  `php-${packages.get(`php${version}-cli`).Version}`,
  [...chosen].map((name) => packages.get(name)),
);
console.log(writeCommand(folder));

/** A `php` that loads the modules and libraries of its own folder, whatever the system has. */
function writeCommand(folder) {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  const find = (/** @type {RegExp} */ pattern) =>
    paths.filter((path) => pattern.test(path)).map((path) => join(folder, path));
  const priority = (settings) => Number(/priority=(\d+)/.exec(settings)?.[1] ?? 20);
  const settings = find(/^usr\/share\/php\d.*\.ini$/)
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => /^(zend_)?extension=/m.test(text))
    .sort((a, b) => priority(a) - priority(b));
  const [moduleFolder] = find(/^usr\/lib\/php\/\d+$/);
  const configuration = join(folder, 'php.ini');
  writeFileSync(configuration, [`extension_dir="${moduleFolder}"`, ...settings].join('\n'));

  const [loader] = find(/^(usr\/)?lib\/[^/]+-linux-gnu\/ld-linux[^/]*$/);
  const libraries = find(/^(usr\/)?lib\/[^/]+-linux-gnu$/).join(':');
  const program = join(folder, 'usr/bin', `php${version}`);
  const bin = join(folder, 'bin');
  mkdirSync(bin, {recursive: true});
  writeFileSync(
    join(bin, 'php'),
    `#!/bin/sh\nexec "${loader}" --library-path "${libraries}" "${program}" -c "${configuration}" "$@"\n`,
    {mode: 0o755},
  );
  return bin;
}
