import {readFileSync} from 'node:fs';
import {request} from 'node:http';
import {join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {browserFiles, paths} from '../../../tools/stage.js';
import {common, immutable, moving} from '../../support/headers.js';
import {missing} from '../../support/programs.js';
import {unless} from '../../support/unless.js';
import {startNginx} from './nginx.js';

let nginx;

/** Sends exactly this request: adds no header, normalizes no path, decodes no body. */
function ask(path, {method = 'GET', headers = {}} = {}) {
  const {hostname, port} = new URL(nginx.origin);
  return new Promise((resolve, reject) => {
    const sent = request({hostname, port, path, method, headers}, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({statusCode: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)}),
      );
    });
    sent.on('error', reject).end();
  });
}

const file = 'prolo.js';
const pinned = `/${paths.version}/${file}`;
const latest = `/${paths.latest}/${file}`;
const original = (name = file) => readFileSync(join(nginx.root, paths.version, name));

unless(missing('nginx', 'brotli'), describe)('nginx with the configuration of integrations/nginx', () => {
  beforeAll(async () => {
    nginx = await startNginx();
  });
  afterAll(() => nginx.stop());

  const codings = [
    {accepts: 'identity', coding: undefined, unpack: (body) => body},
    {accepts: 'gzip', coding: 'gzip', unpack: (body) => gunzipSync(body)},
    {accepts: 'gzip, deflate, br, zstd', coding: 'br', unpack: brotliDecompressSync},
  ];

  describe.each(codings)('for a browser that accepts $accepts', ({accepts, coding, unpack}) => {
    const headers = {'accept-encoding': accepts};

    it.each(browserFiles())('sends %s whole and says what it is', async (name) => {
      const answer = await ask(`/${paths.version}/${name}`, {headers});
      expect(answer.statusCode).toBe(200);
      expect(unpack(answer.body).equals(original(name))).toBe(true);
      expect(answer.headers).toMatchObject({...common, 'cache-control': immutable, vary: 'Accept-Encoding'});
      expect(answer.headers['content-encoding']).toBe(coding);
      expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
      expect(answer.headers['content-length']).toBe(`${answer.body.length}`);
    });

    it('answers HEAD like GET, without a body', async () => {
      const [get, head] = [await ask(pinned, {headers}), await ask(pinned, {method: 'HEAD', headers})];
      delete get.headers.date;
      expect(head.statusCode).toBe(200);
      expect(head.headers).toMatchObject(get.headers);
      expect(head.body).toHaveLength(0);
    });

    it.each([
      ['the tag of what it has', 'if-none-match', 'etag'],
      ['the date of what it has', 'if-modified-since', 'last-modified'],
    ])('sends nothing again to who names %s', async (_name, condition, from) => {
      const {headers: first} = await ask(latest, {headers});
      const answer = await ask(latest, {headers: {...headers, [condition]: first[from]}});
      expect(answer.statusCode).toBe(304);
      expect(answer.body).toHaveLength(0);
      expect(answer.headers).toMatchObject({...common, 'cache-control': moving, vary: 'Accept-Encoding'});
      expect(answer.headers.etag).toBe(first.etag);
    });
  });

  it('gives each coding a tag of its own, so that no cache takes one for the other', async () => {
    const tags = await Promise.all(
      codings.map(async ({accepts}) => (await ask(pinned, {headers: {'accept-encoding': accepts}})).headers.etag),
    );
    expect(new Set(tags).size).toBe(codings.length);
  });

  it('sends the part that is asked for, and all of it to who has a part of something older', async () => {
    const {body: whole, headers: first} = await ask(pinned);
    const part = await ask(pinned, {headers: {range: 'bytes=10-99', 'if-range': first.etag}});
    expect(part.statusCode).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-99/${whole.length}`);
    expect(part.headers).toMatchObject(common);
    expect(part.body.equals(whole.subarray(10, 100))).toBe(true);
    const other = await ask(pinned, {headers: {range: 'bytes=10-99', 'if-range': '"older"'}});
    expect(other.statusCode).toBe(200);
    expect(other.body.equals(whole)).toBe(true);
  });

  it('lets the path of the newest version be asked again soon, and the same bytes stand there', async () => {
    const answer = await ask(latest);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({...common, 'cache-control': moving});
    expect(answer.body.equals(original())).toBe(true);
  });

  it('sends the license of Lit as text', async () => {
    const answer = await ask(`/${paths.version}/lit.LICENSE.txt`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  it('allows a preflight from any site', async () => {
    const answer = await ask(pinned, {
      method: 'OPTIONS',
      headers: {origin: 'https://clinic.example', 'access-control-request-method': 'GET'},
    });
    expect(answer.statusCode).toBe(204);
    expect(answer.body).toHaveLength(0);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    });
  });

  it.each([
    ['a file that is not there', '/prolo-elements/9.9.9/prolo.js'],
    ['a folder', `/${paths.version}/`],
    ['the folder of all versions', '/prolo-elements/'],
    ['the headers of another kind of server', `/${paths.version}/_headers`],
  ])('answers for %s with a plain 404 that no cache stores', async (_name, path) => {
    const {statusCode, headers, body} = await ask(path);
    expect(statusCode).toBe(404);
    expect(headers['cache-control']).toBeUndefined();
    expect(`${headers.server} ${body.toString()}`).not.toMatch(/nginx\/\d|tmp|root|index of/i);
  });

  it.each(['/prolo-elements/../../nginx.conf', '/prolo-elements/..%2f..%2fnginx.conf'])(
    'leads out of its folder by no way: %s',
    async (path) => {
      const {statusCode, body} = await ask(path);
      expect(statusCode).toBe(400);
      expect(body.toString()).not.toContain('worker');
    },
  );

  it('says to the console of a page why a file did not come, and keeps browsers from guessing what came instead', async () => {
    expect((await ask('/prolo-elements/9.9.9/prolo.js')).headers).toMatchObject(common);
  });

  it('takes nothing that is sent to it', async () => {
    expect((await ask(pinned, {method: 'POST'})).statusCode).toBe(405);
  });

  it('leaves the rest of the clinic’s site as it is', async () => {
    const {headers} = await ask('/');
    for (const name of Object.keys(common)) expect(headers[name]).toBeUndefined();
  });
});

unless(missing('nginx'), describe)('nginx without the module for brotli', () => {
  beforeAll(async () => {
    nginx = await startNginx({brotli: false});
  });
  afterAll(() => nginx.stop());

  it('sends gzip to browsers that would take either', async () => {
    const answer = await ask(pinned, {headers: {'accept-encoding': 'gzip, br'}});
    expect(answer.headers).toMatchObject({...common, 'content-encoding': 'gzip', vary: 'Accept-Encoding'});
    expect(gunzipSync(answer.body).equals(original())).toBe(true);
  });
});
