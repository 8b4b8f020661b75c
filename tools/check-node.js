/**
 * Says in one line which version of Node the project wants, where an older one runs. It is a notice and no error: the
 * commands that call it still work on Node 20.
 */
import {readFileSync} from 'node:fs';

const {engines} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const wanted = Number(/\d+/.exec(engines.node)?.[0]);

if (Number.parseInt(process.versions.node) < wanted) {
  console.warn(`prolo-elements is developed with Node ${wanted} or later; this is Node ${process.versions.node}.`);
}
