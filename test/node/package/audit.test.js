/** `npm run audit` against a registry that stands in for a real one. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import {text} from 'node:stream/consumers';
import {createGunzip} from 'node:zlib';
import {afterEach, describe, expect, it} from 'vitest';
import {shipped, vulnerabilities} from '../../../tools/audit.js';

let server;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

const listen = async (handle) => {
  server = createServer(handle);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/`;
};

/** A registry that knows a weakness of some versions of some packages, and what it was asked. */
async function registryWith(weak) {
  let asked = {};
  const known = Object.entries(weak).map(([name, versions]) => {
    const url = `https://example.org/${name}`;
    return [name, [{id: 1, url, title: 'Sample weakness', severity: 'high', vulnerable_versions: versions}]];
  });
  const address = await listen((request, response) => {
    // Which versions there are, npm asks besides; without an answer it goes by those that it has.
    if (request.url !== '/-/npm/v1/security/advisories/bulk') return response.writeHead(404).end();
    void text(request.pipe(createGunzip())).then((body) => {
      asked = JSON.parse(body);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(Object.fromEntries(known)));
    });
  });
  return {address, asked: () => asked};
}

describe('what ships', () => {
  it('is what npm installs along, and what is inside the built files', () => {
    const names = shipped().map((it) => it.slice(0, it.lastIndexOf('@')));
    expect(names).toEqual(
      expect.arrayContaining(['lit', 'lit-html', '@lit/reactive-element', '@lit-labs/ssr', 'parse5']),
    );
    expect(names).not.toContain('vitest');
  });

  it('is asked about, each package in its version', async () => {
    const {address, asked} = await registryWith({vitest: '*', parse5: '<7'});
    expect(await vulnerabilities(address), 'of a tool, or of another version that a tool brings').toEqual([]);
    for (const it of shipped()) {
      const at = it.lastIndexOf('@');
      expect(asked()[it.slice(0, at)], it).toContain(it.slice(at + 1));
    }
  });

  it('has a weakness when something has one that npm installs along, or that is inside the built files', async () => {
    const {address} = await registryWith({'lit-html': '*', parse5: '*'});
    const expected = ['lit-html', 'parse5'].map((name) => {
      const shippedAs = shipped().find((it) => it.startsWith(`${name}@`));
      return `${shippedAs}: Sample weakness (high, https://example.org/${name})`;
    });
    expect((await vulnerabilities(address)).toSorted()).toEqual(expected);
  });

  it('is not said to be well when the registry does not answer', async () => {
    const address = await listen((_request, response) => response.writeHead(405).end());
    await expect(vulnerabilities(address)).rejects.toThrow('returned no audit report: 405 Method Not Allowed');
  });
});
