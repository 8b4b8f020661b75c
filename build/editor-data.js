/** Writes what editors know of the elements, from the manifest: completion and help while a page is written. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const outdir = 'dist/editor';

generateVsCodeCustomElementData(manifest, {outdir, cssFileName: null});
generateJetBrainsWebTypes(manifest, {outdir, packageJson: false});
