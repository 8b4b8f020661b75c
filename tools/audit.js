/**
 * `npm run audit`: whether anything that ships has a known weakness. `npm audit --omit=dev` would ask about Lit alone;
 * what the build puts into its files are packages for development to npm, and named by the bills of materials in
 * dist/sbom. Fails on a weakness, and where the registry gives no answer.
 */
import {execFile} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** What somebody gets who installs the package or loads one of its files, each as `name@version`. */
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
 * The known weaknesses of what ships, a sentence each, as the registry at an address tells them: by default that which npm
 * is set to. Throws where it gives no answer.
 */
export async function weaknesses(registry) {
  const answer = await npmAudit(registry ? ['--registry', registry] : []);
  if (!answer.vulnerabilities) throw new Error(`The registry was asked and gave no answer: ${answer.message}`);
  const {packages} = read('package-lock.json');
  const ships = new Set(shipped());
  return Object.values(answer.vulnerabilities).flatMap(({name, nodes, via}) => {
    const versions = new Set(nodes.map((path) => packages[path].version).filter((it) => ships.has(`${name}@${it}`)));
    // What is a name only tells that a package needs a weak one, which is in the list itself if it ships.
    const advisories = via.filter((advisory) => typeof advisory === 'object');
    return [...versions].flatMap((version) =>
      advisories.map(({severity, title, url}) => `${name}@${version}: ${title} (${severity}, ${url})`),
    );
  });
}

function nameAt(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** npm ends with an error both where it found something and where it could not ask; what it prints tells which. */
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
  const found = await weaknesses().catch(({message}) => [message]);
  for (const sentence of found) console.error(sentence);
  if (found.length === 0) console.log(`No weakness is known of ${shipped().join(', ')}.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
