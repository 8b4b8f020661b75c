import {resolve as absolute} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {notices, onwarn} from './build/pieces/bundle.js';
import {billOfMaterials} from './build/plugins/bill-of-materials.js';
import {forServers} from './build/plugins/for-servers.js';
import {licenses} from './build/plugins/licenses.js';
import {minify} from './build/plugins/minify.js';

const modules = 'dist/esm';
const include = [`${modules}/**/*.js`];

export default [
  {
    input: `${modules}/prerender/index.js`,
    plugins: [
      forServers(absolute(modules, 'prerender/server-registry.js')),
      resolve({exportConditions: ['node', 'production']}),
      ...minify({include, preamble: notices.withLit}),
      billOfMaterials('prerender'),
    ],
    output: {file: 'dist/prerender.js', plugins: [licenses('prerender.LICENSE.txt')]},
    onwarn,
  },
  {
    input: `${modules}/cli/cli.js`,
    external: [/^node:/, /\/prerender\/index\.js$/],
    output: {
      file: 'dist/cli.js',
      banner: '#!/usr/bin/env node',
      paths: (id) => (id.endsWith('/prerender/index.js') ? './prerender.js' : id),
    },
    onwarn,
  },
];
