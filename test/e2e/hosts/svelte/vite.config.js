import {readdirSync} from 'node:fs';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import {snippetPlugin} from '../snippet-plugin.js';

export default {
  build: {outDir: 'out', rollupOptions: {input: readdirSync('.').filter((file) => file.endsWith('.html'))}},
  plugins: [svelte(), snippetPlugin],
};
