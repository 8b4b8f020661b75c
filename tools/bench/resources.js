/** What the servers hold, and how a page names it. */
import {fileURLToPath} from 'node:url';
import {hosts} from './link.js';

export const cdn = `https://${hosts.cdn}`;

/** The path of a file beside this one. */
export const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @typedef {{type: string, cache: string, body: string | Buffer, plain?: boolean}} Resource `plain`: not compressed */

/** A page, asked for again with each visit. */
export const html = (body) => ({type: 'text/html; charset=utf-8', cache: 'no-cache', body});

/** A file whose address is its own for ever. */
const pinned = (type) => (body) => ({type, cache: 'public, max-age=31536000, immutable', body});
export const script = pinned('text/javascript; charset=utf-8');
export const style = pinned('text/css; charset=utf-8');

/** Something that may change within a day. */
export const changing = (type, body) => ({type, cache: 'public, max-age=3600', body});

export const defer = (path) => `<script defer src="${cdn}${path}"></script>`;

/**
 * One part of markup for each of a list, without white space between: where elements become blocks between white space
 * that was painted already, Chromium takes time by the square of their number, whoever made them.
 */
export const all = (list, part) => list.map(part).join('');
