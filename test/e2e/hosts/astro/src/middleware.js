import {prerender} from 'prolo-elements/prerender';

/** Runs for every page: while a static site is built, and for each visit of a server-rendered one. */
export const onRequest = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(await prerender(await response.text()), response);
};
