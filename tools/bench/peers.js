/** Alternatives for showing content that someone else maintains. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {all, cdn, changing, defer, here, script} from './resources.js';

/** The card of each component library, with the files that its documentation tells users to load. */
const cards = {
  shoelace: ['Shoelace card', '@shoelace-style/shoelace/dist/themes/light.css'],
  webawesome: ['Web Awesome card', '@awesome.me/webawesome/dist/styles/themes/default.css'],
  material: ['Material Web card', 'widgets/material.css'],
};

/**
 * @param {import('./words.js').Section[]} sections
 * @returns {Record<string, import('./variants.js').Variant>}
 */
export function peers(sections) {
  const places = (them) => all(them, ({name}) => `<div data-words="${name}"></div>`);
  return {
    iframe: {
      title: 'Iframe',
      kind: 'peer',
      snippet: () =>
        `<iframe src="${cdn}/frame.html" title="Prolotherapy" width="100%" height="1900" style="border:0"></iframe>`,
      files: async () => ({'/frame.html': changing('text/html; charset=utf-8', frame(sections))}),
    },
    jquery: {
      title: 'jQuery syndication widget',
      kind: 'peer',
      snippet: (them) => places(them) + defer('/jquery.min.js') + defer('/syndication.js'),
      files: async () => ({
        '/jquery.min.js': script(readFileSync(here('node_modules/jquery/dist/jquery.min.js'))),
        '/syndication.js': script(await bundle('widgets/syndication.js', sections)),
        ...Object.fromEntries(
          sections.map(({name, html}) => [`/${name}.json`, changing('application/json', JSON.stringify({html}))]),
        ),
      }),
    },
    ...Object.fromEntries(
      Object.entries(cards).map(([name, [title, theme]]) => [
        name,
        {
          title,
          kind: 'peer',
          instances: 100,
          snippet: (them) => places(them) + defer(`/${name}.js`),
          files: async () => ({[`/${name}.js`]: script(await bundle(`widgets/${name}.js`, sections, theme))}),
        },
      ]),
    ),
  };
}

/** Bundles a widget into one minified file, as an agency would ship it: with the content and its style sheet, if any. */
export async function bundle(file, sections, theme) {
  const {build} = await import(here('node_modules/esbuild/lib/main.js'));
  const run = async (entryPoint, define) => {
    const {outputFiles} = await build({
      absWorkingDir: here('.'),
      entryPoints: [entryPoint],
      define,
      bundle: true,
      minify: true,
      write: false,
      target: 'es2022',
      legalComments: 'none',
    });
    return outputFiles[0].text;
  };
  return run(file, {
    ADDRESS: JSON.stringify(cdn),
    STYLES: JSON.stringify(theme ? await run(theme) : ''),
    WORDS: JSON.stringify(Object.fromEntries(sections.map(({name, html}) => [name, html]))),
  });
}

function frame(sections) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Prolotherapy</title>
<style>
body { margin: 0; font: 1.0625rem/1.6 'Segoe UI', 'Helvetica Neue', Arial, sans-serif }
h2 { line-height: 1.2 }
ul { margin: 0; padding: 0; list-style: none }
</style>
</head>
<body>
${all(sections, ({html}) => html)}
</body>
</html>`;
}

/** Installs what the benchmark compares with and measures by, where it is missing. */
export function installPeers() {
  if (existsSync(new URL('node_modules', import.meta.url))) return;
  console.log('Installing the peers …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {cwd: here('.'), stdio: 'inherit'});
}
