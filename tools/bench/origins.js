/**
 * The two origins of a visit, each an HTTP/2 server over TLS: the clinic's and the one that serves the scripts. They run in
 * a separate process, which may be in another network namespace; `startOrigins` starts it.
 */
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {createSecureServer} from 'node:http2';
import {fileURLToPath} from 'node:url';
import {portOf} from '../free-port.js';
import {encodings} from '../../build/compress.js';

/**
 * @param {object} options
 * @param {Record<string, string>} options.addresses addresses to listen on, by host name
 * @param {{key: Buffer, cert: Buffer}} options.certificate
 * @param {string[]} [options.within] command that runs the servers in another network namespace
 */
export async function startOrigins({addresses, certificate, within = []}) {
  const [command, ...args] = [...within, process.execPath, fileURLToPath(import.meta.url)];
  const child = spawn(command, args, {stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced'});
  child.once('exit', (code) => {
    if (code) console.error(`The servers exited with code ${code}.`);
  });
  const ask = async (question) => {
    child.send(question);
    const [answer] = await once(child, 'message');
    return answer;
  };
  const ports = await ask({start: {addresses, certificate}});
  return {
    /** Value of Chromium's --host-resolver-rules that maps the host names to the servers. */
    resolverRules: Object.entries(addresses)
      .map(([host, address]) => `MAP ${host} ${address}:${ports[host]}`)
      .join(', '),
    /** @param {Record<string, Record<string, import('./resources.js').Resource>>} files to serve from now on, by host and path */
    publish: (files) => ask({publish: files}),
    /** Delays all responses of a host until `release`. */
    hold: (host) => ask({hold: host}),
    release: () => ask({release: true}),
    /** Closes every connection. Returns the requests since the last call. */
    hangUp: () => ask({hangUp: true}),
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const resources = {};
  const sessions = new Set();
  let asked = [];
  let held;

  const answer = (host) => async (stream, headers) => {
    stream.on('error', () => {}); // the page was left
    const path = headers[':path'];
    if (held?.host === host) await held.released;
    if (stream.closed) return;
    const found = resources[host]?.[path];
    const isCurrent = found && headers['if-none-match'] === found.etag;
    const status = !found ? 404 : isCurrent ? 304 : 200;
    const body = status === 200 ? found.body : '';
    asked.push({host, path, status, bytes: body.length});
    stream.respond({
      ':status': status,
      ...(found && {
        'content-type': found.type,
        'cache-control': found.cache,
        etag: found.etag,
        'access-control-allow-origin': '*',
        'timing-allow-origin': '*',
        ...(status === 200 && {'content-length': body.length, ...(!found.plain && {'content-encoding': 'br'})}),
      }),
    });
    stream.end(body);
  };

  const commands = {
    async start({addresses, certificate}) {
      const ports = {};
      for (const [host, address] of Object.entries(addresses)) {
        const server = createSecureServer({...certificate, minVersion: 'TLSv1.3'});
        server.on('stream', answer(host));
        server.on('session', (session) => {
          sessions.add(session);
          session.on('error', () => {});
          session.once('close', () => sessions.delete(session));
        });
        server.listen(0, address);
        await once(server, 'listening');
        ports[host] = portOf(server);
      }
      return ports;
    },
    publish(files) {
      for (const [host, byPath] of Object.entries(files)) {
        resources[host] ??= {};
        for (const [path, {body, plain, ...resource}] of Object.entries(byPath)) {
          const bytes = Buffer.from(body);
          const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
          resources[host][path] = {...resource, plain, etag, body: plain ? bytes : encodings.br(bytes)};
        }
      }
      return true;
    },
    hold(host) {
      held = {host};
      held.released = new Promise((resolve) => (held.release = resolve));
      return true;
    },
    release() {
      held?.release();
      held = undefined;
      return true;
    },
    hangUp() {
      const were = asked;
      asked = [];
      for (const session of sessions) session.destroy();
      return were;
    },
  };
  process.on('message', async (/** @type {object} */ message) => {
    const [[command, options]] = Object.entries(message);
    process.send(await commands[command](options));
  });
  process.once('disconnect', () => process.exit());
}
