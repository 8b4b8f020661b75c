import vue from '@vitejs/plugin-vue';
import {snippetPlugin} from '../snippet-plugin.js';

const isCustomElement = (tag) => tag.startsWith('prolo-');

export default {
  build: {outDir: 'out'},
  plugins: [vue({template: {compilerOptions: {isCustomElement}}}), snippetPlugin],
};
