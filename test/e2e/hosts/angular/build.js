import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

mkdirSync('out', {recursive: true});
await build({
  entryPoints: ['main.ts'],
  outfile: 'out/main.js',
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
  define: {ngDevMode: 'false'},
});
const snippet = readFileSync('../snippet.html', 'utf8');
writeFileSync('out/index.html', readFileSync('index.html', 'utf8').replace('<!-- snippet -->', () => snippet));
