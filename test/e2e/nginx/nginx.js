import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {freePort} from '../../../tools/free-port.js';
import {stage} from '../../../tools/stage.js';

const integration = fileURLToPath(new URL('../../../integrations/nginx', import.meta.url));
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Starts nginx on a free port with the configuration of integrations/nginx, on a folder laid out as for publishing.
 * @param {{brotli?: boolean, beside?: string}} [options] whether with the module for brotli; configuration that stands
 *   in the same server, beside ours
 * @returns {Promise<{origin: string, root: string, stop: () => Promise<void>}>}
 */
export async function startNginx({brotli = true, beside = ''} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'prolo-nginx-'));
  const root = join(folder, 'root');
  mkdirSync(root);
  stage(root);
  cpSync(integration, join(folder, 'prolo-elements'), {recursive: true});
  const port = await freePort();
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(
    configuration,
    `
    ${brotli ? `load_module ${brotliModule};` : ''}
    # The folder is the starter's own, and as root nginx would hand its work to somebody who may not read it.
    ${process.getuid() === 0 ? 'user root;' : ''}
    worker_processes 2;
    daemon off;
    pid nginx.pid;
    error_log stderr warn;
    events {}
    http {
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join('\n')}
      access_log off;
      sendfile on;
      server {
        listen 127.0.0.1:${port} reuseport;
        root ${root};
        ${beside}
        include prolo-elements/prolo-elements.conf;
        ${brotli ? 'include prolo-elements/brotli.conf;' : ''}
      }
    }`,
  );
  const server = spawn('nginx', ['-p', folder, '-c', configuration], {stdio: ['ignore', 'ignore', 'pipe']});
  let said = '';
  server.stderr.on('data', (data) => (said += data));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const remove = () => {
    server.kill();
    rmSync(folder, {recursive: true, force: true});
  };
  process.once('exit', remove);

  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await wait(20);
  }
  return {
    origin,
    root,
    async stop() {
      server.kill();
      await ended;
      process.off('exit', remove);
      remove();
    },
  };
}

async function answers(origin) {
  try {
    await fetch(origin);
    return true;
  } catch {
    return false;
  }
}
