/**
 * `npm run audit`: checks everything that ships for known vulnerabilities. `npm audit --omit=dev` would only check Lit:
 * the packages bundled into the built files are devDependencies, listed in the bills of materials in dist/sbom. Fails on
 * a vulnerability, and if the registry returns no audit report.
 */
import {execFile} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Every package that ships, by installation or inside a built file, as `name@version`. */
export function shipped() {
  const installed = Object.entries(read('package-lock.json').packages)
    .filter(([path, {dev}]) => path && !dev)
    .map(([path, {version}]) => `${nameAt(path)}@${version}`);
  const bundled = readdirSync(new URL('dist/sbom/', root)).flatMap((file) =>
    read(`dist/sbom/${file}`).components.map(
      ({group, name, version}) => `${group ? `${group}/` : ''}${name}@${version}`,
    ),
  );
  return [...new Set([...installed, ...bundled])].sort();
}

/**
 * Known vulnerabilities of everything that ships, one sentence each.
 * @param {string} [registry] URL of the registry. Default: the one that npm is configured for
 * @throws {Error} if the registry returns no audit report
 */
export async function vulnerabilities(registry) {
  const report = await npmAudit(registry ? ['--registry', registry] : []);
  if (!report.vulnerabilities) throw new Error(`The registry returned no audit report: ${report.message}`);
  const {packages} = read('package-lock.json');
  const ships = new Set(shipped());
  return Object.values(report.vulnerabilities).flatMap(({name, nodes, via}) => {
    const versions = new Set(nodes.map((path) => packages[path].version).filter((it) => ships.has(`${name}@${it}`)));
    // A plain name means a vulnerable dependency, which has its own entry if it ships.
    const advisories = via.filter((advisory) => typeof advisory === 'object');
    return [...versions].flatMap((version) =>
      advisories.map(({severity, title, url}) => `${name}@${version}: ${title} (${severity}, ${url})`),
    );
  });
}

function nameAt(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** npm exits with an error both for vulnerabilities and for network failures; its output tells which. */
function npmAudit(options) {
  const args = ['audit', '--json', '--package-lock-only', '--fetch-retries=1', ...options];
  return new Promise((resolve) => {
    execFile('npm', args, {cwd: fileURLToPath(root), maxBuffer: 64 * 1024 * 1024}, (error, stdout) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        resolve({message: error?.message ?? stdout});
      }
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await vulnerabilities().catch(({message}) => [message]);
  for (const sentence of found) console.error(sentence);
  if (found.length === 0) console.log(`No known vulnerabilities in ${shipped().join(', ')}.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
