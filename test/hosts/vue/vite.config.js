import {readFileSync} from 'node:fs';
import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('prolo-');

export default {
  build: {outDir: 'out'},
  plugins: [
    vue({template: {compilerOptions: {isCustomElement}}}),
    {
      name: 'snippet',
      transformIndexHtml: {
        order: 'post',
        handler: (html) => html.replace('<!-- snippet -->', () => readFileSync('../snippet.html', 'utf8')),
      },
    },
  ],
};
