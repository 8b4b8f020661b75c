import {svelte} from '@sveltejs/vite-plugin-svelte';
import {snippetPlugin} from '../snippet-plugin.js';

export default {
  build: {outDir: 'out'},
  plugins: [svelte(), snippetPlugin],
};
