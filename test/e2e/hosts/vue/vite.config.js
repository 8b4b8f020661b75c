import {readdirSync} from 'node:fs';
import vue from '@vitejs/plugin-vue';
import {snippetPlugin} from '../snippet-plugin.js';

const isCustomElement = (tag) => tag.startsWith('prolo-');

export default {
  build: {outDir: 'out', rollupOptions: {input: readdirSync('.').filter((file) => file.endsWith('.html'))}},
  plugins: [vue({template: {compilerOptions: {isCustomElement}}}), snippetPlugin],
};
