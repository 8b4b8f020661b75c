import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {respondToIntake} from './intake.js';

const folder = (path, options) => sirv(fileURLToPath(new URL(`../${path}`, import.meta.url)), {dev: true, ...options});

/**
 * Serves the pages of the sample clinic, the response to its intake form and, under /prolo-elements/, the built files as
 * a third-party site would load them.
 * @param {{pages?: string}} [options] URL path of the clinic's pages, with a slash at both ends
 * @returns a connect-style handler: (request, response, next?) => void
 */
export function site({pages = '/'} = {}) {
  /** @type {[string, ReturnType<typeof folder>][]} */
  const mounts = [
    // Subresource Integrity on another origin needs CORS.
    ['/prolo-elements/', folder('dist', {setHeaders: (res) => res.setHeader('Access-Control-Allow-Origin', '*')})],
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
