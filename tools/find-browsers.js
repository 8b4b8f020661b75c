/**
 * Runs before the tests: makes sure that the three browsers are there, and what reads the pages they print. Root on
 * Debian gets them installed (that is a container or a CI machine); for everybody else it names what is missing and the
 * command that installs it.
 */
import {execFileSync} from 'node:child_process';
import {debianPackages, engines, missing, poppler, tryWebKit} from '../test/support/engines.js';

process.on('uncaughtException', ({message}) => {
  console.error(message);
  process.exit(1);
});

const absent = () => [...Object.values(engines), poppler].filter(({find}) => !find());

if (absent().length > 0 && process.getuid?.() === 0 && has('apt-get')) {
  console.log(`Installing what the tests need: ${debianPackages.join(' ')}`);
  const run = (...args) =>
    execFileSync('apt-get', args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  try {
    run('update');
    run('install', '-y', ...debianPackages);
  } catch (error) {
    console.error(error.message);
  }
}

const complaints = absent().map(missing);
// Safari is always there, but its driver refuses until somebody allowed it once.
if (process.platform === 'darwin' && complaints.length === 0) {
  await tryWebKit().catch((error) =>
    complaints.push(`Safari may not be driven yet (${error.message}). This allows it: ${engines.webkit.install}`),
  );
}
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length > 0 ? 1 : 0);

function has(command) {
  try {
    execFileSync(command, ['--version'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}
