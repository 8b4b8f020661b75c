import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {answerIntake} from './intake.js';

const folder = (path, options) => sirv(fileURLToPath(new URL(`../${path}`, import.meta.url)), {dev: true, ...options});

/**
 * Serves the sample clinic site, the answer to its intake form and, under /prolo-elements/, the built files as a third
 * party would find them.
 * @param {{pages?: string}} [options] where the clinic's pages begin, with a slash at both ends
 * @returns a connect-style handler: (request, response, next?) => void
 */
export function site({pages = '/'} = {}) {
  const mounts = [
    // Any page may fetch the files: `crossorigin` in a snippet (for Subresource Integrity) asks for this header.
    ['/prolo-elements/', folder('dist', {setHeaders: (res) => res.setHeader('Access-Control-Allow-Origin', '*')})],
    [pages, folder('sample-clinic/pages')],
  ];
  return (req, res, next = () => notFound(res)) => {
    const {method, url} = req;
    if (method === 'POST' && url === `${pages}intake`) return answerIntake(req, res);
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
