import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

mkdirSync('out', {recursive: true});
// The tests write pages with what the embed builder gives.
const pages = readdirSync('.').filter((file) => /^builder-\d+\.html$/.test(file));
await build({
  entryPoints: ['main.ts', ...pages.map((page) => page.replace('.html', '.ts'))],
  outdir: 'out',
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
  define: {ngDevMode: 'false'},
});
const snippet = readFileSync('../snippet.html', 'utf8');
writeFileSync('out/index.html', readFileSync('index.html', 'utf8').replace('<!-- snippet -->', () => snippet));
for (const page of pages) copyFileSync(page, `out/${page}`);
