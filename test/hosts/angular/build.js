import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

mkdirSync('out', {recursive: true});
await build({entryPoints: ['main.ts'], bundle: true, format: 'esm', outfile: 'out/main.js', logLevel: 'warning'});
const snippet = readFileSync('../snippet.html', 'utf8');
writeFileSync('out/index.html', readFileSync('index.html', 'utf8').replace('<!-- snippet -->', () => snippet));
