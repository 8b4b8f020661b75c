import node from '@astrojs/node';
import {defineConfig} from 'astro/config';

/** `SERVER=1 astro build` makes a server that renders each visit; without it, a static site in out/. */
const byServer = process.env.SERVER && {
  output: 'server',
  adapter: node({mode: 'standalone'}),
  outDir: 'out-server',
};

export default defineConfig({outDir: 'out', publicDir: 'public', devToolbar: {enabled: false}, ...byServer});
