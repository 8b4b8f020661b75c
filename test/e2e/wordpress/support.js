/** What a clinic's staff and its visitors do with the WordPress sites of the tests. */
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {inject} from 'vitest';

/** `themes` are a classic one and one of blocks. */
export const {missing, single, network, themes} = /** @type {any} */ (inject)('wordpress');

/** Everybody whose texts WordPress treats in a way of its own. */
export const staff = {
  'an Administrator': {site: single, name: 'administrator'},
  'an Editor': {site: single, name: 'editor'},
  'an Author': {site: single, name: 'author'},
  'an Administrator in a network': {site: network, name: 'administrator'},
};

const sessions = new Map();

/** Logs in as the login form does; gives the cookies, and the nonce that the editor sends along. */
export async function logIn({site, name}) {
  const key = site.url + name;
  if (!sessions.has(key)) sessions.set(key, startSession(site, name));
  return sessions.get(key);
}

async function startSession(site, name) {
  const response = await fetch(`${site.url}/wp-login.php`, {
    method: 'POST',
    body: new URLSearchParams({log: name, pwd: 'password'}),
    headers: {cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
    redirect: 'manual',
  });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const nonce = await fetch(`${site.url}/wp-admin/admin-ajax.php?action=rest-nonce`, {headers: {cookie}});
  return {cookie, nonce: await nonce.text()};
}

/** Saves and publishes a post as the block editor does. */
export async function publish(user, content, {query = ''} = {}) {
  const {cookie, nonce} = await logIn(user);
  const response = await fetch(`${user.site.url}/?rest_route=/wp/v2/posts${query}`, {
    method: 'POST',
    headers: {cookie, 'x-wp-nonce': nonce, 'content-type': 'application/json'},
    body: JSON.stringify({title: 'A post', content, status: 'publish'}),
  });
  if (!response.ok) throw new Error(await response.text());
  const post = await response.json();
  return {id: post.id, url: `${user.site.url}/?p=${post.id}`, saved: post.content.raw};
}

/** The source of a page as a visitor gets it, or somebody who is logged in. */
export async function view(url, /** @type {{as?: any}} */ {as} = {}) {
  const headers = as ? {cookie: (await logIn(as)).cookie} : {};
  const response = await fetch(url, {headers});
  return response.text();
}

/** Runs PHP inside the site, as if its address had a query; gives what it returns. */
export async function php({root, env}, code, query = {}) {
  const given = Buffer.from(JSON.stringify(query)).toString('base64');
  const script = `$_GET = json_decode(base64_decode('${given}'), true); require '${root}/wp-load.php'; echo json_encode((function () { global $wpdb; ${code} })());`;
  const {stdout} = await promisify(execFile)('php', ['-d', 'display_errors=stderr', '-r', script], {
    env: {...process.env, ...env},
  });
  return JSON.parse(stdout);
}

/** What PHP complained of in the plugin's files. */
export function complaints({root}) {
  try {
    const log = readFileSync(join(root, 'debug.log'), 'utf8');
    return log.split('\n').filter((line) => line.includes('prolo-elements'));
  } catch {
    return [];
  }
}

/** The part of a block editor with the post in it: a frame of its own since WordPress 6.3. */
export async function canvasOf(page) {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return frame ? frame.contentFrame() : page;
}
