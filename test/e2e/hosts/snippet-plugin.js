import {readFileSync} from 'node:fs';

/** For Vite: puts the snippet into the page outside of what the framework draws, as a webmaster would. */
export const snippetPlugin = {
  name: 'snippet',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace('<!-- snippet -->', () => readFileSync(new URL('snippet.html', import.meta.url), 'utf8')),
  },
};
