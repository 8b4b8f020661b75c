/** Files on the servers, and the tags that load them. */
import {fileURLToPath} from 'node:url';
import {hosts} from './link.js';

export const cdn = `https://${hosts.cdn}`;

/** Path of a file relative to this one. */
export const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @typedef {{type: string, cache: string, body: string | Buffer, plain?: boolean}} Resource `plain`: not compressed */

/** A page, revalidated on each visit. */
export const html = (body) => ({type: 'text/html; charset=utf-8', cache: 'no-cache', body});

/** A file whose URL is immutable. */
const pinned = (type) => (body) => ({type, cache: 'public, max-age=31536000, immutable', body});
export const script = pinned('text/javascript; charset=utf-8');
export const style = pinned('text/css; charset=utf-8');

/** A resource that may change within a day. */
export const changing = (type, body) => ({type, cache: 'public, max-age=3600', body});

export const defer = (path) => `<script defer src="${cdn}${path}"></script>`;

/**
 * Joins the markup of each item without white space: Chromium needs quadratic time to turn elements between painted white
 * space into blocks, which would distort the comparison.
 */
export const all = (list, part) => list.map(part).join('');
