import {defineConfig} from 'astro/config';

export default defineConfig({outDir: 'out', publicDir: 'public', devToolbar: {enabled: false}});
