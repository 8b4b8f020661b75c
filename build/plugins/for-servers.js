import {realpathSync} from 'node:fs';

/**
 * Replaces what differs on servers: `prolo-*` elements and Lit's renderer use the server's registry instead of `customElements`, and
 * hydration is the build that needs no `Buffer`.
 */
export const forServers = (registry) => ({
  name: 'for-servers',
  resolveId: (source) =>
    source === '@lit-labs/ssr-client' ? realpathSync('node_modules/@lit-labs/ssr-client/index.js') : null,
  transform: (code, id) =>
    /\/runtime\/define\.js$|\/guide\/prolo-guide\.js$|\/ssr\/lib\//.test(id)
      ? {code: `import {serverRegistry as customElements} from ${JSON.stringify(registry)};${code}`, map: null}
      : null,
});
