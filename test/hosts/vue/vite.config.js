import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('prolo-');

export default {
  build: {outDir: 'out'},
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
};
