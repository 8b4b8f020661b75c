import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {respondToIntake} from './intake.js';

const folder = (path, options) => sirv(fileURLToPath(new URL(`../${path}`, import.meta.url)), {dev: true, ...options});

/** Compressed as the build has compressed them, and with CORS, which Subresource Integrity needs on another origin. */
const files = {
  brotli: true,
  gzip: true,
  setHeaders: (res) => res.setHeader('Access-Control-Allow-Origin', '*'),
};

/**
 * Serves the pages of the sample clinic, the response to its intake form and, under /prolo-elements/, the built files as
 * a third-party site would load them.
 * @param {{pages?: string}} [options] URL path of the clinic's pages, with a slash at both ends
 * @returns a connect-style handler: (request, response, next?) => void
 */
export function site({pages = '/'} = {}) {
  /** @type {[string, ReturnType<typeof folder>][]} */
  const mounts = [
    ['/prolo-elements/', folder('dist', files)],
    [pages, folder('sample-clinic/pages')],
  ];
  return (req, res, next = () => notFound(res)) => {
    const {method, url} = req;
    if (method === 'POST' && url === `${pages}intake`) return respondToIntake(req, res);
    const [prefix, serve] = mounts.find(([prefix]) => url.startsWith(prefix)) ?? [];
    if (!serve) return next();
    req.url = url.slice(prefix.length - 1);
    serve(req, res, () => {
      req.url = url;
      next();
    });
  };
}

function notFound(res) {
  res.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
}
